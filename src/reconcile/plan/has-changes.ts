/** Whether a plan changes anything, or leaves anything to change: asked before it is applied, and for exit codes. */
import type { Plan } from '../../model/plan/plan.ts';

/** Whether there is anything to apply: steps, or what an unfinished run left behind. */
export function hasChanges(plan: Plan): boolean {
  return (
    plan.steps.length + plan.access.length > 0 || plan.unfinished.moves + plan.unfinished.throttled.length > 0
  );
}

/** Whether the cluster is as git wants it: nothing to apply, and nothing that waits. */
export function isSettled(plan: Plan): boolean {
  return !hasChanges(plan) && plan.summary.held.length === 0;
}
