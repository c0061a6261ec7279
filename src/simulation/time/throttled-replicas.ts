/** The replicas that a topic's `*.replication.throttled.replicas` names (KIP-73). */
import type { BrokerId } from '../../model/values/units.ts';

/** Whether a replica is on the list. */
export type ThrottledReplicas = (partition: number, broker: BrokerId) => boolean;

/** A list of `partition:broker`, or `*` for all replicas of the topic; undefined or empty: none. */
export function throttledReplicas(list: string | undefined): ThrottledReplicas {
  const names = new Set((list ?? '').split(',').map((name) => name.trim()));
  if (names.has('*')) return () => true;
  return (partition, broker) => names.has(`${partition}:${broker}`);
}
