/** ACLs, quotas and users of the simulated cluster, whose authorizer refuses nobody; part of simulated-port.ts. */
import {
  type AclBinding,
  aclKey,
  credentialKey,
  entityKey,
  type ObservedAccess,
  type QuotaChange,
  sortAccess,
  type UserChange,
} from '../model/access.ts';
import type { ClusterPort, KafkaError, Outcome } from '../model/cluster-port.ts';
import { kafkaError, outcomes } from './kafka-error.ts';
import type { SimulatedCluster } from './simulated-cluster.ts';

type Change = <Resource>(make: () => readonly Outcome<Resource>[]) => Promise<readonly Outcome<Resource>[]>;

/** As Kafka refuses fewer (KIP-554). */
const fewestIterations = 4_096;
const mostIterations = 16_384;

export function accessPort(
  cluster: SimulatedCluster,
  change: Change,
): Pick<ClusterPort, 'readAccess' | 'createAcls' | 'deleteAcls' | 'alterQuotas' | 'alterUsers'> {
  const make = <Item>(
    items: readonly Item[],
    alter: (access: ObservedAccess, item: Item) => ObservedAccess | KafkaError,
  ): Promise<readonly Outcome<Item>[]> =>
    change(() =>
      outcomes(
        items,
        (item) => item,
        (item) => {
          const changed = alter(cluster.access, item);
          if ('retriable' in changed) return changed;
          cluster.access = changed;
          return null;
        },
      ),
    );
  return {
    readAccess: async () => sortAccess(cluster.access),
    createAcls: async (acls) => make(acls, grant),
    deleteAcls: async (acls) => make(acls, revoke),
    alterQuotas: async (changes) => make(changes, alterQuota),
    alterUsers: async (changes) => make(changes, alterUser),
  };
}

function grant(access: ObservedAccess, acl: AclBinding): ObservedAccess {
  const others = (access.acls ?? []).filter((other) => aclKey(other) !== aclKey(acl));
  return { ...access, acls: [...others, acl] };
}

function revoke(access: ObservedAccess, acl: AclBinding): ObservedAccess {
  return { ...access, acls: (access.acls ?? []).filter((other) => aclKey(other) !== aclKey(acl)) };
}

function alterQuota(access: ObservedAccess, { entity, limits }: QuotaChange): ObservedAccess | KafkaError {
  if ('ip' in entity && ('user' in entity || 'client-id' in entity)) {
    return kafkaError('INVALID_REQUEST', 'Invalid quota entity combination: ip and another one.');
  }
  const isSame = (other: { readonly entity: QuotaChange['entity'] }): boolean =>
    entityKey(other.entity) === entityKey(entity);
  const before = access.quotas.find(isSame)?.limits ?? {};
  const after = Object.entries({ ...before, ...limits }).filter(
    (limit): limit is [string, number] => limit[1] !== null,
  );
  const others = access.quotas.filter((other) => !isSame(other));
  const quotas = after.length === 0 ? others : [...others, { entity, limits: Object.fromEntries(after) }];
  return { ...access, quotas };
}

function alterUser(access: ObservedAccess, change: UserChange): ObservedAccess | KafkaError {
  const { user, mechanism, credential } = change;
  const others = access.users.filter((other) => credentialKey(other) !== credentialKey(change));
  if (credential === null) {
    return others.length === access.users.length
      ? kafkaError('RESOURCE_NOT_FOUND', `Attempt to delete a user credential that does not exist: ${user}`)
      : { ...access, users: others };
  }
  const { iterations } = credential;
  if (iterations < fewestIterations || iterations > mostIterations) {
    return kafkaError(
      'UNACCEPTABLE_CREDENTIAL',
      `Too ${iterations < fewestIterations ? 'few' : 'many'} iterations`,
    );
  }
  return { ...access, users: [...others, { user, mechanism, iterations }] };
}
