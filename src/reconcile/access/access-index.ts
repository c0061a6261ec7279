/** What a cluster shows of access, found by key: plans may hold many thousands of changes. */
import {
  type AclBinding,
  aclKey,
  credentialKey,
  entityKey,
  type ObservedAccess,
  type QuotaEntity,
  type ScramCredential,
} from '../../model/cluster/access.ts';

export interface AccessIndex {
  readonly hasAcl: (acl: AclBinding) => boolean;
  readonly limitsOf: (entity: QuotaEntity) => Readonly<Record<string, number>>;
  readonly credentialOf: (
    credential: Pick<ScramCredential, 'user' | 'mechanism'>,
  ) => ScramCredential | undefined;
}

/** To be made once for an observation. */
export function indexAccess({ acls, quotas, users }: ObservedAccess): AccessIndex {
  const aclKeys = new Set((acls ?? []).map(aclKey));
  const limits = new Map(quotas.map((quota) => [entityKey(quota.entity), quota.limits]));
  const credentials = new Map(users.map((credential) => [credentialKey(credential), credential]));
  return {
    hasAcl: (acl) => aclKeys.has(aclKey(acl)),
    limitsOf: (entity) => limits.get(entityKey(entity)) ?? {},
    credentialOf: (credential) => credentials.get(credentialKey(credential)),
  };
}
