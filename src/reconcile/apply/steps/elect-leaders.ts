/** Has preferred leaders elected. */

import { partitionName } from '../../../model/cluster/partition-name.ts';
import { describeOutcome } from '../../../model/cluster/port/outcome.ts';
import type { TopicPartition } from '../../../model/cluster/port/resources.ts';
import type { ElectLeadersStep, PlanStep } from '../../../model/plan/plan.ts';
import { errorProblem, ProblemError } from '../../../model/problem/problem.ts';
import type { ApplyContext } from '../apply-context.ts';

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
    const problem = errorProblem(
      'cluster.request-failed',
      `${partitionName({ topic, partition })} keeps its current leader`,
      {
        detail: describeOutcome(outcome),
        hint: 'Apply again once all its replicas are in sync.',
        resource: `Topic/${topic}`,
      },
    );
    onEvent({ kind: 'warning', problem: { ...problem, severity: 'warning' } });
  }
}

/**
 * After moves that ended early, the elections of what has arrived: the next plan would find nothing left to move there. Nothing
 * of it where the run was interrupted or has lost its lease; what fails here is no news beside `error`.
 */
export async function electArrived(
  steps: readonly PlanStep[],
  error: unknown,
  { port }: Pick<ApplyContext, 'port'>,
): Promise<void> {
  const codes = error instanceof ProblemError ? error.problems.map(({ code }) => code) : ['apply.failed'];
  if (codes.some((code) => code === 'apply.interrupted' || code === 'lease.lost')) return;
  const preferred = new Map(
    steps.flatMap((step) =>
      step.kind === 'elect-leaders'
        ? step.partitions.map(
            ({ partition, to }) => [partitionName({ topic: step.topic, partition }), to] as const,
          )
        : [],
    ),
  );
  if (preferred.size === 0) return;
  const topics = new Set(steps.flatMap((step) => (step.kind === 'elect-leaders' ? [step.topic] : [])));
  const { partitions } = await port.describePartitions([...topics]);
  const arrived = partitions.filter(({ topic, partition, replicas, isr, leader }) => {
    const to = preferred.get(partitionName({ topic, partition }));
    return to !== undefined && replicas[0] === to && leader !== to && isr.includes(to);
  });
  if (arrived.length > 0) await port.electLeaders(arrived);
}
