/** Deletes topics, by their ids, and only those that hold no data unless that was allowed. */

import type { ClusterState } from '../../../model/cluster/cluster-state.ts';
import type { Outcome } from '../../../model/cluster/port/outcome.ts';
import type { DeleteTopicStep } from '../../../model/plan/plan.ts';
import { type Problem, ProblemError } from '../../../model/problem/problem.ts';
import type { ApplyContext } from '../apply-context.ts';
import { type HazardRules, heedHazards } from '../heed-hazards.ts';
import { type Refused, refusedOf } from './change-topics.ts';

/** Hours may have passed since the apply began: whether they hold data by now is looked at once more, of each by itself. */
export async function deleteTopics(
  steps: readonly DeleteTopicStep[],
  rules: Omit<HazardRules, 'desired'>,
  { port, desired }: ApplyContext,
): Promise<Refused> {
  const refused = new Map<string, readonly Problem[]>();
  if (!rules.consents.allowDataLoss) {
    const observed = await port.observe();
    for (const step of steps) {
      const problems = hazardProblems(step, observed, { ...rules, desired });
      if (problems.length > 0) refused.set(step.topic, problems);
    }
  }
  const harmless = steps.filter(({ topic }) => !refused.has(topic));
  const ids = new Map(
    harmless.flatMap(({ topic, topicId }) => (topicId === undefined ? [] : [[topic, topicId]])),
  );
  const outcomes = await port.deleteTopics(
    harmless.map(({ topic }) => topic),
    ids,
  );
  const settled = outcomes.map((outcome) => (isGone(outcome) ? { ...outcome, error: null } : outcome));
  return new Map([...refused, ...refusedOf('Deletion', harmless, settled)]);
}

function hazardProblems(
  step: DeleteTopicStep,
  observed: ClusterState,
  rules: HazardRules,
): readonly Problem[] {
  try {
    heedHazards([step], observed, rules, 'Earlier changes stay.');
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}

/** Somebody else was faster. Another topic of its name is found by the comparison that ends an apply. */
function isGone({ error }: Outcome<string>): boolean {
  return error?.name === 'UNKNOWN_TOPIC_OR_PARTITION' || error?.name === 'UNKNOWN_TOPIC_ID';
}
