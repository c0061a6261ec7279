/** Reassignments and preferred leaders: the port's alterReassignments, listReassignments and electLeaders. */
import { setTimeout as sleep } from 'node:timers/promises';
import type {
  KafkaError,
  Outcome,
  Reassignment,
  ReassignmentChange,
  TopicPartition,
} from '../model/cluster-port.ts';
import { errorProblem, ProblemError } from '../model/problem.ts';
import { BrokerUnavailable } from './broker-unavailable.ts';
import type { ClusterConnections } from './cluster-connections.ts';
import { kafkaError } from './kafka-errors.ts';
import type { KafkaRequest } from './kafka-request.ts';
import { alterPartitionReassignmentsRequest } from './requests/alter-partition-reassignments.ts';
import { electLeadersRequest } from './requests/elect-leaders.ts';
import { listPartitionReassignmentsRequest } from './requests/list-partition-reassignments.ts';
import { type PartitionErrors, partitionKey } from './requests/partitions-by-topic.ts';
import { retryOutcomes } from './retry-outcomes.ts';
import { splitBatches } from './split-batches.ts';

const partitionsPerRequest = 2_000;

export async function alterReassignments(
  cluster: ClusterConnections,
  changes: readonly ReassignmentChange[],
): Promise<readonly Outcome<TopicPartition>[]> {
  const outcomes = await changePartitions(cluster, changes, alterPartitionReassignmentsRequest, {
    // A cancellation whose answer was lost finds nothing to cancel.
    meansDone: ['NO_REASSIGNMENT_IN_PROGRESS'],
  });
  return outcomes.map(({ resource: { topic, partition }, error }) => ({
    resource: { topic, partition },
    error,
  }));
}

export async function electLeaders(
  cluster: ClusterConnections,
  partitions: readonly TopicPartition[],
): Promise<readonly Outcome<TopicPartition>[]> {
  return changePartitions(cluster, partitions, electLeadersRequest, { meansDone: [] });
}

async function changePartitions<Change extends TopicPartition>(
  cluster: ClusterConnections,
  changes: readonly Change[],
  request: (changes: readonly Change[]) => KafkaRequest<PartitionErrors>,
  { meansDone }: { readonly meansDone: readonly string[] },
): Promise<readonly Outcome<Change>[]> {
  const outcomes: Outcome<Change>[] = [];
  const attempt = async (pending: readonly Change[]): Promise<readonly (KafkaError | null)[]> =>
    matchAnswers(pending, await cluster.sendToController(request(pending)));
  for (const batch of splitBatches(changes, partitionsPerRequest)) {
    const retry = { timeoutMs: cluster.limits.retryTimeoutMs, refresh: () => cluster.metadata([]) };
    outcomes.push(...(await retryOutcomes(batch, attempt, { ...retry, meansDone })));
  }
  return outcomes;
}

/** A request that failed as a whole failed for each; a partition that is not mentioned is done. */
function matchAnswers(
  changes: readonly TopicPartition[],
  { errorCode, message, partitions }: PartitionErrors,
): readonly (KafkaError | null)[] {
  const byPartition = new Map(partitions.map((answer) => [partitionKey(answer), answer]));
  return changes.map((change) => {
    const answer = byPartition.get(partitionKey(change));
    const error = answer ? kafkaError(answer.errorCode, answer.message) : kafkaError(errorCode, message);
    // The leader is the preferred one already.
    return error?.name === 'ELECTION_NOT_NEEDED' ? null : error;
  });
}

/** Throws a ProblemError when no controller answers in time. */
export async function listReassignments(cluster: ClusterConnections): Promise<readonly Reassignment[]> {
  const deadline = Date.now() + cluster.limits.retryTimeoutMs;
  for (;;) {
    const { error, reassignments } = await tryListing(cluster);
    if (error === null) return reassignments;
    if (!error.retriable || Date.now() > deadline) {
      throw new ProblemError([
        errorProblem('cluster.request-failed', 'The reassignments in flight can not be listed', {
          detail: `${error.name}: ${error.message}`,
          hint: 'topicwright needs the right to DESCRIBE the cluster; without a controller Kafka changes nothing.',
        }),
      ]);
    }
    await sleep(200);
    await cluster.metadata([]);
  }
}

async function tryListing(
  cluster: ClusterConnections,
): Promise<{ readonly error: KafkaError | null; readonly reassignments: readonly Reassignment[] }> {
  try {
    const answer = await cluster.sendToController(listPartitionReassignmentsRequest());
    return { error: kafkaError(answer.errorCode, answer.message), reassignments: answer.reassignments };
  } catch (error) {
    if (!(error instanceof BrokerUnavailable)) throw error;
    return { error: kafkaError(13, error.message), reassignments: [] };
  }
}
