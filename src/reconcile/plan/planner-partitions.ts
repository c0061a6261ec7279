/** The partitions of a topic as the planner sees them: those that are there, and those to come. */
import { liveInSync } from '../../model/cluster/availability.ts';
import { isReassigning, targetReplicas } from '../../model/cluster/cluster-state.ts';
import { type BrokerId, bytes } from '../../model/values/units.ts';
import type { PlannerPartition } from '../../planner/placement-problem.ts';
import type { BoundTopic } from '../bind/bind-topics.ts';
import type { TrafficLookup } from '../bind/bind-traffic.ts';
import { partitionGoals, type TopicGoal } from './placement-goal.ts';

const optionalTraffic = (traffic: PlannerPartition['traffic']): Pick<PlannerPartition, 'traffic'> =>
  traffic ? { traffic } : {};

const optionalLeaving = (leaving: readonly BrokerId[]): Pick<PlannerPartition, 'leaving'> =>
  leaving.length > 0 ? { leaving } : {};

/** By id; a goal of null leaves them as they are. `added`: how many come. */
export function plannerPartitions(
  topic: BoundTopic,
  goal: TopicGoal | null,
  added: number,
  trafficOf: TrafficLookup = () => undefined,
  leavesBroker: (broker: BrokerId) => boolean = () => false,
): PlannerPartition[] {
  const goalOf = goal ? partitionGoals(goal, topic.observed) : () => null;
  const existing = topic.observed?.partitions ?? [];
  const kept = existing.map((partition) => ({
    ...optionalTraffic(topic.observed ? trafficOf(topic.observed, partition.id) : undefined),
    topic: topic.name,
    partition: partition.id,
    replicas: targetReplicas(partition),
    sizeBytes: partition.sizeBytes,
    inSync: liveInSync(partition),
    offline: partition.offlineReplicas,
    ...optionalLeaving(partition.offlineReplicas.filter(leavesBroker)),
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
