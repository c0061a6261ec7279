/** Says in which log dirs brokers keep their replicas (KIP-113): the port's alterReplicaLogDirs. */
import type { LogDirChange } from '../../model/cluster/port/cluster-changes.ts';
import type { KafkaError, Outcome } from '../../model/cluster/port/outcome.ts';
import { append } from '../../model/values/long-lists.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError, kafkaErrorNamed } from '../connect/kafka-errors.ts';
import { mapConcurrently } from '../connect/map-concurrently.ts';
import { alterReplicaLogDirsRequest } from '../requests/brokers/alter-replica-log-dirs.ts';
import { partitionKey } from '../requests/topics/partitions-by-topic.ts';
import { onCluster } from '../security/permissions.ts';
import { retryOptions } from './retry-options.ts';
import { retryOutcomes } from './retry-outcomes.ts';
import { splitBatches } from './split-batches.ts';

/** The broker holds a lock on all of its replicas for as long as it works on a request. */
const partitionsPerRequest = 500;
const brokersAtOnce = 64;

/**
 * Each broker is asked itself. For a replica that it does not have yet it answers REPLICA_NOT_AVAILABLE, or UNKNOWN_TOPIC_OR_PARTITION where
 * there is no such topic yet, and remembers the log dir until it gets that replica or restarts (ReplicaManager.alterReplicaLogDirs calls
 * LogManager.maybeUpdatePreferredLogDir first): that is what was asked for.
 */
export async function alterReplicaLogDirs(
  cluster: ClusterConnections,
  changes: readonly LogDirChange[],
): Promise<readonly Outcome<LogDirChange>[]> {
  const byBroker = [...Map.groupBy(changes, ({ broker }) => broker)];
  const outcomes = await mapConcurrently(byBroker, brokersAtOnce, ([broker, ofBroker]) =>
    changeBroker(cluster, broker, ofBroker),
  );
  const errors = new Map(outcomes.flat().map(({ resource, error }) => [resource, error]));
  return changes.map((resource) => ({ resource, error: errors.get(resource) ?? null }));
}

async function changeBroker(
  cluster: ClusterConnections,
  broker: BrokerId,
  changes: readonly LogDirChange[],
): Promise<readonly Outcome<LogDirChange>[]> {
  const outcomes: Outcome<LogDirChange>[] = [];
  const retry = retryOptions(cluster, () => ({ operation: 'Alter', on: onCluster }) as const);
  for (const batch of splitBatches(changes, partitionsPerRequest))
    append(
      outcomes,
      await retryOutcomes(batch, (pending) => askBroker(cluster, broker, pending), {
        ...retry,
        final: ['KAFKA_STORAGE_ERROR'],
      }),
    );
  return outcomes;
}

/** Whoever waits for a broker that can't be reached waits for a person. */
async function askBroker(
  cluster: ClusterConnections,
  broker: BrokerId,
  changes: readonly LogDirChange[],
): Promise<readonly (KafkaError | null)[]> {
  try {
    const answers = await cluster.changeBroker(broker, alterReplicaLogDirsRequest(changes));
    const byPartition = new Map(answers.map((answer) => [partitionKey(answer), answer]));
    return changes.map((change) => errorOf(byPartition.get(partitionKey(change))?.errorCode ?? -1));
  } catch (error) {
    if (!(error instanceof BrokerUnavailable)) throw error;
    const message = `Broker ${broker} cannot be reached (${error.message}).`;
    return changes.map(() => kafkaErrorNamed('BROKER_NOT_AVAILABLE', message));
  }
}

const remembered = ['REPLICA_NOT_AVAILABLE', 'UNKNOWN_TOPIC_OR_PARTITION'];

function errorOf(code: number): KafkaError | null {
  const error = kafkaError(code);
  return error && remembered.includes(error.name) ? null : error;
}
