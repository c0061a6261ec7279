/** Live topics that git does not know, and those that it no longer knows. */
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import { isInternalTopic } from '../../model/cluster/internal-topics.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type { GuardrailFinding } from '../../model/desired/guardrails.ts';
import { topicMatcher } from '../../model/desired/selector.ts';
import type { UndeclaredTopic } from '../../model/plan/plan.ts';
import { type Problem, warningProblem } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { nameSome } from '../../model/values/name-some.ts';
import { declaredBefore } from '../journal/journal-records.ts';
import type { BoundTopic } from './bind-topics.ts';
import { topicTagger } from './effective-tags.ts';

/** A Placement that names a topic, or a pattern or tags of it, knows it; one that takes everything does not. */
export function undeclaredTopics(
  desired: DesiredState,
  topics: readonly BoundTopic[],
): readonly UndeclaredTopic[] {
  const isIgnored = ignores(desired);
  const tagsOf = topicTagger(desired);
  const matchers = new Map(desired.placements.map(({ name, select }) => [name, topicMatcher(select)]));
  return topics.flatMap(({ name, declared, observed, placement, excluded }): UndeclaredTopic[] => {
    if (!observed || declared || excluded || isInternalTopic(name) || isIgnored(name)) return [];
    if (!placement) return [{ topic: name, placement: null }];
    const match = matchers.get(placement.name)?.({ name, tags: tagsOf(name, observed.tags) });
    return match && match.by !== 'everything' ? [] : [{ topic: name, placement: placement.name }];
  });
}

function ignores({ cluster }: DesiredState): (name: string) => boolean {
  const { ignore } = cluster.undeclared;
  if (ignore.length === 0) return () => false;
  const matches = topicMatcher({ patterns: ignore, tags: {} });
  return (name) => matches({ name, tags: {} }) !== null;
}

/** One for all of them, where the Cluster forbids them. */
export function undeclaredFindings(
  { cluster }: DesiredState,
  undeclared: readonly UndeclaredTopic[],
): readonly GuardrailFinding[] {
  if (cluster.undeclared.otherwise !== 'block' || undeclared.length === 0) return [];
  const text = `${countOf(undeclared.length, 'topic is', 'topics are')} not declared: ${nameSome(
    undeclared.map(({ topic }) => topic),
    shownNames,
  )}`;
  const { name: guardrail, source } = cluster;
  return [{ guardrail, rule: 'undeclared', enforce: 'block', resource: null, text, source }];
}

/** What git declared at the last apply, and the cluster still has; those that are ignored are let go knowingly. */
export function departedTopics(
  desired: DesiredState,
  { journal }: ClusterState,
  topics: readonly BoundTopic[],
): readonly string[] {
  const isIgnored = ignores(desired);
  const before = new Set(declaredBefore(journal));
  return topics
    .filter(({ declared, observed, excluded }) => observed && !declared && !excluded)
    .map(({ name }) => name)
    .filter((name) => before.has(name) && !isIgnored(name));
}

export function departureWarnings(departed: readonly string[]): readonly Problem[] {
  const [first] = departed;
  if (first === undefined) return [];
  const summary =
    departed.length === 1
      ? `Topic ${first} is no longer declared: it stays on the cluster`
      : `${departed.length} topics are no longer declared: they stay on the cluster`;
  return [
    warningProblem('plan.note', summary, {
      detail: `Declared at the last apply: ${nameSome(departed, shownNames)}.`,
      hint: 'To delete a topic, declare it with state: absent. To keep it, declare it again, or add it to unmanaged.ignore of the Cluster. A renamed topic is a new one: its records stay in the old one.',
      ...(departed.length === 1 && { resource: `Topic/${first}` }),
    }),
  ];
}

const shownNames = 12;
