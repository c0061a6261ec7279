/** Preferred leader election: the port's electLeaders. */
import type { Outcome } from '../../model/cluster/port/outcome.ts';
import type { TopicPartition } from '../../model/cluster/port/resources.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { electLeadersRequest } from '../requests/topics/elect-leaders.ts';
import { changePartitions } from './change-partitions.ts';
import { type TopicCheck, visibilityTimeoutMs, waitForMetadata } from './wait-for-metadata.ts';

/** Done when every live broker knows the new leaders. */
export async function electLeaders(
  cluster: ClusterConnections,
  partitions: readonly TopicPartition[],
): Promise<readonly Outcome<TopicPartition>[]> {
  const outcomes = await changePartitions(cluster, partitions, {
    request: electLeadersRequest,
    needless: ['ELECTION_NOT_NEEDED'],
  });
  // Brokers apply changes in the controller's order: who knows the last knows all.
  const last = outcomes.findLast(({ error }) => error === null)?.resource;
  if (last) {
    const checks = new Map([[last.topic, isLedByPreferred(last.partition)]]);
    await waitForMetadata(cluster, checks, visibilityTimeoutMs);
  }
  return outcomes;
}

function isLedByPreferred(partition: number): TopicCheck {
  return (topic) => {
    const found = topic?.partitions.find(({ id }) => id === partition);
    return found === undefined || found.leader === found.replicas[0];
  };
}
