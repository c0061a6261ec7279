/** The topic configs that Kafka knows, with their defaults and what values they take; after Apache Kafka 4.1's LogConfig. */
import type { Configs } from '../../model/cluster/cluster-state.ts';
import { ownValue } from '../../model/values/own-value.ts';
import type { ConfigRule } from './config-rule.ts';

const anyInt = (min: number, max = 2 ** 31 - 1): ConfigRule => ({ type: 'int', min, max });
const anyLong = (min?: number): ConfigRule => ({ type: 'long', ...(min !== undefined && { min }) });
const boolean: ConfigRule = { type: 'boolean' };
const oneOf = (...values: readonly string[]): ConfigRule => ({ type: 'string', values });
const longMax = '9223372036854775807';
const throttledReplicas: ConfigRule = { type: 'list', pattern: /^(?:\*|\d+:\d+)$/ };

interface TopicConfig {
  readonly default: string;
  readonly rule: ConfigRule;
}

const config = (rule: ConfigRule, value: string): TopicConfig => ({ rule, default: value });

const topicConfigs: Readonly<Record<string, TopicConfig>> = {
  'cleanup.policy': config({ type: 'list', values: ['compact', 'delete'] }, 'delete'),
  'compression.gzip.level': config(anyInt(-1, 9), '-1'),
  'compression.lz4.level': config(anyInt(1, 17), '9'),
  'compression.type': config(oneOf('uncompressed', 'zstd', 'lz4', 'snappy', 'gzip', 'producer'), 'producer'),
  'compression.zstd.level': config(anyInt(-131_072, 22), '3'),
  'delete.retention.ms': config(anyLong(0), '86400000'),
  'file.delete.delay.ms': config(anyLong(0), '60000'),
  'flush.messages': config(anyLong(1), longMax),
  'flush.ms': config(anyLong(0), longMax),
  'follower.replication.throttled.replicas': config(throttledReplicas, ''),
  'index.interval.bytes': config(anyInt(0), '4096'),
  'leader.replication.throttled.replicas': config(throttledReplicas, ''),
  'local.retention.bytes': config(anyLong(-2), '-2'),
  'local.retention.ms': config(anyLong(-2), '-2'),
  'max.compaction.lag.ms': config(anyLong(1), longMax),
  'max.message.bytes': config(anyInt(0), '1048588'),
  'message.timestamp.after.max.ms': config(anyLong(0), '3600000'),
  'message.timestamp.before.max.ms': config(anyLong(0), longMax),
  'message.timestamp.type': config(oneOf('CreateTime', 'LogAppendTime'), 'CreateTime'),
  'min.cleanable.dirty.ratio': config({ type: 'double', min: 0, max: 1 }, '0.5'),
  'min.compaction.lag.ms': config(anyLong(0), '0'),
  'min.insync.replicas': config(anyInt(1), '1'),
  preallocate: config(boolean, 'false'),
  'remote.log.copy.disable': config(boolean, 'false'),
  'remote.log.delete.on.disable': config(boolean, 'false'),
  'remote.storage.enable': config(boolean, 'false'),
  'retention.bytes': config(anyLong(), '-1'),
  'retention.ms': config(anyLong(-1), '604800000'),
  'segment.bytes': config(anyInt(1_048_576), '1073741824'),
  'segment.index.bytes': config(anyInt(4), '10485760'),
  'segment.jitter.ms': config(anyLong(0), '0'),
  'segment.ms': config(anyLong(1), '604800000'),
  'unclean.leader.election.enable': config(boolean, 'false'),
};

export const kafkaTopicDefaults: Configs = Object.fromEntries(
  Object.entries(topicConfigs).map(([key, { default: value }]) => [key, value]),
);

/** undefined: Kafka knows no such topic config. */
export function topicConfigRule(key: string): ConfigRule | undefined {
  return ownValue(topicConfigs, key)?.rule;
}
