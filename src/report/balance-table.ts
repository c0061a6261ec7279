/** How even each pool is before and after a plan, as a table for terminals; called by render-plan-text.ts. */
import type { PoolBalance, Spread } from '../model/plan.ts';
import { formatBytes } from '../model/units.ts';
import { plainTable } from './plain-table.ts';

/** Lowest, mean and highest over the brokers of each pool; the last column compares with what git allows. */
export function balanceTable(balance: readonly PoolBalance[]): string[] {
  if (balance.length === 0) return [];
  const head = ['  pool', '', 'before: min', 'mean', 'max', 'after: min', 'mean', 'max', 'allowed'];
  const rows = balance.map((row, index) => {
    const pool = balance[index - 1]?.pool === row.pool ? '' : `  ${row.pool}`;
    return [pool, row.dimension, ...figures(row, row.before), ...figures(row, row.after), verdict(row)];
  });
  return plainTable(head, rows, [2, 3, 4, 5, 6, 7]);
}

function figures({ unit }: PoolBalance, { min, mean, max }: Spread): string[] {
  return [min, mean, max].map((figure) => formatFigure(unit, figure));
}

export function formatFigure(unit: PoolBalance['unit'], figure: number): string {
  if (unit === 'utilization') return `${(100 * figure).toFixed(1)}%`;
  if (unit === 'bytes') return formatBytes(Math.round(figure));
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(1);
}

/** `±10% ✓`. */
export function verdict({ tolerance, withinTolerance }: PoolBalance): string {
  if (tolerance === null) return '';
  return `±${Math.round(1000 * tolerance) / 10}% ${withinTolerance ? '✓' : '✗'}`;
}
