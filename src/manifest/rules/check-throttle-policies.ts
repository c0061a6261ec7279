/** A pool has at most one ThrottlePolicy. */
import { errorProblem, type Problem } from '../../model/problem/problem.ts';
import type { ClusterScope } from '../cluster-scope.ts';
import { declaredOf, resourceOf } from '../manifest.ts';

export function checkThrottlePolicies({ documents }: ClusterScope): readonly Problem[] {
  const first = new Map<string, string>();
  return declaredOf(documents, 'ThrottlePolicy').flatMap((document) => {
    const { name, pool } = document.declaration;
    const known = first.get(pool);
    first.set(pool, known ?? name);
    // The same name twice is told as a duplicate.
    if (known === undefined || known === name) return [];
    return errorProblem('manifest.contradiction', `BrokerPool ${pool} has two ThrottlePolicies`, {
      detail: `ThrottlePolicy ${known} also applies to it.`,
      hint: 'Keep one of them.',
      source: document.places.value(['spec', 'pool']),
      resource: resourceOf(document),
    });
  });
}
