/**
 * What brokers carry of the loads that leaders and followers share unequally, and how far that is from what git asks for: one gauge
 * for each dimension that a pool declares, or limits.
 */
import type { Board, PoolTable } from '../board/board.ts';
import { leaderBounds } from '../leaders/leader-bounds.ts';
import { leadersOf } from '../leaders/leaders-of.ts';
import type { Gauge } from './gauge.ts';
import { topicGauge } from './topic-gauge.ts';
import { limitOf, loadsOf, type TrafficLoad, trafficLoad } from './traffic-loads.ts';

/** As replicas and leaders are planned now. */
export function gaugesOf(board: Board, pool: PoolTable): readonly Gauge[] {
  const { tolerance } = pool;
  const gauges = (['produce', 'networkIn', 'networkOut', 'cpu'] as const).flatMap((dimension) => {
    const limit = limitOf(board, dimension);
    if (tolerance[dimension] === null && limit === null) return [];
    return [trafficGauge(board, pool, trafficLoad(board, dimension), tolerance[dimension], limit)];
  });
  const { maxReplicas } = board.brokers;
  if (maxReplicas.some((most) => most < Number.POSITIVE_INFINITY)) {
    const one: TrafficLoad = { follow: () => 1, lead: () => 0 };
    gauges.push(trafficGauge(board, pool, one, null, maxReplicas));
  }
  if (tolerance.topicReplicas !== null)
    gauges.push(topicGauge(board, pool, tolerance.topicReplicas, 'replicas'));
  if (tolerance.topicLeaders !== null)
    gauges.push(topicGauge(board, pool, tolerance.topicLeaders, 'leaders'));
  if (gauges.length > 0 && tolerance.leaders !== null)
    gauges.push(leaderGauge(board, pool, tolerance.leaders));
  return gauges;
}

interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

function trafficGauge(
  board: Board,
  pool: PoolTable,
  load: TrafficLoad,
  tolerance: number | null,
  limit: Float64Array | null,
): Gauge {
  const loads = loadsOf(board, load);
  const mean = pool.measured.reduce((sum, b) => sum + (loads[b] ?? 0), 0) / Math.max(1, pool.measured.length);
  const low = new Float64Array(board.brokers.count);
  const high = limit?.slice() ?? new Float64Array(board.brokers.count).fill(Number.POSITIVE_INFINITY);
  for (const b of tolerance === null ? [] : pool.movable) {
    high[b] = Math.min(high[b] ?? 0, mean * (1 + (tolerance ?? 0)) * (1 + rounding));
    low[b] = Math.min(high[b] ?? 0, mean * (1 - (tolerance ?? 0)) * (1 - rounding));
  }
  return boundGauge(pool, load, loads, { low, high }, mean);
}

const rounding = 1e-9;

/** What changes of leaders must not undo. */
function leaderGauge(board: Board, pool: PoolTable, tolerance: number): Gauge {
  const brokers = leadersOf(board, board.pools.indexOf(pool));
  const loads = Float64Array.from(board.leaders);
  const mean = brokers.reduce((sum, b) => sum + (loads[b] ?? 0), 0) / Math.max(1, brokers.length);
  const { low, high } = leaderBounds(board, brokers, mean, tolerance);
  const one: TrafficLoad = { lead: () => 1, follow: () => 0 };
  const bounds = { low: Float64Array.from(low), high: Float64Array.from(high) };
  return boundGauge(pool, one, loads, bounds, mean / weightOfLeaders);
}

/** Leaders are within their tolerance by then, and stay there. */
const weightOfLeaders = 10_000;

function boundGauge(
  pool: PoolTable,
  load: TrafficLoad,
  loads: Float64Array,
  { low, high }: Bounds,
  mean: number,
): Gauge {
  const scale = mean > 0 ? 1 / mean ** 2 : 0;
  const distanceAt = (b: number, amount: number): number => {
    const distance = Math.max(0, amount - (high[b] ?? 0), (low[b] ?? 0) - amount);
    return distance * distance * scale;
  };
  const amountOf = (p: number, replicas: number, leads: number): number =>
    replicas * load.follow(p) + leads * load.lead(p);
  return {
    change: (p, b, replicas, leads) => {
      const held = loads[b] ?? 0;
      return distanceAt(b, held + amountOf(p, replicas, leads)) - distanceAt(b, held);
    },
    note: (p, b, replicas, leads) => {
      loads[b] = (loads[b] ?? 0) + amountOf(p, replicas, leads);
    },
    distance: () => pool.movable.reduce((sum, b) => sum + distanceAt(b, loads[b] ?? 0), 0),
    outside: (b) => distanceAt(b, loads[b] ?? 0),
    share: (b) => (mean > 0 ? (loads[b] ?? 0) / mean : 0),
    lacking: () => Array.from(pool.movable.filter((b) => (loads[b] ?? 0) < (low[b] ?? 0))),
  };
}
