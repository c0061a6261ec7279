/** The whole cluster in one look: the port's observe. Everything that needs no other answer is asked at the same time. */

import type { Broker, ClusterState, Configs, ObservedTopic } from '../../model/cluster/cluster-state.ts';
import type { Reassignment } from '../../model/cluster/port/cluster-reads.ts';
import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import {
  joinTransactionLogSettings,
  transactionLogSettings,
  transactionTopic,
} from '../../model/cluster/transaction-log.ts';
import { withRecordedTags } from '../../model/journal/tag-index.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import { type BrokerId, bytes } from '../../model/values/units.ts';
import type { Reassignments } from '../change/reassignments.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import type { Journal } from '../journal/journal.ts';
import type { BrokerMetadata, Metadata, TopicMetadata } from '../requests/topics/metadata.ts';
import { partitionKey } from '../requests/topics/partitions-by-topic.ts';
import {
  type DescribedBroker,
  describeBrokers,
  listBrokers,
  readBrokerSettings,
  toLogDirs,
} from './describe-brokers.ts';
import { readEligibleLeaders } from './eligible-leaders.ts';
import { readTopicConfigs } from './read-configs.ts';
import { type DirsOfPartition, replicaLogDirs } from './replica-log-dirs.ts';
import { readTopicDefaults } from './topic-defaults.ts';

export async function observeCluster(
  cluster: ClusterConnections,
  reassignments: Reassignments,
  journalReader: Journal,
): Promise<ClusterState> {
  // Listed before and after: one that begins or ends meanwhile would show as a partition with replicas too many.
  const before = await reassignments.list();
  const metadata = await cluster.metadata('all');
  const brokers = metadata.brokers.toSorted((a, b) => a.id - b.id);
  const topics = metadata.topics
    .filter(({ errorCode }) => errorCode === 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = topics.map(({ name }) => name);
  const ids = brokers.map(({ id }) => id);
  const [described, registered, after, configs, topicDefaults, brokerSettings, journal, eligible] =
    await Promise.all([
      describeBrokers(cluster, ids),
      listBrokers(cluster),
      reassignments.list(),
      readTopicConfigs(cluster, names),
      readTopicDefaults(cluster, names),
      names.includes(transactionTopic) ? null : readTransactionLogSettings(cluster, ids),
      names.includes(journalTopic) ? journalReader.readWhole() : {},
      readEligibleLeaders(cluster, topics),
    ]);
  requireSomeAnswer(brokers, described);
  const facts = {
    configs,
    sizes: largestSizes(described),
    logDirs: replicaLogDirs(described),
    reassignments: byPartition([...before, ...after]),
    eligible,
  };
  return withRecordedTags({
    clusterId: metadata.clusterId,
    takenAt: new Date().toISOString(),
    brokers: brokers.map((broker, index) => toBroker(broker, described[index])),
    downBrokers: registered
      .filter(({ isAlive }) => !isAlive)
      .map(({ id, host, port, rack }) => ({ id, host, port, rack })),
    // Without its configs a topic was deleted meanwhile.
    topics: topics.filter(({ name }) => configs.has(name)).map((topic) => toTopic(topic, facts)),
    topicDefaults,
    ...(brokerSettings && { brokerSettings }),
    journal,
  });
}

async function readTransactionLogSettings(
  cluster: ClusterConnections,
  brokers: readonly BrokerId[],
): Promise<Configs> {
  const settings = await readBrokerSettings(cluster, brokers, transactionLogSettings);
  return joinTransactionLogSettings([...settings.values()]);
}

/** Bootstrap servers that answer while no broker does: what they advertise is out of reach. */
function requireSomeAnswer(brokers: Metadata['brokers'], described: readonly DescribedBroker[]): void {
  if (described.some(({ logDirs }) => logDirs !== null)) return;
  const addresses = brokers.map(({ id, host, port }) => `${id} at ${host}:${port}`).join(', ');
  throw new ProblemError([
    errorProblem(
      'cluster.unreachable',
      'The bootstrap server answers, but none of the brokers that it names does',
      {
        detail: `Not reached: ${addresses}.`,
        hint: 'Brokers hand out the addresses of their advertised.listeners: make these reachable from here (DNS, VPN, another listener).',
      },
    ),
  ]);
}

function toBroker({ id, host, port, rack }: BrokerMetadata, described: DescribedBroker | undefined): Broker {
  const logDirs = toLogDirs(described?.logDirs ?? []);
  const isHung = described?.logDirs === null;
  return {
    ...{ id, host, port, rack, tags: {}, configs: described?.configs ?? {}, logDirs },
    ...(isHung && { hung: true as const }),
  };
}

interface TopicFacts {
  readonly configs: ReadonlyMap<string, Configs>;
  /** By topic, then partition. */
  readonly sizes: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly logDirs: ReadonlyMap<string, DirsOfPartition>;
  readonly reassignments: ReadonlyMap<string, Reassignment>;
  readonly eligible: ReadonlyMap<string, readonly BrokerId[]>;
}

function toTopic({ name, id: topicId, partitions }: TopicMetadata, facts: TopicFacts): ObservedTopic {
  const sizes = facts.sizes.get(name);
  return {
    name,
    ...(topicId !== null && { id: topicId }),
    tags: {},
    configs: facts.configs.get(name) ?? {},
    partitions: partitions
      .toSorted((a, b) => a.id - b.id)
      .map(({ id, replicas, isr, leader, offlineReplicas }) => {
        const key = partitionKey({ topic: name, partition: id });
        const moving = facts.reassignments.get(key);
        const eligibleLeaders = leader === null ? facts.eligible.get(key) : undefined;
        return {
          // The controller's own list is ahead of what this broker knows.
          ...{ id, isr, leader, offlineReplicas, replicas: moving?.replicas ?? replicas },
          sizeBytes: bytes(sizes?.get(id) ?? 0),
          addingReplicas: moving?.addingReplicas ?? [],
          removingReplicas: moving?.removingReplicas ?? [],
          ...(eligibleLeaders && { eligibleLeaders }),
          ...facts.logDirs.get(key),
        };
      }),
  };
}

/** Replicas differ a little (one that is being copied differs much): the largest is what a new copy will become. */
function largestSizes(brokers: readonly DescribedBroker[]): TopicFacts['sizes'] {
  const sizes = new Map<string, Map<number, number>>();
  for (const { name, replicas } of brokers
    .flatMap(({ logDirs }) => logDirs ?? [])
    .flatMap(({ topics }) => topics)) {
    const ofTopic = sizes.get(name) ?? new Map<number, number>();
    sizes.set(name, ofTopic);
    for (const { partition, sizeBytes } of replicas) {
      if (sizeBytes > (ofTopic.get(partition) ?? -1)) ofTopic.set(partition, sizeBytes);
    }
  }
  return sizes;
}

function byPartition(reassignments: readonly Reassignment[]): ReadonlyMap<string, Reassignment> {
  return new Map(reassignments.map((reassignment) => [partitionKey(reassignment), reassignment]));
}
