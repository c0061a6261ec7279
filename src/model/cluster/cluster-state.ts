/** A cluster as it was observed: what `ClusterPort.observe` returns and what a ClusterSnapshot file holds. */

import type { MeasuredTraffic } from '../metrics/measured-traffic.ts';
import type { BrokerId, Bytes } from '../values/units.ts';
import type { ObservedAccess } from './access.ts';

export type Tags = Readonly<Record<string, string>>;
/** Config keys with their values as Kafka's text. */
export type Configs = Readonly<Record<string, string>>;

/** The observed state of a whole cluster. Brokers ascend by id, topics by name, partitions by id. */
export interface ClusterState {
  readonly clusterId: string;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  /** The live brokers. A broker that only appears in replica lists is down or gone. */
  readonly brokers: readonly Broker[];
  /** Registered, and not live; by id. Empty where Kafka does not list them (before 4.0, KIP-1073). */
  readonly downBrokers: readonly DownBroker[];
  readonly topics: readonly ObservedTopic[];
  /** What a topic config is where a topic does not set it: broker settings over Kafka's defaults. */
  readonly topicDefaults: Configs;
  /**
   * Settings of the brokers that decide what Kafka's transaction log looks like; where brokers differ, one answer for all (see
   * transaction-log.ts). Read while there is no such topic; absent: Kafka's defaults.
   */
  readonly brokerSettings?: Configs;
  /** topicwright's own records, latest value per key; see journal.ts. */
  readonly journal: Readonly<Record<string, string>>;
  /** Read only where git says something of it. */
  readonly access?: ObservedAccess;
  /** Absent: not measured. */
  readonly traffic?: MeasuredTraffic;
}

export interface Broker {
  readonly id: BrokerId;
  readonly host: string;
  readonly port: number;
  readonly rack: string | null;
  readonly tags: Tags;
  /** Dynamic configs of this broker, set on purpose (`DYNAMIC_BROKER_CONFIG`). */
  readonly configs: Configs;
  readonly logDirs: readonly LogDir[];
  /** Live to Kafka, but it did not answer in time: nothing is known of its log dirs and configs. */
  readonly hung?: true;
}

/** What Kafka keeps of a broker that is registered and not live. */
export type DownBroker = Pick<Broker, 'id' | 'host' | 'port' | 'rack'>;

/** A log dir of a broker. Kafka reports both sizes since KIP-827; a total of 0 means unknown. */
export interface LogDir {
  readonly path: string;
  readonly totalBytes: Bytes;
  readonly usableBytes: Bytes;
  /** Takes no new replica (KIP-1066). */
  readonly cordoned?: true;
  /** Offline (KIP-112): none of its replicas can be read or written. Its sizes are 0. */
  readonly failed?: true;
}

/** Kafka itself places nothing on a broker whose every online log dir is cordoned (KIP-1066), though it accepts an assignment to it. */
export function isCordoned({ logDirs }: Pick<Broker, 'logDirs'>): boolean {
  const online = logDirs.filter(({ failed }) => !failed);
  return online.length > 0 && online.every(({ cordoned }) => cordoned);
}

export interface ObservedTopic {
  readonly name: string;
  /** Kafka's topic id (KIP-516), as Kafka prints it: another one once a topic was deleted and created again. Absent: unknown. */
  readonly id?: string;
  readonly tags: Tags;
  /** Only what was set on purpose (`DYNAMIC_TOPIC_CONFIG`). */
  readonly configs: Configs;
  readonly partitions: readonly Partition[];
}

export interface Partition {
  readonly id: number;
  /** As Kafka's metadata has it: the union, while the partition is being reassigned; the preferred leader first. */
  readonly replicas: readonly BrokerId[];
  readonly isr: readonly BrokerId[];
  /** null: the partition is offline. */
  readonly leader: BrokerId | null;
  /** Replicas whose broker is not live or whose log dir failed. */
  readonly offlineReplicas: readonly BrokerId[];
  /**
   * Replicas outside the ISR that lack no acknowledged record, of a partition that nobody leads (KIP-966): it is led again once one of
   * them is live. Absent: Kafka does not tell.
   */
  readonly eligibleLeaders?: readonly BrokerId[];
  /** Bytes of one replica on disk: the largest that any log dir reports. */
  readonly sizeBytes: Bytes;
  /** Not empty while a reassignment is in flight (KIP-455). */
  readonly addingReplicas: readonly BrokerId[];
  readonly removingReplicas: readonly BrokerId[];
  /** The log dirs that its replicas are in, on brokers with several that told. Absent: no replica is on such a broker. */
  readonly logDirs?: LogDirByBroker;
  /** The log dirs that replicas are being moved to within their brokers (KIP-113 calls them future replicas). Absent: none is. */
  readonly futureLogDirs?: LogDirByBroker;
}

/** The path of a log dir, by broker id. */
export type LogDirByBroker = Readonly<Record<string, string>>;

/** The replicas a partition has, or will have once its reassignment in flight is done. */
export function targetReplicas(partition: Partition): readonly BrokerId[] {
  if (partition.removingReplicas.length === 0) return partition.replicas;
  return partition.replicas.filter((replica) => !partition.removingReplicas.includes(replica));
}

/** Whether Kafka is moving this partition right now. */
export function isReassigning(partition: Partition): boolean {
  return partition.addingReplicas.length > 0 || partition.removingReplicas.length > 0;
}
