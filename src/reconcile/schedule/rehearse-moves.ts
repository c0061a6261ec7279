/** Plays moves against the disks alone, to know before the first one that an order exists. */
import { defaultApplyPolicy } from '../../model/desired/apply-policy.ts';
import { addedReplicas, type PartitionChange } from '../../model/plan/plan.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { chooseMoves } from './choose-moves.ts';
import { type Disk, isTooFull, Lanes } from './lanes.ts';
import { orderMoves } from './order-moves.ts';

export interface Rehearsal {
  /** As if all moves that begin together also ended together. */
  readonly rounds: readonly (readonly PartitionChange[])[];
  /** Moves that fit in no order: every one of them waits for space that another one of them takes. */
  readonly stuck: readonly PartitionChange[];
  /** Brokers that pass their limit midway, though never their disks, as no order avoids it. */
  readonly overLimit: readonly BrokerId[];
}

export function rehearseMoves(
  changes: readonly PartitionChange[],
  disks: ReadonlyMap<BrokerId, Disk>,
): Rehearsal {
  const lanes = new Lanes(disks);
  const rounds: (readonly PartitionChange[])[] = [];
  const overLimit = new Set<BrokerId>();
  let left = orderMoves(changes, disks);
  while (left.length > 0) {
    const { chosen, waiting, passesLimit } = chooseMoves(left, lanes, defaultApplyPolicy);
    if (chosen.length === 0) break;
    if (passesLimit)
      for (const id of chosen.flatMap(addedReplicas)) if (isTooFull(lanes.disk(id))) overLimit.add(id);
    for (const change of chosen) lanes.finish(change);
    rounds.push(chosen);
    left = waiting;
  }
  return { rounds, stuck: left, overLimit: [...overLimit].sort((a, b) => a - b) };
}
