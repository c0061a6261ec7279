/** Has preferred leaders elected; called by apply-plan.ts. */
import { describeOutcome, type TopicPartition } from '../model/cluster-port.ts';
import type { ElectLeadersStep } from '../model/plan.ts';
import { errorProblem } from '../model/problem.ts';
import type { ApplyContext } from './apply-context.ts';

/** A preferred leader that is not in sync yet is no failure: Kafka elects it once it is. */
export async function electLeaders(
  steps: readonly ElectLeadersStep[],
  { port, onEvent }: ApplyContext,
): Promise<void> {
  const wanted = steps.flatMap(({ topic, partitions }) =>
    partitions.map(({ partition }): TopicPartition => ({ topic, partition })),
  );
  for (const outcome of await port.electLeaders(wanted)) {
    if (outcome.error === null) continue;
    const { topic, partition } = outcome.resource;
    const problem = errorProblem('cluster.request-failed', `${topic}/${partition} keeps its leader`, {
      detail: describeOutcome(outcome),
      hint: 'Apply again once all its replicas are in sync.',
      resource: `Topic/${topic}`,
    });
    onEvent({ kind: 'warning', problem: { ...problem, severity: 'warning' } });
  }
}
