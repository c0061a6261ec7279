/**
 * Places partitions that are to be created: nothing is copied, so only evenness counts. Each topic spreads over brokers by
 * itself first, then over those that carry least. Called by place-replicas.ts.
 */
import { type Board, type PoolTable, putReplica, replicasInRack, slotOf } from './board.ts';
import { type ExpectedLoads, expectLoads } from './expect-loads.ts';
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
        const loads = expected[partitions.pool[p] ?? -1];
        if (partitions.created[p] === 1 && loads && !placePartition(board, loads, p, ofTopic))
          unplaced.push(p);
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

function placePartition(board: Board, loads: ExpectedLoads, p: number, ofTopic: Int32Array): boolean {
  const { partitions } = board;
  const pool = board.pools[partitions.pool[p] ?? -1];
  for (let slot = 0; slot < (partitions.replicationFactor[p] ?? 0); slot++) {
    const broker = pool ? leastUsed(board, pool, loads, p, ofTopic) : -1;
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
  const size = board.partitions.sizeBytes[p] ?? 0;
  const preferEven = spreadsOver(board, p);
  const best = { broker: -1, inRack: 0, ofTopic: 0, load: 0 };
  for (const [rack, receivers] of pool.receiversByRack.entries()) {
    if (receivers.length === 0 || !rackIsOpen(board, p, rack)) continue;
    const inRack = preferEven ? replicasInRack(board, p, rack) : 0;
    for (const b of receivers) {
      const load = carried(board, loads, b);
      const before = inRack - best.inRack || (ofTopic[b] ?? 0) - best.ofTopic || load - best.load;
      if (best.broker >= 0 && before >= 0) continue;
      if (slotOf(board, p, b) >= 0 || !hasRoom(board, b, size)) continue;
      best.broker = b;
      best.inRack = inRack;
      best.ofTopic = ofTopic[b] ?? 0;
      best.load = load;
    }
  }
  return best.broker;
}

/** Replicas and bytes as shares of their means, together. */
function carried({ bytes, replicas }: Board, loads: ExpectedLoads, b: number): number {
  const meanBytes = loads.bytes[b] ?? 0;
  return (replicas[b] ?? 0) / loads.replicas + (meanBytes > 0 ? (bytes[b] ?? 0) / meanBytes : 0);
}
