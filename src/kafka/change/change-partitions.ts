/** Sends a change of many partitions to the controller, in batches, and tries again what is retriable; for reassignments and elections. */
import type { KafkaError, Outcome } from '../../model/cluster/port/outcome.ts';
import type { TopicPartition } from '../../model/cluster/port/resources.ts';
import { append } from '../../model/values/long-lists.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError } from '../connect/kafka-errors.ts';
import type { KafkaRequest } from '../connect/kafka-request.ts';
import { type PartitionErrors, partitionKey } from '../requests/topics/partitions-by-topic.ts';
import { onCluster } from '../security/permissions.ts';
import { retryOptions } from './retry-options.ts';
import { retryOutcomes } from './retry-outcomes.ts';
import { splitBatches } from './split-batches.ts';

/** A KRaft controller takes at most 10,000 records from one request. */
const partitionsPerRequest = 2_000;

export interface PartitionChangeRequest<Change extends TopicPartition> {
  readonly request: (changes: readonly Change[]) => KafkaRequest<PartitionErrors>;
  /** Errors that say that there is nothing to do. */
  readonly needless?: readonly string[];
  /** Errors that mean success when an earlier attempt's answer was lost. */
  readonly meansDone?: readonly string[];
}

export async function changePartitions<Change extends TopicPartition>(
  cluster: ClusterConnections,
  changes: readonly Change[],
  { request, needless = [], meansDone = [] }: PartitionChangeRequest<Change>,
): Promise<readonly Outcome<Change>[]> {
  const outcomes: Outcome<Change>[] = [];
  const attempt = async (pending: readonly Change[]): Promise<readonly (KafkaError | null)[]> => {
    const errors = matchAnswers(pending, await cluster.sendToController(request(pending)));
    return errors.map((error) => (error && needless.includes(error.name) ? null : error));
  };
  for (const batch of splitBatches(changes, partitionsPerRequest)) {
    const retry = retryOptions(cluster, () => ({ operation: 'Alter', on: onCluster }));
    append(outcomes, await retryOutcomes(batch, attempt, { ...retry, meansDone }));
  }
  return outcomes;
}

/** A request that failed as a whole failed for each partition that it does not mention. */
function matchAnswers(
  changes: readonly TopicPartition[],
  { errorCode, message, partitions }: PartitionErrors,
): readonly (KafkaError | null)[] {
  const byPartition = new Map(partitions.map((answer) => [partitionKey(answer), answer]));
  return changes.map((change) => {
    const answer = byPartition.get(partitionKey(change));
    return answer ? kafkaError(answer.errorCode, answer.message) : kafkaError(errorCode, message);
  });
}
