/** Small questions of every kind for property tests: pools, racks, drained, cordoned and dead brokers, mixed rules, full disks. */
import fc from 'fast-check';
import type { RackRule } from '../../src/model/desired-state.ts';
import { brokerId, bytes } from '../../src/model/units.ts';
import type {
  PlacementGoal,
  PlacementProblem,
  PlannerBroker,
  PlannerPartition,
} from '../../src/planner/placement-problem.ts';

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
    alive: fc.boolean().map((flag) => flag || true),
    down: fc.integer({ min: 0, max: 9 }),
    capacity: fc.constantFrom(null, 4_000, 8_000, 8_000, 8_000, 20_000),
    other: fc.constantFrom(0, 0, 0, 100),
  });
  return fc.array(broker, { minLength: brokers, maxLength: brokers }).map((list) =>
    list.map(({ down, capacity, other }, i) => ({
      id: brokerId(i + 1),
      rack: racks === 0 ? null : `r${i % racks}`,
      alive: down > 0,
      capacityBytes: capacity === null ? null : bytes(capacity),
      otherBytes: bytes(other),
    })),
  );
}

function goalOf(brokers: number): fc.Arbitrary<PlacementGoal> {
  return fc.record({
    pool: fc.constant('general'),
    replicationFactor: fc.integer({ min: 1, max: Math.min(4, brokers) }),
    racks: rackRule,
    leaderRacks: fc.option(fc.constantFrom(['r0'], ['r0', 'r1']), { nil: null, freq: 4 }),
  });
}

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
      }),
      { minLength: 1, maxLength: 8 },
    ),
  });
  return fc.array(topic, { minLength: 1, maxLength: 5 }).map((topics) =>
    topics.flatMap(({ goal, partitions }, t) =>
      partitions
        .filter(({ replicas }) => goal !== null || replicas.length > 0)
        .map(({ replicas, size }, partition) => ({
          topic: `t${t}`,
          partition,
          ...{ replicas, inSync: replicas, offline: [] },
          sizeBytes: bytes(replicas.length === 0 ? 0 : size),
          goal,
        })),
    ),
  );
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
      storage: tolerance,
      replicas: tolerance,
      leaders: tolerance,
    });
  })
  .map(({ brokers, partitions, outside, replace, storage, replicas, leaders, ...lists }) => {
    const members = brokers.map(({ id }) => id).filter((id) => !outside.includes(id));
    const [from, to] = [members[0], members[1]];
    return {
      brokers,
      partitions,
      pools: [
        {
          name: 'general',
          members,
          ...lists,
          replace: replace && from !== undefined && to !== undefined ? [{ from, to }] : [],
          capacityBytes: null,
          maxUtilization: 0.85,
          balance: { storage, replicas, leaders },
        },
      ],
    };
  });
