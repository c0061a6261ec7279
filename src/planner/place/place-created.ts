/**
 * Places partitions that are to be created: nothing is copied, so only evenness counts. Each topic spreads over brokers by
 * itself first, then over those that carry least.
 */

import { type ExpectedLoads, expectLoads } from '../balance/expect-loads.ts';
import {
  type Board,
  factorOf,
  type PoolTable,
  poolOf,
  putReplica,
  replicasInRack,
  sizeOf,
  slotOf,
} from '../board/board.ts';
import { hasRoom, rackIsOpen, spreadsOver } from './place-missing.ts';

/** Returns the partitions for which no receiver has room. */
export function placeCreated(board: Board): readonly number[] {
  const { partitions } = board;
  const unplaced: number[] = [];
  const expected = expectLoads(board);
  const ofTopic = new Int32Array(board.brokers.count);
  for (let begin = 0; begin < partitions.count; ) {
    let end = begin;
    while (end < partitions.count && partitions.topic[end] === partitions.topic[begin]) end++;
    if (partitions.created.subarray(begin, end).includes(1)) {
      countReplicas(board, begin, end, ofTopic);
      for (let p = begin; p < end; p++) {
        if (partitions.created[p] === 1 && !placePartition(board, expected, p, ofTopic)) unplaced.push(p);
      }
    }
    begin = end;
  }
  return unplaced;
}

/** Replicas of the partitions from begin to before end, per broker. */
function countReplicas({ slots, width }: Board, begin: number, end: number, counts: Int32Array): void {
  counts.fill(0);
  for (let index = begin * width; index < end * width; index++) {
    const b = slots[index] ?? -1;
    if (b >= 0) counts[b] = (counts[b] ?? 0) + 1;
  }
}

function placePartition(
  board: Board,
  expected: readonly ExpectedLoads[],
  p: number,
  ofTopic: Int32Array,
): boolean {
  const pool = poolOf(board, p);
  const loads = expected[board.partitions.pool[p] ?? -1];
  if (!pool || !loads) return true;
  for (let slot = 0; slot < factorOf(board, p); slot++) {
    const broker = leastUsed(board, pool, loads, p, ofTopic);
    if (broker < 0) return false;
    putReplica(board, p, slot, broker);
    ofTopic[broker] = (ofTopic[broker] ?? 0) + 1;
  }
  return true;
}

function leastUsed(
  board: Board,
  pool: PoolTable,
  loads: ExpectedLoads,
  p: number,
  ofTopic: Int32Array,
): number {
  const preferEven = spreadsOver(board, p);
  let best: Candidate | null = null;
  for (const [rack, receivers] of pool.receiversByRack.entries()) {
    if (receivers.length === 0 || !rackIsOpen(board, p, rack)) continue;
    const inRack = preferEven ? replicasInRack(board, p, rack) : 0;
    for (const broker of receivers) {
      const candidate = {
        broker,
        inRack,
        ofTopic: ofTopic[broker] ?? 0,
        load: carried(board, loads, broker),
      };
      if (comesBefore(candidate, best) && mayHold(board, p, broker)) best = candidate;
    }
  }
  return best?.broker ?? -1;
}

function mayHold(board: Board, p: number, broker: number): boolean {
  return slotOf(board, p, broker) < 0 && hasRoom(board, broker, sizeOf(board, p));
}

interface Candidate {
  readonly broker: number;
  /** Replicas of the partition in its rack, where they are to be spread. */
  readonly inRack: number;
  /** Replicas of the topic on it. */
  readonly ofTopic: number;
  readonly load: number;
}

function comesBefore(a: Candidate, b: Candidate | null): boolean {
  return b === null || (a.inRack - b.inRack || a.ofTopic - b.ofTopic || a.load - b.load) < 0;
}

/** Replicas and bytes as shares of their means, together. */
function carried({ bytes, replicas }: Board, loads: ExpectedLoads, b: number): number {
  const meanBytes = loads.bytes[b] ?? 0;
  return (replicas[b] ?? 0) / loads.replicas + (meanBytes > 0 ? (bytes[b] ?? 0) / meanBytes : 0);
}
