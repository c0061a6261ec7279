/** How even each pool is before and after a plan. */
import type { PoolBalance, Spread } from '../../../model/plan/plan-summary.ts';
import { formatBytes, formatRate } from '../../../model/values/units.ts';
import { dimensionName } from '../../text/dimension-name.ts';
import { shareText } from '../../text/share-text.ts';
import type { BalanceRow, SpreadText } from '../review.ts';

/** Lowest, mean and highest over the brokers of each pool, and whether that is within what git allows. */
export function balanceRows(balance: readonly PoolBalance[]): readonly BalanceRow[] {
  return balance.map((row) => ({
    ...{ pool: row.pool, dimension: dimensionName(row.dimension) },
    ...{ before: spreadText(row, row.before), after: spreadText(row, row.after) },
    allowed: allowedText(row),
  }));
}

function spreadText({ unit }: PoolBalance, { min, mean, max }: Spread): SpreadText {
  return { min: figureText(unit, min), mean: figureText(unit, mean), max: figureText(unit, max) };
}

function figureText(unit: PoolBalance['unit'], figure: number): string {
  if (unit === 'bytesPerSecond') return formatRate(Math.round(figure));
  if (unit === 'utilization' || unit === 'share') return `${(100 * figure).toFixed(1)}%`;
  if (unit === 'bytes') return formatBytes(Math.round(figure));
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(1);
}

function allowedText({ tolerance, withinTolerance, band }: PoolBalance): string {
  if (tolerance === null) return '';
  return `±${shareText(tolerance)} ${withinTolerance ? '✓' : '✗'}${band?.beyond === tolerance ? ' kept' : ''}`;
}
