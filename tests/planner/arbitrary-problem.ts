/** Small questions of every kind for property tests: pools, racks, drained, cordoned, hung and dead brokers, failed and full disks, mixed rules. */

import fc from 'fast-check';
import { nothingBalanced } from '../../src/model/desired/balance-tolerances.ts';
import type { RackRule } from '../../src/model/desired/desired-state.ts';
import { type BrokerId, brokerId, bytes } from '../../src/model/values/units.ts';
import type {
  PlacementGoal,
  PlacementProblem,
  PlannerBroker,
  PlannerPartition,
} from '../../src/planner/placement-problem.ts';
import { unlimited } from '../../src/planner/placement-problem.ts';

const rackRule: fc.Arbitrary<RackRule> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<RackRule>({ kind: 'max' }) },
  fc.constant<RackRule>({ kind: 'none' }),
  fc.constant<RackRule>({ kind: 'distinct', racks: 2 }),
  fc.constant<RackRule>({ kind: 'within-one' }),
);

const tolerance = fc.option(fc.constantFrom(0.05, 0.1, 0.3), { nil: null, freq: 2 });

interface Shape {
  readonly racks: number;
  readonly brokers: number;
}

function brokersOf({ racks, brokers }: Shape): fc.Arbitrary<readonly PlannerBroker[]> {
  const broker = fc.record({
    down: fc.integer({ min: 0, max: 9 }),
    isRackTold: fc.boolean(),
    hung: fc.integer({ min: 0, max: 19 }),
    capacity: fc.constantFrom(null, 4_000, 8_000, 8_000, 8_000, 20_000),
    other: fc.constantFrom(0, 0, 0, 100),
  });
  return fc.array(broker, { minLength: brokers, maxLength: brokers }).map((list) =>
    list.map(({ down, isRackTold, hung, capacity, other }, i) => ({
      id: brokerId(i + 1),
      rack: racks === 0 || (down === 0 && !isRackTold) ? null : `r${i % racks}`,
      alive: down > 0,
      ...(down > 0 && hung === 0 && { hung: true as const }),
      capacityBytes: capacity === null ? null : bytes(capacity),
      otherBytes: bytes(other),
      ...unlimited,
    })),
  );
}

function goalOf(brokers: number): fc.Arbitrary<PlacementGoal> {
  return fc.record({
    pool: fc.constant('general'),
    replicationFactor: fc.integer({ min: 1, max: Math.min(4, brokers) }),
    racks: rackRule,
    leaderRacks: fc.option(fc.constantFrom(['r0'], ['r0', 'r1']), { nil: null, freq: 4 }),
    minInSyncReplicas: fc.constantFrom(1, 1, 2, 3),
  });
}

/** Of a replica on a broker that is live. */
const replicaState = fc.oneof(
  { weight: 8, arbitrary: fc.constant('in-sync' as const) },
  fc.constant('lagging' as const),
  fc.constant('offline' as const),
);

function partitionsOf(brokers: number): fc.Arbitrary<readonly PlannerPartition[]> {
  const ids = Array.from({ length: brokers }, (_, i) => brokerId(i + 1));
  const topic = fc.record({
    goal: fc.option(goalOf(brokers), { nil: null, freq: 8 }),
    partitions: fc.array(
      fc.record({
        replicas: fc.oneof(
          {
            weight: 9,
            arbitrary: fc.shuffledSubarray(ids, { minLength: 1, maxLength: Math.min(4, brokers) }),
          },
          fc.constant([]),
        ),
        size: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 100, max: 900 })),
        states: fc.option(fc.array(replicaState, { minLength: 4, maxLength: 4 }), { nil: null, freq: 1 }),
        leads: fc.integer({ min: 0, max: 3 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  });
  return fc.array(topic, { minLength: 1, maxLength: 5 }).map((topics) =>
    topics.flatMap(({ goal, partitions }, t) =>
      partitions
        .filter(({ replicas }) => goal !== null || replicas.length > 0)
        .map(({ replicas: drawn, size, states, leads }, partition) => {
          const replicas: readonly BrokerId[] = drawn;
          const inSync = replicas.filter((_, i) => !states || states[i] === 'in-sync');
          return {
            topic: `t${t}`,
            partition,
            ...{ replicas, inSync, offline: replicas.filter((_, i) => states?.[i] === 'offline') },
            leader: inSync[leads] ?? inSync[0] ?? null,
            sizeBytes: bytes(replicas.length === 0 ? 0 : size),
            goal,
          };
        }),
    ),
  );
}

/** What is on brokers that are down is offline. */
function withoutDown(partition: PlannerPartition, brokers: readonly PlannerBroker[]): PlannerPartition {
  const isDown = (id: number): boolean => brokers.some((broker) => broker.id === id && !broker.alive);
  const { replicas, leader } = partition;
  const inSync = partition.inSync.filter((id) => !isDown(id));
  return {
    ...partition,
    inSync,
    offline: replicas.filter((id) => isDown(id) || partition.offline.includes(id)),
    leader: leader !== null && isDown(leader) ? (inSync[0] ?? null) : leader,
  };
}

/** Two log dirs that hold what the broker holds, in some proportion. */
function withDirs(
  broker: PlannerBroker,
  partitions: readonly PlannerPartition[],
  { total, used }: { readonly total: number; readonly used: number },
): PlannerBroker {
  const { capacityBytes, otherBytes, id } = broker;
  if (capacityBytes === null || !broker.alive) return broker;
  const held = partitions.filter(({ replicas, offline }) => replicas.includes(id) && !offline.includes(id));
  const bytesHeld = otherBytes + held.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const first = Math.round(capacityBytes * total);
  const usable = (size: number, share: number) => bytes(Math.max(0, Math.round(size - bytesHeld * share)));
  const logDirs = [
    { path: '/a', totalBytes: bytes(first), usableBytes: usable(first, used) },
    {
      path: '/b',
      totalBytes: bytes(capacityBytes - first),
      usableBytes: usable(capacityBytes - first, 1 - used),
    },
  ];
  return { ...broker, logDirs };
}

/** Up to nine brokers in up to four racks, up to forty partitions in one pool. */
export const arbitraryProblem: fc.Arbitrary<PlacementProblem> = fc
  .record({ racks: fc.integer({ min: 0, max: 4 }), brokers: fc.integer({ min: 1, max: 9 }) })
  .chain((shape) => {
    const ids = Array.from({ length: shape.brokers }, (_, i) => brokerId(i + 1));
    const few = fc.subarray(ids, { maxLength: Math.floor(shape.brokers / 3) });
    return fc.record({
      brokers: brokersOf(shape),
      partitions: partitionsOf(shape.brokers),
      drained: few,
      cordoned: few,
      leaderless: few,
      outside: fc.subarray(ids, { maxLength: Math.floor(shape.brokers / 4) }),
      replace: fc.boolean(),
      dirs: fc.option(fc.record({ total: fc.constantFrom(0.2, 0.5), used: fc.constantFrom(0, 0.5, 0.9) }), {
        nil: null,
        freq: 1,
      }),
      storage: tolerance,
      replicas: tolerance,
      leaders: tolerance,
      failover: tolerance,
      rackFailover: tolerance,
    });
  })
  .map(
    ({
      brokers,
      partitions: drawn,
      outside,
      replace,
      dirs,
      storage,
      replicas,
      leaders,
      failover,
      rackFailover,
      ...lists
    }) => {
      const partitions = drawn.map((partition) => withoutDown(partition, brokers));
      const members = brokers.map(({ id }) => id).filter((id) => !outside.includes(id));
      const [from, to] = [members[0], members[1]];
      return {
        brokers: dirs ? brokers.map((broker) => withDirs(broker, partitions, dirs)) : brokers,
        partitions,
        pools: [
          {
            name: 'general',
            members,
            ...lists,
            replace: replace && from !== undefined && to !== undefined ? [{ from, to }] : [],
            capacityBytes: null,
            maxUtilization: 0.85,
            balance: { ...nothingBalanced, storage, replicas, leaders, failover, rackFailover },
          },
        ],
      };
    },
  );
