/** The bytes and replicas that each broker of a pool should carry at least and at most; called by balance-pools.ts. */
import type { LeaderBounds } from './balance-leaders.ts';
import type { Board, PoolTable } from './board.ts';

/** Per broker; without bounds 0 and Infinity. */
export interface LoadBounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** No bounds but the brokers' limits. */
export function limitBounds({ brokers }: Board): LoadBounds {
  return { low: new Float64Array(brokers.count), high: brokers.limitBytes.slice() };
}

/** Within the tolerance of the mean fill, and never above the limit. */
export function storageBounds(board: Board, pool: PoolTable, tolerance: number): LoadBounds {
  const bounds = limitBounds(board);
  let bytes = 0;
  let capacity = 0;
  for (const b of pool.measured) {
    bytes += board.bytes[b] ?? 0;
    capacity += pool.capacity[b] ?? 0;
  }
  const fill = capacity > 0 ? bytes / capacity : 0;
  for (const b of pool.movable) {
    const mean = fill * (pool.capacity[b] ?? 0);
    bounds.low[b] = Math.min(mean * (1 - tolerance), bounds.high[b] ?? 0);
    bounds.high[b] = Math.min(mean * (1 + tolerance), bounds.high[b] ?? 0);
  }
  return bounds;
}

/** Within the tolerance of the mean count, and at least within one of it. */
export function countBounds(
  board: Board,
  counts: Int32Array,
  measured: readonly number[] | Int32Array,
  tolerance: number,
): LoadBounds {
  const low = new Float64Array(board.brokers.count);
  const high = new Float64Array(board.brokers.count).fill(Number.POSITIVE_INFINITY);
  let sum = 0;
  for (const b of measured) sum += counts[b] ?? 0;
  const mean = sum / Math.max(1, measured.length);
  const distance = Math.max(1, mean * tolerance) + 1e-9;
  for (const b of measured) {
    low[b] = Math.max(0, Math.ceil(mean - distance));
    high[b] = Math.floor(mean + distance);
  }
  return { low, high };
}

/** For counts of preferred leaders, over the brokers that may lead. */
export function leaderBounds(board: Board, brokers: Int32Array, tolerance: number): LeaderBounds {
  const { low, high } = countBounds(board, board.leaders, brokers, tolerance);
  return {
    brokers: [...brokers],
    low: Int32Array.from(low),
    high: Int32Array.from(high, (bound) => Math.min(bound, board.partitions.count)),
  };
}
