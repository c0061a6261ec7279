/** A rate set by hand in a few words; for `throttle status`, the lines of applies, and events. */

import type { ThrottleOverride } from '../../model/cluster/throttle-status.ts';
import { formatTime } from '../../model/values/clock.ts';
import { formatRate } from '../../model/values/units.ts';

/** `all brokers: 50 MB/s until 2026-01-01T00:00:00.000Z, by ada`. */
export function overrideText({ broker, rate, untilMs, autoremove, by }: ThrottleOverride): string {
  const scope = broker === null ? 'all brokers' : `broker ${broker}`;
  const until = untilMs === null ? '' : ` until ${formatTime(untilMs)}`;
  const removed = autoremove ? ', until the moves end' : '';
  return `${scope}: ${formatRate(rate)}${until}${removed}, by ${by}`;
}
