/** Undeclared topics where the Cluster forbids them. */
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type { GuardrailFinding } from '../../model/desired/guardrails.ts';
import type { UndeclaredTopic } from '../../model/plan/plan-summary.ts';
import { countOf } from '../../model/values/count-of.ts';
import { nameSome } from '../../model/values/name-some.ts';

/** One for all of them. */
export function undeclaredFindings(
  { cluster }: DesiredState,
  undeclared: readonly UndeclaredTopic[],
): readonly GuardrailFinding[] {
  if (cluster.undeclared.otherwise !== 'block' || undeclared.length === 0) return [];
  const text = `${countOf(undeclared.length, 'topic is', 'topics are')} not declared: ${nameSome(
    undeclared.map(({ topic }) => topic),
    12,
  )}`;
  const { name: guardrail, source } = cluster;
  return [{ guardrail, rule: 'undeclared', enforce: 'block', resource: null, text, source }];
}
