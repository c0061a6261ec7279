/** A plan together with what the brokers would refuse of it. */
import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { type Problem, ProblemError, warningProblem } from '../../model/problem/problem.ts';
import { sealPlan } from '../saved/digest.ts';
import { findRefusals } from './find-refusals.ts';
import { plannedChanges } from './planned-changes.ts';

export interface AskedPlan {
  /** With a warning where brokers were not asked; of the same digest. */
  readonly plan: Plan;
  /** Of code `plan.refused`; where there are any, the plan is not to be applied. */
  readonly refused: readonly Problem[];
}

/** `port` null: the plan was made offline. */
export async function askBrokers(plan: Plan, port: ClusterReads | null): Promise<AskedPlan> {
  if (port === null)
    return { plan: plannedChanges(plan).length > 0 ? noting(plan, offline) : plan, refused: [] };
  const { refused, unasked } = await findRefusals(plan, port);
  return { plan: unasked ? noting(plan, unasked) : plan, refused };
}

/** Throws a ProblemError with what the brokers would refuse of these steps and changes of access. */
export async function requireAccepted(
  plan: Pick<Plan, 'steps' | 'access'>,
  port: ClusterReads,
): Promise<void> {
  const { refused } = await findRefusals(plan, port);
  if (refused.length > 0)
    throw new ProblemError(
      refused.map((problem) => ({ ...problem, detail: `${problem.detail} Nothing was changed.` })),
    );
}

const noting = (plan: Plan, note: Problem): Plan => sealPlan({ ...plan, warnings: [...plan.warnings, note] });

const offline = warningProblem('plan.note', 'Kafka was not asked whether it accepts this plan', {
  detail: 'The plan was made offline.',
  hint: 'It may refuse parts of it. `apply` asks before it changes anything.',
});
