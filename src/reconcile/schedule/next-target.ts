/**
 * The reassignments that one move takes, one after the other: which comes next is decided from where the partition is now.
 *
 * Kafka completes a reassignment only when every replica of its target is in sync (PartitionReassignmentReplicas; 4.3 asks that
 * of the added ones alone, where it adds as many as it removes). So a target never holds a replica that is offline and leaves.
 */
import { hasSameReplicas, sameReplicas } from '../../model/cluster/same-replicas.ts';
import { addedReplicas, type PartitionChange, removedReplicas } from '../../model/plan/plan.ts';
import type { BrokerId } from '../../model/values/units.ts';

type Change = Pick<PartitionChange, 'from' | 'to'>;

/** Where a partition is, between two reassignments. */
export interface Standing {
  readonly replicas: readonly BrokerId[];
  /** null: the partition is offline. */
  readonly leader: BrokerId | null;
  /** On brokers that are not live, or in log dirs that failed. */
  readonly offline: readonly BrokerId[];
}

/**
 * What to reassign the partition to next, preferred leader first; null: it is where it belongs. New replicas join first, so many at
 * once; where the leader leaves, its successor takes over while all are in sync; the old ones leave last. Until then every
 * live old replica is there, so that the way back copies nothing. Old replicas that are offline leave at once.
 */
export function nextTarget(
  { to }: Change,
  { replicas, leader, offline }: Standing,
  replicasAtOnce: number,
): readonly BrokerId[] | null {
  if (sameReplicas(replicas, to)) return null;
  const missing = to.filter((id) => !replicas.includes(id));
  const kept = replicas.filter((id) => to.includes(id) || !offline.includes(id));
  if (missing.length > replicasAtOnce) return [...kept, ...missing.slice(0, replicasAtOnce)];
  const leaving = kept.filter((id) => !to.includes(id));
  const handOver = [...to, ...leaving];
  const isLeaderLeaving = leader !== null && leaving.includes(leader);
  return isLeaderLeaving && !sameReplicas(replicas, handOver) ? handOver : to;
}

/** Whether the partition is where its leader is to change before old replicas leave. */
export function handsOver({ to }: Change, { replicas, leader }: Standing): boolean {
  return leader !== to[0] && replicas.length > to.length && sameReplicas(replicas.slice(0, to.length), to);
}

/** The replicas of the target that keep Kafka from completing it; a new order of the same replicas is done at once. */
export function obstaclesTo(
  target: readonly BrokerId[],
  { replicas, offline }: Pick<Standing, 'replicas' | 'offline'>,
): readonly BrokerId[] {
  return hasSameReplicas(target, replicas) ? [] : target.filter((id) => offline.includes(id));
}

/** How far replicas are on the way of a change: before it, between its ends, or at its end. */
export type Waypoint = 'start' | 'between' | 'end';

/** null: not on its way at all, so that somebody else has put the partition there. */
export function waypointOf(change: Change, replicas: readonly BrokerId[]): Waypoint | null {
  const { from, to } = change;
  if (sameReplicas(replicas, to)) return 'end';
  if (sameReplicas(replicas, from)) return 'start';
  return isJoining(change, replicas) || isHandingOver(change, replicas) ? 'between' : null;
}

/** Old replicas in their order, of which only those that leave may be missing; then the first of the new ones. */
function isJoining(change: Change, replicas: readonly BrokerId[]): boolean {
  const added = addedReplicas(change);
  const removed = removedReplicas(change);
  const joined = replicas.filter((id) => added.includes(id));
  const old = change.from.filter((id) => replicas.includes(id) || !removed.includes(id));
  return joined.length > 0 && sameReplicas(replicas, [...old, ...added.slice(0, joined.length)]);
}

/** All that it ends with, then some of those that leave. */
function isHandingOver(change: Change, replicas: readonly BrokerId[]): boolean {
  const removed = removedReplicas(change);
  const left = removed.filter((id) => replicas.includes(id));
  return left.length > 0 && sameReplicas(replicas, [...change.to, ...left]);
}
