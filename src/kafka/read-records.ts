/** Every record of one partition: the port's readRecords. */
import type { StoredRecord, TopicPartition } from '../model/cluster-port.ts';
import { errorProblem, ProblemError } from '../model/problem.ts';
import { BrokerUnavailable } from './broker-unavailable.ts';
import type { ClusterConnections } from './cluster-connections.ts';
import { readPartition } from './read-partition.ts';
import { onTopic } from './security/permissions.ts';

/** Throws a ProblemError `cluster.request-failed` where the partition has no leader, or may not be read. */
export async function readRecords(
  cluster: ClusterConnections,
  partition: TopicPartition,
): Promise<readonly StoredRecord[] | null> {
  const { topics } = await cluster.metadata([partition.topic]);
  const topic = topics.find(({ name, errorCode }) => name === partition.topic && errorCode === 0);
  const described = topic?.partitions.find(({ id }) => id === partition.partition);
  if (!described) return null;
  if (described.leader === null) throw unreadable(partition, 'It has no leader.');
  const records: StoredRecord[] = [];
  try {
    const take = (fetched: readonly StoredRecord[]): void => void records.push(...fetched);
    const { error } = await readPartition(cluster, described.leader, partition, 0, take);
    cluster.permissions.require(error, `Topic ${partition.topic} can not be read`, {
      operation: 'Read',
      on: onTopic(partition.topic),
    });
    if (error) throw unreadable(partition, `${error.name}: ${error.message}`);
  } catch (error) {
    if (error instanceof BrokerUnavailable) throw unreadable(partition, error.message);
    throw error;
  }
  return records;
}

function unreadable({ topic, partition }: TopicPartition, detail: string): ProblemError {
  return new ProblemError([
    errorProblem('cluster.request-failed', `Partition ${partition} of ${topic} can't be read`, {
      detail,
      hint: 'Reading it needs a leader.',
      resource: `Topic/${topic}`,
    }),
  ]);
}
