/** What is throttled as text, for `throttle status`, and what the daemon tells of its turns. */
import pc from 'picocolors';
import type { ThrottledResource, ThrottleStatus } from '../../model/cluster/throttle-status.ts';
import { countOf } from '../../model/values/count-of.ts';
import { andMore } from '../../model/values/name-some.ts';
import { formatRate } from '../../model/values/units.ts';
import { plainTable } from '../text/plain-table.ts';
import { wrapText } from '../text/wrap-text.ts';
import { overrideText } from './override-text.ts';

export interface ThrottleTextOptions {
  readonly color: boolean;
  readonly width: number;
}

const shownResources = 40;

export function renderThrottleText(status: ThrottleStatus, { color, width }: ThrottleTextOptions): string {
  const paint = pc.createColors(color);
  const { cluster, holder, overrides, throttled } = status;
  const brokers = throttled.filter(({ resource }) => resource.startsWith('Broker/'));
  const topics = throttled.length - brokers.length;
  const who =
    holder === null
      ? 'No apply or throttle daemon is running.'
      : `${holder.role === 'apply' ? 'The apply' : 'The throttle daemon'} of ${holder.who} on ${holder.host} (process ${holder.pid}) ${holder.alive ? 'is running' : 'has stopped responding'}, since ${holder.since}.`;
  const lines = [
    paint.bold(`Cluster ${cluster}`),
    ...wrapText(who, width),
    ...(overrides.length === 0
      ? ['No rate is set by hand.']
      : ['Set by hand:', ...overrides.map((one) => `  ${overrideText(one)}`)]),
    ...(throttled.length === 0
      ? ['No topicwright throttles.']
      : [
          `${countOf(brokers.length, 'broker')} and ${countOf(topics, 'topic')} are throttled:`,
          ...rateTable(brokers).map((line) => `  ${line}`),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function rateTable(brokers: readonly ThrottledResource[]): readonly string[] {
  if (brokers.length === 0) return [];
  const rate = (value: string | undefined): string => (value === undefined ? '' : formatRate(Number(value)));
  const sends = 'leader.replication.throttled.rate';
  const receives = 'follower.replication.throttled.rate';
  const rows = brokers.slice(0, shownResources).map(({ resource, set, before }) => [
    resource,
    rate(set[sends]),
    rate(set[receives]),
    [before[sends], before[receives]]
      .filter((value) => value !== undefined)
      .map(rate)
      .join(', '),
  ]);
  const rest = brokers.length - rows.length;
  return [
    ...plainTable(['broker', 'sends', 'receives', 'before'], rows, [1, 2]),
    ...(rest > 0 ? [andMore(rest)] : []),
  ];
}
