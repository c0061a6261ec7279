/** Asks the planner's question: the cluster after creations and deletions, with a goal for each governed partition. */

import { liveInSync } from '../../model/cluster/availability.ts';
import {
  type Configs,
  isReassigning,
  type LogDir,
  targetReplicas,
} from '../../model/cluster/cluster-state.ts';
import type { Problem } from '../../model/problem/problem.ts';
import { append } from '../../model/values/long-lists.ts';
import { bytes } from '../../model/values/units.ts';
import type {
  PlacementProblem,
  PlannerBroker,
  PlannerPartition,
  PlannerPool,
} from '../../planner/placement-problem.ts';
import type { BoundTopic } from '../bind/bind-topics.ts';
import { bytesByBroker } from '../bind/bytes-by-broker.ts';
import type { KnownBroker } from '../observe/observed-brokers.ts';
import type { TopicDiff } from './diff-topics.ts';
import { partitionGoals, placementGoal, type TopicGoal } from './placement-goal.ts';

export interface PlacementQuestion {
  readonly problem: PlacementProblem;
  readonly problems: readonly Problem[];
}

export function placementQuestion(
  brokers: readonly KnownBroker[],
  pools: readonly PlannerPool[],
  topics: readonly BoundTopic[],
  diff: TopicDiff,
  ownFactors: ReadonlyMap<string, number>,
  topicDefaults: Configs,
): PlacementQuestion {
  const problems: Problem[] = [];
  const deleted = new Set(diff.deletions.map((topic) => topic.name));
  const partitions: PlannerPartition[] = [];
  const receivers = receiverCounter(brokers, pools);
  for (const topic of topics) {
    if (deleted.has(topic.name) || (topic.observed === null && !diff.additions.has(topic.name))) continue;
    const goal = placementGoal(topic, receivers, ownFactors, topicDefaults);
    if (!goal.ok) append(problems, goal.problems);
    else append(partitions, plannerPartitions(topic, goal.value, diff.additions.get(topic.name) ?? 0));
  }
  return { problem: { brokers: plannerBrokers(brokers, topics), pools, partitions }, problems };
}

function receiverCounter(
  brokers: readonly KnownBroker[],
  pools: readonly PlannerPool[],
): (pool: string) => number {
  const alive = new Set(brokers.filter(({ alive, hung }) => alive && !hung).map(({ id }) => id));
  const closed = new Set(
    pools.flatMap(({ drained, replace, cordoned }) => [
      ...drained,
      ...cordoned,
      ...replace.flatMap(({ from, to }) => [from, to]),
    ]),
  );
  return (name) => {
    const members = pools.find((pool) => pool.name === name)?.members ?? [];
    return members.filter((id) => alive.has(id) && !closed.has(id)).length;
  };
}

function plannerPartitions(topic: BoundTopic, goal: TopicGoal | null, added: number): PlannerPartition[] {
  const goalOf = goal ? partitionGoals(goal, topic.observed) : () => null;
  const existing = topic.observed?.partitions ?? [];
  const kept = existing.map((partition) => ({
    topic: topic.name,
    partition: partition.id,
    replicas: targetReplicas(partition),
    sizeBytes: partition.sizeBytes,
    inSync: liveInSync(partition),
    offline: partition.offlineReplicas,
    leader: partition.leader,
    // Somebody is moving it already: it counts as where it is going, and is left alone until it is there.
    goal: isReassigning(partition) ? null : goalOf(partition),
  }));
  const created = Array.from({ length: added }, (_, index) => ({
    topic: topic.name,
    partition: existing.length + index,
    replicas: [],
    sizeBytes: bytes(0),
    inSync: [],
    offline: [],
    leader: null,
    goal: goalOf(null),
  }));
  return [...kept, ...created];
}

/** Topics being deleted count neither as replicas nor as other bytes: what is planned is the cluster without them. */
function plannerBrokers(brokers: readonly KnownBroker[], topics: readonly BoundTopic[]): PlannerBroker[] {
  const replicaBytes = bytesByBroker(topics.flatMap((topic) => topic.observed ?? []));
  return brokers.map((broker) => {
    const online = broker.logDirs.filter(({ failed }) => !failed);
    const total = online.reduce((sum, dir) => sum + dir.totalBytes, 0);
    const usable = online.reduce((sum, dir) => sum + dir.usableBytes, 0);
    const held = replicaBytes.get(broker.id) ?? 0;
    return {
      id: broker.id,
      rack: broker.rack,
      alive: broker.alive,
      ...(broker.hung && { hung: broker.hung }),
      capacityBytes: total > 0 ? bytes(total) : null,
      otherBytes: bytes(total > 0 ? Math.max(0, total - usable - held) : 0),
      ...roomByDir(online),
    };
  });
}

/** Nothing where one dir is all that the broker has online: then its total says as much. */
function roomByDir(online: readonly LogDir[]): Pick<PlannerBroker, 'logDirs'> {
  if (online.length < 2 || online.some(({ totalBytes }) => totalBytes === 0)) return {};
  const open = online.filter(({ cordoned }) => !cordoned);
  return {
    logDirs: open.map(({ path, totalBytes, usableBytes }) => ({ path, totalBytes, usableBytes })),
  };
}
