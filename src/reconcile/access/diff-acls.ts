/** The ACLs that git declares against those that are there. */
import {
  type AccessChange,
  type AclBinding,
  aclKey,
  describeAcl,
  type ObservedAccess,
} from '../../model/cluster/access.ts';
import type { AclDeclaration, DesiredState } from '../../model/desired/desired-state.ts';
import type { Problem } from '../../model/problem/problem.ts';
import {
  type AccessPart,
  keptByPruning,
  pruneReason,
  prunes,
  takesFromSelf,
  unknownSelf,
} from './access-diff.ts';

export function diffAcls({ acls: declarations, cluster }: DesiredState, access: ObservedAccess): AccessPart {
  const live = new Map((access.acls ?? []).map((acl) => [aclKey(acl), acl]));
  const declared = new Map(
    declarations.flatMap((by) => by.acls.map((acl) => [aclKey(acl), { acl, by }] as const)),
  );
  const others = [...live].filter(([key]) => !declared.has(key)).map(([, acl]) => acl);
  const own = access.ownPrincipal;
  const isPruning = prunes(cluster, 'acls');
  const isKept = (acl: AclBinding): boolean => acl.principal === own || letsBrokersReplicate(acl);
  const removed = isPruning ? others.filter((acl) => !isKept(acl)) : [];
  const kept = isPruning ? others.filter(isKept) : others;
  const changes = sortByText([
    ...[...declared]
      .filter(([key, { by }]) => (by.state === 'present') !== live.has(key))
      .map(([, { acl, by }]) => declaredChange(acl, by)),
    ...removed.map(prunedChange),
  ]);
  return {
    changes,
    unmanaged: kept.map((acl) => ({ kind: 'acls', whose: acl.principal, text: describeAcl(acl) })),
    warnings: [...(isPruning ? keptWarnings(kept, own) : []), ...lossWarnings(changes, own)],
    problems:
      own === null && removed.length > 0 ? [unknownSelf('acls', removed.map(describeAcl), cluster)] : [],
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

function sortByText(changes: readonly AclChange[]): readonly AclChange[] {
  const texts = new Map(changes.map((change) => [change, describeAcl(change.acl)]));
  return changes.toSorted((a, b) => ((texts.get(a) ?? '') < (texts.get(b) ?? '') ? -1 : 1));
}

/** Brokers that may not do this to the cluster replicate nothing any more; it is part of All. */
const letsBrokersReplicate = ({ resourceType, operation, permission }: AclBinding): boolean =>
  resourceType === 'cluster' &&
  permission === 'allow' &&
  (operation === 'ClusterAction' || operation === 'All');

function keptWarnings(kept: readonly AclBinding[], own: string | null): readonly Problem[] {
  const ours = kept.filter(({ principal }) => principal === own);
  const brokers = kept.filter((acl) => acl.principal !== own && letsBrokersReplicate(acl));
  return [
    ...(ours.length > 0
      ? [keptByPruning(`the ACLs of ${own}`, 'That is topicwright itself:', ours.map(describeAcl))]
      : []),
    ...(brokers.length > 0
      ? [keptByPruning('ClusterAction on the cluster', 'Brokers replicate by it:', brokers.map(describeAcl))]
      : []),
  ];
}

/** What is declared so that it hurts topicwright, and what is pruned from everybody. */
function lossWarnings(changes: readonly AclChange[], own: string | null): readonly Problem[] {
  if (own === null) return [];
  const losses = changes.filter(
    ({ kind, acl }) =>
      (acl.principal === own || acl.principal === everybody) &&
      acl.permission === (kind === 'revoke-acl' ? 'allow' : 'deny'),
  );
  if (losses.length === 0) return [];
  return [
    takesFromSelf(
      losses.map(({ symbol, acl }) => `${symbol} ${describeAcl(acl)}`),
      own,
    ),
  ];
}

const everybody = 'User:*';
