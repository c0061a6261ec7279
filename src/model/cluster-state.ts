/** A cluster as it was observed: what `ClusterPort.observe` returns and what a ClusterSnapshot file holds. */
import type { ObservedAccess } from './access.ts';
import type { BrokerId, Bytes } from './units.ts';

export type Tags = Readonly<Record<string, string>>;
/** Config keys with their values as Kafka's text. */
export type Configs = Readonly<Record<string, string>>;

/** The observed state of a whole cluster. Brokers ascend by id, topics by name, partitions by id. */
export interface ClusterState {
  readonly clusterId: string;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  /** The brokers that are alive. A broker that only appears in replica lists is down or gone. */
  readonly brokers: readonly Broker[];
  readonly topics: readonly ObservedTopic[];
  /** What a topic config is where a topic does not set it: broker settings over Kafka's defaults. */
  readonly topicDefaults: Configs;
  /** topicwright's own records, latest value per key; see journal.ts. */
  readonly journal: Readonly<Record<string, string>>;
  /** Read only where git says something of it. */
  readonly access?: ObservedAccess;
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
}

/** One disk of a broker. Kafka tells both figures since KIP-827; 0 total means unknown. */
export interface LogDir {
  readonly path: string;
  readonly totalBytes: Bytes;
  readonly usableBytes: Bytes;
  /** Takes no new replica (KIP-1066). */
  readonly cordoned?: true;
}

/** Kafka itself places nothing on a broker whose every disk is cordoned (KIP-1066), though it accepts an assignment to it. */
export function isCordoned({ logDirs }: Pick<Broker, 'logDirs'>): boolean {
  return logDirs.length > 0 && logDirs.every(({ cordoned }) => cordoned);
}

export interface ObservedTopic {
  readonly name: string;
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
  /** Bytes of one replica on disk: the largest that any log dir reports. */
  readonly sizeBytes: Bytes;
  /** Not empty while a reassignment is in flight (KIP-455). */
  readonly addingReplicas: readonly BrokerId[];
  readonly removingReplicas: readonly BrokerId[];
}

/** The replicas a partition has, or will have once its reassignment in flight is done. */
export function targetReplicas(partition: Partition): readonly BrokerId[] {
  if (partition.removingReplicas.length === 0) return partition.replicas;
  return partition.replicas.filter((replica) => !partition.removingReplicas.includes(replica));
}

/** Whether Kafka is moving this partition right now. */
export function isReassigning(partition: Partition): boolean {
  return partition.addingReplicas.length > 0 || partition.removingReplicas.length > 0;
}
