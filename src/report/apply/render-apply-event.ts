/** One plain line for each thing that an apply tells. */

import { type AccessChange, describeAccessChange } from '../../model/cluster/access.ts';
import type { ApplyEvent, MoveProgress } from '../../model/plan/apply-event.ts';
import { formatTime } from '../../model/values/clock.ts';
import { countOf } from '../../model/values/count-of.ts';
import { nameSome } from '../../model/values/name-some.ts';
import { formatBytes, formatDuration, formatRate } from '../../model/values/units.ts';
import { overrideText } from '../status/override-text.ts';
import { accessCounts } from '../text/access-counts.ts';
import { throttleChangedText, whoChanged } from './throttle-changed-text.ts';

/** null: not worth a line of its own. `verbose` names all changes of access, on a line each. */
export function renderApplyEvent(event: ApplyEvent, verbose = false): string | null {
  switch (event.kind) {
    case 'step-started':
      return null;
    case 'step-finished':
      return `${stepVerbs[event.step.kind]} ${event.step.topic}`;
    case 'access-changed':
      return accessChanged(event.changes, verbose);
    case 'throttle-set':
      return `throttle set on ${throttled(event)}`;
    case 'moves-started':
      return `${event.takenOver ? 'continuing' : 'moving'} ${namesOf(event.partitions)} (${formatBytes(event.bytes)})`;
    case 'moves-finished':
      return null;
    case 'moves-returned':
      return `returned to their old replicas: ${namesOf(event.partitions)}`;
    case 'paused':
      return `paused: ${event.reasons.join('; ')}`;
    case 'resumed':
      return 'resumed: everything is healthy again';
    case 'stopping':
      return `${event.by} cancelled this run: ${event.rollback ? 'reverting moves in flight' : 'finishing moves in flight'}`;
    case 'rate-changed':
      return `throttle now ${formatRate(event.rate)}: ${event.why}`;
    case 'waiting':
      return `waiting: ${event.what}`;
    case 'move-progress':
      return moveProgress(event);
    case 'throttle-removed':
      return `throttle removed from ${throttled(event)}`;
    case 'throttle-changed':
      return `warning: ${throttleChangedText(event)}. ${whoChanged(event)}`;
    case 'throttle-handed-over':
      return `throttle left on ${throttled(event)} until ${formatTime(event.untilMs)}, for the next daemon or apply`;
    case 'override-begun':
      return `set by hand for ${overrideText(event.override)}`;
    case 'override-ended':
      return `rate set by hand removed for ${overrideText(event.override)}`;
    case 'metrics-back':
      return `metrics from ${event.source} are available again`;
    case 'verified':
      return verified(event);
    case 'warning':
      return `warning: ${event.problem.summary}. ${event.problem.detail}`.trimEnd();
  }
}

const namedChanges = 4;

function accessChanged(changes: readonly AccessChange[], verbose: boolean): string {
  const texts = changes.map((change) => `${change.symbol} ${describeAccessChange(change)}`);
  if (changes.length <= namedChanges) return `access: ${texts.join('; ')}`;
  const counts = `access: ${accessCounts(changes, 'done').join(', ')}`;
  return verbose ? [counts, ...texts.map((text) => `  ${text}`)].join('\n') : counts;
}

function throttled({ brokers, topics }: { readonly brokers: number; readonly topics: number }): string {
  return [
    ...(brokers > 0 ? [countOf(brokers, 'broker')] : []),
    ...(topics > 0 ? [`replicas of ${countOf(topics, 'topic')}`] : []),
  ].join(' and ');
}

const stepVerbs = {
  'create-topic': 'created',
  'add-partitions': 'added partitions to',
  'set-config': 'configured',
  'move-replicas': 'moved',
  'move-log-dirs': 'moved between log dirs: replicas of',
  'elect-leaders': 'elected leaders of',
  'delete-topic': 'deleted',
} as const;

const namedPartitions = 4;

/** `3 partitions: orders/1, orders/2, logs/7`. */
function namesOf(partitions: readonly string[]): string {
  return `${countOf(partitions.length, 'partition')}: ${nameSome(partitions, namedPartitions)}`;
}

/** `moved 12 of 34 partitions (8 in flight), 4.1 GiB of 12.4 GiB, 48 MB/s, 3m 2s left`. */
function moveProgress({
  partitionsDone,
  partitionsInFlight,
  partitionsTotal,
  bytesDone,
  bytesTotal,
  rate,
  leftMs,
}: MoveProgress): string {
  return [
    `moved ${partitionsDone} of ${countOf(partitionsTotal, 'partition')}${partitionsInFlight > 0 ? ` (${partitionsInFlight} in flight)` : ''}`,
    `${formatBytes(bytesDone)} of ${formatBytes(bytesTotal)}`,
    ...(rate === null ? [] : [formatRate(rate)]),
    ...(leftMs === null || leftMs < 1000 ? [] : [`${formatDuration(leftMs)} left`]),
  ].join(', ');
}

function verified({ topics, access }: Extract<ApplyEvent, { readonly kind: 'verified' }>): string {
  if (access === 0) return `verified: ${countOf(topics, 'topic is', 'topics are')} as planned`;
  return topics === 0
    ? `verified: ${countOf(access, 'change of access is', 'changes of access are')} as planned`
    : `verified: ${countOf(topics, 'topic')} and ${countOf(access, 'change')} of access are as planned`;
}
