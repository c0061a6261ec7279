/** What a plan does against the Guardrails, with the numbers at hand. */
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type {
  GuardrailFinding,
  GuardrailsDeclaration,
  PlannedWindows,
} from '../../model/desired/guardrails.ts';
import type { PlanStep } from '../../model/plan/plan.ts';
import type { PlanSummary } from '../../model/plan/plan-summary.ts';
import type { BoundCluster } from '../bind/bind-cluster.ts';
import { bindTopics } from '../bind/bind-topics.ts';
import { faultsOf, judgeTopics } from './judge-topics.ts';
import { judgedTopics } from './judged-topic.ts';
import { protectionFaults } from './protection-faults.ts';

/** By document and rule, then by topic; `steps` with their hazards. What the plan does not touch never blocks it. */
export function checkGuardrails(
  { desired, observed, topics }: BoundCluster,
  steps: readonly PlanStep[],
  summary: PlanSummary,
): readonly GuardrailFinding[] {
  if (desired.guardrails.length === 0) return [];
  const guarded = judgedTopics(topics, observed, steps);
  return judgeTopics(desired.guardrails, guarded, (rule, selected) => faultsOf(rule, selected, summary));
}

/** What the steps do to protected topics, by their hazards: to ask again when they are about to be done. */
export function checkProtection(
  desired: DesiredState,
  observed: ClusterState,
  steps: readonly PlanStep[],
): readonly GuardrailFinding[] {
  if (desired.guardrails.length === 0) return [];
  const guarded = judgedTopics(bindTopics(desired, observed).topics, observed, steps);
  return judgeTopics(desired.guardrails, guarded, (rule, selected) =>
    rule.kind === 'protect' ? protectionFaults(rule, selected) : [],
  );
}

export function plannedWindows(guardrails: readonly GuardrailsDeclaration[]): readonly PlannedWindows[] {
  return guardrails.flatMap(({ name, rules }) =>
    rules.flatMap((rule) =>
      rule.kind === 'change-windows'
        ? [{ guardrail: name, enforce: rule.enforce, windows: rule.windows }]
        : [],
    ),
  );
}
