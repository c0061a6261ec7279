/** One plain line for each thing that an apply tells; called by cli/progress.ts and for logs. */

import type { ApplyEvent, MoveProgress } from '../model/apply-event.ts';
import { countOf } from '../model/count-of.ts';
import { formatBytes, formatDuration, formatRate } from '../model/units.ts';

/** null: not worth a line of its own. */
export function renderApplyEvent(event: ApplyEvent): string | null {
  switch (event.kind) {
    case 'step-started':
      return null;
    case 'step-finished':
      return `${stepVerbs[event.step.kind]} ${event.step.topic}`;
    case 'throttle-set':
      return `throttle set on ${throttled(event)}`;
    case 'wave-started':
      return `wave ${event.wave} of ${event.waves}: ${countOf(event.partitions, 'partition')}, ${formatBytes(event.bytes)}`;
    case 'move-progress':
      return moveProgress(event);
    case 'throttle-removed':
      return `throttle taken back from ${throttled(event)}`;
    case 'verified':
      return `verified: ${countOf(event.topics, 'topic is', 'topics are')} as planned`;
    case 'warning':
      return `warning: ${event.problem.summary}. ${event.problem.detail}`.trimEnd();
  }
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
  'elect-leaders': 'elected leaders of',
  'delete-topic': 'deleted',
} as const;

/** `moved 12 of 34 partitions, 4.1 GiB of 12.4 GiB, 48 MB/s, 3m 2s left`. */
function moveProgress({
  partitionsDone,
  partitionsTotal,
  bytesDone,
  bytesTotal,
  rate,
}: MoveProgress): string {
  const leftMs = rate === null ? 0 : ((bytesTotal - bytesDone) / rate) * 1000;
  return [
    `moved ${partitionsDone} of ${countOf(partitionsTotal, 'partition')}`,
    `${formatBytes(bytesDone)} of ${formatBytes(bytesTotal)}`,
    ...(rate === null ? [] : [formatRate(rate)]),
    ...(leftMs < 1000 ? [] : [`${formatDuration(leftMs)} left`]),
  ].join(', ');
}
