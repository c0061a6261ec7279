/** How evenly each topic is spread over the brokers of a pool. */
import { type Board, brokerIn, type PoolTable } from '../board/board.ts';
import type { Gauge } from './gauge.ts';

interface Bound {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly scale: number;
}

/** Counts of replicas, or of leaders; a distance of one from the mean is always allowed. */
export function topicGauge(
  board: Board,
  pool: PoolTable,
  tolerance: number,
  counted: 'replicas' | 'leaders',
): Gauge {
  const brokers = board.brokers.count;
  const counts = countByTopic(board, counted);
  const bounds = boundsByTopic(board, pool, tolerance, counts);
  const { topic } = board.partitions;
  const isMovable = new Uint8Array(brokers);
  for (const b of pool.movable) isMovable[b] = 1;
  const distanceAt = (t: number, b: number, count: number): number => {
    const bound = bounds[t];
    if (!bound || isMovable[b] === 0) return 0;
    const distance = Math.max(0, count - bound.high, bound.low - count);
    return distance * distance * bound.scale;
  };
  const stepOf = (replicas: number, leads: number): number => (counted === 'replicas' ? replicas : leads);
  const short = (): readonly (readonly [number, number])[] =>
    bounds.flatMap((bound, t) =>
      bound && bound.low > 0
        ? [...pool.movable].flatMap((b) =>
            (counts.get(t * brokers + b) ?? 0) < bound.low ? [[t, b] as const] : [],
          )
        : [],
    );
  return {
    change: (p, b, replicas, leads) => {
      const t = topic[p] ?? 0;
      const held = counts.get(t * brokers + b) ?? 0;
      return distanceAt(t, b, held + stepOf(replicas, leads)) - distanceAt(t, b, held);
    },
    note: (p, b, replicas, leads) => {
      const key = (topic[p] ?? 0) * brokers + b;
      counts.set(key, (counts.get(key) ?? 0) + stepOf(replicas, leads));
    },
    distance: () => {
      let sum = 0;
      for (const [key, count] of counts) {
        const [t, b] = [Math.floor(key / brokers), key % brokers];
        if (count > (bounds[t]?.high ?? count)) sum += distanceAt(t, b, count);
      }
      return short().reduce((all, [t, b]) => all + distanceAt(t, b, counts.get(t * brokers + b) ?? 0), sum);
    },
    outside: (b) => bounds.reduce((sum, _, t) => sum + distanceAt(t, b, counts.get(t * brokers + b) ?? 0), 0),
    // Each topic has its own mean: none tells brokers apart.
    share: () => 0,
    lacking: () => [...new Set(short().map(([, b]) => b))],
  };
}

/** By topic times the number of brokers, plus the broker. */
export function countByTopic(board: Board, counted: 'replicas' | 'leaders'): Map<number, number> {
  const counts = new Map<number, number>();
  const { partitions, brokers, width } = board;
  const add = (p: number, b: number): void => {
    if (b < 0) return;
    const key = (partitions.topic[p] ?? 0) * brokers.count + b;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (let p = 0; p < partitions.count; p++) {
    if (counted === 'leaders') add(p, board.leader[p] ?? -1);
    else for (let slot = 0; slot < width; slot++) add(p, brokerIn(board, p, slot));
  }
  return counts;
}

/** By topic; null: the pool may move nothing of it. */
export function boundsByTopic(
  board: Board,
  pool: PoolTable,
  tolerance: number,
  counts: ReadonlyMap<number, number>,
): readonly (Bound | null)[] {
  const { partitions, brokers, pools } = board;
  const index = pools.indexOf(pool);
  const sums = new Float64Array(partitions.topicNames.length);
  const own = new Uint8Array(partitions.topicNames.length);
  for (let p = 0; p < partitions.count; p++)
    if (partitions.pool[p] === index) own[partitions.topic[p] ?? 0] = 1;
  const isMeasured = new Set(pool.measured);
  for (const [key, count] of counts) {
    if (isMeasured.has(key % brokers.count)) {
      const t = Math.floor(key / brokers.count);
      sums[t] = (sums[t] ?? 0) + count;
    }
  }
  return Array.from(sums, (sum, t) => {
    if (own[t] === 0) return null;
    const mean = sum / Math.max(1, pool.measured.length);
    const distance = Math.max(1, mean * tolerance) + 1e-9;
    return {
      mean,
      low: Math.max(0, Math.ceil(mean - distance)),
      high: Math.floor(mean + distance),
      scale: 1 / Math.max(1, mean) ** 2,
    };
  });
}
