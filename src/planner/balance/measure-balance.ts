/** How evenly each pool carries bytes, replicas and leaders, as it is and as planned. */

import type { PoolBalance, Spread } from '../../model/plan/plan-summary.ts';
import { maxOf, minOf } from '../../model/values/long-lists.ts';
import type { Board, PoolTable } from '../board/board.ts';
import { failoverBalance } from '../failover/measure-failover.ts';
import { leadersOf } from '../leaders/leaders-of.ts';
import { type TrafficLoads, trafficBalance, trafficLoads } from '../traffic/measure-traffic.ts';

export interface Loads {
  readonly bytes: Float64Array;
  readonly replicas: Int32Array;
  readonly leaders: Int32Array;
  /** Of the dimensions that some pool declares; each partition is led by its preferred leader. */
  readonly traffic: TrafficLoads;
}

/** Before anything has moved. */
export const snapshotLoads = (board: Board): Loads => ({
  bytes: board.bytes.slice(),
  replicas: board.replicas.slice(),
  leaders: board.leaders.slice(),
  traffic: trafficLoads(board),
});

/** By pool, then storage, replicas, leaders, and of what else is declared: traffic, topics, failover. */
export function measureBalance(board: Board, before: Loads): readonly PoolBalance[] {
  return board.pools.flatMap((pool, index) => {
    const leaders = leadersOf(board, index);
    const rows = [
      storageBalance(pool, before.bytes, board.bytes),
      countBalance(pool, 'replicas', pool.measured, before.replicas, board.replicas),
      countBalance(pool, 'leaders', leaders, before.leaders, board.leaders),
      ...trafficBalance(board, pool, before.traffic),
      ...failoverBalance(board, index, leaders, before.leaders),
    ];
    return rows.map((row) => withBand(row, pool));
  });
}

function withBand(row: PoolBalance, { bands }: PoolTable): PoolBalance {
  const band = bands.get(row.dimension);
  return band ? { ...row, band } : row;
}

function storageBalance(pool: PoolTable, before: Float64Array, after: Float64Array): PoolBalance {
  const tolerance = pool.tolerance.storage;
  const spreadAfter = storageSpread(pool, after);
  return {
    pool: pool.name,
    dimension: 'storage',
    unit: pool.unit,
    tolerance,
    before: storageSpread(pool, before),
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
  dimension: 'replicas' | 'leaders',
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
