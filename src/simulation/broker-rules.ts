/** What stands against changes on simulated brokers: their policies, and what their authorizer permits this client. */
import type { ConfigChange, NewTopic } from '../model/cluster/port/cluster-changes.ts';
import type { KafkaError } from '../model/cluster/port/outcome.ts';
import { kafkaError } from './parts/kafka-error.ts';

/** Set by a SimulationControl; without them everything is permitted. */
export interface BrokerRules {
  /** As a CreateTopicPolicy (KIP-108) decides: why it refuses; null: it does not. */
  readonly createTopic?: (topic: NewTopic) => string | null;
  /** As an AlterConfigPolicy (KIP-133) decides. */
  readonly alterConfigs?: (change: ConfigChange) => string | null;
  /** Whether the authorizer lets this client do it, to a topic or (null) to the cluster. */
  readonly permits?: (
    operation: 'Create' | 'Alter' | 'AlterConfigs' | 'Delete',
    topic: string | null,
  ) => boolean;
}

type Operation = Parameters<NonNullable<BrokerRules['permits']>>[0];

export function denial(rules: BrokerRules, operation: Operation, topic: string | null): KafkaError | null {
  if (rules.permits?.(operation, topic) ?? true) return null;
  return topic === null
    ? kafkaError('CLUSTER_AUTHORIZATION_FAILED', 'Cluster authorization failed.')
    : kafkaError('TOPIC_AUTHORIZATION_FAILED', 'Topic authorization failed.');
}

export function violationOf(reason: string | null | undefined): KafkaError | null {
  return reason === null || reason === undefined ? null : kafkaError('POLICY_VIOLATION', reason);
}
