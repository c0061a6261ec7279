/** How evenly each pool carries bytes, replicas and leaders, as it is and as planned. */

import type { BalanceDimension, PoolBalance, Spread } from '../../model/plan/plan-summary.ts';
import { maxOf, minOf } from '../../model/values/long-lists.ts';
import type { Board, PoolTable } from '../board/board.ts';
import { failoverBalance } from '../failover/measure-failover.ts';
import { ranksByGoal } from '../leaders/leader-candidates.ts';

export interface Loads {
  readonly bytes: Float64Array;
  readonly replicas: Int32Array;
  readonly leaders: Int32Array;
}

export const snapshotLoads = ({ bytes, replicas, leaders }: Board): Loads => ({
  bytes: bytes.slice(),
  replicas: replicas.slice(),
  leaders: leaders.slice(),
});

/** By pool, then storage, replicas, leaders, failover. */
export function measureBalance(board: Board, before: Loads): readonly PoolBalance[] {
  return board.pools.flatMap((pool, index) => {
    const leaders = leadersOf(board, index);
    return [
      storageBalance(pool, before, board),
      countBalance(pool, 'replicas', pool.measured, before.replicas, board.replicas),
      countBalance(pool, 'leaders', leaders, before.leaders, board.leaders),
      ...failoverBalance(board, index, leaders, before.leaders),
    ];
  });
}

/** Measured brokers that some partition of the pool may have as its leader under its rules. */
export function leadersOf(board: Board, pool: number): Int32Array {
  const { partitions } = board;
  const wanted = new Set<Uint8Array>();
  const ranks = ranksByGoal(board);
  for (let p = 0; p < partitions.count; p++) {
    const rank = ranks[partitions.goal[p] ?? -1];
    if (partitions.leadPool[p] === pool && rank) wanted.add(rank);
  }
  const { leaderless, hung } = board.brokers;
  const measured = (board.pools[pool]?.measured ?? new Int32Array(0)).filter((b) => hung[b] === 0);
  if (wanted.size === 0) return measured.filter((b) => leaderless[b] === 0);
  return measured.filter((b) => [...wanted].some((rank) => (rank[b] ?? 0) >= 3));
}

function storageBalance(pool: PoolTable, before: Loads, after: Loads): PoolBalance {
  const tolerance = pool.tolerance.storage;
  const spreadAfter = storageSpread(pool, after.bytes);
  return {
    pool: pool.name,
    dimension: 'storage',
    unit: pool.unit,
    tolerance,
    before: storageSpread(pool, before.bytes),
    after: spreadAfter,
    withinTolerance: isWithin(spreadAfter, tolerance, 0),
  };
}

/** The mean is the fill that every broker would have if all were even: all bytes over all capacity. */
function storageSpread({ measured, capacity }: PoolTable, bytes: Float64Array): Spread {
  let sum = 0;
  let room = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  for (const b of measured) {
    const fill = (bytes[b] ?? 0) / (capacity[b] ?? 1);
    sum += bytes[b] ?? 0;
    room += capacity[b] ?? 0;
    min = Math.min(min, fill);
    max = Math.max(max, fill);
  }
  return measured.length === 0 ? { min: 0, mean: 0, max: 0 } : { min, mean: sum / room, max };
}

function countBalance(
  pool: PoolTable,
  dimension: BalanceDimension,
  brokers: Int32Array,
  before: Int32Array,
  after: Int32Array,
): PoolBalance {
  const tolerance = pool.tolerance[dimension];
  const spreadAfter = countSpread(brokers, after);
  return {
    pool: pool.name,
    dimension,
    unit: 'count',
    tolerance,
    before: countSpread(brokers, before),
    after: spreadAfter,
    withinTolerance: isWithin(spreadAfter, tolerance, 1),
  };
}

function countSpread(brokers: Int32Array, counts: Int32Array): Spread {
  if (brokers.length === 0) return { min: 0, mean: 0, max: 0 };
  const values = Array.from(brokers, (b) => counts[b] ?? 0);
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    min: minOf(values),
    mean: sum / values.length,
    max: maxOf(values),
  };
}

/** A distance below a billionth of the mean is rounding. */
function isWithin({ min, mean, max }: Spread, tolerance: number | null, atLeast: number): boolean {
  if (tolerance === null) return true;
  const distance = Math.max(atLeast, mean * tolerance) + mean * 1e-9;
  return max - mean <= distance && mean - min <= distance;
}
