/** Kafka's dynamic configs of a replication throttle (KIP-73), and its lists of replicas: `0:1001,0:1002`, or `*` for all. */

export type Side = 'leader' | 'follower';

export const rateKey = (side: Side): string => `${side}.replication.throttled.rate`;
export const replicasKey = (side: Side): string => `${side}.replication.throttled.replicas`;

export const sides: readonly Side[] = ['leader', 'follower'];

export function isThrottleKey(key: string): boolean {
  return sides.some((side) => key === rateKey(side) || key === replicasKey(side));
}

export function isReplicaList(key: string): boolean {
  return key.endsWith('.replicas');
}

/** Both lists; `*` already holds all. */
export function joinReplicas(list: string | undefined, more: string): string {
  if (list === '*' || more === '*') return '*';
  return [...new Set([...entries(list), ...entries(more)])].join(',');
}

/** What a key would have without `ours`, that was set on top of what was there before; undefined: nothing. */
export function foreignValue(
  key: string,
  now: string | undefined,
  ours: string | undefined,
  before: string | undefined,
): string | undefined {
  if (now === ours) return before;
  if (now === undefined || ours === undefined || !isReplicaList(key)) return now;
  return foreignReplicas(now, ours, before);
}

/** Of a list that somebody changed after it was set on top of what was there before: theirs; undefined where nothing is. */
export function foreignReplicas(now: string, set: string, before = ''): string | undefined {
  const theirsBefore = new Set(entries(before));
  const ours = new Set(entries(set).filter((entry) => !theirsBefore.has(entry)));
  const left = entries(now).filter((entry) => !ours.has(entry));
  return left.length > 0 ? left.join(',') : undefined;
}

function entries(list: string | undefined): readonly string[] {
  return list ? list.split(',') : [];
}
