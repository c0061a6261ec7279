/** Counts what a plan does, for its last line and its reviewers. */

import { partitionName } from '../../model/cluster/partition-name.ts';
import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import { addedReplicas, changesFollowers, type PlanStep, removedReplicas } from '../../model/plan/plan.ts';
import type { DrainedBroker, PlanSummary } from '../../model/plan/plan-summary.ts';
import { type BrokerId, type Bytes, bytes } from '../../model/values/units.ts';
import type { PlannerPool } from '../../planner/placement-problem.ts';
import type { BoundCluster } from '../bind/bind-cluster.ts';
import { everyBroker } from '../bind/bind-pools.ts';
import type { BoundTopic } from '../bind/bind-topics.ts';
import type { TopicDiff } from './diff-topics.ts';
import type { PlacedPartitions } from './place-partitions.ts';

export function summarizePlan(
  bound: BoundCluster,
  { configs }: TopicDiff,
  placed: PlacedPartitions,
  steps: readonly PlanStep[],
): Omit<PlanSummary, 'recovery'> {
  const { topics } = bound;
  const { costs } = bound.desired.cluster;
  const { answer } = placed;
  const across = bytesAcrossRacks(bound, placed);
  const count = (kind: PlanStep['kind']): number => steps.filter((step) => step.kind === kind).length;
  const moved = answer.changes.filter(
    (change) => addedReplicas(change).length + removedReplicas(change).length > 0,
  );
  return {
    topicsCreated: count('create-topic'),
    topicsDeleted: count('delete-topic'),
    topicsReconfigured: count('set-config'),
    partitionsAdded: steps.reduce(
      (sum, step) => sum + (step.kind === 'add-partitions' ? step.assignments.length : 0),
      0,
    ),
    partitionsMoved: moved.length,
    replicasMoved: moved.reduce((sum, change) => sum + addedReplicas(change).length, 0),
    bytesMoved: bytes(moved.reduce((sum, change) => sum + change.bytes, 0)),
    lowerBoundBytes: answer.lowerBoundBytes,
    bytesByRule: answer.bytesByRule,
    bytesAcrossRacks: across,
    crossRackCost: costs && {
      amount: Math.round((across / 1e9) * costs.crossRackPerGB * 100) / 100,
      currency: costs.currency,
    },
    leftOver: answer.leftOver,
    leadersChanged: answer.changes.filter(({ from, to }) => from[0] !== to[0]).length,
    ordersChanged: answer.changes.filter(changesFollowers).length,
    balance: answer.balance.filter(({ pool }) => pool !== everyBroker),
    unreachableGoals: answer.unreachableGoals,
    drained: drainedBrokers(bound.pools, placed),
    held: answer.held,
    ...(placed.logDirs.summary && { logDirs: placed.logDirs.summary }),
    undeclaredTopics: bound.undeclared,
    ungovernedTopics: topics.filter(isUngoverned).map(({ name }) => name),
    mixedFactors: bound.mixedFactors,
    unownedConfigs: [...configs]
      .filter(([, diff]) => diff.unowned.length > 0)
      .map(([topic, diff]) => ({ topic, keys: diff.unowned })),
  };
}

/** New replicas fetch from the leader of now. */
function bytesAcrossRacks({ observed }: BoundCluster, { answer, question }: PlacedPartitions): Bytes {
  const rackOf = new Map(observed.brokers.map(({ id, rack }) => [id, rack]));
  const leaders = new Map(
    observed.topics.flatMap(({ name, partitions: live }) =>
      live.map(
        ({ id, leader }) =>
          [partitionName({ topic: name, partition: id }), leader] as [string, BrokerId | null],
      ),
    ),
  );
  const sizes = new Map(
    question.partitions.map((partition) => [partitionName(partition), partition.sizeBytes]),
  );
  const sum = answer.changes.reduce((total, change) => {
    const name = partitionName(change);
    const leader = leaders.get(name) ?? change.from[0];
    const from = leader === undefined ? null : (rackOf.get(leader) ?? null);
    const across = addedReplicas(change).filter((id) => (rackOf.get(id) ?? null) !== from);
    return total + across.length * (sizes.get(name) ?? 0);
  }, 0);
  return bytes(sum);
}

/** topicwright's own topic is nobody's omission. */
function isUngoverned({ name, declared, placement, excluded }: BoundTopic): boolean {
  return !declared && !placement && !excluded && name !== journalTopic;
}

/** Counts over every partition of the cluster, so that "no replicas" means that the broker can be stopped. */
function drainedBrokers(
  pools: readonly PlannerPool[],
  { question, answer }: PlacedPartitions,
): readonly DrainedBroker[] {
  const drained = new Set(
    pools.flatMap((pool) => [...pool.drained, ...pool.replace.map(({ from }) => from)]),
  );
  if (drained.size === 0) return [];
  const changes = new Map(answer.changes.map((change) => [partitionName(change), change.to]));
  const before = new Map<BrokerId, number>();
  const left = new Map<BrokerId, string[]>();
  for (const { topic, partition, replicas } of question.partitions) {
    const after = changes.get(partitionName({ topic, partition })) ?? replicas;
    for (const id of replicas) if (drained.has(id)) before.set(id, (before.get(id) ?? 0) + 1);
    for (const id of after) if (drained.has(id)) left.set(id, [...(left.get(id) ?? []), topic]);
  }
  return [...drained]
    .sort((a, b) => a - b)
    .map((broker) => ({
      broker,
      replicasBefore: before.get(broker) ?? 0,
      replicasAfter: left.get(broker)?.length ?? 0,
      topicsLeft: [...new Set(left.get(broker))],
    }));
}
