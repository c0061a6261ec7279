/** Kafka's dynamic configs of a replication throttle (KIP-73), and its lists of replicas: `0:1001,0:1002`, or `*` for all. */

export type Side = 'leader' | 'follower';

export const rateKey = (side: Side): string => `${side}.replication.throttled.rate`;
export const replicasKey = (side: Side): string => `${side}.replication.throttled.replicas`;

export const sides: readonly Side[] = ['leader', 'follower'];

/** KIP-113: what a broker may move between its own log dirs, all replicas together. */
export const logDirRateKey = 'replica.alter.log.dirs.io.max.bytes.per.second';

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

/**
 * What a key would have without ours, that was set on top of what was there before; undefined: nothing. `ours`: any of these
 * values may be in force, as a write without an answer may have been done.
 */
export function foreignValue(
  key: string,
  now: string | undefined,
  ours: readonly string[],
  before: string | undefined,
): string | undefined {
  if (now === undefined || ours.length === 0) return now;
  if (ours.includes(now)) return before;
  return isReplicaList(key) ? foreignReplicas(now, ours.join(','), before) : now;
}

/** Of what a key was set to before, what is not in its new value. */
export function outdatedValues(key: string, earlier: readonly string[], value: string): readonly string[] {
  if (!isReplicaList(key)) return [...new Set(earlier)].filter((one) => one !== value);
  const current = new Set(entries(value));
  const gone = [...new Set(entries(earlier.join(',')))].filter((entry) => !current.has(entry));
  return gone.length > 0 ? [gone.join(',')] : [];
}

/** Of a list that somebody changed after it was set on top of what was there before: theirs; undefined where nothing is. */
export function foreignReplicas(now: string, set: string, before = ''): string | undefined {
  const theirsBefore = new Set(entries(before));
  const ours = new Set(entries(set).filter((entry) => !theirsBefore.has(entry)));
  const left = entries(now).filter((entry) => !ours.has(entry));
  return left.length > 0 ? left.join(',') : undefined;
}

/** Of a list, what is not in another one; `*` is in none but `*`. */
export function addedEntries(list: string, beneath: string | undefined): string {
  const known = new Set(entries(beneath));
  return list === '*'
    ? list
    : entries(list)
        .filter((entry) => !known.has(entry))
        .join(',');
}

/** What a list lacks of these entries; `*` lacks none. */
export function missingEntries(wanted: string, list: string | undefined): string {
  return list === '*' ? '' : addedEntries(wanted, list);
}

function entries(list: string | undefined): readonly string[] {
  return list ? list.split(',') : [];
}
