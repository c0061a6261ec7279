/** From the outcomes of a request to the problems that they are. */

import { denialOf, describeOutcome, type Outcome } from '../../../model/cluster/port/outcome.ts';
import {
  type ConfigResource,
  resourceName,
  type TopicPartition,
} from '../../../model/cluster/port/resources.ts';
import { errorProblem, type Problem, ProblemError } from '../../../model/problem/problem.ts';

/** Throws one ProblemError with every resource that failed. */
export function requireAllDone(
  what: string,
  outcomes: readonly Outcome<string | TopicPartition | ConfigResource>[],
): void {
  const failed = outcomes.filter(({ error }) => error !== null);
  if (failed.length === 0) return;
  throw new ProblemError(failed.map((outcome) => outcomeProblem(what, outcome)));
}

/** Of one that failed. */
export function outcomeProblem(
  what: string,
  outcome: Outcome<string | TopicPartition | ConfigResource>,
): Problem {
  const resource = nameOf(outcome.resource);
  const denial = denialOf(what, outcome, resource);
  if (denial) return denial;
  return errorProblem('apply.failed', `${what} failed for ${resource}`, {
    detail: describeOutcome(outcome),
    hint: 'Earlier changes stay. Fix the cause and apply again: it continues from there.',
    resource,
  });
}

function nameOf(resource: string | TopicPartition | ConfigResource): string {
  if (typeof resource === 'string') return `Topic/${resource}`;
  if ('topic' in resource) return `Topic/${resource.topic}, partition ${resource.partition}`;
  return resourceName(resource);
}
