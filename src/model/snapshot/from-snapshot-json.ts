/** From the JSON of a ClusterSnapshot to the values that it stands for: sorted, with everything filled in that may be absent. */
import { sortAccess } from '../cluster/access.ts';
import type { Broker, ClusterState, DownBroker, ObservedTopic, Partition } from '../cluster/cluster-state.ts';
import type { MeasuredLoad } from '../metrics/measured-load.ts';
import type { MeasuredTraffic } from '../metrics/measured-traffic.ts';
import type { RateStatistic } from '../metrics/rate-window.ts';
import type { BrokerId, BytesPerSecond } from '../values/units.ts';
import { brokerId, bytes, bytesPerSecond } from '../values/units.ts';

import type {
  BrokerJson,
  DownBrokerJson,
  PartitionJson,
  SnapshotJson,
  TextMap,
  TopicJson,
  TrafficJson,
} from './snapshot-json.ts';

/** What the embedded cluster keeps in its file beyond what can be observed. */
export interface SimulationSection {
  readonly linkBytesPerSecond: BytesPerSecond;
  /** So far; topic ids are made of it. */
  readonly topicsCreated: number;
  readonly downBrokers: readonly Broker[];
  /** Replicas that differ in size from their partition; sizes may hold fractions of a byte under way. */
  readonly replicas: readonly {
    readonly topic: string;
    readonly partition: number;
    readonly broker: BrokerId;
    readonly sizeBytes: number;
  }[];
  /** What passed through each side of a broker's throttle within the seconds over which Kafka measures it. */
  readonly throttles: readonly {
    readonly broker: BrokerId;
    readonly side: 'leader' | 'follower';
    readonly usedBytes: number;
    /** Since the last of it. */
    readonly idleMs: number;
  }[];
  /** What brokers do not tell of the log dirs of replicas: those of replicas that are offline, and how far moves between them are. */
  readonly logDirs: readonly {
    readonly topic: string;
    readonly partition: number;
    readonly broker: BrokerId;
    readonly logDir: string;
    readonly futureLogDir?: string;
    readonly futureBytes?: number;
  }[];
}

/** 1 Gbit/s. */
export const defaultLinkBytesPerSecond: BytesPerSecond = bytesPerSecond(125_000_000);

/** Sorted, whatever the order in the file, with everything filled in that may be absent. */
export function toClusterState(json: SnapshotJson): ClusterState {
  const live: ReadonlySet<number> = new Set(json.brokers.map(({ id }) => id));
  return {
    clusterId: json.clusterId,
    takenAt: json.takenAt,
    brokers: json.brokers.map(toBroker).sort((a, b) => a.id - b.id),
    downBrokers: (json.downBrokers ?? []).map(toDownBroker).sort((a, b) => a.id - b.id),
    topics: json.topics.map((topic) => toTopic(topic, live)).sort((a, b) => (a.name < b.name ? -1 : 1)),
    topicDefaults: sortKeys(json.topicDefaults),
    ...(json.brokerSettings && { brokerSettings: sortKeys(json.brokerSettings) }),
    journal: sortKeys(json.journal),
    ...(json.access && { access: sortAccess({ ownPrincipal: null, ...json.access }) }),
    ...(json.traffic && { traffic: toTraffic(json.traffic) }),
  };
}

function toTraffic({ topics, unreadGroups = [], statistic, ...measured }: TrafficJson): MeasuredTraffic {
  return {
    ...measured,
    // The schema lets no other text through.
    ...(statistic !== undefined && { statistic: statistic as RateStatistic }),
    topics: topics
      .map(({ split = 'measured', ...topic }) => ({ ...topic, split }))
      .sort((a, b) => (a.topic < b.topic ? -1 : 1)),
    unreadGroups,
  };
}

/** null: it has none. */
export function toMeasuredLoad({ metrics }: SnapshotJson): MeasuredLoad | null {
  if (!metrics) return null;
  const rate = (value: number | undefined) => (value === undefined ? null : bytesPerSecond(value));
  return {
    ...metrics,
    brokers: metrics.brokers
      .map(({ id, sent, received, instanceType = null }) => ({
        ...{ id: brokerId(id), sent: rate(sent), received: rate(received), instanceType },
      }))
      .sort((a, b) => a.id - b.id),
  };
}

export function toSimulationSection({ simulation = {} }: SnapshotJson): SimulationSection {
  const {
    linkBytesPerSecond,
    topicsCreated = 0,
    downBrokers = [],
    replicas = [],
    throttles = [],
    logDirs = [],
  } = simulation;
  return {
    linkBytesPerSecond:
      linkBytesPerSecond === undefined ? defaultLinkBytesPerSecond : bytesPerSecond(linkBytesPerSecond),
    topicsCreated,
    downBrokers: downBrokers.map(toBroker).sort((a, b) => a.id - b.id),
    replicas: replicas.map((replica) => ({ ...replica, broker: brokerId(replica.broker) })),
    throttles: throttles.map((throttle) => ({ ...throttle, broker: brokerId(throttle.broker) })),
    logDirs: logDirs.map((one) => ({ ...one, broker: brokerId(one.broker) })),
  };
}

function toDownBroker({ id, host, port = 9092, rack = null }: DownBrokerJson): DownBroker {
  return { id: brokerId(id), host: host ?? `broker-${id}`, port, rack };
}

function toBroker({ tags, configs, logDirs = [], hung, ...address }: BrokerJson): Broker {
  return {
    ...toDownBroker(address),
    tags: sortKeys(tags),
    configs: sortKeys(configs),
    logDirs: logDirs
      .map(({ path, totalBytes, usableBytes, cordoned, failed }) => ({
        path,
        totalBytes: bytes(totalBytes),
        usableBytes: bytes(usableBytes),
        ...(cordoned && { cordoned }),
        ...(failed && { failed }),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...(hung && { hung }),
  };
}

function toTopic(
  { name, id, tags, configs, partitions }: TopicJson,
  live: ReadonlySet<number>,
): ObservedTopic {
  return {
    name,
    ...(id !== undefined && { id }),
    tags: sortKeys(tags),
    configs: sortKeys(configs),
    partitions: partitions.map((partition) => toPartition(partition, live)).sort((a, b) => a.id - b.id),
  };
}

function toPartition({ id, sizeBytes = 0, ...json }: PartitionJson, live: ReadonlySet<number>): Partition {
  const replicas = json.replicas.map(brokerId);
  const addingReplicas = (json.addingReplicas ?? none).map(brokerId);
  const offlineReplicas = (json.offlineReplicas ?? json.replicas.filter((one) => !live.has(one))).map(
    brokerId,
  );
  const isr = json.isr?.map(brokerId) ?? healthyIsr({ replicas, addingReplicas, offlineReplicas });
  const leader =
    json.leader === undefined ? preferredLeader({ replicas, isr, offlineReplicas }) : json.leader;
  return {
    id,
    replicas,
    isr,
    leader: leader === null ? null : brokerId(leader),
    offlineReplicas,
    sizeBytes: bytes(sizeBytes),
    addingReplicas,
    removingReplicas: (json.removingReplicas ?? none).map(brokerId),
    ...(json.eligibleLeaders && { eligibleLeaders: json.eligibleLeaders.map(brokerId) }),
    ...(json.logDirs && { logDirs: json.logDirs }),
    ...(json.futureLogDirs && { futureLogDirs: json.futureLogDirs }),
  };
}

const none: readonly number[] = [];

/** The ISR of a partition whose file states none: whatever is live, or all where nothing is. */
export function healthyIsr({
  replicas,
  addingReplicas,
  offlineReplicas,
}: Pick<Partition, 'replicas' | 'addingReplicas' | 'offlineReplicas'>): readonly BrokerId[] {
  if (addingReplicas.length === 0 && offlineReplicas.length === 0) return replicas;
  const joined = replicas.filter((id) => !addingReplicas.includes(id));
  const live = joined.filter((id) => !offlineReplicas.includes(id));
  return live.length > 0 ? live : joined;
}

/** The leader of a partition whose file states none. */
export function preferredLeader({
  replicas,
  isr,
  offlineReplicas,
}: Pick<Partition, 'replicas' | 'isr' | 'offlineReplicas'>): BrokerId | null {
  return replicas.find((id) => isr.includes(id) && !offlineReplicas.includes(id)) ?? null;
}

function sortKeys(map: TextMap | undefined): TextMap {
  if (map === undefined) return {};
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
