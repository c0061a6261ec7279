/** Names what an apply has done and what it has left, where Kafka refused a part. */

import { errorProblem, type Problem } from '../../../model/problem/problem.ts';
import { countOf } from '../../../model/values/count-of.ts';
import { nameSome } from '../../../model/values/name-some.ts';

interface PartialRun {
  readonly done: readonly string[];
  readonly failed: readonly Problem[];
  /** By what; why. */
  readonly left: ReadonlyMap<string, string>;
}

/** None where nothing was done and nothing left: each refusal says it all. */
export function partialProblem({ done, failed, left }: PartialRun): readonly Problem[] {
  if (done.length + left.size === 0) return [];
  const byReason = Map.groupBy(left.keys(), (what) => left.get(what) ?? '');
  const lines = [
    ...(done.length > 0 ? [`Done: ${listed(done)}.`] : []),
    ...[...byReason].map(([why, what]) => `Not done, as ${why}: ${listed(what)}.`),
  ];
  const leftText = left.size > 0 ? `, ${left.size} not done` : '';
  return [
    errorProblem(
      'apply.incomplete',
      `Partly applied: ${countOf(done.length, 'change')} done, ${failed.length} refused${leftText}`,
      {
        detail: lines.join('\n'),
        hint: 'Fix the refused changes listed below, then apply again to do the rest.',
      },
    ),
  ];
}

/** More are in the plan. */
const mostNames = 20;

function listed(names: readonly string[]): string {
  return nameSome(names, mostNames);
}
