/** Moves of replicas, and the elections of leaders. */
import type {
  ElectLeadersStep,
  MoveLogDirsStep,
  MovePlacement,
  MoveReplicasStep,
  PartitionChange,
} from '../../../model/plan/plan.ts';
import type { PlacementGoal, PlacementProblem } from '../../../planner/placement-problem.ts';
import type { BoundTopic } from '../../bind/bind-topics.ts';
import type { PlacedPartitions } from '../place-partitions.ts';
import type { Election } from './find-elections.ts';
import { groupByTopic, sourceOf, topicIdOf } from './step-topic.ts';

type Bindings = ReadonlyMap<string, BoundTopic>;

export function moveSteps({ question, answer }: PlacedPartitions, bindings: Bindings): MoveReplicasStep[] {
  const goals = goalsByTopic(question);
  return [...groupByTopic(answer.changes)].map(([topic, partitions]) => ({
    kind: 'move-replicas',
    symbol: '-/+',
    topic,
    reason: reasons(partitions),
    hazards: [],
    ...topicIdOf(bindings.get(topic)),
    ...sourceOf(bindings.get(topic)),
    placement: placementOf(goals.get(topic)),
    partitions,
  }));
}

/** After the moves between brokers, which make room. */
export function logDirSteps({ logDirs }: PlacedPartitions, bindings: Bindings): MoveLogDirsStep[] {
  return [...groupByTopic(logDirs.moves)].map(([topic, replicas]) => ({
    kind: 'move-log-dirs',
    symbol: '~',
    topic,
    reason: reasons(replicas),
    hazards: [],
    ...topicIdOf(bindings.get(topic)),
    ...sourceOf(bindings.get(topic)),
    replicas,
  }));
}

function goalsByTopic({ partitions }: PlacementProblem): ReadonlyMap<string, PlacementGoal> {
  return new Map(partitions.flatMap(({ topic, goal }) => (goal ? [[topic, goal] as const] : [])));
}

function placementOf(goal: PlacementGoal | undefined): MovePlacement {
  if (!goal) throw new Error('a topic changes that has no goal');
  const { pool, racks, leaderRacks } = goal;
  return { pool, racks, leaderRacks };
}

function reasons(partitions: readonly Pick<PartitionChange, 'reason'>[]): string {
  return [...new Set(partitions.map(({ reason }) => reason.rule))].sort().join(', ');
}

export function electionSteps(elections: readonly Election[], bindings: Bindings): ElectLeadersStep[] {
  const all = elections.toSorted((a, b) =>
    a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1,
  );
  return [...groupByTopic(all)].map(([topic, partitions]) => ({
    kind: 'elect-leaders',
    symbol: '>',
    topic,
    reason: 'the preferred leader does not lead',
    hazards: [],
    ...topicIdOf(bindings.get(topic)),
    partitions: partitions.map(({ partition, from, to }) => ({ partition, from, to })),
  }));
}
