/** The ACLs that git declares against those that are there; called by diff-access.ts. */
import {
  type AccessChange,
  type AclBinding,
  aclKey,
  describeAcl,
  type ObservedAccess,
} from '../../model/access.ts';
import type { AclDeclaration, DesiredState } from '../../model/desired-state.ts';
import { type AccessPart, keptOwn, ownUser, pruneReason, prunes } from './access-diff.ts';

export function diffAcls({ acls: declarations, cluster }: DesiredState, access: ObservedAccess): AccessPart {
  const live = new Map((access.acls ?? []).map((acl) => [aclKey(acl), acl]));
  const declared = new Map(
    declarations.flatMap((by) => by.acls.map((acl) => [aclKey(acl), { acl, by }] as const)),
  );
  const changes = [...declared]
    .filter(([key, { by }]) => (by.state === 'present') !== live.has(key))
    .map(([, { acl, by }]) => declaredChange(acl, by));
  const others = [...live].filter(([key]) => !declared.has(key)).map(([, acl]) => acl);
  const own = ownUser(cluster) === null ? null : `User:${ownUser(cluster)}`;
  const removed = prunes(cluster, 'acls') ? others.filter(({ principal }) => principal !== own) : [];
  const kept = others.filter((acl) => !removed.includes(acl));
  return {
    changes: [...changes, ...removed.map(prunedChange)].sort((a, b) =>
      describeAcl(a.acl) < describeAcl(b.acl) ? -1 : 1,
    ),
    unmanaged: kept.map((acl) => ({ kind: 'acls', text: describeAcl(acl) })),
    warnings: prunes(cluster, 'acls') && kept.length > 0 ? [keptOwn(`the ACLs of ${own}`)] : [],
  };
}

type AclChange = Extract<AccessChange, { readonly acl: AclBinding }>;

function declaredChange(acl: AclBinding, { state, name, source }: AclDeclaration): AclChange {
  return state === 'present'
    ? { kind: 'grant-acl', symbol: '+', acl, reason: `Acl/${name} declares it`, source }
    : { kind: 'revoke-acl', symbol: '-', acl, reason: `Acl/${name} declares it absent`, source };
}

const prunedChange = (acl: AclBinding): AclChange => ({
  ...{ kind: 'revoke-acl', symbol: '-', acl },
  reason: pruneReason('acls'),
});
