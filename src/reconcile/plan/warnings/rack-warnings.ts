/** What brokers without a rack do to rules about racks. */
import type { PlacementDeclaration, RackRule } from '../../../model/desired/desired-state.ts';
import { type Problem, warningProblem } from '../../../model/problem/problem.ts';
import { nameSome } from '../../../model/values/name-some.ts';
import type { BrokerId } from '../../../model/values/units.ts';
import type { PlannerPool } from '../../../planner/placement-problem.ts';
import type { BoundCluster } from '../../bind/bind-cluster.ts';
import type { KnownBroker } from '../../observe/observed-brokers.ts';

/** One a pool. A cluster without racks, of which no Placement says anything, is not worth a word. */
export function rackWarnings({ desired: { placements }, pools, brokers }: BoundCluster): readonly Problem[] {
  return pools.flatMap((pool) => {
    const ruled = placements.filter((one) => one.pool === pool.name && one.racks.kind !== 'none');
    const stating = ruled.find(({ racksAreStated }) => racksAreStated);
    const holders = holdersOf(pool, brokers);
    const withoutRack = holders.filter(({ rack }) => rack === null).map(({ id }) => id);
    const isMixed = withoutRack.length < holders.length;
    const placement = stating ?? ruled[0];
    if (!placement || withoutRack.length === 0 || !(isMixed || stating)) return [];
    return [
      isMixed ? someWithoutRack(pool.name, withoutRack, placement) : noneWithRack(pool.name, placement),
    ];
  });
}

/** Live brokers of the pool that hold replicas, or may. */
function holdersOf(
  { members, drained, replace }: PlannerPool,
  brokers: readonly KnownBroker[],
): readonly KnownBroker[] {
  const leaving = new Set([...drained, ...replace.map(({ from }) => from)]);
  const staying = new Set(members.filter((id) => !leaving.has(id)));
  return brokers.filter(({ id, alive }) => alive && staying.has(id));
}

const idsShown = 12;

function someWithoutRack(
  pool: string,
  ids: readonly BrokerId[],
  { name, racks }: PlacementDeclaration,
): Problem {
  const named = `${ids.length === 1 ? 'Broker' : 'Brokers'} ${nameSome(ids, idsShown)}`;
  const isOne = ids.length === 1;
  const effect = isOne ? 'It counts as a rack of its own' : 'They count as one rack together';
  return warningProblem('plan.note', `${named} of pool ${pool} ${isOne ? 'has' : 'have'} no rack`, {
    detail: `${effect} for ${textOf(racks)} of Placement ${name}, wherever ${isOne ? 'it really is' : 'they really are'}.`,
    hint: `Set broker.rack on ${isOne ? 'it' : 'them'}, or leave ${isOne ? 'it' : 'them'} out of the pool.`,
    resource: `BrokerPool/${pool}`,
  });
}

function noneWithRack(pool: string, { name, racks, source }: PlacementDeclaration): Problem {
  return warningProblem('plan.note', `No broker of pool ${pool} has a rack`, {
    detail: `${textOf(racks)} of Placement ${name} has no effect.`,
    hint: 'Set broker.rack on the brokers, or remove the rule.',
    source,
    resource: `BrokerPool/${pool}`,
  });
}

/** As the manifest writes it. */
function textOf(rule: RackRule): string {
  switch (rule.kind) {
    case 'within-one':
      return 'racks: {within: one}';
    case 'distinct':
      return `racks: {spread: ${rule.racks}}`;
    default:
      return `racks: {spread: ${rule.kind}}`;
  }
}
