/** The reassignments that one move takes, one after the other, and which of them a partition has reached. */
import { addedReplicas, type PartitionChange, removedReplicas } from '../../model/plan.ts';
import type { BrokerId } from '../../model/units.ts';

export interface MoveStage {
  /** What the partition is reassigned to, preferred leader first. */
  readonly replicas: readonly BrokerId[];
  /** Once it is there, the first of them takes over as leader. */
  readonly handsOver: boolean;
}

type Change = Pick<PartitionChange, 'from' | 'to'>;

/**
 * New replicas join first, so many at once; where the leader's own replica goes, leadership moves while all are in sync; the
 * old ones leave last, all of them together. Until then the way back costs no bytes: every old replica is still there.
 */
export function moveStages({ from, to }: Change, replicasAtOnce: number): readonly MoveStage[] {
  const added = addedReplicas({ from, to });
  const removed = removedReplicas({ from, to });
  const leaderLeaves = removed.includes(from[0] as BrokerId);
  const joining: MoveStage[] = [];
  for (let count = replicasAtOnce; count < added.length; count += replicasAtOnce) {
    joining.push({ replicas: [...from, ...added.slice(0, count)], handsOver: false });
  }
  const handOver = leaderLeaves ? [{ replicas: [...to, ...removed], handsOver: true }] : [];
  return [...joining, ...handOver, { replicas: to, handsOver: false }];
}

/** The index of the stage that has these replicas, or is on its way to them; -1: the move has not begun; null: neither. */
export function reachedStage(
  change: Change,
  stages: readonly MoveStage[],
  replicas: readonly BrokerId[],
): number | null {
  const index = stages.findLastIndex((stage) => sameReplicas(stage.replicas, replicas));
  if (index >= 0) return index;
  return sameReplicas(change.from, replicas) ? -1 : null;
}

export function sameReplicas(a: readonly BrokerId[], b: readonly BrokerId[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
