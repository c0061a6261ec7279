/**
 * The bytes that every valid plan must move, from the question alone: it knows nothing of the plan that was found.
 * Called by place-replicas.ts on an untouched board.
 */
import type { Board } from './board.ts';
import { mayStay, rackNeed } from './rack-needs.ts';

/** Copies that the hard rules of each partition cost: replicas wanted less the most that may stay. */
export function copiesNeeded(board: Board, p: number): number {
  const { partitions, home, width, brokers } = board;
  if ((partitions.pool[p] ?? -1) < 0 || partitions.created[p] === 1) return 0;
  const factor = partitions.replicationFactor[p] ?? 0;
  const perRack = new Map<number, number>();
  let staying = 0;
  for (let slot = 0; slot < width; slot++) {
    if (!mayStay(board, p, slot)) continue;
    const rack = brokers.rack[home[p * width + slot] ?? -1] ?? -1;
    perRack.set(rack, (perRack.get(rack) ?? 0) + 1);
    staying++;
  }
  if (partitions.goals[partitions.goal[p] ?? -1]?.racks.kind === 'within-one') {
    return factor - Math.min(factor, Math.max(0, ...perRack.values()));
  }
  const missingRacks = Math.max(0, rackNeed(board, p) - perRack.size);
  return factor - Math.min(staying, factor - missingRacks);
}

export function boundBytes(board: Board): number {
  let bytes = 0;
  for (let p = 0; p < board.partitions.count; p++) {
    bytes += copiesNeeded(board, p) * (board.partitions.sizeBytes[p] ?? 0);
  }
  return bytes;
}
