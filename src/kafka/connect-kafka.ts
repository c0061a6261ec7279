/** The ClusterPort over Apache Kafka, by a Cluster document's connection. */
import type { ClusterPort } from '../model/cluster/port/cluster-port.ts';
import { alterConfigs } from './change/alter-configs.ts';
import { alterReplicaLogDirs } from './change/alter-replica-log-dirs.ts';
import { addPartitions, createTopics, deleteTopics } from './change/change-topics.ts';
import { alterQuotas, alterUsers, createAcls, deleteAcls, readAccess } from './change/control-access.ts';
import { electLeaders } from './change/elect-leaders.ts';
import { Reassignments } from './change/reassignments.ts';
import { validateChanges } from './change/validate-changes.ts';
import { ClusterConnections } from './connect/cluster-connections.ts';
import { defaultLimits, type KafkaLimits, type KafkaSettings } from './connect/kafka-settings.ts';
import { Journal } from './journal/journal.ts';
import { readRecords } from './journal/read-records.ts';
import { describeStorage, listBrokers, readBrokerSettings } from './observe/describe-brokers.ts';
import { describePartitions } from './observe/describe-partitions.ts';
import { observeCluster } from './observe/observe-cluster.ts';
import { probeCluster } from './observe/probe-cluster.ts';
import { readConfigs } from './observe/read-configs.ts';
import { readPositions } from './observe/read-positions.ts';

/** Throws a ProblemError `cluster.unreachable`, naming each server and its reason, when none answers within some ten seconds. */
export async function connectKafka(
  settings: KafkaSettings,
  limits: Partial<KafkaLimits> = {},
): Promise<ClusterPort> {
  const cluster = new ClusterConnections(settings, { ...defaultLimits, ...limits });
  try {
    await cluster.metadata([]);
  } catch (error) {
    cluster.close();
    throw error;
  }
  const reassignments = new Reassignments(cluster);
  const journal = new Journal(cluster);
  return {
    observe: () => observeCluster(cluster, reassignments, journal),
    validate: (changes) => validateChanges(cluster, changes),
    createTopics: (topics) => createTopics(cluster, topics),
    addPartitions: (additions) => addPartitions(cluster, additions),
    deleteTopics: (topics, ids) => deleteTopics(cluster, topics, ids),
    alterConfigs: (changes) => alterConfigs(cluster, changes),
    readConfigs: (resources) => readConfigs(cluster, resources),
    alterReassignments: (changes) => reassignments.alter(changes),
    listReassignments: () => reassignments.list(),
    alterReplicaLogDirs: (changes) => alterReplicaLogDirs(cluster, changes),
    electLeaders: (partitions) => electLeaders(cluster, partitions),
    describePartitions: (topics) => describePartitions(cluster, topics),
    describeStorage: (brokers, partitions) => describeStorage(cluster, brokers, partitions ?? 'all'),
    listBrokers: () => listBrokers(cluster),
    readBrokerSettings: (brokers, keys) => readBrokerSettings(cluster, brokers, keys),
    readRecords: (partition) => readRecords(cluster, partition),
    readPositions: () => readPositions(cluster),
    probe: (topics) => probeCluster(cluster, topics),
    readAccess: () => readAccess(cluster),
    createAcls: (acls) => createAcls(cluster, acls),
    deleteAcls: (acls) => deleteAcls(cluster, acls),
    alterQuotas: (changes) => alterQuotas(cluster, changes),
    alterUsers: (changes) => alterUsers(cluster, changes),
    readJournal: () => journal.read(),
    readJournalFrom: (offset) => journal.readFrom(offset),
    appendJournal: (records) => journal.append(records),
    claimJournal: () => journal.claim(),
    guardChanges: (check) => cluster.guardChanges(check),
    close: async () => cluster.close(),
  };
}
