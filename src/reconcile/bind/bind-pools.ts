/** Binds the pools of git to the brokers of the cluster. */

import { isCordoned } from '../../model/cluster/cluster-state.ts';
import { nothingBalanced } from '../../model/desired/balance-tolerances.ts';
import type { DesiredState, PoolDeclaration } from '../../model/desired/desired-state.ts';
import { matchesBroker } from '../../model/desired/selector.ts';
import { errorProblem, type Problem } from '../../model/problem/problem.ts';
import { nameSome } from '../../model/values/name-some.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { PlannerPool } from '../../planner/placement-problem.ts';
import type { KnownBroker } from '../observe/observed-brokers.ts';

/** The pool that serves declared topics which no Placement selects: every broker, nothing balanced. */
export const everyBroker = '(every broker)';

export interface BoundPools {
  readonly pools: readonly PlannerPool[];
  readonly problems: readonly Problem[];
}

/** A pool for each declaration, by name, and one of every broker for topics that no Placement selects. `brokers` with their tags of git; `drained`: emptied before. */
export function bindPools(
  desired: DesiredState,
  brokers: readonly KnownBroker[],
  drained: ReadonlySet<BrokerId>,
): BoundPools {
  const known = new Map(brokers.map((broker) => [broker.id, broker]));
  const bound = desired.pools
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((pool) => ({ declared: pool, pool: bindPool(pool, brokers) }));
  const all = [...bound.map(({ pool }) => pool), poolOfEveryBroker(desired, brokers)];
  const problems = bound.flatMap(({ declared, pool }) => [
    ...unknownBrokers(declared, known, drained),
    ...(pool.members.some((id) => known.get(id)?.alive) ? [] : [emptyPool(declared, brokers)]),
  ]);
  return { pools: withCordonsOfKafka(all, brokers), problems };
}

/** What Kafka itself keeps new replicas away from, no plan fills either. */
function withCordonsOfKafka(
  pools: readonly PlannerPool[],
  brokers: readonly KnownBroker[],
): readonly PlannerPool[] {
  const ids = brokers.filter((broker) => isCordoned(broker) || hasNoDirLeft(broker)).map(({ id }) => id);
  if (ids.length === 0) return pools;
  return pools.map((pool) => ({ ...pool, cordoned: [...new Set([...pool.cordoned, ...ids])] }));
}

/** Kafka stops such a broker; it may be seen before it is gone. */
const hasNoDirLeft = ({ logDirs }: KnownBroker): boolean =>
  logDirs.length > 0 && logDirs.every(({ failed }) => failed);

function bindPool(pool: PoolDeclaration, brokers: readonly KnownBroker[]): PlannerPool {
  const selected = brokers.filter((broker) => matchesBroker(pool.select, broker)).map((broker) => broker.id);
  const replacing = pool.replace
    .map(({ to }) => to)
    .filter((id) => brokers.some((broker) => broker.id === id));
  return {
    name: pool.name,
    members: [...new Set([...selected, ...replacing])].sort((a, b) => a - b),
    drained: pool.drain,
    replace: pool.replace,
    cordoned: pool.cordon,
    leaderless: pool.leaderless,
    capacityBytes: pool.storage.capacityBytes,
    maxUtilization: pool.storage.maxUtilization,
    balance: pool.balance,
    ...(pool.balanceBeyond && { balanceBeyond: pool.balanceBeyond }),
  };
}

/** What any pool says of a broker (drained, cordoned, leaderless) holds for topics without a Placement too. */
function poolOfEveryBroker(desired: DesiredState, brokers: readonly KnownBroker[]): PlannerPool {
  const union = (list: (pool: PoolDeclaration) => readonly BrokerId[]): BrokerId[] => [
    ...new Set(desired.pools.flatMap(list)),
  ];
  return {
    name: everyBroker,
    members: brokers.map((broker) => broker.id),
    drained: union((pool) => [...pool.drain, ...pool.replace.map(({ from }) => from)]),
    replace: [],
    cordoned: union((pool) => pool.cordon),
    leaderless: union((pool) => pool.leaderless),
    capacityBytes: null,
    maxUtilization: 1,
    balance: nothingBalanced,
  };
}

function unknownBrokers(
  pool: PoolDeclaration,
  known: ReadonlyMap<BrokerId, KnownBroker>,
  drained: ReadonlySet<BrokerId>,
): Problem[] {
  const named: [field: string, ids: readonly BrokerId[]][] = [
    ['select.ids', pool.select.namedIds],
    ['drain', pool.drain],
    ['cordon', pool.cordon],
    ['leaderless', pool.leaderless],
    ['replace', pool.replace.map(({ from }) => from)],
  ];
  // A broker that topicwright drained may be gone by now: that is what draining is for.
  const problems = named.flatMap(([field, ids]) =>
    ids.filter((id) => !known.has(id) && !drained.has(id)).map((id) => unknownBroker(pool, field, id, known)),
  );
  const targets = pool.replace.map(({ to }) => to).filter((id) => !known.get(id)?.alive);
  return [...problems, ...targets.map((id) => unknownBroker(pool, 'replace', id, known))];
}

function unknownBroker(
  pool: PoolDeclaration,
  field: string,
  id: BrokerId,
  known: ReadonlyMap<BrokerId, KnownBroker>,
): Problem {
  const live = [...known.values()].filter((broker) => broker.alive).map((broker) => broker.id);
  return errorProblem(
    'manifest.unknown-reference',
    `BrokerPool ${pool.name}: broker ${id} is not in the cluster`,
    {
      detail: `${field} names broker ${id}; it is not alive and holds no replica. Live brokers: ${nameSome(live, 12)}.`,
      hint: 'Correct the id, or start the broker first. A range such as "1004-1012" may have gaps.',
      source: pool.source,
      resource: `BrokerPool/${pool.name}`,
    },
  );
}

function emptyPool(pool: PoolDeclaration, brokers: readonly KnownBroker[]): Problem {
  const racks = [...new Set(brokers.map((broker) => broker.rack ?? 'none'))].sort();
  return errorProblem('plan.infeasible', `BrokerPool ${pool.name} has no live broker`, {
    detail: `Its select matches none of ${brokers.length} brokers; their racks: ${racks.join(', ')}.`,
    hint: 'Every field given in select narrows: check ids, racks and tags together.',
    source: pool.source,
    resource: `BrokerPool/${pool.name}`,
  });
}
