/** Sums up what the brokers of a pool carry, and how much of it the pool may move; called before bounds are set. */
import { type Board, diskBytes, type PoolTable, replicasInRack, sizeOf } from '../board/board.ts';
import { emptySlots } from '../place/keep-replicas.ts';
import { countOpen } from '../place/rack-needs.ts';
import type { PoolLoads } from './load-bounds.ts';

export interface PoolAmounts {
  readonly storage: PoolLoads;
  readonly replicas: PoolLoads;
}

/** As planned so far; what has no place yet counts as missing. */
export function sumUpPool(board: Board, pool: PoolTable): PoolAmounts {
  const index = board.pools.indexOf(pool);
  const { partitions, slots, width, brokers } = board;
  const fixedBytes = board.bytes.slice();
  const fixedReplicas = Float64Array.from(board.replicas);
  const missingBytes = new Float64Array(brokers.rackNames.length);
  const missingReplicas = new Float64Array(brokers.rackNames.length);
  for (let p = 0; p < partitions.count; p++) {
    if (partitions.pool[p] !== index) continue;
    for (let i = p * width; i < (p + 1) * width; i++) {
      const b = slots[i] ?? -1;
      if (b < 0) continue;
      fixedBytes[b] = (fixedBytes[b] ?? 0) - diskBytes(board, p, b);
      fixedReplicas[b] = (fixedReplicas[b] ?? 0) - 1;
    }
    if (emptySlots(board, p) > 0) addMissing(board, pool, p, missingBytes, missingReplicas);
  }
  const one = new Float64Array(brokers.count).fill(1);
  return {
    storage: { loads: board.bytes, fixed: fixedBytes, weight: pool.capacity, missing: missingBytes },
    replicas: { loads: board.replicas, fixed: fixedReplicas, weight: one, missing: missingReplicas },
  };
}

/** In the racks that lack a replica, where each partition has one in every rack; all together otherwise. */
function addMissing(
  board: Board,
  pool: PoolTable,
  p: number,
  bytes: Float64Array,
  replicas: Float64Array,
): void {
  const add = (rack: number, count: number): void => {
    bytes[rack] = (bytes[rack] ?? 0) + count * sizeOf(board, p);
    replicas[rack] = (replicas[rack] ?? 0) + count;
  };
  if (!pool.rackLocked) add(0, emptySlots(board, p));
  else {
    for (const [rack, receivers] of pool.receiversByRack.entries()) {
      if (countOpen(board, p, receivers) > 0 && replicasInRack(board, p, rack) === 0) add(rack, 1);
    }
  }
}
