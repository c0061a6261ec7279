/** Counts what a plan does, for its last line and its reviewers. */
import { journalTopic } from '../../model/cluster/cluster-port.ts';
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import type { TransferCosts } from '../../model/desired/desired-state.ts';
import {
  addedReplicas,
  type DrainedBroker,
  type PlanStep,
  type PlanSummary,
  removedReplicas,
  type UndeclaredTopic,
} from '../../model/plan/plan.ts';
import { type BrokerId, type Bytes, bytes } from '../../model/values/units.ts';
import type { PlacementAnswer, PlannerPartition, PlannerPool } from '../../planner/placement-problem.ts';
import { everyBroker } from '../bind/bind-pools.ts';
import type { BoundTopic } from '../bind/bind-topics.ts';
import { mixedFactors } from '../bind/mixed-factors.ts';
import type { ConfigDiff } from './diff-configs.ts';

export interface SummaryInputs {
  readonly observed: ClusterState;
  readonly costs: TransferCosts | null;
  readonly steps: readonly PlanStep[];
  readonly answer: PlacementAnswer;
  readonly topics: readonly BoundTopic[];
  readonly configs: ReadonlyMap<string, ConfigDiff>;
  readonly pools: readonly PlannerPool[];
  readonly partitions: readonly PlannerPartition[];
  readonly undeclared: readonly UndeclaredTopic[];
}

export function summarizePlan(inputs: SummaryInputs): PlanSummary {
  const { steps, answer, topics, configs, costs } = inputs;
  const across = bytesAcrossRacks(inputs);
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
    balance: answer.balance.filter(({ pool }) => pool !== everyBroker),
    unreachableGoals: answer.unreachableGoals,
    drained: drainedBrokers(inputs),
    held: answer.held,
    undeclaredTopics: inputs.undeclared,
    ungovernedTopics: topics.filter(isUngoverned).map(({ name }) => name),
    mixedFactors: mixedFactors(topics),
    unownedConfigs: [...configs]
      .filter(([, diff]) => diff.unowned.length > 0)
      .map(([topic, diff]) => ({ topic, keys: diff.unowned })),
  };
}

/** New replicas fetch from the leader of now. */
function bytesAcrossRacks({ answer, partitions, observed }: SummaryInputs): Bytes {
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
    partitions.map(({ topic, partition, sizeBytes }) => [partitionName({ topic, partition }), sizeBytes]),
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
function drainedBrokers({ pools, partitions, answer }: SummaryInputs): readonly DrainedBroker[] {
  const drained = new Set(
    pools.flatMap((pool) => [...pool.drained, ...pool.replace.map(({ from }) => from)]),
  );
  if (drained.size === 0) return [];
  const changes = new Map(answer.changes.map((change) => [partitionName(change), change.to]));
  const before = new Map<BrokerId, number>();
  const left = new Map<BrokerId, string[]>();
  for (const { topic, partition, replicas } of partitions) {
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
