/** Replicas, in-sync replicas and leaders as metadata has them: the port's describePartitions. */
import type { PartitionNow, PartitionsNow } from '../../model/cluster/port/cluster-reads.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError } from '../connect/kafka-errors.ts';
import { onTopic } from '../security/permissions.ts';

export async function describePartitions(
  cluster: ClusterConnections,
  names: readonly string[] | 'all',
): Promise<PartitionsNow> {
  const { brokers, topics } = await cluster.metadata(names);
  const partitions: PartitionNow[] = [];
  for (const { errorCode, name, partitions: ofTopic } of topics) {
    cluster.permissions.require(kafkaError(errorCode), `Topic ${name} cannot be seen`, {
      operation: 'Describe',
      on: onTopic(name),
    });
    if (errorCode !== 0) continue;
    for (const { id, replicas, isr, leader, offlineReplicas } of ofTopic.toSorted((a, b) => a.id - b.id)) {
      partitions.push({ topic: name, partition: id, replicas, isr, leader, offlineReplicas });
    }
  }
  return { aliveBrokers: brokers.map(({ id }) => id).sort((a, b) => a - b), partitions };
}
