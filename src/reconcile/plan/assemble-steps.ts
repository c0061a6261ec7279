/** Puts the differences and the planner's answer into the ordered steps of a plan. */
import { type ClusterState, type ObservedTopic, targetReplicas } from '../../model/cluster/cluster-state.ts';
import type {
  AddPartitionsStep,
  CreateTopicStep,
  DeleteTopicStep,
  ElectLeadersStep,
  MovePlacement,
  MoveReplicasStep,
  PartitionChange,
  PlanStep,
  SetConfigStep,
} from '../../model/plan/plan.ts';
import { countOf } from '../../model/values/count-of.ts';
import { minOf } from '../../model/values/long-lists.ts';
import { bytes } from '../../model/values/units.ts';
import type { PlacementAnswer, PlacementGoal } from '../../planner/placement-problem.ts';
import type { BoundTopic } from '../bind/bind-topics.ts';
import type { ConfigDiff } from './diff-configs.ts';
import { type Election, movedLeaders } from './find-elections.ts';

export interface StepInputs {
  readonly observed: ClusterState;
  /** By name. */
  readonly topics: readonly BoundTopic[];
  readonly deletions: readonly BoundTopic[];
  readonly configs: ReadonlyMap<string, ConfigDiff>;
  readonly answer: PlacementAnswer;
  /** By topic; those of the topics that change are known. */
  readonly goals: ReadonlyMap<string, PlacementGoal>;
  /** Elections that no move causes. */
  readonly elections: readonly Election[];
}

/**
 * Creations first, deletions last: nothing waits for bytes that are not needed, nothing goes before its successor is there. Their
 * hazards are found later.
 */
export function assembleSteps(inputs: StepInputs): readonly PlanStep[] {
  const grown = Object.groupBy(additions(inputs), (step) => whenToAdd(step, inputs));
  const configured = Object.groupBy(configSteps(inputs), (step) => whenToConfigure(step, inputs));
  return [
    ...creations(inputs),
    ...(grown.now ?? []),
    ...(configured.now ?? []),
    ...moveSteps(inputs),
    ...(configured.later ?? []),
    ...(grown.later ?? []),
    ...electionSteps(inputs),
    ...deletionSteps(inputs),
  ];
}

/**
 * Kafka refuses new partitions with another replication factor than partition 0 has: that one has to change first.
 * `notYet`: a budget leaves that change to a later plan.
 */
function whenToAdd(
  { topic, assignments }: AddPartitionsStep,
  { observed, answer }: StepInputs,
): 'now' | 'later' | 'notYet' {
  const live = observed.topics.find(({ name }) => name === topic);
  const factor = assignments[0]?.length;
  if (live?.partitions[0]?.replicas.length === factor) return 'now';
  const first = answer.changes.find((change) => change.topic === topic && change.partition === 0);
  return first?.to.length === factor ? 'later' : 'notYet';
}

/** Where more in-sync replicas are demanded than there are, writes with acks=all fail until the moves have brought them. */
function whenToConfigure(
  { topic, changes }: SetConfigStep,
  { observed, answer }: StepInputs,
): 'now' | 'later' {
  const wanted = Number(changes.find(({ key }) => key === 'min.insync.replicas')?.to ?? 1);
  if (wanted <= 1) return 'now';
  const live = observed.topics.find(({ name }) => name === topic);
  const fewest = minOf((live?.partitions ?? []).map((partition) => targetReplicas(partition).length));
  return wanted > fewest && answer.changes.some((change) => change.topic === topic) ? 'later' : 'now';
}

function creations({ topics, answer }: StepInputs): CreateTopicStep[] {
  const created = groupByTopic(answer.created);
  return topics.flatMap((topic): CreateTopicStep[] => {
    const partitions = created.get(topic.name);
    if (!partitions || topic.observed) return [];
    const configs = Object.entries(topic.declared?.config ?? {}).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    );
    return [
      {
        kind: 'create-topic',
        symbol: '+',
        topic: topic.name,
        reason: 'declared but not in the cluster',
        hazards: [],
        ...sourceOf(topic),
        replicationFactor: partitions[0]?.replicas.length ?? 0,
        assignments: partitions.map(({ replicas }) => replicas),
        configs: Object.fromEntries(configs.toSorted(([a], [b]) => (a < b ? -1 : 1))),
      },
    ];
  });
}

function additions({ topics, answer }: StepInputs): AddPartitionsStep[] {
  const created = groupByTopic(answer.created);
  return topics.flatMap((topic): AddPartitionsStep[] => {
    const partitions = created.get(topic.name);
    if (!partitions || !topic.observed) return [];
    const existing = topic.observed.partitions.length;
    const wanted = existing + partitions.length;
    return [
      {
        kind: 'add-partitions',
        symbol: '+',
        topic: topic.name,
        reason: `${countOf(wanted, 'partition is', 'partitions are')} declared, ${existing} exist`,
        hazards: [],
        ...topicIdOf(topic),
        ...sourceOf(topic),
        existing,
        assignments: partitions.map(({ replicas }) => replicas),
      },
    ];
  });
}

function configSteps({ topics, configs }: StepInputs): SetConfigStep[] {
  return topics.flatMap((topic): SetConfigStep[] => {
    const changes = configs.get(topic.name)?.changes ?? [];
    if (changes.length === 0) return [];
    return [
      {
        kind: 'set-config',
        symbol: '~',
        topic: topic.name,
        reason: 'the declared config differs',
        hazards: [],
        ...topicIdOf(topic),
        ...sourceOf(topic),
        changes,
      },
    ];
  });
}

function moveSteps({ answer, topics, goals }: StepInputs): MoveReplicasStep[] {
  const bound = new Map(topics.map((topic) => [topic.name, topic]));
  return [...groupByTopic(answer.changes)].map(([topic, partitions]) => ({
    kind: 'move-replicas',
    symbol: '-/+',
    topic,
    reason: reasons(partitions),
    hazards: [],
    ...topicIdOf(bound.get(topic)),
    ...sourceOf(bound.get(topic)),
    placement: placementOf(goals.get(topic)),
    partitions,
  }));
}

function placementOf(goal: PlacementGoal | undefined): MovePlacement {
  if (!goal) throw new Error('a topic changes that has no goal');
  const { pool, racks, leaderRacks } = goal;
  return { pool, racks, leaderRacks };
}

function reasons(partitions: readonly PartitionChange[]): string {
  return [...new Set(partitions.map(({ reason }) => reason.rule))].sort().join(', ');
}

function electionSteps({ answer, elections, observed, topics }: StepInputs): ElectLeadersStep[] {
  const bound = new Map(topics.map((topic) => [topic.name, topic]));
  const all = [...movedLeaders(answer.changes, observed), ...elections].toSorted((a, b) =>
    a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1,
  );
  return [...groupByTopic(all)].map(([topic, partitions]) => ({
    kind: 'elect-leaders',
    symbol: '>',
    topic,
    reason: 'the preferred leader does not lead',
    hazards: [],
    ...topicIdOf(bound.get(topic)),
    partitions: partitions.map(({ partition, from, to }) => ({ partition, from, to })),
  }));
}

function deletionSteps({ deletions }: StepInputs): DeleteTopicStep[] {
  return deletions.map((topic) => {
    const held = heldBytes(topic.observed);
    return {
      kind: 'delete-topic',
      symbol: '-',
      topic: topic.name,
      reason: 'declared absent',
      hazards: [],
      ...topicIdOf(topic),
      ...sourceOf(topic),
      partitions: topic.observed?.partitions.length ?? 0,
      bytes: bytes(held),
    };
  });
}

function heldBytes(topic: ObservedTopic | null): number {
  return (topic?.partitions ?? []).reduce(
    (sum, { sizeBytes, replicas }) => sum + sizeBytes * replicas.length,
    0,
  );
}

function topicIdOf(topic: BoundTopic | undefined): Pick<PlanStep, 'topicId'> {
  const id = topic?.observed?.id;
  return id === undefined ? {} : { topicId: id };
}

function sourceOf(topic: BoundTopic | undefined): Pick<PlanStep, 'source'> {
  const source = topic?.declared?.source ?? topic?.placement?.source;
  return source ? { source } : {};
}

/** Keeps the order of first appearance. */
function groupByTopic<Item extends { readonly topic: string }>(items: readonly Item[]): Map<string, Item[]> {
  return Map.groupBy(items, (item) => item.topic);
}
