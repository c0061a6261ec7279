/** A plan with what others have found about it; called by the entries. */
import type { GuardrailFinding } from '../../model/guardrails.ts';
import type { Plan } from '../../model/plan.ts';
import { planDigest } from '../digest.ts';

export function withFindings(plan: Plan, findings: readonly GuardrailFinding[]): Plan {
  if (findings.length === 0) return plan;
  const told = { ...plan, guardrails: [...plan.guardrails, ...findings] };
  return { ...told, digest: planDigest(told) };
}
