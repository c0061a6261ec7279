/** What a plan can't change for now, and what to do about it. */

import { describeHeld, type HeldText } from '../../../model/plan/describe-held.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import { countOf } from '../../../model/values/count-of.ts';

export function heldTexts({ summary, brokers }: Plan): readonly HeldText[] {
  return describeHeld(
    summary.held,
    brokers.map(({ id }) => id),
  );
}

/** `3 partitions unavailable, 12 partitions waiting for a broker`; empty: nothing waits. */
export function heldCounts({ summary }: Plan): string {
  const lost = summary.held.filter(({ why }) => why === 'unavailable').length;
  const waiting = summary.held.length - lost;
  const count = (n: number, what: string): string[] =>
    n === 0 ? [] : [`${countOf(n, 'partition')} ${what}`];
  return [...count(lost, 'unavailable'), ...count(waiting, 'waiting for a broker')].join(', ');
}
