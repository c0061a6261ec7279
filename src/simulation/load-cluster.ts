/** Builds the simulated cluster from its snapshot file. */
import type { Partition } from '../model/cluster/cluster-state.ts';
import type { SnapshotFile } from '../model/snapshot/snapshot-file.ts';
import type { BrokerId } from '../model/values/units.ts';
import { SimulatedBroker } from './parts/simulated-broker.ts';
import { defaultBytes, SimulatedCluster, simulatedPrincipal } from './parts/simulated-cluster.ts';
import { isReassigning, SimulatedPartition, SimulatedTopic } from './parts/simulated-topic.ts';
import { topicId } from './parts/topic-id.ts';
import { ThrottleCredit } from './time/throttle-credit.ts';

export function loadCluster({ state, simulation }: SnapshotFile): SimulatedCluster {
  const { clusterId, topicDefaults, brokerSettings = {}, traffic = null } = state;
  const { linkBytesPerSecond } = simulation;
  const facts = { clusterId, topicDefaults, brokerSettings, linkBytesPerSecond, traffic };
  const cluster = new SimulatedCluster(facts, Date.parse(state.takenAt));
  for (const broker of state.brokers) {
    const simulated = new SimulatedBroker(broker, { alive: true, isDescribed: true });
    if (broker.hung) simulated.hungSinceMs = cluster.nowMs;
    cluster.brokers.set(broker.id, simulated);
  }
  for (const broker of state.downBrokers) {
    const facts = { ...broker, tags: {}, configs: {}, logDirs: [] };
    cluster.brokers.set(broker.id, new SimulatedBroker(facts, { alive: false, isDescribed: false }));
  }
  for (const broker of simulation.downBrokers) {
    cluster.brokers.set(broker.id, new SimulatedBroker(broker, { alive: false, isDescribed: true }));
  }
  cluster.topicsCreated = simulation.topicsCreated;
  const copied = copiedBytes(simulation.replicas);
  const hidden: HiddenDirs = new Map(
    simulation.logDirs.map((one) => [replicaKey(one.topic, one.partition, one.broker), one]),
  );
  for (const { name, id = topicId(clusterId, name, 0), tags, configs, partitions } of state.topics) {
    const topic = new SimulatedTopic({ name, id }, tags, configs);
    cluster.addTopic(topic);
    for (const partition of partitions) loadPartition(cluster, topic, partition, { copied, hidden });
  }
  for (const [key, value] of Object.entries(state.journal)) cluster.journal.set(key, value);
  cluster.journalAppends = cluster.journal.size;
  if (state.access) cluster.access = { ...state.access, ownPrincipal: simulatedPrincipal };
  for (const { broker, side, usedBytes, idleMs } of simulation.throttles) {
    const credit = new ThrottleCredit(usedBytes, cluster.nowMs - idleMs);
    const known = cluster.brokers.get(broker);
    if (known) known.throttleCredit[side] = credit;
  }
  return cluster;
}

type CopiedBytes = ReadonlyMap<string, number>;
type HiddenDir = SnapshotFile['simulation']['logDirs'][number];
type HiddenDirs = ReadonlyMap<string, HiddenDir>;

function copiedBytes(replicas: SnapshotFile['simulation']['replicas']): CopiedBytes {
  return new Map(
    replicas.map(({ topic, partition, broker, sizeBytes }) => [
      replicaKey(topic, partition, broker),
      sizeBytes,
    ]),
  );
}

function replicaKey(topic: string, partition: number, broker: BrokerId): string {
  return `${topic} ${partition} ${broker}`;
}

function loadPartition(
  cluster: SimulatedCluster,
  topic: SimulatedTopic,
  observed: Partition,
  { copied, hidden }: { readonly copied: CopiedBytes; readonly hidden: HiddenDirs },
): void {
  const { id, replicas, isr, leader, addingReplicas, removingReplicas, sizeBytes } = observed;
  const registration = { replicas, isr, leader, addingReplicas, removingReplicas };
  const partition = new SimulatedPartition(topic, id, registration, sizeBytes);
  topic.partitions.push(partition);
  for (const replica of replicas) {
    const broker = cluster.brokers.get(replica) ?? addUnknownBroker(cluster, replica);
    placeOnDisk(partition, broker, observed, hidden.get(replicaKey(topic.name, id, replica)));
    if (isr.includes(replica)) continue;
    const known = copied.get(replicaKey(topic.name, id, replica));
    partition.behind.set(replica, known ?? defaultBytes(partition, replica));
  }
  if (partition.behind.size > 0) cluster.lagging.add(partition);
  settle(cluster, partition);
}

/** A move under way takes the bytes of what it has copied, which the log dir's figures of the file count already. */
function placeOnDisk(
  partition: SimulatedPartition,
  { id, disks }: SimulatedBroker,
  { offlineReplicas, logDirs, futureLogDirs }: Partition,
  hidden: HiddenDir | undefined,
): void {
  const path = hidden?.logDir ?? logDirs?.[id];
  disks.place(partition, { isOffline: offlineReplicas.includes(id), path });
  const future = hidden?.futureLogDir ?? futureLogDirs?.[id];
  if (future !== undefined) disks.resumeMove(partition, future, hidden?.futureBytes ?? 0);
}

/** A file written by hand may have brokers that are down in the ISR, or another leader; a snapshot, a move just done. */
function settle(cluster: SimulatedCluster, partition: SimulatedPartition): void {
  const { isr, leader } = partition.registration;
  const isHealthy = leader !== null && isr.every((replica) => cluster.isOnline(partition, replica));
  if (!isHealthy || isReassigning(partition.registration))
    cluster.change(partition, { isr: isr.filter((replica) => cluster.isOnline(partition, replica)) });
}

/** Kafka remembers a broker as long as it is registered: one that only replica lists name is down. */
function addUnknownBroker(cluster: SimulatedCluster, id: BrokerId): SimulatedBroker {
  const facts = { id, host: `broker-${id}`, port: 9092, rack: null, tags: {}, configs: {}, logDirs: [] };
  const broker = new SimulatedBroker(facts, { alive: false, isDescribed: false });
  cluster.brokers.set(id, broker);
  return broker;
}
