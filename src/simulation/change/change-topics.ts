/** Creating, extending and deleting topics as KRaft's ReplicationControlManager does. */

import type { NewPartitions, NewTopic } from '../../model/cluster/port/cluster-changes.ts';
import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import type { KafkaError } from '../../model/cluster/port/outcome.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { denial, violationOf } from '../broker-rules.ts';
import { kafkaError } from '../parts/kafka-error.ts';
import type { SimulatedCluster } from '../parts/simulated-cluster.ts';
import { SimulatedTopic } from '../parts/simulated-topic.ts';
import { topicId } from '../parts/topic-id.ts';
import { checkConfigs } from './alter-configs.ts';

export function createTopic(cluster: SimulatedCluster, created: NewTopic): KafkaError | null {
  const error = checkCreation(cluster, created);
  if (error) return error;
  const { name, assignments, configs } = created;
  cluster.topicsCreated += 1;
  const id = topicId(cluster.facts.clusterId, name, cluster.topicsCreated);
  const topic = new SimulatedTopic({ name, id }, {}, sorted(configs));
  cluster.addTopic(topic);
  for (const replicas of assignments) cluster.addPartition(topic, replicas);
  return null;
}

/** Why it would not be created; null: it would. */
export function checkCreation(cluster: SimulatedCluster, created: NewTopic): KafkaError | null {
  const { name, assignments, configs } = created;
  const { rules } = cluster;
  const denied = denial(rules, 'Create', name);
  if (denied) return denied;
  if (cluster.topics.has(name)) {
    return kafkaError('TOPIC_ALREADY_EXISTS', `Topic '${name}' already exists.`);
  }
  return (
    checkName(cluster, name) ??
    checkConfigs('topic', configs) ??
    checkAssignments(cluster, assignments, assignments[0]?.length) ??
    violationOf(rules.createTopic?.(created))
  );
}

export function addPartitions(cluster: SimulatedCluster, addition: NewPartitions): KafkaError | null {
  const error = checkAddition(cluster, addition);
  const topic = cluster.topics.get(addition.topic);
  if (error || !topic) return error ?? unknownTopic();
  for (const replicas of addition.assignments) cluster.addPartition(topic, replicas);
  topic.changed();
  return null;
}

/** Why they would not be added; null: they would. */
export function checkAddition(
  cluster: SimulatedCluster,
  { topic: name, existing, assignments }: NewPartitions,
): KafkaError | null {
  const denied = denial(cluster.rules, 'Alter', name);
  if (denied) return denied;
  const topic = cluster.topics.get(name);
  if (!topic) return unknownTopic();
  const { length } = topic.partitions;
  const count = existing + assignments.length;
  if (count === length) {
    return kafkaError('INVALID_PARTITIONS', `Topic already has ${length} partition(s).`);
  }
  if (count < length) {
    const message = `The topic ${name} currently has ${length} partition(s); ${count} would not be an increase.`;
    return kafkaError('INVALID_PARTITIONS', message);
  }
  if (count - length !== assignments.length) {
    const message = `Attempted to add ${count - length} additional partition(s), but only ${assignments.length} assignment(s) were specified.`;
    return kafkaError('INVALID_REPLICA_ASSIGNMENT', message);
  }
  return checkAssignments(cluster, assignments, topic.partitions[0]?.registration.replicas.length);
}

/** Why no topic would be deleted; null: they would be. */
export function checkDeletions({ facts }: SimulatedCluster): KafkaError | null {
  return facts.brokerSettings['delete.topic.enable'] === 'false'
    ? kafkaError('TOPIC_DELETION_DISABLED', 'Topic deletion is disabled.')
    : null;
}

/** `id`: it has to be that one. */
export function deleteTopic(
  cluster: SimulatedCluster,
  name: string,
  id: string | undefined,
): KafkaError | null {
  const refusal = checkDeletions(cluster) ?? denial(cluster.rules, 'Delete', name);
  if (refusal) return refusal;
  const topic = cluster.topics.get(name);
  if (id !== undefined && topic?.id !== id)
    return kafkaError('UNKNOWN_TOPIC_ID', 'This server does not host this topic ID.');
  if (!topic) return unknownTopic();
  cluster.removeTopic(topic);
  if (name === journalTopic) {
    cluster.journal.clear();
    cluster.journalAppends = 0;
  }
  return null;
}

function unknownTopic(): KafkaError {
  return kafkaError('UNKNOWN_TOPIC_OR_PARTITION', 'This server does not host this topic-partition.');
}

/** validateManualPartitionAssignment, without what `checkAssignments` adds. */
export function checkReplicas(cluster: SimulatedCluster, replicas: readonly BrokerId[]): KafkaError | null {
  const invalid = (what: string): KafkaError =>
    kafkaError('INVALID_REPLICA_ASSIGNMENT', `The manual partition assignment includes ${what}.`);
  if (replicas.length === 0) return invalid('an empty replica list');
  const unknown = replicas.find((id) => !cluster.brokers.has(id));
  if (unknown !== undefined) return invalid(`broker ${unknown}, but no such broker is registered`);
  const twice = replicas.find((id, index) => replicas.indexOf(id) !== index);
  if (twice !== undefined) return invalid(`the broker ${twice} more than once`);
  return null;
}

function checkAssignments(
  cluster: SimulatedCluster,
  assignments: readonly (readonly BrokerId[])[],
  replicationFactor = 0,
): KafkaError | null {
  if (assignments.length === 0) {
    return kafkaError('INVALID_PARTITIONS', 'Number of partitions was set to an invalid non-positive value.');
  }
  for (const replicas of assignments) {
    const error = checkReplicas(cluster, replicas);
    if (error) return error;
    if (replicas.length !== replicationFactor) {
      const message = `The manual partition assignment includes a partition with ${replicas.length} replica(s), but this is not consistent with previous partitions, which have ${replicationFactor} replica(s).`;
      return kafkaError('INVALID_REPLICA_ASSIGNMENT', message);
    }
    if (!replicas.some((id) => cluster.isAlive(id))) {
      const message =
        'All brokers specified in the manual partition assignment are fenced or in controlled shutdown.';
      return kafkaError('INVALID_REPLICA_ASSIGNMENT', message);
    }
  }
  return null;
}

/** org.apache.kafka.common.internals.Topic. */
function checkName(cluster: SimulatedCluster, name: string): KafkaError | null {
  const invalid = (why: string): KafkaError => kafkaError('INVALID_TOPIC_EXCEPTION', why);
  if (name === '') return invalid('Topic name is invalid: the empty string is not allowed');
  if (name === '.' || name === '..') return invalid(`Topic name is invalid: '${name}' is not allowed`);
  if (name.length > 249) {
    return invalid(
      `Topic name is invalid: the length of '${name}' is longer than the max allowed length 249`,
    );
  }
  if (!/^[a-zA-Z0-9._-]+$/.test(name)) {
    return invalid(
      `Topic name is invalid: '${name}' contains one or more characters other than ASCII alphanumerics, '.', '_' and '-'`,
    );
  }
  const colliding = cluster.collidingTopic(name);
  return colliding === undefined
    ? null
    : invalid(`Topic '${name}' collides with existing topic: ${colliding}`);
}

function sorted<Value>(map: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
