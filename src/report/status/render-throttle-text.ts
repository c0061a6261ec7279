/** What is throttled as text, for `throttle status`, and what the daemon tells of its turns. */
import pc from 'picocolors';
import type { ThrottledResource, ThrottleStatus } from '../../model/cluster/throttle-status.ts';
import { formatTime } from '../../model/values/clock.ts';
import { countOf } from '../../model/values/count-of.ts';
import { andMore } from '../../model/values/name-some.ts';
import { ownValue } from '../../model/values/own-value.ts';
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
  const { cluster, holder, overrides, untilMs } = status;
  const own = status.throttled.filter(({ isOwn }) => isOwn);
  const others = status.throttled.filter(({ isOwn }) => !isOwn);
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
    ...(own.length === 0 ? ['No topicwright throttles.'] : [`${onWhat(own)} throttled${endText(untilMs)}:`]),
    ...resourceLines(own, width),
    ...(others.length === 0 ? [] : [`${onWhat(others)} throttled by somebody else:`]),
    ...resourceLines(others, width),
  ];
  return `${lines.join('\n')}\n`;
}

/** `2 brokers and 1 topic are`. */
function onWhat(throttled: readonly ThrottledResource[]): string {
  const brokers = throttled.filter(isBroker).length;
  const topics = throttled.length - brokers;
  const parts = [
    ...(brokers > 0 ? [countOf(brokers, 'broker')] : []),
    ...(topics > 0 ? [countOf(topics, 'topic')] : []),
  ];
  return `${parts.join(' and ')} ${throttled.length === 1 ? 'is' : 'are'}`;
}

const endText = (untilMs: number | null): string =>
  untilMs === null ? '' : `, until ${formatTime(untilMs)} unless a run renews that`;

const isBroker = ({ resource }: ThrottledResource): boolean => resource.startsWith('Broker/');

function resourceLines(throttled: readonly ThrottledResource[], width: number): readonly string[] {
  const changed = throttled.filter(({ changedKeys }) => changedKeys.length > 0);
  return [
    ...rateTable(throttled.filter(isBroker)).map((line) => `  ${line}`),
    ...changed
      .slice(0, shownResources)
      .flatMap((one) => wrapText(`Somebody else changed ${one.resource}: ${changedText(one)}.`, width)),
    ...(changed.length > shownResources ? [andMore(changed.length - shownResources)] : []),
  ];
}

function changedText({ changedKeys, set, now }: ThrottledResource): string {
  const found = (key: string): string => {
    const value = ownValue(now ?? {}, key);
    return value === undefined ? 'is deleted' : `is ${value}`;
  };
  return changedKeys.map((key) => `${key} was set to ${ownValue(set, key)}, ${found(key)}`).join('; ');
}

/** What is in force; of a broker that does not tell, what was set. */
function rateTable(brokers: readonly ThrottledResource[]): readonly string[] {
  if (brokers.length === 0) return [];
  const rate = (value: string | undefined): string => (value === undefined ? '' : formatRate(Number(value)));
  const sends = 'leader.replication.throttled.rate';
  const receives = 'follower.replication.throttled.rate';
  const rows = brokers.slice(0, shownResources).map(({ resource, set, before, now }) => [
    now === null ? `${resource} (silent)` : resource,
    rate((now ?? set)[sends]),
    rate((now ?? set)[receives]),
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
