/** Every record of one partition: the port's readRecords. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoredRecord } from '../../model/cluster/port/cluster-reads.ts';
import type { KafkaError } from '../../model/cluster/port/outcome.ts';
import type { TopicPartition } from '../../model/cluster/port/resources.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { onTopic } from '../security/permissions.ts';
import { readPartition } from './read-partition.ts';

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
  const deadline = Date.now() + leaderPatienceMs;
  for (;;) {
    const { records, error } = await readFrom(cluster, described.leader, partition);
    if (!error) return records;
    cluster.permissions.require(error, `Topic ${partition.topic} cannot be read`, {
      operation: 'Read',
      on: onTopic(partition.topic),
    });
    if (!error.retriable || Date.now() > deadline)
      throw unreadable(partition, `${error.name}: ${error.message}`);
    await sleep(retryDelayMs);
  }
}

/** A broker learns later than metadata that it leads a partition which was just created. */
const leaderPatienceMs = 5_000;
const retryDelayMs = 100;

async function readFrom(
  cluster: ClusterConnections,
  leader: BrokerId,
  partition: TopicPartition,
): Promise<{ readonly records: readonly StoredRecord[]; readonly error: KafkaError | null }> {
  const records: StoredRecord[] = [];
  const take = (fetched: readonly StoredRecord[]): void => {
    for (const record of fetched) records.push(record);
  };
  try {
    const { error } = await readPartition(cluster, leader, partition, 0, take);
    return { records, error };
  } catch (error) {
    if (error instanceof BrokerUnavailable) throw unreadable(partition, error.message);
    throw error;
  }
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
