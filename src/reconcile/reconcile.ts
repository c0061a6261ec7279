/** The main job as one sentence: observe, plan, ask, apply (which observes again and verifies). */
import type { DesiredState } from '../model/desired-state.ts';
import type { Plan } from '../model/plan.ts';
import { errorProblem, type Problem, ProblemError, unwrap } from '../model/problem.ts';
import type { ApplyContext } from './apply-context.ts';
import { type ApplyOptions, type ApplyReport, applyPlan } from './apply-plan.ts';
import { hasChanges, isSettled } from './has-changes.ts';
import { heldProblems } from './held-partitions.ts';
import { makePlan, type PlanOptions } from './make-plan.ts';
import { observeFor } from './observe-for.ts';

export interface Approval {
  /** Shows the plan to whoever decides. */
  readonly approve: (plan: Plan) => Promise<boolean>;
}

/** null: there was nothing to do, and nothing waits. Throws a ProblemError, `apply.declined` where the plan was not approved. */
export async function reconcile(
  desired: DesiredState,
  options: ApplyOptions & PlanOptions & Approval,
  context: ApplyContext,
): Promise<ApplyReport | null> {
  const observed = await observeFor(desired, context.port);
  const plan = unwrap(makePlan(desired, observed, options));
  if (!hasChanges(plan)) return isSettled(plan) ? null : nothingBut(heldProblems(plan));
  if (!(await options.approve(plan))) throw new ProblemError([declined]);
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

const declined = errorProblem('apply.declined', 'Not approved: nothing was changed', {
  hint: 'Answer yes, or pass --auto-approve where nobody can answer.',
});
