/**
 * Whether the cluster allows topics to be deleted at all; Kafka tells only through the settings of its
 * controllers.
 */

import type { ProposedChange } from '../../model/cluster/port/cluster-changes.ts';
import type { KafkaError, Outcome } from '../../model/cluster/port/outcome.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaErrorNamed } from '../connect/kafka-errors.ts';
import { readBrokerSettings } from '../observe/describe-brokers.ts';

const deletionKey = 'delete.topic.enable';
const rolesKey = 'process.roles';

/**
 * The active controller decides (ControllerApis.deleteTopics), by its own setting. Brokers tell of theirs alone, so it is known only
 * where controllers are brokers as well.
 */
export async function validateDeletions(
  cluster: ClusterConnections,
  changes: readonly ProposedChange[],
): Promise<readonly Outcome<ProposedChange>[]> {
  if (changes.length === 0) return [];
  const error = await deletionError(cluster);
  return changes.map((resource) => ({ resource, error }));
}

async function deletionError(cluster: ClusterConnections): Promise<KafkaError | null> {
  const ids = cluster.brokers.map(({ id }) => id);
  const settings = await readBrokerSettings(cluster, ids, [deletionKey, rolesKey]);
  const controllers = [...settings].filter(([, { [rolesKey]: roles = '' }]) => roles.includes('controller'));
  const isOff =
    controllers.length > 0 && controllers.every(([, configs]) => configs[deletionKey] === 'false');
  return isOff
    ? kafkaErrorNamed('TOPIC_DELETION_DISABLED', `${deletionKey} is false on the controllers.`)
    : null;
}
