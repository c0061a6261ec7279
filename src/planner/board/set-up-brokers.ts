/** Sets up the tables of brokers and pools. */
import { type BrokerId, brokerId } from '../../model/values/units.ts';
import {
  type PlacementProblem,
  type PlannerBroker,
  type PlannerPool,
  unlimited,
} from '../placement-problem.ts';
import type { BrokerTable } from './board.ts';

/** Brokers by id. One that only a replica names is taken for a broker that is down. */
export function allBrokers(problem: PlacementProblem): readonly PlannerBroker[] {
  const brokers = new Map(problem.brokers.map((broker) => [broker.id, broker]));
  for (const { replicas } of problem.partitions) {
    for (const id of replicas) if (!brokers.has(id)) brokers.set(id, unknownBroker(id));
  }
  return [...brokers.values()].sort((a, b) => a.id - b.id);
}

const unknownBroker = (id: BrokerId): PlannerBroker => ({
  id,
  rack: null,
  alive: false,
  capacityBytes: null,
  otherBytes: 0 as PlannerBroker['otherBytes'],
  ...unlimited,
});

export function brokerTable(brokers: readonly PlannerBroker[], pools: readonly PlannerPool[]): BrokerTable {
  const index = new Map(brokers.map((broker, i) => [broker.id, i]));
  const racks = rackNamesOf(brokers);
  const rackNames = [...new Set(racks)].sort();
  const rackIndex = new Map(rackNames.map((name, i) => [name, i]));
  const flags = (list: (pool: PlannerPool) => readonly BrokerId[]): Uint8Array => {
    const flagged = new Set(pools.flatMap(list));
    return Uint8Array.from(brokers, ({ id }) => (flagged.has(id) ? 1 : 0));
  };
  const replacements = new Map(pools.flatMap(({ replace }) => replace.map(({ from, to }) => [from, to])));
  return {
    count: brokers.length,
    ids: brokers.map(({ id }) => brokerId(id)),
    rack: Int32Array.from(racks, (name) => rackIndex.get(name) ?? -1),
    rackUnknown: Uint8Array.from(brokers, ({ rack }, b) => (racks[b] === (rack ?? '') ? 0 : 1)),
    rackNames,
    alive: Uint8Array.from(brokers, ({ alive }) => (alive ? 1 : 0)),
    hung: Uint8Array.from(brokers, ({ hung }) => (hung ? 1 : 0)),
    drained: flags(({ drained, replace }) => [...drained, ...replace.map(({ from }) => from)]),
    cordoned: flags(({ cordoned }) => cordoned),
    leaderless: flags(({ leaderless }) => leaderless),
    replacement: Int32Array.from(brokers, ({ id }) => index.get(replacements.get(id) ?? brokerId(-1)) ?? -1),
    replaces: flags(({ replace }) => replace.map(({ to }) => to)),
    limitBytes: limits(brokers, pools),
    networkIn: Float64Array.from(brokers, ({ networkInLimit }) => networkInLimit ?? Number.POSITIVE_INFINITY),
    networkOut: Float64Array.from(
      brokers,
      ({ networkOutLimit }) => networkOutLimit ?? Number.POSITIVE_INFINITY,
    ),
    maxReplicas: Float64Array.from(brokers, ({ maxReplicas }) => maxReplicas ?? Number.POSITIVE_INFINITY),
  };
}

/**
 * Before Kafka 4.0 (KIP-1073) nothing tells the rack of a broker that is down. Each such broker counts as a rack of its own where
 * live ones have racks: two of them in one rack would be a reason to copy what may well be as it should.
 */
function rackNamesOf(brokers: readonly PlannerBroker[]): readonly string[] {
  const hasRacks = brokers.some(({ alive, rack }) => alive && rack !== null);
  return brokers.map(({ id, rack, alive }) =>
    hasRacks && !alive && rack === null ? `unknown, of broker ${id}` : (rack ?? ''),
  );
}

/** The lowest share of the pools that a broker belongs to. */
export function utilizations(pools: readonly PlannerPool[]): ReadonlyMap<BrokerId, number> {
  const lowest = new Map<BrokerId, number>();
  for (const { members, maxUtilization } of pools) {
    for (const id of members) lowest.set(id, Math.min(lowest.get(id) ?? 1, maxUtilization));
  }
  return lowest;
}

/** The lowest limit of the pools that a broker belongs to. */
function limits(brokers: readonly PlannerBroker[], pools: readonly PlannerPool[]): Float64Array {
  const lowest = new Map<BrokerId, number>();
  const own = new Map(brokers.map(({ id, capacityBytes }) => [id, capacityBytes]));
  for (const { members, capacityBytes, maxUtilization } of pools) {
    for (const id of members) {
      const capacity = capacityBytes ?? own.get(id) ?? Number.POSITIVE_INFINITY;
      const limit = Math.floor(capacity * maxUtilization);
      lowest.set(id, Math.min(lowest.get(id) ?? Number.POSITIVE_INFINITY, limit));
    }
  }
  return Float64Array.from(brokers, ({ id }) => lowest.get(id) ?? Number.POSITIVE_INFINITY);
}
