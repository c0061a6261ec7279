/** Deletes topics, by their ids, and only those that hold no data unless that was allowed; called by apply-plan.ts. */
import type { Outcome } from '../model/cluster-port.ts';
import type { ClusterState, ObservedTopic } from '../model/cluster-state.ts';
import type { DeleteTopicStep, PlanStep } from '../model/plan.ts';
import { errorProblem, type Problem, ProblemError } from '../model/problem.ts';
import { formatBytes } from '../model/units.ts';
import type { ApplyContext } from './apply-context.ts';
import { requireAllDone } from './outcomes.ts';

/** Hours may have passed since the apply began: whether they hold data by now is looked at once more. */
export async function deleteTopics(
  steps: readonly DeleteTopicStep[],
  { allowDataLoss }: { readonly allowDataLoss: boolean },
  { port }: ApplyContext,
): Promise<void> {
  if (!allowDataLoss) refuseDataLoss(steps, await port.observe(), 'What was done before stays.');
  const ids = new Map(
    steps.flatMap(({ topic, topicId }) => (topicId === undefined ? [] : [[topic, topicId]])),
  );
  const outcomes = await port.deleteTopics(
    steps.map(({ topic }) => topic),
    ids,
  );
  requireAllDone(
    'Deletion',
    outcomes.filter((outcome) => !isGone(outcome)),
  );
}

/** Somebody else was faster. Another topic of its name is found by the comparison that ends an apply. */
function isGone({ error }: Outcome<string>): boolean {
  return error?.name === 'UNKNOWN_TOPIC_OR_PARTITION' || error?.name === 'UNKNOWN_TOPIC_ID';
}

/** Throws a ProblemError `plan.data-loss`; `done` says what was changed so far. */
export function refuseDataLoss(
  steps: readonly PlanStep[],
  observed: ClusterState,
  done = 'Nothing was changed.',
): void {
  const live = new Map(observed.topics.map((topic) => [topic.name, topic]));
  const problems = steps.flatMap((step) => {
    const topic = live.get(step.topic);
    return step.kind === 'delete-topic' && topic ? dataLoss(step, topic, observed, done) : [];
  });
  if (problems.length > 0) throw new ProblemError(problems);
}

function dataLoss(
  { topic: name, source }: DeleteTopicStep,
  topic: ObservedTopic,
  { brokers }: ClusterState,
  done: string,
): readonly Problem[] {
  const heldBytes = topic.partitions.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const answering = new Set(brokers.filter(({ hung }) => !hung).map(({ id }) => id));
  const unseen = topic.partitions.filter(({ replicas }) => !replicas.some((id) => answering.has(id)));
  if (heldBytes === 0 && unseen.length === 0) return [];
  const detail =
    heldBytes > 0
      ? `It holds ${formatBytes(heldBytes)}.`
      : `No broker that holds ${name}/${unseen[0]?.id} answers, so how much data it holds is unknown.`;
  return [
    errorProblem(
      'plan.data-loss',
      `Topic ${name} ${heldBytes > 0 ? 'holds' : 'may hold'} data and would be deleted`,
      {
        detail: `${detail} ${done}`,
        hint: 'If its records are no longer needed, apply with --allow-data-loss.',
        source,
        resource: `Topic/${name}`,
      },
    ),
  ];
}
