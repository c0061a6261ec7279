/** The question to the planner: the cluster after creations and deletions, with a goal for each governed partition. */
import type { LogDir } from '../../model/cluster/cluster-state.ts';
import type { Problem } from '../../model/problem/problem.ts';
import { append } from '../../model/values/long-lists.ts';
import { type BrokerId, bytes } from '../../model/values/units.ts';
import {
  type PlacementProblem,
  type PlannerBroker,
  type PlannerPartition,
  unlimited,
} from '../../planner/placement-problem.ts';
import type { BoundCluster } from '../bind/bind-cluster.ts';
import { bindTraffic } from '../bind/bind-traffic.ts';
import { brokerLimits } from '../bind/broker-limits.ts';
import type { TopicDiff } from './diff-topics.ts';
import { placementGoal } from './placement-goal.ts';
import { plannerPartitions } from './planner-partitions.ts';

export interface PlacementQuestion {
  readonly problem: PlacementProblem;
  readonly problems: readonly Problem[];
}

export function placementQuestion(bound: BoundCluster, diff: TopicDiff): PlacementQuestion {
  const { topics, pools, observed } = bound;
  const problems: Problem[] = [];
  const deleted = new Set(diff.deletions.map((topic) => topic.name));
  const partitions: PlannerPartition[] = [];
  const brokers = plannerBrokers(bound);
  const receivers = receiverCounter(bound);
  const trafficOf = bindTraffic(observed);
  const ownFactors = bound.ownTopics.replicationFactors;
  for (const topic of topics) {
    if (deleted.has(topic.name) || (topic.observed === null && !diff.additions.has(topic.name))) continue;
    const goal = placementGoal(topic, receivers, ownFactors, observed.topicDefaults);
    if (!goal.ok) append(problems, goal.problems);
    else
      append(
        partitions,
        plannerPartitions(
          topic,
          goal.value,
          diff.additions.get(topic.name) ?? 0,
          trafficOf,
          bound.logDirs.leavesBroker,
        ),
      );
  }
  return { problem: { brokers, pools, partitions }, problems };
}

function receiverCounter({ brokers, pools }: BoundCluster): (pool: string) => number {
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

/** Topics being deleted count neither as replicas nor as other bytes: what is planned is the cluster without them. */
function plannerBrokers(bound: BoundCluster): PlannerBroker[] {
  const { brokers, heldBytes, desired, pools, logDirs } = bound;
  const limits = brokerLimits(desired.pools, pools);
  const drained = bytesInDrainedDirs(bound);
  return brokers.map((broker) => {
    const isStaying = ({ path }: LogDir): boolean => !logDirs.isDrained(broker.id, path);
    const online = broker.logDirs.filter(({ failed }) => !failed);
    const staying = online.filter(isStaying);
    const total = staying.reduce((sum, dir) => sum + dir.totalBytes, 0);
    const usable = staying.reduce((sum, dir) => sum + dir.usableBytes, 0);
    const held = (heldBytes.get(broker.id) ?? 0) - (drained.get(broker.id) ?? 0);
    return {
      id: broker.id,
      rack: broker.rack,
      alive: broker.alive,
      ...(broker.hung && { hung: broker.hung }),
      capacityBytes: online.some(({ totalBytes }) => totalBytes > 0) ? bytes(total) : null,
      otherBytes: bytes(total > 0 ? Math.max(0, total - usable - held) : 0),
      ...(limits.get(broker.id) ?? unlimited),
      ...roomByDir(online, isStaying),
    };
  });
}

/** What replicas take in log dirs that are emptied, by broker: it will be in the others. */
function bytesInDrainedDirs({ observed, desired, logDirs }: BoundCluster): ReadonlyMap<BrokerId, number> {
  const sums = new Map<BrokerId, number>();
  const draining = new Set(desired.pools.flatMap(({ drainDirs }) => drainDirs.map(({ broker }) => broker)));
  if (draining.size === 0) return sums;
  for (const { partitions } of observed.topics)
    for (const { logDirs: places, sizeBytes } of partitions)
      for (const id of draining) {
        const path = places?.[id];
        if (path !== undefined && logDirs.isDrained(id, path)) sums.set(id, (sums.get(id) ?? 0) + sizeBytes);
      }
  return sums;
}

/** Nothing where one dir is all that the broker has online: then its total says as much. */
function roomByDir(
  online: readonly LogDir[],
  isStaying: (dir: LogDir) => boolean,
): Pick<PlannerBroker, 'logDirs'> {
  if (online.length < 2 || online.some(({ totalBytes }) => totalBytes === 0)) return {};
  const open = online.filter((dir) => !dir.cordoned && isStaying(dir));
  return {
    logDirs: open.map(({ path, totalBytes, usableBytes }) => ({ path, totalBytes, usableBytes })),
  };
}
