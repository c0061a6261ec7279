/** Topics whose partitions differ in their number of replicas while git states none: each keeps its own. */
import { type ObservedTopic, targetReplicas } from '../../model/cluster/cluster-state.ts';
import type { MixedFactors } from '../../model/plan/plan-summary.ts';
import { type Problem, warningProblem } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { nameSome } from '../../model/values/name-some.ts';
import type { BoundTopic } from './bind-topics.ts';

/** Of the topics that git declares or places, in their order. */
export function mixedFactors(topics: readonly BoundTopic[]): readonly MixedFactors[] {
  return topics.flatMap(({ name, declared, placement, observed }) => {
    const isGoverned = declared ? declared.state === 'present' : placement !== null;
    const stated = declared?.replicationFactor ?? placement?.replicationFactor ?? null;
    if (!observed || !isGoverned || stated !== null) return [];
    const factors = replicationFactors(observed);
    return factors.length > 1 ? [{ topic: name, factors }] : [];
  });
}

/** Those of its partitions, once the reassignments in flight are done; ascending, each once. */
export function replicationFactors({ partitions }: ObservedTopic): readonly number[] {
  return [...new Set(partitions.map((partition) => targetReplicas(partition).length))].sort((a, b) => a - b);
}

/** One warning for all of them. */
export function mixedFactorWarnings(mixed: readonly MixedFactors[]): readonly Problem[] {
  if (mixed.length === 0) return [];
  const named = nameSome(mixed.map(({ topic, factors }) => `${topic} (${factors.join(', ')})`));
  return [
    warningProblem(
      'plan.note',
      `${countOf(mixed.length, 'topic has partitions', 'topics have partitions')} with different replication factors`,
      {
        detail: `${named}. Git states no replicationFactor for ${mixed.length === 1 ? 'it' : 'them'}: each partition keeps its replicas, and new partitions get as many as partition 0 has.`,
        hint: 'Set replicationFactor on the Topic, or on the Placement that selects it.',
        ...(mixed.length === 1 && { resource: `Topic/${mixed[0]?.topic}` }),
      },
    ),
  ];
}
