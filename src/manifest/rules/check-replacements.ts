/** Pools must not contradict each other about a broker; within one pool, check-pool-roles.ts sees to it. */
import { errorProblem, type Problem } from '../../model/problem/problem.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { ClusterScope } from '../cluster-scope.ts';
import { type DeclaredDocument, declaredOf, resourceOf } from '../manifest.ts';

type Pool = DeclaredDocument<'BrokerPool'>;
type Swap = Pool['declaration']['replace'][number];

export function checkReplacements({ documents }: ClusterScope): readonly Problem[] {
  const pools = declaredOf(documents, 'BrokerPool');
  return pools.flatMap((pool, index) =>
    pool.declaration.replace.flatMap((swap) =>
      pools.flatMap((other, otherIndex) =>
        other === pool ? [] : conflictsOf(pool, swap, other, otherIndex < index),
      ),
    ),
  );
}

/** What two pools both say of a swap is told once: at the later one. */
function conflictsOf(pool: Pool, { from, to }: Swap, other: Pool, isLater: boolean): readonly Problem[] {
  const { replace, drain, cordon } = other.declaration;
  const contradict = (summary: string): Problem =>
    errorProblem('manifest.contradiction', `${summary} in BrokerPool ${other.name}`, {
      detail: `Here, ${to} takes the place of ${from}.`,
      hint: 'Keep one of them.',
      source: pool.places.key(['spec', 'replace', String(from)]),
      resource: resourceOf(pool),
    });
  const has = (ids: readonly BrokerId[], id: BrokerId): boolean => ids.includes(id);
  return [
    ...(isLater && replace.some((swap) => swap.from === from)
      ? [contradict(`Broker ${from} is replaced as well`)]
      : []),
    ...(isLater && replace.some((swap) => swap.to === to)
      ? [contradict(`Broker ${to} replaces another broker as well`)]
      : []),
    ...(replace.some((swap) => swap.from === to) ? [contradict(`Broker ${to} is itself replaced`)] : []),
    ...(has(drain, from) ? [contradict(`Broker ${from} is drained`)] : []),
    ...(has(drain, to) ? [contradict(`Broker ${to} is drained`)] : []),
    ...(has(cordon, to) ? [contradict(`Broker ${to} is cordoned`)] : []),
  ];
}
