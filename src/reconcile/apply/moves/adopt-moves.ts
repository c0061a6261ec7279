/** What an earlier run has left in flight, from the journal and the cluster. */
import {
  type ClusterState,
  isReassigning,
  type Partition,
  targetReplicas,
} from '../../../model/cluster/cluster-state.ts';
import { addedReplicas, type PartitionChange } from '../../../model/plan/plan.ts';
import { type BrokerId, bytes } from '../../../model/values/units.ts';
import { type MoveRecord, moveRecords } from '../../journal/journal-records.ts';
import { Flight } from './flight.ts';
import { waypointOf } from './order/next-target.ts';

export interface AdoptedMoves {
  /** In flight, or between two of their stages. */
  readonly flights: readonly Flight[];
  /** The cluster as it will be once they have ended. */
  readonly settled: ClusterState;
  /** Remembered, but done, never begun, or taken over by somebody else: to be forgotten. */
  readonly over: readonly MoveRecord[];
}

/** A move whose receiver is down is adopted to be taken back: it may never come again, and then git drains it. */
export function adoptMoves(observed: ClusterState, nowMs: number): AdoptedMoves {
  const records = moveRecords(observed.journal);
  if (records.length === 0) return { flights: [], settled: observed, over: [] };
  const topics = new Map(observed.topics.map((topic) => [topic.name, topic]));
  const alive = new Set(observed.brokers.map(({ id }) => id));
  const flights: Flight[] = [];
  const over: MoveRecord[] = [];
  for (const record of records) {
    const partition = topics.get(record.topic)?.partitions[record.partition];
    const flight = partition ? adoptMove(record, partition, alive, nowMs) : null;
    if (flight) flights.push(flight);
    else over.push(record);
  }
  return { flights, settled: settle(observed, flights), over };
}

function adoptMove(
  record: MoveRecord,
  partition: Partition,
  alive: ReadonlySet<BrokerId>,
  nowMs: number,
): Flight | null {
  const { from, to, replicasAtOnce } = record;
  const waypoint = waypointOf(record, targetReplicas(partition));
  const isMoving = isReassigning(partition);
  if (waypoint === null || (!isMoving && waypoint !== 'between')) return null;
  const added = addedReplicas(record);
  const sizeBytes = bytes(Math.max(record.sizeBytes, partition.sizeBytes));
  const change: PartitionChange = {
    ...{ topic: record.topic, partition: record.partition, from, to, sizeBytes },
    bytes: bytes(sizeBytes * added.length),
    reason: { rule: 'pool', text: 'begun by an earlier run' },
  };
  const flight = new Flight(change, { replicasAtOnce, nowMs });
  const isDown = added.some((id) => !alive.has(id));
  if (waypoint === 'start' || isDown) flight.giveBack('its receiver is down');
  return flight;
}

function settle(observed: ClusterState, flights: readonly Flight[]): ClusterState {
  const byTopic = Map.groupBy(flights, ({ change }) => change.topic);
  const topics = observed.topics.map((topic) => {
    const ofTopic = new Map(byTopic.get(topic.name)?.map((flight) => [flight.change.partition, flight]));
    if (ofTopic.size === 0) return topic;
    const partitions = topic.partitions.map((partition) => {
      const flight = ofTopic.get(partition.id);
      return flight ? { ...partition, ...arrived(flight) } : partition;
    });
    return { ...topic, partitions };
  });
  return { ...observed, topics };
}

/** As if it had arrived: a plan may move it on from there, and the run begins that once it is there. */
function arrived({
  change,
  returning,
}: Flight): Pick<Partition, 'replicas' | 'addingReplicas' | 'removingReplicas'> {
  return {
    replicas: returning === null ? change.to : change.from,
    ...{ addingReplicas: [], removingReplicas: [] },
  };
}
