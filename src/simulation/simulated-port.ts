/** The ClusterPort over a simulated cluster: each change is saved before it is answered; built by open-simulation.ts. */
import {
  type ClusterPort,
  journalTopic,
  type Outcome,
  type ReplicaOnDisk,
  type TopicPartition,
} from '../model/cluster-port.ts';
import { errorProblem, ProblemError } from '../model/problem.ts';
import { type BrokerId, bytes } from '../model/units.ts';
import { alterConfigs, readConfigs } from './alter-configs.ts';
import { addPartitions, createTopic, deleteTopic } from './change-topics.ts';
import { kafkaError, outcomes } from './kafka-error.ts';
import { alterReassignment, electLeader, listReassignments } from './reassign.ts';
import type { SimulatedCluster } from './simulated-cluster.ts';
import type { SimulatedPartition } from './simulated-topic.ts';

/** `save` is called after each call that changed something. */
export function simulatedPort(cluster: SimulatedCluster, save: () => Promise<void>): ClusterPort {
  const saved = async <Resource>(
    results: readonly Outcome<Resource>[],
  ): Promise<readonly Outcome<Resource>[]> => {
    if (results.some(({ error }) => error === null)) await save();
    return results;
  };
  const partitionOf = ({ topic, partition }: TopicPartition): TopicPartition => ({ topic, partition });
  return {
    observe: async () => cluster.observe(),
    createTopics: async (topics) => {
      const twice = duplicates(topics.map(({ name }) => name));
      return saved(
        outcomes(
          topics,
          ({ name }) => name,
          (topic) =>
            twice.has(topic.name)
              ? kafkaError('INVALID_REQUEST', 'Duplicate topic name.')
              : createTopic(cluster, topic),
        ),
      );
    },
    addPartitions: async (additions) =>
      saved(
        outcomes(
          additions,
          ({ topic }) => topic,
          (addition) => addPartitions(cluster, addition),
        ),
      ),
    deleteTopics: async (topics) =>
      saved(
        outcomes(
          topics,
          (name) => name,
          (name) => deleteTopic(cluster, name),
        ),
      ),
    alterConfigs: async (changes) =>
      saved(
        outcomes(
          changes,
          ({ resource }) => resource,
          (change) => alterConfigs(cluster, change),
        ),
      ),
    readConfigs: async (resources) =>
      resources.map((resource) => ({ resource, configs: readConfigs(cluster, resource) })),
    alterReassignments: async (changes) =>
      saved(outcomes(changes, partitionOf, (change) => alterReassignment(cluster, change))),
    listReassignments: async () => listReassignments(cluster),
    electLeaders: async (partitions) =>
      saved(outcomes(partitions, partitionOf, (partition) => electLeader(cluster, partition))),
    describeReplicas: async (brokers, partitions) => replicasOn(cluster, brokers, partitions),
    appendJournal: async (records) => {
      appendJournal(cluster, records);
      await save();
    },
    close: async () => {},
  };
}

function duplicates(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

function replicasOn(
  cluster: SimulatedCluster,
  brokers: readonly BrokerId[],
  named: readonly TopicPartition[] | undefined,
): readonly ReplicaOnDisk[] {
  const held = new Map(brokers.filter((id) => cluster.isAlive(id)).map((id) => [id, [] as ReplicaOnDisk[]]));
  const partitions: readonly SimulatedPartition[] = named
    ? named.flatMap(({ topic, partition }) => cluster.partition(topic, partition) ?? [])
    : [...cluster.topics.values()].flatMap((topic) => topic.partitions);
  for (const partition of partitions) {
    for (const broker of partition.registration.replicas) {
      const { topic, id } = partition;
      const sizeBytes = bytes(Math.floor(partition.bytesOn(broker)));
      held.get(broker)?.push({ broker, topic: topic.name, partition: id, sizeBytes });
    }
  }
  return [...held.values()].flat();
}

function appendJournal(cluster: SimulatedCluster, records: Readonly<Record<string, string | null>>): void {
  const partition = cluster.partition(journalTopic, 0);
  if (!partition) {
    throw journalProblem(
      'UNKNOWN_TOPIC_OR_PARTITION: the topic does not exist.',
      'A plan creates it as its first step; by hand: one partition, cleanup.policy=compact.',
    );
  }
  const { leader, isr } = partition.registration;
  const minIsr = Number(
    partition.topic.configs['min.insync.replicas'] ?? cluster.facts.topicDefaults['min.insync.replicas'] ?? 1,
  );
  if (leader === null || isr.length < minIsr) {
    throw journalProblem(
      `NOT_ENOUGH_REPLICAS: ${leader === null ? 'it has no leader' : `${isr.length} replicas are in sync, ${minIsr} are needed`}.`,
      'Start the brokers that hold it.',
    );
  }
  for (const [key, value] of Object.entries(records)) {
    if (value === null) cluster.journal.delete(key);
    else cluster.journal.set(key, value);
  }
}

function journalProblem(detail: string, hint: string): ProblemError {
  return new ProblemError([
    errorProblem('cluster.request-failed', `topicwright's own topic ${journalTopic} can not be written`, {
      ...{ detail, hint, resource: `Topic/${journalTopic}` },
    }),
  ]);
}
