/** Live topics that git does not know, and those that it no longer knows. */
import { isInternalTopic } from '../../model/cluster/internal-topics.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import { topicMatcher } from '../../model/desired/selector.ts';
import type { UndeclaredTopic } from '../../model/plan/plan-summary.ts';
import type { BoundTopic } from './bind-topics.ts';

/** A Placement that names a topic, or a pattern or tags of it, knows it; one that takes everything does not. */
export function undeclaredTopics(
  desired: DesiredState,
  topics: readonly BoundTopic[],
): readonly UndeclaredTopic[] {
  const isIgnored = ignores(desired);
  const matchers = new Map(desired.placements.map(({ name, select }) => [name, topicMatcher(select)]));
  return topics.flatMap(({ name, declared, observed, placement, tags, excluded }): UndeclaredTopic[] => {
    if (!observed || declared || excluded || isInternalTopic(name) || isIgnored(name)) return [];
    if (!placement) return [{ topic: name, placement: null }];
    const match = matchers.get(placement.name)?.({ name, tags });
    return match && match.by !== 'everything' ? [] : [{ topic: name, placement: placement.name }];
  });
}

function ignores({ cluster }: DesiredState): (name: string) => boolean {
  const { ignore } = cluster.undeclared;
  if (ignore.length === 0) return () => false;
  const matches = topicMatcher({ patterns: ignore, tags: {} });
  return (name) => matches({ name, tags: {} }) !== null;
}

/** What git declared at the last apply, and the cluster still has; those that are ignored are let go knowingly. */
export function departedTopics(desired: DesiredState, topics: readonly BoundTopic[]): readonly string[] {
  const isIgnored = ignores(desired);
  return topics
    .filter(
      ({ declared, observed, wasDeclared, excluded }) => observed && wasDeclared && !declared && !excluded,
    )
    .map(({ name }) => name)
    .filter((name) => !isIgnored(name));
}
