/** How even each pool is before and after a plan, as a table for terminals; called by render-plan-text.ts. */
import Table from 'cli-table3';
import type { PoolBalance, Spread } from '../model/plan.ts';
import { formatBytes } from '../model/units.ts';

const noBorders = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
  ]
    .concat(['mid', 'mid-mid', 'right', 'right-mid', 'middle'])
    .map((part) => [part, part === 'middle' ? '  ' : '']),
);

/** Lowest, mean and highest over the brokers of each pool; the last column compares with what git allows. */
export function balanceTable(balance: readonly PoolBalance[]): string[] {
  if (balance.length === 0) return [];
  const table = new Table({
    head: ['  pool', '', 'before: min', 'mean', 'max', 'after: min', 'mean', 'max', 'allowed'],
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'left'],
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const [index, row] of balance.entries()) {
    const pool = balance[index - 1]?.pool === row.pool ? '' : `  ${row.pool}`;
    table.push([pool, row.dimension, ...figures(row, row.before), ...figures(row, row.after), verdict(row)]);
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
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
