/**
 * Places the replicas that partitions lack, the largest first, each where it brings the pool nearest to even.
 * Called by place-replicas.ts after keep-replicas.ts; these copies cost the same wherever they go, so the choice serves balance.
 *
 * Longest processing time first (Graham 1969), by steepest descent on the sum of squared relative distances from the mean
 * in bytes and in replicas: large replicas go by bytes, small ones by count, without a threshold between them.
 */
import { type Board, distinctRacks, type PoolTable, putReplica, replicasInRack, slotOf } from './board.ts';
import { type ExpectedLoads, expectLoads } from './expect-loads.ts';
import { emptySlots } from './keep-replicas.ts';

/** Returns the partitions for which no receiver has room. */
export function placeMissing(board: Board): readonly number[] {
  const expected = expectLoads(board);
  const unplaced: number[] = [];
  const { partitions, slots, width } = board;
  for (const p of partitions.bySize) {
    const pool = board.pools[partitions.pool[p] ?? -1];
    const loads = expected[partitions.pool[p] ?? -1];
    if (!pool || !loads || partitions.created[p] === 1) continue;
    for (let slot = 0; slot < (partitions.replicationFactor[p] ?? 0); slot++) {
      if ((slots[p * width + slot] ?? -1) >= 0) continue;
      const broker = emptiestReceiver(board, pool, loads, p);
      if (broker >= 0) putReplica(board, p, slot, broker);
      else unplaced.push(p);
    }
  }
  return unplaced;
}

function emptiestReceiver(board: Board, pool: PoolTable, loads: ExpectedLoads, p: number): number {
  const size = board.partitions.sizeBytes[p] ?? 0;
  const choice = { broker: -1, inRack: 0, score: 0 };
  const preferEven = spreadsOver(board, p);
  for (const [rack, receivers] of pool.receiversByRack.entries()) {
    if (receivers.length === 0 || !rackIsOpen(board, p, rack)) continue;
    const inRack = preferEven ? replicasInRack(board, p, rack) : 0;
    if (choice.broker >= 0 && inRack > choice.inRack) continue;
    for (const b of receivers) {
      const score = distanceAdded(board, loads, b, size);
      if (choice.broker >= 0 && inRack === choice.inRack && score >= choice.score) continue;
      if (!hasRoom(board, b, size) || slotOf(board, p, b) >= 0) continue;
      choice.broker = b;
      choice.inRack = inRack;
      choice.score = score;
    }
  }
  return choice.broker;
}

/** Under `max` racks share replicas evenly, also where there are more replicas than racks. */
export function spreadsOver({ partitions }: Board, p: number): boolean {
  return partitions.goals[partitions.goal[p] ?? -1]?.racks.kind === 'max';
}

/** Whether one of the missing replicas may go to the rack: fresh racks first, while any is needed. */
export function rackIsOpen(board: Board, p: number, rack: number): boolean {
  const { partitions } = board;
  const only = partitions.onlyRack[p] ?? -1;
  if (only >= 0) return rack === only;
  const freshNeeded = (partitions.rackNeed[p] ?? 0) - distinctRacks(board, p);
  return emptySlots(board, p) > freshNeeded || replicasInRack(board, p, rack) === 0;
}

export function hasRoom({ bytes, brokers }: Board, broker: number, size: number): boolean {
  return size === 0 || (bytes[broker] ?? 0) + size <= (brokers.limitBytes[broker] ?? 0);
}

/** The derivative of the squared relative distances, so that a replica's share of a mean weighs it. */
function distanceAdded({ bytes, replicas }: Board, loads: ExpectedLoads, b: number, size: number): number {
  const meanBytes = loads.bytes[b] ?? 0;
  const meanReplicas = loads.replicas;
  const share = meanBytes > 0 ? size / meanBytes : 0;
  const fill = meanBytes > 0 ? (bytes[b] ?? 0) / meanBytes : 0;
  return share * (2 * (fill - 1) + share) + (2 * ((replicas[b] ?? 0) / meanReplicas - 1)) / meanReplicas;
}
