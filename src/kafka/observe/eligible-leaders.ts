/** Which replicas outside the ISR lack no acknowledged record, of partitions that nobody leads (KIP-966, Kafka 4.1 and newer). */
import { ProblemError } from '../../model/problem/problem.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import {
  type DescribedPartitions,
  describeTopicPartitionsRequest,
} from '../requests/topics/describe-topic-partitions.ts';
import type { TopicMetadata } from '../requests/topics/metadata.ts';
import { partitionKey } from '../requests/topics/partitions-by-topic.ts';

/** By `partitionKey`; empty where everything is led, or the brokers don't know the request. */
export async function readEligibleLeaders(
  cluster: ClusterConnections,
  topics: readonly TopicMetadata[],
): Promise<ReadonlyMap<string, readonly BrokerId[]>> {
  const leaderless = topics.filter(({ partitions }) => partitions.some(({ leader }) => leader === null));
  const names = leaderless.map(({ name }) => name).sort();
  const found = new Map<string, readonly BrokerId[]>();
  if (names.length === 0) return found;
  try {
    for (let cursor: DescribedPartitions['next'] = null; ; ) {
      const { partitions, next }: DescribedPartitions = await cluster.askAny(
        describeTopicPartitionsRequest(names, cursor),
      );
      for (const { eligibleLeaders, ...one } of partitions)
        if (eligibleLeaders !== null) found.set(partitionKey(one), eligibleLeaders);
      if (next === null) return found;
      cursor = next;
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return found;
  }
}
