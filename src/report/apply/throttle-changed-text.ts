/** What somebody did to a throttle, as a line of progress and for event streams. */
import type { ApplyEvent, ThrottleChange } from '../../model/plan/apply-event.ts';
import { formatTime } from '../../model/values/clock.ts';
import { formatRate } from '../../model/values/units.ts';

type ThrottleChanged = Extract<ApplyEvent, { readonly kind: 'throttle-changed' }>;

/** `the throttle of Broker/1 was changed by somebody else between … and …: leader…rate was 20 MB/s, is 55 B/s; set it again`. */
export function throttleChangedText(event: ThrottleChanged): string {
  const { resource, changes, times, sinceMs, atMs, isRestored } = event;
  const when =
    sinceMs === null
      ? `before ${formatTime(atMs)}`
      : `between ${formatTime(sinceMs)} and ${formatTime(atMs)}`;
  const often = times > 1 ? ` (${times} times so far)` : '';
  const what = changes.map(changeText).join(', ');
  return `somebody else changed the throttle of ${resource} ${when}${often}: ${what}; ${isRestored ? 'set it again' : 'left it as it is (changedThrottles: keep)'}`;
}

/** Kafka keeps no author of a config: where to look instead. */
export function whoChanged({ changes }: Pick<ThrottleChanged, 'changes'>): string {
  const isDeleted = changes.every(({ found }) => found === null);
  const verify =
    'kafka-reassign-partitions.sh --verify without --preserve-throttles deletes every throttle. ';
  return `${isDeleted ? verify : ''}Kafka does not record who changes configs; the controllers' kafka-authorizer.log names the principal and host of each AlterConfigs and IncrementalAlterConfigs, where its log level is DEBUG.`;
}

function changeText({ key, ours, found }: ThrottleChange): string {
  const shown = (value: string): string => (key.endsWith('.rate') ? formatRate(Number(value)) : value);
  return `${key} was ${shown(ours)}, ${found === null ? 'is deleted' : `is ${shown(found)}`}`;
}
