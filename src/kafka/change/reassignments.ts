/** Starts, cancels and lists reassignments, and remembers them until every broker knows how each ended: the port's part for KIP-455. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ReassignmentChange } from '../../model/cluster/port/cluster-changes.ts';
import type { Reassignment } from '../../model/cluster/port/cluster-reads.ts';
import type { Outcome } from '../../model/cluster/port/outcome.ts';
import type { TopicPartition } from '../../model/cluster/port/resources.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError } from '../connect/kafka-errors.ts';
import { alterPartitionReassignmentsRequest } from '../requests/topics/alter-partition-reassignments.ts';
import {
  type ListedReassignments,
  listPartitionReassignmentsRequest,
} from '../requests/topics/list-partition-reassignments.ts';
import { partitionKey } from '../requests/topics/partitions-by-topic.ts';
import { onCluster } from '../security/permissions.ts';
import { changePartitions } from './change-partitions.ts';
import { type TopicCheck, visibilityTimeoutMs, waitForMetadata } from './wait-for-metadata.ts';

const delayMs = 200;

/** A reassignment that was in flight when last looked at. */
interface Tracked extends TopicPartition {
  /** Whether a broker that shows these replicas knows that it has ended. */
  readonly hasEnded: (replicas: readonly BrokerId[]) => boolean;
}

/**
 * The controller knows first that a reassignment has ended; the brokers' metadata shows the union of replicas for a little
 * longer, which would read as a partition with replicas too many. So one that has left the controller's list is reported
 * as ended only when the brokers agree.
 */
export class Reassignments {
  readonly #cluster: ClusterConnections;
  readonly #tracked = new Map<string, Tracked>();

  constructor(cluster: ClusterConnections) {
    this.#cluster = cluster;
  }

  async alter(changes: readonly ReassignmentChange[]): Promise<readonly Outcome<TopicPartition>[]> {
    // Remembers what a cancellation will take away.
    if (changes.some(({ replicas }) => replicas === null)) await this.list();
    const outcomes = await changePartitions(this.#cluster, changes, {
      request: alterPartitionReassignmentsRequest,
      // A cancellation whose answer was lost finds nothing to cancel.
      meansDone: ['NO_REASSIGNMENT_IN_PROGRESS'],
    });
    for (const { resource, error } of outcomes) if (error === null) this.#trackChange(resource);
    return outcomes.map(({ resource: { topic, partition }, error }) => ({
      resource: { topic, partition },
      error,
    }));
  }

  /** Throws a ProblemError when no controller answers in time. */
  async list(): Promise<readonly Reassignment[]> {
    const reassignments = await listFromController(this.#cluster);
    const inFlight = new Set(reassignments.map(partitionKey));
    const ended = [...this.#tracked].filter(([key]) => !inFlight.has(key));
    await waitForMetadata(this.#cluster, endChecks(ended.map(([, tracked]) => tracked)), visibilityTimeoutMs);
    for (const [key] of ended) this.#tracked.delete(key);
    for (const reassignment of reassignments) this.#trackSeen(reassignment);
    return reassignments;
  }

  #trackChange({ topic, partition, replicas: wanted }: ReassignmentChange): void {
    if (wanted === null) return;
    const hasEnded = (replicas: readonly BrokerId[]): boolean => replicas.join() === wanted.join();
    this.#tracked.set(partitionKey({ topic, partition }), { topic, partition, hasEnded });
  }

  /** Completed, it has lost what it removes; cancelled, what it adds. */
  #trackSeen({ topic, partition, replicas, addingReplicas, removingReplicas }: Reassignment): void {
    const wanted = replicas.filter((id) => !removingReplicas.includes(id)).join();
    const before = replicas.filter((id) => !addingReplicas.includes(id)).join();
    const hasEnded = (seen: readonly BrokerId[]): boolean => [wanted, before].includes(seen.join());
    this.#tracked.set(partitionKey({ topic, partition }), { topic, partition, hasEnded });
  }
}

function endChecks(ended: readonly Tracked[]): ReadonlyMap<string, TopicCheck> {
  const byTopic = Map.groupBy(ended, ({ topic }) => topic);
  return new Map(
    [...byTopic].map(([name, tracked]): readonly [string, TopicCheck] => [
      name,
      (topic) => {
        const replicas = new Map(topic?.partitions.map((partition) => [partition.id, partition.replicas]));
        return tracked.every(({ partition, hasEnded }) => {
          const seen = replicas.get(partition);
          return seen === undefined || hasEnded(seen);
        });
      },
    ]),
  );
}

async function listFromController(cluster: ClusterConnections): Promise<readonly Reassignment[]> {
  const { retryTimeoutMs, controllerTimeoutMs } = cluster.limits;
  const startMs = Date.now();
  for (;;) {
    const answer = await tryListing(cluster);
    const patienceMs = answer.errorCode === networkException ? controllerTimeoutMs : retryTimeoutMs;
    const error = kafkaError(answer.errorCode, answer.message);
    if (error === null) return answer.reassignments;
    cluster.permissions.require(error, 'The reassignments in flight cannot be listed', {
      operation: 'Describe',
      on: onCluster,
    });
    if (!error.retriable || Date.now() - startMs > patienceMs) {
      throw new ProblemError([
        errorProblem('cluster.request-failed', 'The reassignments in flight cannot be listed', {
          detail: `${error.name}: ${error.message}`,
          hint: 'Without a controller Kafka changes nothing.',
        }),
      ]);
    }
    await sleep(delayMs);
    await cluster.metadata([]);
  }
}

const networkException = 13;

async function tryListing(cluster: ClusterConnections): Promise<ListedReassignments> {
  try {
    return await cluster.askController(listPartitionReassignmentsRequest());
  } catch (error) {
    if (!(error instanceof BrokerUnavailable)) throw error;
    return { errorCode: networkException, message: error.message, reassignments: [] };
  }
}
