/** The main job as one sentence: observe, plan, ask the brokers and whoever decides, apply (which observes again and verifies). */
import type { DesiredState } from '../model/desired/desired-state.ts';
import type { Plan } from '../model/plan/plan.ts';
import { errorProblem, type Problem, ProblemError, unwrap } from '../model/problem/problem.ts';
import type { ApplyContext } from './apply/apply-context.ts';
import { type ApplyOptions, type ApplyReport, applyPlan } from './apply/apply-plan.ts';
import { heldProblems } from './bind/held-partitions.ts';
import { observeWithRates } from './observe/observe-with-rates.ts';
import { hasChanges, isSettled } from './plan/has-changes.ts';
import { makePlan, type PlanOptions } from './plan/make-plan.ts';
import { askBrokers } from './refusals/ask-brokers.ts';

export interface Approval {
  /** Shows the plan to whoever decides. `refused`: what the brokers would refuse of it; with any, it is not applied. */
  readonly approve: (plan: Plan, refused: readonly Problem[]) => Promise<boolean>;
}

/** null: there was nothing to do, and nothing waits. Throws a ProblemError, `apply.declined` where the plan was not approved. */
export async function reconcile(
  desired: DesiredState,
  options: ApplyOptions & PlanOptions & Approval,
  context: ApplyContext,
): Promise<ApplyReport | null> {
  const observed = await observeWithRates(desired, context.port, context.metrics, options.traffic);
  const made = unwrap(makePlan(desired, observed, options));
  if (!hasChanges(made)) return isSettled(made) ? null : nothingBut(heldProblems(made));
  const { plan, refused } = await askBrokers(made, context.port);
  const isApproved = await options.approve(plan, refused);
  if (refused.length > 0) throw new ProblemError(refused);
  if (!isApproved) throw new ProblemError([declined]);
  return await applyPlan(plan, options, context);
}

function nothingBut(left: readonly Problem[]): ApplyReport {
  return {
    applied: [],
    access: [],
    alreadyDone: 0,
    durationMs: 0,
    detached: false,
    left,
    throttlesLeft: [],
    drained: [],
  };
}

const declined = errorProblem('apply.declined', 'Not approved; nothing was changed', {
  hint: 'Answer yes, or pass --auto-approve in scripts.',
});
