/** IncrementalAlterConfigs (KIP-339) as Kafka's brokers and controllers do it. */

import type { Configs } from '../../model/cluster/cluster-state.ts';
import type { ConfigChange, ConfigOperation } from '../../model/cluster/port/cluster-changes.ts';
import type { KafkaError } from '../../model/cluster/port/outcome.ts';
import type { ConfigResource } from '../../model/cluster/port/resources.ts';
import { ownValue } from '../../model/values/own-value.ts';
import { denial, violationOf } from '../broker-rules.ts';
import { type ConfigRule, elements, violation } from '../parts/config-rule.ts';
import { kafkaError } from '../parts/kafka-error.ts';
import type { SimulatedBroker } from '../parts/simulated-broker.ts';
import type { SimulatedCluster } from '../parts/simulated-cluster.ts';
import type { SimulatedTopic } from '../parts/simulated-topic.ts';
import { kafkaTopicDefaults, topicConfigRule } from '../parts/topic-configs.ts';

export function alterConfigs(cluster: SimulatedCluster, change: ConfigChange): KafkaError | null {
  const judged = judgeConfigs(cluster, change);
  if ('error' in judged) return judged.error;
  judged.holder.configs = judged.configs;
  return null;
}

/** Whose configs they would be, and which; or why they are refused. */
export function judgeConfigs(
  cluster: SimulatedCluster,
  change: ConfigChange,
):
  | { readonly holder: SimulatedTopic | SimulatedBroker; readonly configs: Configs }
  | { readonly error: KafkaError } {
  const { resource, operations } = change;
  const denied = denial(cluster.rules, 'AlterConfigs', resource.kind === 'topic' ? resource.name : null);
  if (denied) return { error: denied };
  const holder = findHolder(cluster, resource);
  if ('name' in holder && 'retriable' in holder) return { error: holder };
  const keys = operations.map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) {
    return { error: kafkaError('INVALID_REQUEST', `Error due to duplicate config keys: ${twice}`) };
  }
  const altered = alter(holder.configs, operations, resource.kind);
  if ('error' in altered) return altered;
  const error =
    checkConfigs(resource.kind, altered.configs) ?? violationOf(cluster.rules.alterConfigs?.(change));
  return error ? { error } : { holder, configs: altered.configs };
}

/** Null where they can't be read. */
export function readConfigs(cluster: SimulatedCluster, resource: ConfigResource): Configs | null {
  const holder = findHolder(cluster, resource);
  return 'configs' in holder ? holder.configs : null;
}

/** The first value that Kafka would refuse. */
export function checkConfigs(kind: ConfigResource['kind'], configs: Configs): KafkaError | null {
  for (const [key, value] of Object.entries(configs)) {
    const rule = ruleFor(kind, key);
    if (!rule && kind === 'topic') return kafkaError('INVALID_CONFIG', `Unknown topic config name: ${key}`);
    const problem = rule ? violation(key, value, rule) : null;
    if (problem !== null) return kafkaError('INVALID_CONFIG', problem);
  }
  return null;
}

function findHolder(
  cluster: SimulatedCluster,
  resource: ConfigResource,
): SimulatedTopic | SimulatedBroker | KafkaError {
  if (resource.kind === 'topic') {
    const topic = cluster.topics.get(resource.name);
    const message = `The topic '${resource.name}' does not exist.`;
    return topic ?? kafkaError('UNKNOWN_TOPIC_OR_PARTITION', message);
  }
  const broker = cluster.brokers.get(resource.id);
  const message = `Broker ${resource.id} cannot be reached.`;
  return broker?.works ? broker : kafkaError('BROKER_NOT_AVAILABLE', message);
}

function alter(
  current: Configs,
  operations: readonly ConfigOperation[],
  kind: ConfigResource['kind'],
): { readonly configs: Configs } | { readonly error: KafkaError } {
  const configs = new Map(Object.entries(current));
  for (const change of operations) {
    const { operation, key } = change;
    if (operation === 'set') configs.set(key, change.value);
    else if (operation === 'delete') configs.delete(key);
    else if (ruleFor(kind, key)?.type !== 'list') {
      const message = `Can't ${operation.toUpperCase()} to key ${key} because its type is not LIST.`;
      return { error: kafkaError('INVALID_CONFIG', message) };
    } else {
      const before = elements(configs.get(key) ?? ownValue(kafkaTopicDefaults, key) ?? '');
      configs.set(key, changeList(before, operation, change.value.split(',')).join(','));
    }
  }
  return { configs: Object.fromEntries([...configs].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function changeList(
  before: readonly string[],
  operation: 'append' | 'subtract',
  values: readonly string[],
): readonly string[] {
  if (operation === 'append') return [...new Set([...before, ...values])];
  return before.filter((element) => !values.includes(element));
}

function ruleFor(kind: ConfigResource['kind'], key: string): ConfigRule | undefined {
  return kind === 'topic' ? topicConfigRule(key) : ownValue(brokerConfigRules, key);
}

/** The dynamic broker configs that topicwright sets, and those often found beside them; any other is taken as it is. */
const brokerConfigRules: Readonly<Record<string, ConfigRule>> = {
  'follower.replication.throttled.rate': { type: 'long', min: 0 },
  'leader.replication.throttled.rate': { type: 'long', min: 0 },
  'log.cleaner.threads': { type: 'int', min: 0 },
  'num.io.threads': { type: 'int', min: 1 },
  'num.network.threads': { type: 'int', min: 1 },
  'num.replica.fetchers': { type: 'int' },
  'replica.alter.log.dirs.io.max.bytes.per.second': { type: 'long', min: 0 },
};
