/** Refuses steps whose hazards, as they are now, nobody has consented to or Guardrails forbid. */
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type { Plan, PlanStep } from '../../model/plan/plan.ts';
import { ProblemError } from '../../model/problem/problem.ts';
import { checkProtection } from '../guardrails/check-guardrails.ts';
import { blockedBy } from '../guardrails/require-allowed.ts';
import { withHazards } from '../hazards/find-hazards.ts';
import { type Consents, requireConsent } from '../hazards/require-consent.ts';

export interface HazardRules {
  readonly plan: Plan;
  /** With the Guardrails of now. */
  readonly desired: DesiredState;
  readonly consents: Consents;
}

/**
 * What the plan itself says of hazards was so when it was made. `done` says what was changed so far. Throws a ProblemError of codes
 * `plan.blocked`, `plan.data-loss` and `plan.less-safety`.
 */
export function heedHazards(
  steps: readonly PlanStep[],
  observed: ClusterState,
  { plan, desired, consents }: HazardRules,
  done = 'Nothing was changed.',
): void {
  const found = withHazards(steps, { brokers: plan.brokers, observed });
  const blocked = blockedBy(checkProtection(desired, observed, found));
  if (blocked.length > 0) throw new ProblemError(blocked);
  requireConsent(found, consents, done);
}
