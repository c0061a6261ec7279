/** What is left of topicwright's throttle after a run. */
import { nameSome } from '../../model/values/name-some.ts';

const named = 8;

/** `no throttle is left`, `a throttle is still set on Broker/3`: `left` as reconcile/ saw it. */
export function throttlesLeftText(left: readonly string[]): string {
  if (left.length === 0) return 'no throttle is left';
  return `a throttle is still set on ${nameSome(left, named)}; the next run after its broker returns removes it`;
}
