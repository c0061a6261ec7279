/** Reassignments (KIP-455) and preferred leader elections (KIP-460) as KRaft's controller does them. */

import type { ReassignmentChange } from '../../model/cluster/port/cluster-changes.ts';
import type { Reassignment } from '../../model/cluster/port/cluster-reads.ts';
import type { KafkaError } from '../../model/cluster/port/outcome.ts';
import type { TopicPartition } from '../../model/cluster/port/resources.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { kafkaError } from '../parts/kafka-error.ts';
import type { SimulatedCluster } from '../parts/simulated-cluster.ts';
import { isReassigning, type Registration, type SimulatedPartition } from '../parts/simulated-topic.ts';
import { checkReplicas } from './change-topics.ts';

export function alterReassignment(
  cluster: SimulatedCluster,
  { replicas: target, ...wanted }: ReassignmentChange,
): KafkaError | null {
  const partition = cluster.partition(wanted.topic, wanted.partition);
  if (!partition) return unknownPartition(wanted);
  if (target === null) return cancel(cluster, partition);
  const error = checkReplicas(cluster, target);
  if (error) return error;
  cluster.change(partition, reassignmentTo(partition.registration, target));
  return null;
}

/**
 * A change of a reassignment in flight starts from the union: what it no longer wants of that is removed. Where it adds
 * nothing that is new, Kafka keeps the old list of adding replicas; in 4.3 a reassignment that removes one of these
 * never completes and has to be cancelled, which is how it is here too.
 */
function reassignmentTo(
  { replicas }: Registration,
  target: readonly BrokerId[],
): Partial<Omit<Registration, 'leader'>> {
  const removingReplicas = replicas.filter((id) => !target.includes(id)).sort(ascending);
  const addingReplicas = target.filter((id) => !replicas.includes(id)).sort(ascending);
  return {
    replicas: [...target, ...removingReplicas],
    ...(removingReplicas.length > 0 && { removingReplicas }),
    ...(addingReplicas.length > 0 && { addingReplicas }),
  };
}

/** The old replicas stay, in the order in which the union has them; which is not always the order from before. */
function cancel(cluster: SimulatedCluster, partition: SimulatedPartition): KafkaError | null {
  const { topic, registration } = partition;
  if (!isReassigning(registration)) {
    return kafkaError('NO_REASSIGNMENT_IN_PROGRESS', 'No partition reassignment is in progress.');
  }
  const isOld = (id: BrokerId): boolean => !registration.addingReplicas.includes(id);
  const isr = registration.isr.filter(isOld);
  if (isr.length === 0 && !topic.uncleanElections) {
    const message = `Unable to revert partition assignment for ${topic.name}:${partition.id} because it would require an unclean leader election.`;
    return kafkaError('INVALID_REPLICA_ASSIGNMENT', message);
  }
  const replicas = registration.replicas.filter(isOld);
  cluster.change(partition, { replicas, isr, addingReplicas: [], removingReplicas: [] });
  return null;
}

export function electLeader(cluster: SimulatedCluster, named: TopicPartition): KafkaError | null {
  const partition = cluster.partition(named.topic, named.partition);
  if (!partition) return unknownPartition(named);
  const { leader, replicas } = partition.registration;
  if (leader === replicas[0]) return null;
  if (cluster.change(partition, {}, 'preferred')) return null;
  return kafkaError('PREFERRED_LEADER_NOT_AVAILABLE', 'The preferred leader was not available.');
}

/** By topic and partition. */
export function listReassignments(cluster: SimulatedCluster): readonly Reassignment[] {
  return [...cluster.lagging]
    .filter(({ registration }) => isReassigning(registration))
    .map(({ topic, id, registration: { replicas, addingReplicas, removingReplicas } }) => ({
      ...{ topic: topic.name, partition: id },
      ...{ replicas, addingReplicas, removingReplicas },
    }))
    .sort((a, b) => (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : a.partition - b.partition));
}

function unknownPartition({ topic, partition }: TopicPartition): KafkaError {
  const message = `Unable to find a topic named ${topic} with a partition ${partition}.`;
  return kafkaError('UNKNOWN_TOPIC_OR_PARTITION', message);
}

const ascending = (a: number, b: number): number => a - b;
