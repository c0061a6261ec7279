/** Which goals the plan doesn't reach, and why; called by place-replicas.ts. */
import type { PoolBalance, UnreachableGoal } from '../model/plan.ts';
import { formatBytes } from '../model/units.ts';
import type { Board } from './board.ts';
import { nameSome } from './obstacles.ts';

export function unreachableBalance(
  board: Board,
  balance: readonly PoolBalance[],
): readonly UnreachableGoal[] {
  return balance
    .filter(({ withinTolerance }) => !withinTolerance)
    .map((measured) => ({ pool: measured.pool, dimension: measured.dimension, why: why(board, measured) }));
}

function why(board: Board, { pool: name, unit, after }: PoolBalance): string {
  const pool = board.pools.find((candidate) => candidate.name === name);
  const largest = board.partitions.sizeBytes[board.partitions.bySize[0] ?? -1] ?? 0;
  const mean = pool ? after.mean * (pool.capacity[pool.measured[0] ?? -1] ?? 1) : 0;
  if (unit !== 'count' && largest > mean) {
    return `one partition of ${formatBytes(largest)} is larger than a broker's mean of ${formatBytes(Math.round(mean))}`;
  }
  return `brokers range from ${format(after.min, unit)} to ${format(after.max, unit)}, the mean is ${format(after.mean, unit)}: no replica can move that brings them nearer`;
}

function format(value: number, unit: PoolBalance['unit']): string {
  if (unit === 'utilization') return `${(value * 100).toFixed(1)}%`;
  return unit === 'bytes' ? formatBytes(Math.round(value)) : value.toFixed(1).replace(/[.]0$/, '');
}

export function unreachableLeaders(board: Board, unruly: readonly number[]): readonly UnreachableGoal[] {
  return board.pools.flatMap(({ name }, index) => {
    const partitions = unruly.filter((p) => board.partitions.leadPool[p] === index);
    if (partitions.length === 0) return [];
    const why = `no in-sync replica of ${nameSome(board, partitions)} is where leaders may be`;
    return [{ pool: name, dimension: 'leader-rules' as const, why }];
  });
}
