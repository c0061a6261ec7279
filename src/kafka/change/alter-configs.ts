/** Changes the named config keys of topics and brokers: the port's alterConfigs. */
import type { ConfigChange } from '../../model/cluster/port/cluster-changes.ts';
import type { KafkaError, Outcome } from '../../model/cluster/port/outcome.ts';
import type { ConfigResource } from '../../model/cluster/port/resources.ts';
import { append } from '../../model/values/long-lists.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError, kafkaErrorNamed } from '../connect/kafka-errors.ts';
import { mapConcurrently } from '../connect/map-concurrently.ts';
import { resourceKey } from '../requests/brokers/config-resource.ts';
import {
  type AlteredResource,
  incrementalAlterConfigsRequest,
} from '../requests/brokers/incremental-alter-configs.ts';
import { onCluster, onTopic, type Permission } from '../security/permissions.ts';
import { retryOptions } from './retry-options.ts';
import { retryOutcomes } from './retry-outcomes.ts';
import { splitBatches } from './split-batches.ts';
import { waitForConfigs } from './wait-for-configs.ts';

/** Each operation makes a record, and a controller takes at most 10,000 of them in a request. */
const operationsPerRequest = 2_000;
/** The controller writes what arrives together in one go, and brokers fetch it in one. */
const brokersAtOnce = 128;

/**
 * Topics go to the controller, in few requests. A broker's own configs go to that broker, which validates them against
 * itself (KIP-226); one that can't be reached fails alone, at once. Done when what is done can be read.
 */
export async function alterConfigs(
  cluster: ClusterConnections,
  changes: readonly ConfigChange[],
): Promise<readonly Outcome<ConfigResource>[]> {
  const topics = changes.filter(({ resource }) => resource.kind === 'topic');
  const brokers = changes.filter(({ resource }) => resource.kind === 'broker');
  const [ofTopics, ofBrokers] = await Promise.all([
    alterTopics(cluster, topics),
    mapConcurrently(brokers, brokersAtOnce, (change) => alterBroker(cluster, change)),
  ]);
  const outcomes = [...ofTopics, ...ofBrokers.flat()];
  const byChange = new Map(outcomes.map(({ resource, error }) => [resource, error]));
  return changes.map((change) => ({ resource: change.resource, error: byChange.get(change) ?? null }));
}

async function alterTopics(
  cluster: ClusterConnections,
  changes: readonly ConfigChange[],
): Promise<readonly Outcome<ConfigChange>[]> {
  const outcomes: Outcome<ConfigChange>[] = [];
  for (const batch of splitBatches(changes, operationsPerRequest, ({ operations }) => operations.length)) {
    const attempt = async (pending: readonly ConfigChange[]): Promise<readonly (KafkaError | null)[]> =>
      matchAnswers(pending, await cluster.sendToController(incrementalAlterConfigsRequest(pending)));
    append(outcomes, await retryOutcomes(batch, attempt, retryOptions(cluster, permissionFor)));
  }
  // Brokers apply changes in the controller's order: who knows the last knows all.
  const last = outcomes.findLast(({ error }) => error === null)?.resource;
  if (last)
    await waitForConfigs(
      cluster,
      last,
      cluster.brokers.map(({ id }) => id),
    );
  return outcomes;
}

async function alterBroker(
  cluster: ClusterConnections,
  change: ConfigChange,
): Promise<readonly Outcome<ConfigChange>[]> {
  const { resource } = change;
  if (resource.kind !== 'broker') return [];
  const attempt = async (pending: readonly ConfigChange[]): Promise<readonly (KafkaError | null)[]> => {
    try {
      return matchAnswers(pending, await askBroker(cluster, resource.id, pending));
    } catch (error) {
      if (!(error instanceof BrokerUnavailable)) throw error;
      // Kafka does not call this one retriable: whoever waits for a dead broker waits for a person.
      const message = `Broker ${resource.id} cannot be reached (${error.message}).`;
      return [kafkaErrorNamed('BROKER_NOT_AVAILABLE', message)];
    }
  };
  const outcomes = await retryOutcomes([change], attempt, retryOptions(cluster, permissionFor));
  if (outcomes[0]?.error === null) await waitForConfigs(cluster, change, [resource.id]);
  return outcomes;
}

const permissionFor = ({ resource }: ConfigChange): Permission => ({
  operation: 'AlterConfigs',
  on: resource.kind === 'topic' ? onTopic(resource.name) : onCluster,
});

/** Tried twice: metadata may name a broker's old address, and an idle connection may just have been closed. */
async function askBroker(
  cluster: ClusterConnections,
  broker: BrokerId,
  changes: readonly ConfigChange[],
): Promise<readonly AlteredResource[]> {
  const request = incrementalAlterConfigsRequest(changes);
  try {
    return await cluster.changeBroker(broker, request);
  } catch (error) {
    if (!(error instanceof BrokerUnavailable)) throw error;
    await cluster.metadata([]);
    await cluster.checkChange();
    return cluster.changeBroker(broker, request);
  }
}

/** In the order of the changes. */
export function matchAnswers(
  changes: readonly ConfigChange[],
  answers: readonly AlteredResource[],
): readonly (KafkaError | null)[] {
  const byKey = new Map(answers.map((answer) => [answer.key, answer]));
  return changes.map(({ resource }) => {
    const answer = byKey.get(resourceKey(resource));
    return answer ? kafkaError(answer.errorCode, answer.message) : kafkaError(-1);
  });
}
