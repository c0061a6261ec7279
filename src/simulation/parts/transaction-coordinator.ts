/**
 * The coordinator of a transactional id as Kafka has it: its topic is created when somebody first asks for it, over all live brokers,
 * and it answers only while its partition can be written. After AutoTopicCreationManager and KafkaApis.getCoordinator.
 */

import { isCordoned } from '../../model/cluster/cluster-state.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import type { KafkaError } from '../../model/cluster/port/outcome.ts';
import {
  coordinatorPartition,
  transactionLog,
  transactionTopic,
  transactionTopicConfigs,
} from '../../model/cluster/transaction-log.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { createTopic } from '../change/change-topics.ts';
import { kafkaError } from './kafka-error.ts';
import type { SimulatedCluster } from './simulated-cluster.ts';

/** null: it answers. */
export function askCoordinator(cluster: SimulatedCluster, transactionalId: string): KafkaError | null {
  if (!cluster.topics.has(transactionTopic)) createTransactionLog(cluster);
  const count = cluster.topics.get(transactionTopic)?.partitions.length ?? 0;
  const partition = cluster.partition(transactionTopic, coordinatorPartition(transactionalId, count));
  if (!partition) return unavailable('its topic could not be created');
  const { leader, isr } = partition.registration;
  const minIsr = Number(partition.topic.configs['min.insync.replicas'] ?? 1);
  if (leader === null)
    return unavailable(
      `${partitionName({ topic: transactionTopic, partition: partition.id })} has no leader`,
    );
  return isr.length < minIsr
    ? unavailable(
        `${partitionName({ topic: transactionTopic, partition: partition.id })}: ${isr.length} in sync, ${minIsr} are needed`,
      )
    : null;
}

/** Kafka refuses it where fewer brokers live than it has replicas. */
function createTransactionLog(cluster: SimulatedCluster): void {
  const log = transactionLog(cluster.facts.brokerSettings);
  const open = [...cluster.brokers.values()]
    .filter((broker) => broker.alive && !isCordoned(broker.observe()))
    .map(({ id }) => id)
    .sort((a, b) => a - b);
  if (open.length < log.replicationFactor) return;
  const assignments = Array.from({ length: log.partitions }, (_, partition) =>
    inTurn(open, partition, log.replicationFactor),
  );
  const configs = transactionTopicConfigs(log, log.replicationFactor);
  createTopic(cluster, { name: transactionTopic, assignments, configs });
}

function inTurn(brokers: readonly BrokerId[], first: number, count: number): readonly BrokerId[] {
  return Array.from({ length: count }, (_, slot) => brokers[(first + slot) % brokers.length]).filter(
    (id) => id !== undefined,
  );
}

function unavailable(why: string): KafkaError {
  return kafkaError('COORDINATOR_NOT_AVAILABLE', `The coordinator is not available: ${why}.`);
}
