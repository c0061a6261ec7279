/** Reads what a plan is narrowed to, as people write it. */

import type { PlanTarget } from '../../model/plan/plan-target.ts';
import { errorProblem, type Result } from '../../model/problem/problem.ts';

const kinds = ['Topic', 'Placement', 'BrokerPool', 'Acl', 'Quota', 'User'] as const;

/** `Topic/orders`. */
export function parseTarget(text: string): Result<PlanTarget> {
  const [, written, name] = /^(\w+)\/(.+)$/.exec(text) ?? [];
  const kind = kinds.find((known) => known === written);
  if (kind && name !== undefined) return { ok: true, value: { kind, name }, warnings: [] };
  const problem = errorProblem('cli.usage', `${text} is not a valid --target`, {
    detail: `Valid targets: ${kinds.map((known) => `${known}/NAME`).join(', ')}.`,
    hint: 'Write it as Topic/orders.',
  });
  return { ok: false, problems: [problem] };
}
