/** Does steps of one kind in few requests, and tells which topics Kafka refused. */

import { failureKind } from '../../../model/cluster/failure-kind.ts';
import type { Outcome } from '../../../model/cluster/port/outcome.ts';
import type {
  AddPartitionsStep,
  CreateTopicStep,
  PlanStep,
  SetConfigStep,
} from '../../../model/plan/plan.ts';
import { type Problem, ProblemError } from '../../../model/problem/problem.ts';
import type { ApplyContext } from '../apply-context.ts';
import { newPlaces, preferLogDirs } from '../log-dirs/prefer-log-dirs.ts';
import { toConfigChange } from './config-change.ts';
import { outcomeProblem } from './outcomes.ts';

/** The problems of each topic that was refused; the others are done. */
export type Refused = ReadonlyMap<string, readonly Problem[]>;

export async function createTopics(
  steps: readonly CreateTopicStep[],
  { port, onEvent }: ApplyContext,
): Promise<Refused> {
  await preferLogDirs(steps.flatMap(newPlaces), port, onEvent);
  const topics = steps.map(({ topic, assignments, configs }) => ({ name: topic, assignments, configs }));
  return refusedOf('Creation', steps, await port.createTopics(topics));
}

export async function addPartitions(
  steps: readonly AddPartitionsStep[],
  { port, onEvent }: ApplyContext,
): Promise<Refused> {
  await preferLogDirs(steps.flatMap(newPlaces), port, onEvent);
  return refusedOf('Adding partitions', steps, await port.addPartitions(steps));
}

export async function setConfigs(steps: readonly SetConfigStep[], { port }: ApplyContext): Promise<Refused> {
  return refusedOf('Setting configs', steps, await port.alterConfigs(steps.map(toConfigChange)));
}

/**
 * Outcomes in the order of the steps. Throws a ProblemError with all that failed where there was no answer to one of them: it is not
 * known what was done, and what is asked next is no more likely to be answered.
 */
export function refusedOf(
  what: string,
  steps: readonly PlanStep[],
  outcomes: readonly Outcome<Parameters<typeof outcomeProblem>[1]['resource']>[],
): Refused {
  const refused = new Map<string, readonly Problem[]>();
  let isAnswered = true;
  for (const [index, { topic }] of steps.entries()) {
    const outcome = outcomes[index];
    if (!outcome?.error) continue;
    refused.set(topic, [outcomeProblem(what, outcome)]);
    isAnswered &&= failureKind(outcome.error) !== 'unanswered';
  }
  if (!isAnswered) throw new ProblemError([...refused.values()].flat());
  return refused;
}
