/** Reads what a plan is narrowed to, as people write it; called by the entries. */
import { errorProblem, type Result } from '../model/problem.ts';
import type { PlanTarget } from './bind-topics.ts';

/** `Topic/orders`. */
export function parseTarget(text: string): Result<PlanTarget> {
  const [, kind, name] = /^(Topic|Placement|BrokerPool)\/(.+)$/.exec(text) ?? [];
  if (name !== undefined && (kind === 'Topic' || kind === 'Placement' || kind === 'BrokerPool'))
    return { ok: true, value: { kind, name }, warnings: [] };
  const problem = errorProblem('cli.usage', `${text} is no target`, {
    detail: 'A target is Topic/NAME, Placement/NAME or BrokerPool/NAME.',
    hint: 'Write it as Topic/orders.',
  });
  return { ok: false, problems: [problem] };
}
