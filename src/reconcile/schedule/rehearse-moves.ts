/** Plays moves against the disks alone, to know before the first one that an order exists. */
import { defaultApplyPolicy } from '../../model/desired/apply-policy.ts';
import { addedReplicas, type PartitionChange } from '../../model/plan/plan.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { chooseMoves } from './choose-moves.ts';
import { type Disk, isTooFull, Lanes, replicaBytes } from './lanes.ts';
import { orderMoves } from './order-moves.ts';

export interface Rehearsal {
  /** As if all moves that begin together also ended together; first those whose receivers have room for all that comes to them. */
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
  const tight = tightReceivers(changes, disks);
  const { first = [], later = [] } = Object.groupBy(orderMoves(changes, disks), (change) =>
    addedReplicas(change).some((id) => tight.has(id)) ? 'later' : 'first',
  );
  for (const change of first) lanes.start(change);
  for (const change of first) lanes.finish(change);
  const played = play(later, lanes);
  return { ...played, rounds: first.length > 0 ? [first, ...played.rounds] : played.rounds };
}

function play(changes: readonly PartitionChange[], lanes: Lanes): Rehearsal {
  const rounds: (readonly PartitionChange[])[] = [];
  const overLimit = new Set<BrokerId>();
  let left = changes;
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

/** Brokers on whose disks what comes to them does not fit while nothing leaves. The order of all other moves is free. */
function tightReceivers(
  changes: readonly PartitionChange[],
  disks: ReadonlyMap<BrokerId, Disk>,
): ReadonlySet<BrokerId> {
  const arriving = new Map<BrokerId, number>();
  for (const change of changes)
    for (const id of addedReplicas(change)) arriving.set(id, (arriving.get(id) ?? 0) + replicaBytes(change));
  return new Set(
    [...arriving].flatMap(([id, bytes]) => {
      const { usedBytes = 0, limitBytes = null } = disks.get(id) ?? {};
      return limitBytes !== null && usedBytes + bytes > limitBytes ? [id] : [];
    }),
  );
}
