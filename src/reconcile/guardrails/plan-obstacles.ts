/** Whether a plan can be applied, and if not, why: the one place that decides it, before anything is changed. */
import type { Plan } from '../../model/plan/plan.ts';
import type { Problem } from '../../model/problem/problem.ts';
import { type Consents, consentProblems } from '../hazards/require-consent.ts';
import { blockedBy } from './require-allowed.ts';

export interface Applying {
  /** What the brokers would refuse. */
  readonly refused?: readonly Problem[];
  /** Of whoever applies it; omitted: they can still be given. */
  readonly consents?: Consents;
}

/** None: it can be applied. Guardrails and checks first, then what brokers refuse, then missing consents. */
export function planObstacles(
  { guardrails, steps }: Pick<Plan, 'guardrails' | 'steps'>,
  { refused = [], consents }: Applying = {},
): readonly Problem[] {
  return [...blockedBy(guardrails), ...refused, ...(consents ? consentProblems(steps, consents) : [])];
}
