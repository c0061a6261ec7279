/** Plans for tests of the reporters: one of everything, or as many moves as wanted. */
import type { PartitionChange, Plan, PlanStep } from '../../src/model/plan/plan.ts';
import type { PlanSummary } from '../../src/model/plan/plan-summary.ts';
import { type BrokerId, brokerId, bytes, bytesPerSecond } from '../../src/model/values/units.ts';
import { hazardOf } from '../../src/reconcile/hazards/hazard-of.ts';

const gibibyte = 2 ** 30;
const ids = (...list: number[]): BrokerId[] => list.map(brokerId);

const nothing: PlanSummary = {
  topicsCreated: 0,
  topicsDeleted: 0,
  topicsReconfigured: 0,
  partitionsAdded: 0,
  partitionsMoved: 0,
  replicasMoved: 0,
  bytesMoved: bytes(0),
  lowerBoundBytes: bytes(0),
  bytesByRule: {},
  bytesAcrossRacks: bytes(0),
  crossRackCost: null,
  leftOver: null,
  leadersChanged: 0,
  ordersChanged: 0,
  balance: [],
  recovery: [],
  unreachableGoals: [],
  drained: [],
  held: [],
  undeclaredTopics: [],
  ungovernedTopics: [],
  mixedFactors: [],
  unownedConfigs: [],
};

export function planWith(
  steps: readonly PlanStep[],
  summary: Partial<PlanSummary> = {},
  more: Partial<Plan> = {},
): Plan {
  return {
    apiVersion: 'topicwright/v1',
    kind: 'Plan',
    digest: '5f2c'.repeat(16),
    checksum: 'c4ec'.repeat(16),
    cluster: 'prod',
    clusterId: 'q1Sh-9_ISia_zwGINzRvyQ',
    observedDigest: 'a11c'.repeat(16),
    brokers: [1001, 1002, 1003, 1004, 1005, 1006].map((id, index) => ({
      id: brokerId(id),
      host: `kafka-${id}`,
      rack: 'abc'[index % 3] ?? null,
      capacityBytes: bytes(125 * gibibyte),
      diskLimitBytes: bytes(100 * gibibyte),
      pools: ['general'],
      roles: id === 1003 ? ['drained' as const] : [],
      before: { bytes: bytes((index + 1) * 10 * gibibyte), replicas: 10, leaders: 3 },
      after: { bytes: bytes((index + 1) * 10 * gibibyte), replicas: 10, leaders: 3 },
    })),
    throttle: {
      rate: bytesPerSecond(50_000_000),
      maxRate: null,
      reason: 'ThrottlePolicy default',
    },
    steps,
    access: [],
    unmanaged: [],
    summary: { ...nothing, ...summary },
    certificate: { placements: [], pools: [] },
    unfinished: { moves: 0, throttled: [], throttledDown: [] },
    warnings: [],
    guardrails: [],
    changeWindows: [],
    journal: {},
    ...more,
  };
}

export const emptyPlan: Plan = planWith([]);

const placement = { pool: 'general', racks: { kind: 'max' }, leaderRacks: null } as const;
const common = { reason: 'for the test', hazards: [] };

function move(
  topic: string,
  partition: number,
  from: number[],
  to: number[],
  size = gibibyte,
): PartitionChange {
  const added = to.filter((id) => !from.includes(id)).length;
  return {
    topic,
    partition,
    from: ids(...from),
    to: ids(...to),
    sizeBytes: bytes(size),
    bytes: bytes(added * size),
    reason: { rule: 'drain', text: 'broker 1003 is drained' },
  };
}

/** So many partitions of one topic leave broker 1003. */
export function drainPlan(topic: string, partitions: number): Plan {
  const changes = Array.from({ length: partitions }, (_, partition) =>
    move(topic, partition, [1001, 1002, 1003], [1001, 1002, 1006]),
  );
  const step: PlanStep = {
    ...common,
    kind: 'move-replicas',
    symbol: '-/+',
    topic,
    placement,
    partitions: changes,
  };
  const moved = bytes(partitions * gibibyte);
  return planWith([step], {
    partitionsMoved: partitions,
    replicasMoved: partitions,
    bytesMoved: moved,
    lowerBoundBytes: moved,
    drained: [{ broker: brokerId(1003), replicasBefore: partitions, replicasAfter: 0, topicsLeft: [] }],
  });
}

/** One step of every kind, warnings, hazards, balance, goals out of reach, a broker that is not empty. */
export const fullPlan: Plan = planWith(
  [
    {
      ...common,
      kind: 'create-topic',
      symbol: '+',
      topic: 'refunds',
      reason: 'declared but not in the cluster',
      source: { file: 'kafka/topics.yaml', line: 17, column: 1 },
      replicationFactor: 3,
      assignments: [ids(1001, 1002, 1006), ids(1002, 1006, 1004)],
      configs: { 'cleanup.policy': 'compact', 'retention.ms': '604800000' },
    },
    {
      ...common,
      kind: 'add-partitions',
      symbol: '+',
      topic: 'payments',
      reason: '8 partitions are declared, 6 exist',
      hazards: [hazardOf({ kind: 'key-order', from: 6, to: 8 })],
      existing: 6,
      assignments: [ids(1001, 1005, 1006), ids(1002, 1006, 1004)],
    },
    {
      ...common,
      kind: 'set-config',
      symbol: '~',
      topic: 'orders',
      reason: 'the declared config differs',
      hazards: [
        hazardOf({ kind: 'records-deleted', key: 'retention.ms', from: '604800000', to: '86400000' }),
      ],
      source: { file: 'kafka/topics.yaml', line: 3, column: 1 },
      changes: [
        { key: 'max.message.bytes', from: null, to: '2097152', default: '1048588' },
        { key: 'retention.ms', from: '604800000', to: '86400000', default: '604800000' },
        { key: 'segment.bytes', from: '1048576', to: null, default: '1073741824' },
      ],
    },
    {
      ...common,
      kind: 'move-replicas',
      symbol: '-/+',
      placement,
      topic: 'orders',
      reason: 'drain, leader-balance',
      hazards: [hazardOf({ kind: 'leader-moves', partitions: 2 })],
      partitions: [
        move('orders', 0, [1003, 1001, 1002], [1001, 1002, 1006], 3.1 * gibibyte),
        {
          ...move('orders', 4, [1001, 1002, 1006], [1002, 1001, 1006]),
          reason: { rule: 'leader-balance', text: 'leaders: broker 1001 led 9, above the mean of 6.5' },
        },
      ],
    },
    {
      ...common,
      kind: 'elect-leaders',
      symbol: '>',
      topic: 'orders',
      partitions: [
        { partition: 0, from: brokerId(1003), to: brokerId(1001) },
        { partition: 4, from: brokerId(1001), to: brokerId(1002) },
      ],
    },
    {
      ...common,
      kind: 'delete-topic',
      symbol: '-',
      topic: 'legacy',
      reason: 'declared absent',
      hazards: [hazardOf({ kind: 'topic-deleted', bytes: bytes(12 * gibibyte) })],
      partitions: 3,
      bytes: bytes(12 * gibibyte),
    },
  ],
  {
    topicsCreated: 1,
    topicsDeleted: 1,
    topicsReconfigured: 1,
    partitionsAdded: 2,
    partitionsMoved: 1,
    replicasMoved: 1,
    bytesMoved: bytes(3.1 * gibibyte),
    lowerBoundBytes: bytes(3 * gibibyte),
    leadersChanged: 2,
    ordersChanged: 0,
    balance: [
      {
        pool: 'general',
        dimension: 'storage',
        unit: 'utilization',
        tolerance: 0.1,
        before: { min: 0.241, mean: 0.375, max: 0.497 },
        after: { min: 0.35, mean: 0.375, max: 0.401 },
        withinTolerance: true,
      },
      {
        pool: 'general',
        dimension: 'leaders',
        unit: 'count',
        tolerance: 0.05,
        before: { min: 3, mean: 6.5, max: 12 },
        after: { min: 5, mean: 6.5, max: 9 },
        withinTolerance: false,
      },
    ],
    unreachableGoals: [
      { pool: 'general', dimension: 'leaders', why: 'broker 1005 holds too few replicas that may lead' },
    ],
    drained: [
      { broker: brokerId(1003), replicasBefore: 21, replicasAfter: 0, topicsLeft: [] },
      { broker: brokerId(1004), replicasBefore: 8, replicasAfter: 2, topicsLeft: ['handmade'] },
    ],
    held: [
      {
        topic: 'clicks',
        partition: 2,
        ...{ replicas: ids(1007), why: 'unavailable', waitsFor: ids(1007), lagging: [] },
      },
      {
        topic: 'orders',
        partition: 5,
        ...{ replicas: ids(1007, 1002), why: 'unavailable', waitsFor: ids(1007), lagging: ids(1002) },
      },
      ...[0, 1, 2, 3, 4, 5, 6].map((partition) => ({
        topic: 'payments',
        partition,
        ...{ replicas: ids(1003, 1007), why: 'offline-replica' as const, waitsFor: ids(1007), lagging: [] },
      })),
    ],
    undeclaredTopics: [{ topic: 'handmade', placement: null }],
    ungovernedTopics: ['handmade'],
    unownedConfigs: [{ topic: 'orders', keys: ['flush.ms'] }],
  },
  {
    warnings: [
      {
        code: 'cluster.broker-down',
        severity: 'warning',
        summary: 'Broker 1007 is down',
        detail: '12 replicas are on it. They stay, as it may return; nothing new is placed there.',
        hint: 'If it is gone for good, add 1007 to the drain of its BrokerPool: its replicas are then copied to others.',
      },
    ],
  },
);
