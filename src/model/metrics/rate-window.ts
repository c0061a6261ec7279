/** What rates are told of a time: `p95 over 1d`. Declared by pools, asked of metrics systems, kept in snapshots. */
import { formatDuration } from '../values/units.ts';

/** `p95`: 95% of the time, the rate is no higher. */
export type RateStatistic = 'mean' | 'max' | `p${number}`;

export interface RateWindow {
  readonly statistic: RateStatistic;
  readonly windowMs: number;
}

/** `p95 over 1d`. */
export const rateWindowText = ({ statistic, windowMs }: RateWindow): string =>
  `${statistic} over ${formatDuration(windowMs)}`;

/** The share of the time that a percentile is about; 0.95 for `p95`. null: it is none. */
export const quantileOf = (statistic: RateStatistic): number | null =>
  statistic.startsWith('p') ? Number(statistic.slice(1)) / 100 : null;
