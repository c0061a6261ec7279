/** How evenly each pool carries traffic, and its topics, as it is and as planned: of the dimensions that it declares. */
import { trafficDimensions } from '../../model/desired/balance-tolerances.ts';
import type { PoolBalance, Spread } from '../../model/plan/plan-summary.ts';
import type { Board, PoolTable } from '../board/board.ts';
import { boundsByTopic, countByTopic } from './topic-gauge.ts';
import { limitOf, loadsOf, type TrafficDimension, trafficLoad } from './traffic-loads.ts';

/** Per broker, by dimension. */
export type TrafficLoads = ReadonlyMap<TrafficDimension, Float64Array>;

/** Of the dimensions that some pool declares, or limits, as the cluster is. */
export function trafficLoads(board: Board): TrafficLoads {
  const declared = trafficDimensions.filter(
    (dimension) =>
      board.pools.some(({ tolerance }) => tolerance[dimension] !== null) ||
      limitOf(board, dimension) !== null,
  );
  const now = asItIs(board);
  return new Map(declared.map((dimension) => [dimension, loadsOf(now, trafficLoad(board, dimension))]));
}

export function trafficBalance(board: Board, pool: PoolTable, before: TrafficLoads): readonly PoolBalance[] {
  return [
    ...trafficDimensions.flatMap((dimension) => rateBalance(board, pool, dimension, before.get(dimension))),
    ...(['replicas', 'leaders'] as const).flatMap((counted) => topicBalance(board, pool, counted)),
  ];
}

/** Replicas where they are, each partition led by its preferred leader. */
function asItIs(board: Board): Board {
  const { home, width, partitions } = board;
  const leader = Int32Array.from({ length: partitions.count }, (_, p) => home[p * width] ?? -1);
  return { ...board, slots: home, leader };
}

function rateBalance(
  board: Board,
  pool: PoolTable,
  dimension: TrafficDimension,
  before: Float64Array | undefined,
): readonly PoolBalance[] {
  const tolerance = pool.tolerance[dimension];
  if (tolerance === null || !before) return [];
  const spreadBefore = spreadOf(pool, before);
  const spreadAfter = spreadOf(pool, loadsOf(board, trafficLoad(board, dimension)));
  const { min, mean, max } = spreadAfter;
  const allowed = mean * tolerance + mean * rounding;
  return [
    {
      ...{ pool: pool.name, dimension, unit: dimension === 'cpu' ? 'share' : 'bytesPerSecond', tolerance },
      ...{ before: sharesIf(dimension, spreadBefore), after: sharesIf(dimension, spreadAfter) },
      withinTolerance: max - mean <= allowed && mean - min <= allowed,
    },
  ];
}

const rounding = 1e-9;

/** Work has no unit: it is told as a share of the mean. */
function sharesIf(dimension: TrafficDimension, { min, mean, max }: Spread): Spread {
  if (dimension !== 'cpu') return { min, mean, max };
  const unit = mean > 0 ? mean : 1;
  return { min: min / unit, mean: mean / unit, max: max / unit };
}

function spreadOf({ measured }: PoolTable, loads: Float64Array): Spread {
  if (measured.length === 0) return { min: 0, mean: 0, max: 0 };
  let [min, sum, max] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const b of measured) {
    const load = loads[b] ?? 0;
    [min, sum, max] = [Math.min(min, load), sum + load, Math.max(max, load)];
  }
  return { min, mean: sum / measured.length, max };
}

/** Figures are the largest distances below and above the mean of a topic. */
function topicBalance(
  board: Board,
  pool: PoolTable,
  counted: 'replicas' | 'leaders',
): readonly PoolBalance[] {
  const dimension = counted === 'replicas' ? 'topicReplicas' : 'topicLeaders';
  const tolerance = pool.tolerance[dimension];
  if (tolerance === null) return [];
  const [then, now] = [asItIs(board), board].map((one) => topicSpread(one, pool, tolerance, counted));
  if (!then || !now) return [];
  return [
    {
      ...{ pool: pool.name, dimension, unit: 'count', tolerance },
      ...{ before: then.spread, after: now.spread, withinTolerance: now.isWithin },
    },
  ];
}

function topicSpread(
  board: Board,
  pool: PoolTable,
  tolerance: number,
  counted: 'replicas' | 'leaders',
): { readonly spread: Spread; readonly isWithin: boolean } {
  const counts = countByTopic(board, counted);
  let [min, max] = [0, 0];
  let isWithin = true;
  for (const [t, bound] of boundsByTopic(board, pool, tolerance, counts).entries()) {
    if (!bound) continue;
    for (const b of pool.measured) {
      const count = counts.get(t * board.brokers.count + b) ?? 0;
      min = Math.min(min, count - bound.mean);
      max = Math.max(max, count - bound.mean);
      if (count < bound.low || count > bound.high) isWithin = false;
    }
  }
  return { spread: { min, mean: 0, max }, isWithin };
}
