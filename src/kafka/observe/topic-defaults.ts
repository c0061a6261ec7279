/** What each topic config is where a topic does not set it: broker settings over Kafka's defaults; part of observing. */
import type { Configs } from '../../model/cluster/cluster-state.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import {
  configSources,
  type DescribedConfig,
  describeConfigsRequest,
} from '../requests/brokers/describe-configs.ts';

/** So many topics are asked: what one sets itself, another mostly inherits. */
const topicsAsked = 8;

/** Some topics tell what they inherit; what all of them set, or a cluster without topics, is asked of a broker. */
export async function readTopicDefaults(
  cluster: ClusterConnections,
  topics: readonly string[],
): Promise<Configs> {
  const inherited = await inheritedByTopics(cluster, topics.slice(0, topicsAsked));
  if (Object.keys(brokerSynonyms).every((name) => Object.hasOwn(inherited, name))) return inherited;
  return { ...(await defaultsOfBrokers(cluster)), ...inherited };
}

async function inheritedByTopics(cluster: ClusterConnections, topics: readonly string[]): Promise<Configs> {
  if (topics.length === 0) return {};
  const resources = topics.map((name) => ({ kind: 'topic', name }) as const);
  const answers = await cluster.askAny(describeConfigsRequest(resources, { defaults: true }));
  const inherited = answers.flatMap(({ configs }) =>
    configs.flatMap(({ name, value, source }): readonly (readonly [string, string])[] =>
      source !== configSources.dynamicTopic && value !== null ? [[name, value]] : [],
    ),
  );
  return Object.fromEntries(inherited);
}

async function defaultsOfBrokers(cluster: ClusterConnections): Promise<Configs> {
  for (const { id } of cluster.brokers) {
    const configs = await describeBroker(cluster, id);
    if (configs) return defaultsFromBroker(configs);
  }
  return {};
}

async function describeBroker(
  cluster: ClusterConnections,
  id: BrokerId,
): Promise<readonly DescribedConfig[] | null> {
  try {
    const request = describeConfigsRequest([{ kind: 'broker', id }], { defaults: true });
    const [broker] = await cluster.askBroker(id, request);
    return broker?.errorCode === 0 ? broker.configs : null;
  } catch (error) {
    if (error instanceof BrokerUnavailable) return null;
    throw error;
  }
}

function defaultsFromBroker(configs: readonly DescribedConfig[]): Configs {
  const values = new Map(configs.map(({ name, value }) => [name, value]));
  const defaults = Object.entries(brokerSynonyms).flatMap(([topicConfig, synonyms]) => {
    const set = synonyms.find(([name]) => typeof values.get(name) === 'string');
    if (!set) return [];
    const [name, factor] = set;
    const value = values.get(name) ?? '';
    return [[topicConfig, factor === 1 ? value : String(Number(value) * factor)]];
  });
  return Object.fromEntries(defaults);
}

const hourMs = 3_600_000;
type BrokerSynonym = readonly [brokerConfig: string, factor: number];
const same = (brokerConfig: string): readonly BrokerSynonym[] => [[brokerConfig, 1]];

/** The broker settings behind a topic config, the strongest first: Kafka's ServerTopicConfigSynonyms. */
const brokerSynonyms: Readonly<Record<string, readonly BrokerSynonym[]>> = {
  'cleanup.policy': same('log.cleanup.policy'),
  'compression.gzip.level': same('compression.gzip.level'),
  'compression.lz4.level': same('compression.lz4.level'),
  'compression.type': same('compression.type'),
  'compression.zstd.level': same('compression.zstd.level'),
  'delete.retention.ms': same('log.cleaner.delete.retention.ms'),
  'file.delete.delay.ms': same('log.segment.delete.delay.ms'),
  'flush.messages': same('log.flush.interval.messages'),
  'flush.ms': [
    ['log.flush.interval.ms', 1],
    ['log.flush.scheduler.interval.ms', 1],
  ],
  'index.interval.bytes': same('log.index.interval.bytes'),
  'local.retention.bytes': same('log.local.retention.bytes'),
  'local.retention.ms': same('log.local.retention.ms'),
  'max.compaction.lag.ms': same('log.cleaner.max.compaction.lag.ms'),
  'max.message.bytes': same('message.max.bytes'),
  'message.timestamp.after.max.ms': same('log.message.timestamp.after.max.ms'),
  'message.timestamp.before.max.ms': same('log.message.timestamp.before.max.ms'),
  'message.timestamp.type': same('log.message.timestamp.type'),
  'min.cleanable.dirty.ratio': same('log.cleaner.min.cleanable.ratio'),
  'min.compaction.lag.ms': same('log.cleaner.min.compaction.lag.ms'),
  'min.insync.replicas': same('min.insync.replicas'),
  preallocate: same('log.preallocate'),
  'retention.bytes': same('log.retention.bytes'),
  'retention.ms': [
    ['log.retention.ms', 1],
    ['log.retention.minutes', hourMs / 60],
    ['log.retention.hours', hourMs],
  ],
  'segment.bytes': same('log.segment.bytes'),
  'segment.index.bytes': same('log.index.size.max.bytes'),
  'segment.jitter.ms': [
    ['log.roll.jitter.ms', 1],
    ['log.roll.jitter.hours', hourMs],
  ],
  'segment.ms': [
    ['log.roll.ms', 1],
    ['log.roll.hours', hourMs],
  ],
  'unclean.leader.election.enable': same('unclean.leader.election.enable'),
};
