/** Reads a `--target`; called by the commands plan and apply. */
import type { PlanTarget } from '../index.ts';
import { errorProblem, ProblemError } from '../model/problem.ts';

/** `Topic/orders`. */
export function parseTarget(text: string): PlanTarget {
  const [, kind, name] = /^(Topic|Placement|BrokerPool)\/(.+)$/.exec(text) ?? [];
  if (name !== undefined && (kind === 'Topic' || kind === 'Placement' || kind === 'BrokerPool'))
    return { kind, name };
  throw new ProblemError([
    errorProblem('cli.usage', `${text} is no target`, {
      detail: 'A target is Topic/NAME, Placement/NAME or BrokerPool/NAME.',
      hint: 'Write it as --target Topic/orders.',
    }),
  ]);
}
