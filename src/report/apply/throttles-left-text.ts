/** What is left of topicwright's throttle after a run. */
import { countOf } from '../../model/values/count-of.ts';

const named = 8;

/** `no throttle is left`, `a throttle is still set on Broker/3`: `left` as reconcile/ saw it. */
export function throttlesLeftText(left: readonly string[]): string {
  if (left.length === 0) return 'no throttle is left';
  const more = left.length > named ? ` and ${countOf(left.length - named, 'other')}` : '';
  return `a throttle is still set on ${left.slice(0, named).join(', ')}${more}; the next run after its broker returns removes it`;
}
