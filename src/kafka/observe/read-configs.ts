/** What was set on purpose on topics and brokers: the port's readConfigs, and the topics' part of observing. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Configs } from '../../model/cluster/cluster-state.ts';
import type { ResourceConfigs } from '../../model/cluster/port/cluster-reads.ts';
import type { ConfigResource } from '../../model/cluster/port/resources.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { splitBatches } from '../change/split-batches.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError } from '../connect/kafka-errors.ts';
import { mapConcurrently } from '../connect/map-concurrently.ts';
import { resourceKey } from '../requests/brokers/config-resource.ts';
import {
  configSources,
  type DescribedResource,
  describeConfigsRequest,
} from '../requests/brokers/describe-configs.ts';
import { onCluster, onTopic } from '../security/permissions.ts';
import { toConfigs } from './to-configs.ts';

/** Some 2 KB of answer for each topic. */
const topicsPerRequest = 200;
const batchesAtOnce = 12;
const brokersAtOnce = 128;
/** For a topic that was created a moment ago, which not every broker knows yet. */
const attempts = 4;
const delayMs = 150;

/** What was set on purpose on the resource itself. */
const sourceOf = { topic: configSources.dynamicTopic, broker: configSources.dynamicBroker };

export async function readConfigs(
  cluster: ClusterConnections,
  resources: readonly ConfigResource[],
): Promise<readonly ResourceConfigs[]> {
  const topics = resources.filter((resource) => resource.kind === 'topic');
  const brokers = resources.filter((resource) => resource.kind === 'broker');
  const [ofTopics, ofBrokers] = await Promise.all([
    readTopicConfigs(
      cluster,
      topics.map(({ name }) => name),
    ),
    mapConcurrently(brokers, brokersAtOnce, async (broker) => {
      return [resourceKey(broker), await describeConfigsOf(cluster, broker.id, broker)] as const;
    }),
  ]);
  const byBroker = new Map(ofBrokers);
  return resources.map((resource) => ({
    resource,
    configs:
      (resource.kind === 'topic' ? ofTopics.get(resource.name) : byBroker.get(resourceKey(resource))) ?? null,
  }));
}

/** As one broker knows them; null when it does not answer, or not with them. */
export async function describeConfigsOf(
  cluster: ClusterConnections,
  broker: BrokerId,
  resource: ConfigResource,
): Promise<Configs | null> {
  const answers = await askOrNull(cluster, broker, [resource]);
  requireConfigs(cluster, answers?.[0], resource);
  return readAnswer(answers?.[0], sourceOf[resource.kind]);
}

/** By topic; topics that can't be read are missing. Any broker can answer for any topic, so the brokers share the work. */
export async function readTopicConfigs(
  cluster: ClusterConnections,
  topics: readonly string[],
): Promise<ReadonlyMap<string, Configs>> {
  const found = new Map<string, Configs>();
  let missing = topics;
  for (let attempt = 1; missing.length > 0; attempt++) {
    const { retriable } = await readOnce(cluster, missing, found);
    if (retriable.length === 0 || attempt === attempts) return found;
    missing = retriable;
    await sleep(delayMs);
  }
  return found;
}

async function readOnce(
  cluster: ClusterConnections,
  topics: readonly string[],
  found: Map<string, Configs>,
): Promise<{ readonly retriable: readonly string[] }> {
  const ids = cluster.brokers.map(({ id }) => id);
  const retriable: string[] = [];
  await mapConcurrently(splitBatches(topics, topicsPerRequest), batchesAtOnce, async (batch, index) => {
    const resources = batch.map((name) => ({ kind: 'topic', name }) as const);
    const request = describeConfigsRequest(resources, { defaults: false });
    const answers = await cluster.askAny(request, ids[index % ids.length]);
    const byKey = new Map(answers.map((answer) => [answer.key, answer]));
    for (const resource of resources) {
      const answer = byKey.get(resourceKey(resource));
      // Without its configs a topic would pass for one that was deleted meanwhile.
      requireConfigs(cluster, answer, resource);
      const configs = readAnswer(answer, sourceOf.topic);
      if (configs) found.set(resource.name, configs);
      else if (answer && kafkaError(answer.errorCode)?.retriable) retriable.push(resource.name);
    }
  });
  return { retriable };
}

function requireConfigs(
  { permissions }: ClusterConnections,
  answer: DescribedResource | undefined,
  resource: ConfigResource,
): void {
  const isTopic = resource.kind === 'topic';
  const name = isTopic ? `topic ${resource.name}` : `broker ${resource.id}`;
  permissions.require(kafkaError(answer?.errorCode ?? 0), `The configs of ${name} cannot be read`, {
    operation: 'DescribeConfigs',
    on: isTopic ? onTopic(resource.name) : onCluster,
  });
}

function readAnswer(answer: DescribedResource | undefined, source: number): Configs | null {
  return answer && answer.errorCode === 0 ? toConfigs(answer.configs, source) : null;
}

async function askOrNull(
  cluster: ClusterConnections,
  broker: BrokerId,
  resources: readonly ConfigResource[],
): Promise<readonly DescribedResource[] | null> {
  try {
    return await cluster.askBroker(broker, describeConfigsRequest(resources, { defaults: false }));
  } catch (error) {
    if (error instanceof BrokerUnavailable) return null;
    throw error;
  }
}
