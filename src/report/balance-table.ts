/** How even each pool is before and after a plan, as a table for terminals; called by render-plan-text.ts. */
import type { PoolBalance, Spread } from '../model/plan.ts';
import { formatBytes } from '../model/units.ts';
import { plainTable } from './plain-table.ts';

/** What the full table takes with pools of usual names. */
const fullWidth = 80;

/** Lowest, mean and highest over the brokers of each pool; the last column compares with what git allows. */
export function balanceTable(balance: readonly PoolBalance[], width: number): string[] {
  if (balance.length === 0) return [];
  const narrow = width < fullWidth;
  const before = narrow ? ['before'] : ['before: min', 'mean', 'max'];
  const after = narrow ? ['after'] : ['after: min', 'mean', 'max'];
  const columns = (row: PoolBalance, spread: Spread): string[] =>
    narrow ? [range(row, spread)] : figures(row, spread);
  const rows = balance.map((row, index) => {
    const pool = balance[index - 1]?.pool === row.pool ? '' : `  ${row.pool}`;
    return [pool, row.dimension, ...columns(row, row.before), ...columns(row, row.after), verdict(row)];
  });
  const head = ['  pool', '', ...before, ...after, 'allowed'];
  return plainTable(head, rows, narrow ? [2, 3] : [2, 3, 4, 5, 6, 7]);
}

function range(row: PoolBalance, { min, max }: Spread): string {
  return `${formatFigure(row.unit, min)} to ${formatFigure(row.unit, max)}`;
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
