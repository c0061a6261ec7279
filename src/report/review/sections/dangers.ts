/** What could hurt about a plan: its hazards, then what blocks it. */

import type { Plan } from '../../../model/plan/plan.ts';
import type { Problem } from '../../../model/problem/problem.ts';
import { countOf } from '../../../model/values/count-of.ts';
import type { Danger } from '../review.ts';
import { groupHazards } from './group-hazards.ts';
import { findingGroups } from './guardrail-findings.ts';

export function dangersOf(plan: Plan, blocks: readonly Problem[]): readonly Danger[] {
  const findings = findingGroups(plan, 'block').map(
    (group): Danger => ({ tone: 'block', ...group, consent: '' }),
  );
  return [...groupHazards(plan), ...findings, ...blockDangers(blocks)];
}

function blockDangers(blocks: readonly Problem[]): readonly Danger[] {
  const told = blocks.map((problem) => ({ topic: topicOf(problem), text: problemText(problem) }));
  return [...Map.groupBy(told, ({ text }) => text)].map(([text, alike]) => ({
    ...{ tone: 'block', by: '', consent: '', text },
    topics: [...new Set(alike.flatMap(({ topic }) => topic))],
  }));
}

const topicOf = ({ resource }: Problem): readonly string[] =>
  resource?.startsWith('Topic/') ? [resource.slice('Topic/'.length)] : [];

export const problemText = ({ summary, detail, hint }: Problem): string =>
  `${summary}. ${detail} ${hint}`.replaceAll(/ {2,}/g, ' ').trim();

/** `orders: deletes 1 GiB of data for good`; of several topics `3 topics: …`, which are then to be named. */
export function dangerText({
  by,
  topics: [first, ...others],
  text,
}: Omit<Danger, 'tone' | 'consent'>): string {
  const subject = others.length > 0 ? countOf(others.length + 1, 'topic') : first;
  return [by, subject, text].filter((part) => part !== undefined && part !== '').join(': ');
}
