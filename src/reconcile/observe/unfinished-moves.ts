/** Moves that an earlier run has left in flight, from the journal and the cluster, and the cluster as it will be once they have ended. */

import {
  type ClusterState,
  isReassigning,
  type Partition,
  targetReplicas,
} from '../../model/cluster/cluster-state.ts';
import type { MoveRecord } from '../../model/journal/record-values.ts';
import { addedReplicas } from '../../model/plan/plan.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { waypointOf } from '../schedule/next-target.ts';

export interface UnfinishedMove {
  readonly record: MoveRecord;
  readonly partition: Partition;
  /** Why it is taken back; null: it goes on. A receiver that is down may never come again, and then git drains it. */
  readonly givenBack: string | null;
}

export interface UnfinishedMoves {
  /** In flight, or between two of their stages. */
  readonly moves: readonly UnfinishedMove[];
  /** The cluster as it will be once they have ended. */
  readonly settled: ClusterState;
  /** Remembered, but done, never begun, or taken over by somebody else: to be forgotten. */
  readonly over: readonly MoveRecord[];
}

export function findUnfinishedMoves(observed: ClusterState, records: readonly MoveRecord[]): UnfinishedMoves {
  if (records.length === 0) return { moves: [], settled: observed, over: [] };
  const topics = new Map(observed.topics.map((topic) => [topic.name, topic]));
  const alive = new Set(observed.brokers.map(({ id }) => id));
  const moves: UnfinishedMove[] = [];
  const over: MoveRecord[] = [];
  for (const record of records) {
    const partition = topics.get(record.topic)?.partitions[record.partition];
    const move = partition ? findMove(record, partition, alive) : null;
    if (move) moves.push(move);
    else over.push(record);
  }
  return { moves, settled: settle(observed, moves), over };
}

function findMove(
  record: MoveRecord,
  partition: Partition,
  alive: ReadonlySet<BrokerId>,
): UnfinishedMove | null {
  const waypoint = waypointOf(record, targetReplicas(partition));
  const isMoving = isReassigning(partition);
  if (waypoint === null || (!isMoving && waypoint !== 'between')) return null;
  const isDown = addedReplicas(record).some((id) => !alive.has(id));
  const isGivenBack = waypoint === 'start' || isDown;
  return { record, partition, givenBack: isGivenBack ? 'its receiver is down' : null };
}

function settle(observed: ClusterState, moves: readonly UnfinishedMove[]): ClusterState {
  const byTopic = Map.groupBy(moves, ({ record }) => record.topic);
  const topics = observed.topics.map((topic) => {
    const ofTopic = new Map(byTopic.get(topic.name)?.map((move) => [move.record.partition, move]));
    if (ofTopic.size === 0) return topic;
    const partitions = topic.partitions.map((partition) => {
      const move = ofTopic.get(partition.id);
      return move ? { ...partition, ...arrived(move) } : partition;
    });
    return { ...topic, partitions };
  });
  return { ...observed, topics };
}

/** As if it had arrived: a plan may move it on from there, and the run begins that once it is there. */
function arrived({
  record,
  givenBack,
}: UnfinishedMove): Pick<Partition, 'replicas' | 'addingReplicas' | 'removingReplicas'> {
  return {
    replicas: givenBack === null ? record.to : record.from,
    ...{ addingReplicas: [], removingReplicas: [] },
  };
}
