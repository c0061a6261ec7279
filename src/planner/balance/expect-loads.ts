/** What each broker of a pool would carry if everything were even once all replicas are placed. */
import type { Board, PoolTable } from '../board/board.ts';
import { emptySlots } from '../place/keep-replicas.ts';

export interface ExpectedLoads {
  /** Per broker: the pool's mean fill times the broker's capacity. */
  readonly bytes: Float64Array;
  /** The same for every broker. */
  readonly replicas: number;
  /** Bytes per unit of capacity. */
  readonly fill: number;
}

/** By pool. Replicas that are still to be placed count as placed evenly. */
export function expectLoads(board: Board): readonly ExpectedLoads[] {
  const { partitions, pools } = board;
  const missingBytes = new Float64Array(pools.length);
  const missingReplicas = new Float64Array(pools.length);
  for (let p = 0; p < partitions.count; p++) {
    const pool = partitions.pool[p] ?? -1;
    const missing = pool < 0 ? 0 : emptySlots(board, p);
    if (missing === 0) continue;
    missingBytes[pool] = (missingBytes[pool] ?? 0) + missing * (partitions.sizeBytes[p] ?? 0);
    missingReplicas[pool] = (missingReplicas[pool] ?? 0) + missing;
  }
  return pools.map((pool, i) => evenLoads(board, pool, missingBytes[i] ?? 0, missingReplicas[i] ?? 0));
}

function evenLoads(board: Board, pool: PoolTable, moreBytes: number, moreReplicas: number): ExpectedLoads {
  let bytes = moreBytes;
  let replicas = moreReplicas;
  let capacity = 0;
  for (const b of pool.measured) {
    bytes += board.bytes[b] ?? 0;
    replicas += board.replicas[b] ?? 0;
    capacity += pool.capacity[b] ?? 0;
  }
  const fill = capacity > 0 ? bytes / capacity : 0;
  return {
    fill,
    bytes: pool.capacity.map((own) => fill * own),
    replicas: replicas / Math.max(1, pool.measured.length),
  };
}
