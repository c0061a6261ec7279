/** Where an apply takes access away: between the two parts of its steps. */
import type { PlanStep } from '../../../model/plan/plan.ts';

/** What is taken away is taken before the steps that may last for hours, or delete. */
export function splitSteps(steps: readonly PlanStep[]): Record<'brief' | 'lasting', readonly PlanStep[]> {
  const isLasting = ({ kind }: PlanStep): boolean =>
    kind === 'move-replicas' ||
    kind === 'move-log-dirs' ||
    kind === 'elect-leaders' ||
    kind === 'delete-topic';
  const first = steps.findIndex(isLasting);
  const at = first < 0 ? steps.length : first;
  return { brief: steps.slice(0, at), lasting: steps.slice(at) };
}
