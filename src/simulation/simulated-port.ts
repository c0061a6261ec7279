/** The ClusterPort over a simulated cluster: each change is saved before it is answered. */

import type { BrokerProbe } from '../model/cluster/cluster-probe.ts';
import type { Broker } from '../model/cluster/cluster-state.ts';
import type { LogDirChange } from '../model/cluster/port/cluster-changes.ts';
import type { ClusterPort } from '../model/cluster/port/cluster-port.ts';
import type {
  BrokerStorage,
  PartitionNow,
  PartitionsNow,
  RegisteredBroker,
  ReplicaOnDisk,
} from '../model/cluster/port/cluster-reads.ts';
import { journalTopic } from '../model/cluster/port/journal-port.ts';
import type { Outcome } from '../model/cluster/port/outcome.ts';
import type { TopicPartition } from '../model/cluster/port/resources.ts';
import { defaultTransactionLogSettings } from '../model/cluster/transaction-log.ts';
import { withRecordedTags } from '../model/journal/tag-index.ts';
import { type BrokerId, bytes } from '../model/values/units.ts';
import { alterConfigs, readConfigs } from './change/alter-configs.ts';
import { alterReplicaLogDir } from './change/alter-log-dirs.ts';
import { addPartitions, createTopic, deleteTopic } from './change/change-topics.ts';
import { alterReassignment, electLeader, listReassignments } from './change/reassign.ts';
import { validateChange } from './change/validate-change.ts';
import { kafkaError, outcomes } from './parts/kafka-error.ts';
import { accessPort } from './parts/simulated-access.ts';
import type { SimulatedBroker } from './parts/simulated-broker.ts';
import type { SimulatedCluster } from './parts/simulated-cluster.ts';
import { journalPort } from './parts/simulated-journal.ts';
import type { SimulatedPartition } from './parts/simulated-topic.ts';
import { simulatedPositions } from './simulated-positions.ts';

/** `save` is called after each call that changed something. */
export function simulatedPort(cluster: SimulatedCluster, save: () => Promise<void>): ClusterPort {
  let checkChange: (() => Promise<void>) | null = null;
  const change = async <Resource>(
    make: () => readonly Outcome<Resource>[],
  ): Promise<readonly Outcome<Resource>[]> => {
    await checkChange?.();
    const results = make();
    if (results.some(({ error }) => error === null)) await save();
    return results;
  };
  return {
    observe: async () => withRecordedTags(cluster.observe()),
    createTopics: async (topics) => {
      const twice = duplicates(topics.map(({ name }) => name));
      return change(() =>
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
      change(() => outcomes(additions, topicOf, (addition) => addPartitions(cluster, addition))),
    deleteTopics: async (topics, ids) =>
      change(() =>
        outcomes(
          topics,
          (name) => name,
          (name) => deleteTopic(cluster, name, ids?.get(name)),
        ),
      ),
    alterConfigs: async (changes) =>
      change(() =>
        outcomes(
          changes,
          ({ resource }) => resource,
          (change) => alterConfigs(cluster, change),
        ),
      ),
    readConfigs: async (resources) =>
      resources.map((resource) => ({ resource, configs: readConfigs(cluster, resource) })),
    alterReassignments: async (changes) =>
      change(() => outcomes(changes, partitionOf, (change) => alterReassignment(cluster, change))),
    listReassignments: async () => listReassignments(cluster),
    alterReplicaLogDirs: async (changes) =>
      change(() => outcomes(changes, placeOf, (wanted) => alterReplicaLogDir(cluster, wanted))),
    electLeaders: async (partitions) =>
      change(() => outcomes(partitions, partitionOf, (partition) => electLeader(cluster, partition))),
    describePartitions: async (topics) => describePartitions(cluster, topics),
    describeStorage: async (brokers, partitions) => describeStorage(cluster, brokers, partitions),
    readPositions: async () => simulatedPositions(cluster),
    ...lookups(cluster),
    ...accessPort(cluster, change),
    ...journalPort(cluster, save),
    guardChanges: (check) => {
      checkChange = check;
    },
    close: async () => {},
  };
}

const placeOf = (wanted: LogDirChange): LogDirChange => wanted;
const topicOf = ({ topic }: { readonly topic: string }): string => topic;
const partitionOf = ({ topic, partition }: TopicPartition): TopicPartition => ({ topic, partition });

/** What changes nothing, and isn't asked while replicas move. */
function lookups(
  cluster: SimulatedCluster,
): Pick<ClusterPort, 'listBrokers' | 'probe' | 'readBrokerSettings' | 'readRecords' | 'validate'> {
  return {
    validate: async (changes) =>
      outcomes(
        changes,
        (proposed) => proposed,
        (proposed) => validateChange(cluster, proposed),
      ),
    listBrokers: async () =>
      [...cluster.brokers.values()]
        .sort((a, b) => a.id - b.id)
        .map((broker) => ({ ...addressOf(broker.persist()), isAlive: broker.alive })),
    // Whoever asks may do anything, and time is the caller's own.
    probe: async () => ({
      brokers: [...cluster.brokers.values()]
        .sort((a, b) => a.id - b.id)
        .map((broker) => probeBroker(broker.persist(), broker)),
      clock: { state: 'told', aheadMs: 0 },
      jobs: (['plan', 'apply', 'throttle', 'serve'] as const).map((job) => ({
        job,
        missing: [],
        remedy: '',
      })),
    }),
    // All simulated brokers have the same few settings, and topics but the journal no records.
    readBrokerSettings: async (brokers, keys) => {
      const settings = { ...defaultTransactionLogSettings, ...cluster.facts.brokerSettings };
      const asked = Object.fromEntries(Object.entries(settings).filter(([key]) => keys.includes(key)));
      return new Map(brokers.filter((id) => cluster.brokers.get(id)?.works).map((id) => [id, asked]));
    },
    readRecords: async ({ topic, partition }) => {
      if (!cluster.partition(topic, partition)) return null;
      const records = topic === journalTopic ? [...cluster.journal] : [];
      return records.map(([key, value]) => ({ key: Buffer.from(key), value: Buffer.from(value) }));
    },
  };
}

function probeBroker({ id, host, port }: Broker, { alive, works }: SimulatedBroker): BrokerProbe {
  const unreachable = works ? null : alive ? 'no answer' : 'it is down';
  return { id, address: `${host}:${port}`, unreachable, release: null, missingRequests: [] };
}

function addressOf({ id, host, port, rack }: Broker): Omit<RegisteredBroker, 'isAlive'> {
  return { id, host, port, rack };
}

function duplicates(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

function describePartitions(cluster: SimulatedCluster, names: readonly string[] | 'all'): PartitionsNow {
  const topics = names === 'all' ? [...cluster.topics.keys()].sort() : names;
  return {
    aliveBrokers: [...cluster.brokers.keys()].filter((id) => cluster.isAlive(id)).sort((a, b) => a - b),
    partitions: topics.flatMap((topic) =>
      (cluster.topics.get(topic)?.partitions ?? []).map((partition): PartitionNow => {
        const { id, registration } = partition;
        const { replicas, isr, leader } = registration;
        const offlineReplicas = replicas.filter((broker) => !cluster.isOnline(partition, broker));
        return { topic, partition: id, replicas, isr, leader, offlineReplicas };
      }),
    ),
  };
}

function describeStorage(
  cluster: SimulatedCluster,
  brokers: readonly BrokerId[],
  named: readonly TopicPartition[] | undefined,
): readonly BrokerStorage[] {
  const alive = brokers.filter((id) => cluster.brokers.get(id)?.works);
  const held = new Map(
    alive.map((id) => [id, { replicas: [] as ReplicaOnDisk[], futureReplicas: [] as ReplicaOnDisk[] }]),
  );
  const partitions: readonly SimulatedPartition[] = named
    ? named.flatMap(({ topic, partition }) => cluster.partition(topic, partition) ?? [])
    : [...cluster.topics.values()].flatMap((topic) => topic.partitions);
  for (const partition of partitions) {
    for (const broker of partition.registration.replicas) {
      const { topic, id } = partition;
      // A log dir that failed lists no replicas.
      if (!cluster.brokers.get(broker)?.hosts(partition)) continue;
      const { disks } = cluster.brokers.get(broker) ?? {};
      const named = { broker, topic: topic.name, partition: id };
      const sizeBytes = bytes(Math.floor(partition.bytesOn(broker)));
      held.get(broker)?.replicas.push({ ...named, logDir: disks?.pathOf(partition) ?? '', sizeBytes });
      const future = disks?.futureOf(partition);
      const copied = future && { logDir: future.path, sizeBytes: bytes(Math.floor(future.copiedBytes)) };
      if (copied) held.get(broker)?.futureReplicas.push({ ...named, ...copied });
    }
  }
  return alive.map((broker) => ({
    broker,
    logDirs: cluster.brokers.get(broker)?.observe().logDirs ?? [],
    replicas: held.get(broker)?.replicas ?? [],
    futureReplicas: held.get(broker)?.futureReplicas ?? [],
  }));
}
