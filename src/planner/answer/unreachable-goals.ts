/** Which goals the plan doesn't reach, and why. */
import type { PoolBalance, UnreachableGoal } from '../../model/plan/plan-summary.ts';
import { formatBytes, formatRate } from '../../model/values/units.ts';
import type { Board } from '../board/board.ts';
import { nameSomeOf } from '../board/obstacles.ts';
import { explainImbalance, noneFound } from './explain-imbalance.ts';

/** Explained where they are planned. */
const failoverDimensions: readonly PoolBalance['dimension'][] = ['failover', 'rackFailover'];

export function unreachableBalance(
  board: Board,
  balance: readonly PoolBalance[],
): readonly UnreachableGoal[] {
  return balance
    .filter(({ withinTolerance, dimension }) => !withinTolerance && !failoverDimensions.includes(dimension))
    .map((measured) => ({ pool: measured.pool, dimension: measured.dimension, why: why(board, measured) }));
}

function why(board: Board, measured: PoolBalance): string {
  const { pool: name, dimension, unit, after } = measured;
  const pool = board.pools.find((candidate) => candidate.name === name);
  if (!storageOrCounts.includes(dimension)) return trafficWhy(board, measured);
  const largest = largestOf(board, name);
  const mean = pool ? after.mean * (pool.capacity[pool.measured[0] ?? -1] ?? 1) : 0;
  if (unit !== 'count' && largest > mean) {
    return `one partition of ${formatBytes(largest)} is larger than a broker's mean of ${formatBytes(Math.round(mean))}`;
  }
  const range = `brokers range from ${format(after.min, unit)} to ${format(after.max, unit)}, the mean is ${format(after.mean, unit)}`;
  return pool ? `${range}: ${explainImbalance(board, pool, measured)}` : range;
}

const storageOrCounts: readonly PoolBalance['dimension'][] = ['storage', 'replicas', 'leaders'];

function trafficWhy({ partitions, pools }: Board, { pool: name, unit, after }: PoolBalance): string {
  const range = `brokers range from ${format(after.min, unit)} to ${format(after.max, unit)}, the mean is ${format(after.mean, unit)}`;
  if (unit === 'count')
    return `a topic has up to ${format(after.max, unit)} more than its mean on one broker, and up to ${format(-after.min, unit)} fewer: ${noneFound}`;
  const most = partitions.produce.reduce(
    (rate, own, p) => (pools[partitions.pool[p] ?? -1]?.name === name ? Math.max(rate, own) : rate),
    0,
  );
  const isOne = unit === 'bytesPerSecond' && most > after.mean;
  return isOne
    ? `${range}: producers send ${formatRate(Math.round(most))} to one partition`
    : `${range}: ${noneFound}`;
}

/** Of the partitions of the pool. */
function largestOf({ partitions, pools }: Board, name: string): number {
  const largest = partitions.bySize.find((p) => pools[partitions.pool[p] ?? -1]?.name === name);
  return partitions.sizeBytes[largest ?? -1] ?? 0;
}

function format(value: number, unit: PoolBalance['unit']): string {
  if (unit === 'bytesPerSecond') return formatRate(Math.round(value));
  if (unit === 'utilization' || unit === 'share') return `${(value * 100).toFixed(1)}%`;
  return unit === 'bytes' ? formatBytes(Math.round(value)) : value.toFixed(1).replace(/[.]0$/, '');
}

export function unreachableLeaders(board: Board, unruly: readonly number[]): readonly UnreachableGoal[] {
  return board.pools.flatMap(({ name }, index) => {
    const partitions = unruly.filter((p) => board.partitions.leadPool[p] === index);
    if (partitions.length === 0) return [];
    const why = `no in-sync replica of ${nameSomeOf(board, partitions)} is where leaders may be`;
    return [{ pool: name, dimension: 'leader-rules' as const, why }];
  });
}
