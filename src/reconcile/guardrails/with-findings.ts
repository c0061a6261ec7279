/** A plan with what others have found about it. */
import type { GuardrailFinding } from '../../model/desired/guardrails.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { sealPlan } from '../saved/digest.ts';

export function withFindings(plan: Plan, findings: readonly GuardrailFinding[]): Plan {
  if (findings.length === 0) return plan;
  return sealPlan({ ...plan, guardrails: [...plan.guardrails, ...findings] });
}
