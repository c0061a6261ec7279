/** A ClusterSnapshot as its JSON has it, of which its JSON Schema is made. */
import type { ObservedAccess } from '../cluster/access.ts';
import type { MeasuredLoad } from '../metrics/measured-load.ts';
import type { MeasuredTraffic, TopicTraffic } from '../metrics/measured-traffic.ts';

/**
 * A Kafka cluster as it was observed. Written by `topicwright snapshot`; read by `plan --snapshot` and as the embedded cluster of a
 * Cluster document (`simulation:`).
 */
export interface SnapshotJson {
  /** The version of this format. */
  readonly apiVersion: 'topicwright/v1';
  /** What the file is. */
  readonly kind: 'ClusterSnapshot';
  /**
   * Kafka's own id of the cluster.
   * @minLength 1
   */
  readonly clusterId: string;
  /**
   * When it was observed: ISO 8601, UTC. The clock of an embedded cluster starts here.
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$
   */
  readonly takenAt: string;
  /** The live brokers. */
  readonly brokers: readonly BrokerJson[];
  /** The topics. */
  readonly topics: readonly TopicJson[];
  /** Brokers that are registered and not live; absent: none, or unknown (Kafka lists them since 4.0). */
  readonly downBrokers?: readonly DownBrokerJson[];
  /**
   * The value of each topic config where a topic does not set it: the brokers' settings, or else Kafka's defaults; absent: unknown.
   * @value The value, as text.
   */
  readonly topicDefaults?: TextMap;
  /**
   * The brokers' `transaction.state.log.*` settings, written while there is no topic `__transaction_state`; absent: Kafka's defaults.
   * @value The value, as text.
   */
  readonly brokerSettings?: TextMap;
  /**
   * topicwright's own records in the cluster, the latest value of each key; absent: none.
   * @value The value of the record.
   */
  readonly journal?: TextMap;
  /** ACLs, client quotas and SCRAM users; absent: not read. */
  readonly access?: AccessJson;
  /** The load of the brokers; written by `topicwright metrics fetch`. */
  readonly metrics?: MetricsJson;
  /** The traffic of the partitions; written by `topicwright metrics fetch`. */
  readonly traffic?: TrafficJson;
  /** What only the embedded cluster knows; other commands ignore it. */
  readonly simulation?: SimulationJson;
}

interface AccessJson extends Omit<ObservedAccess, 'ownPrincipal' | 'unencrypted'> {
  /**
   * The principal that the brokers see topicwright as, such as `User:topicwright`; absent: unknown.
   * @minLength 1
   */
  readonly ownPrincipal?: string;
}

interface MetricsJson {
  /** Where the figures come from. */
  readonly source: MeasuredLoad['source'];
  /**
   * When they were read: ISO 8601, UTC.
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$
   */
  readonly takenAt: string;
  /**
   * The time over which rates are averaged, in milliseconds.
   * @real
   * @minimum 0
   */
  readonly windowMs: number;
  /** The brokers that were measured. */
  readonly brokers: readonly BrokerLoadJson[];
}

/** A broker. */
interface BrokerLoadJson {
  /** Its id. */
  readonly id: number;
  /**
   * Bytes per second that it sends, replication included; absent: unknown.
   * @real
   * @minimum 0
   */
  readonly sent?: number;
  /**
   * Bytes per second that it receives, replication included; absent: unknown.
   * @real
   * @minimum 0
   */
  readonly received?: number;
  /**
   * Its instance type, such as `m5.large`; absent: unknown.
   * @minLength 1
   */
  readonly instanceType?: string;
}

export interface TrafficJson {
  /** Where the rates come from. kafka: measured from offsets and log sizes at two moments. */
  readonly source: MeasuredTraffic['source'];
  /**
   * The end of the time over which rates are averaged: ISO 8601, UTC.
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$
   */
  readonly takenAt: string;
  /** The time over which rates are averaged, in milliseconds. */
  readonly windowMs: number;
  /**
   * What the rates are of that time: `mean`, `max`, or a percentile such as `p95`; absent: `mean`.
   * @pattern ^(?:mean|max|p[1-9]\d?)$
   */
  readonly statistic?: string;
  /** The topics that were measured. */
  readonly topics: readonly TopicTrafficJson[];
  /**
   * Consumer groups whose offsets could not be read: what they consume is missing. Absent: none.
   * @item The name of a group.
   */
  readonly unreadGroups?: readonly string[];
}

/** A topic. */
interface TopicTrafficJson {
  /**
   * Its name.
   * @minLength 1
   */
  readonly topic: string;
  /**
   * Its topic id; absent: unknown.
   * @minLength 1
   */
  readonly id?: string;
  /**
   * How the rates of partitions were found: each is measured, or the rate of the topic is shared by their growth, or evenly. Absent:
   * measured.
   */
  readonly split?: TopicTraffic['split'];
  /**
   * Bytes per second that producers send, by partition.
   * @item Of a partition; null: not known.
   */
  readonly produce: readonly (number | null)[];
  /**
   * Bytes per second that consumers fetch, by partition.
   * @item Of a partition; null: not known.
   */
  readonly consume: readonly (number | null)[];
}

interface SimulationJson {
  /**
   * Speed of each broker's network link, in each direction, in bytes per second; 125,000,000 (1 Gbit/s) by default.
   * @real
   * @exclusiveMinimum 0
   */
  readonly linkBytesPerSecond?: number;
  /** The number of topics that it has created so far; topic ids are made of it. Absent: none. */
  readonly topicsCreated?: number;
  /** Brokers that are down and may return, with their disks. */
  readonly downBrokers?: readonly BrokerJson[];
  /**
   * Replicas that differ in size from their partition: copies in progress, and replicas on a broker that was down. Of other replicas
   * that are being added, nothing has been copied yet.
   */
  readonly replicas?: readonly ReplicaJson[];
  /** What passed through throttles in the last ten seconds, over which Kafka measures them. */
  readonly throttles?: readonly ThrottleJson[];
  /** What brokers do not tell of the log dirs of replicas: where those are that are offline, and how far moves between log dirs are. */
  readonly logDirs?: readonly ReplicaLogDirJson[];
}

export type TextMap = Readonly<Record<string, string>>;

/** A broker that is registered and not live. */
export interface DownBrokerJson {
  /** Its `node.id`. */
  readonly id: number;
  /**
   * Its advertised host; `broker-` and its id by default.
   * @minLength 1
   */
  readonly host?: string;
  /**
   * Its port; 9092 by default.
   * @maximum 65535
   */
  readonly port?: number;
  /** Its `broker.rack`; absent: none. */
  readonly rack?: string | null;
}

/** A broker. */
export interface BrokerJson extends DownBrokerJson {
  /**
   * Its tags; absent: none.
   * @value The value, as text.
   */
  readonly tags?: TextMap;
  /**
   * Dynamic configs set on purpose on this broker; absent: none.
   * @value The value, as text.
   */
  readonly configs?: TextMap;
  /** Its log dirs; absent: unknown. */
  readonly logDirs?: readonly LogDirJson[];
  /** The broker is live to Kafka and did not answer; absent: it answered. */
  readonly hung?: true;
}

/** A log dir. */
interface LogDirJson {
  /**
   * The path of the log dir on the broker.
   * @minLength 1
   */
  readonly path: string;
  /** Size of the disk in bytes; 0: unknown. */
  readonly totalBytes: number;
  /** Free bytes on the disk. */
  readonly usableBytes: number;
  /** It takes no new replicas (KIP-1066); absent: it does. */
  readonly cordoned?: true;
  /** It is offline, and its replicas are too (KIP-112); absent: it is online. */
  readonly failed?: true;
}

/** A topic. */
export interface TopicJson {
  /**
   * Its name.
   * @minLength 1
   */
  readonly name: string;
  /**
   * Kafka's topic id; absent: unknown.
   * @minLength 1
   */
  readonly id?: string;
  /**
   * Its tags; absent: none.
   * @value The value, as text.
   */
  readonly tags?: TextMap;
  /**
   * Topic configs set on purpose; absent: none.
   * @value The value, as text.
   */
  readonly configs?: TextMap;
  /**
   * Its partitions.
   * @minItems 1
   */
  readonly partitions: readonly PartitionJson[];
}

/** A partition. */
export interface PartitionJson {
  /** Its number, from 0. */
  readonly id: number;
  /**
   * Its replicas as Kafka's metadata has them, the preferred leader first; during a reassignment, both the old and the new ones.
   * @minItems 1
   * @item A broker id.
   */
  readonly replicas: readonly number[];
  /**
   * In-sync replicas; absent: all but those being added.
   * @item A broker id.
   */
  readonly isr?: readonly number[];
  /** The leader; null: none; absent: the first replica that is in sync. */
  readonly leader?: number | null;
  /**
   * Replicas whose broker is not live or whose log dir failed; absent: those on brokers that are not listed.
   * @item A broker id.
   */
  readonly offlineReplicas?: readonly number[];
  /**
   * Replicas outside the ISR that have every acknowledged record, of a partition without a leader (KIP-966); absent: unknown.
   * @item A broker id.
   */
  readonly eligibleLeaders?: readonly number[];
  /** Bytes of one replica on disk; absent: 0. */
  readonly sizeBytes?: number;
  /**
   * Replicas that a reassignment in flight adds; absent: none.
   * @item A broker id.
   */
  readonly addingReplicas?: readonly number[];
  /**
   * Replicas that a reassignment in flight removes; absent: none.
   * @item A broker id.
   */
  readonly removingReplicas?: readonly number[];
  /**
   * The log dirs that its replicas are in, by broker, of brokers with several log dirs; absent: unknown.
   * @value The path of a log dir.
   */
  readonly logDirs?: TextMap;
  /**
   * The log dirs that replicas are being moved to within their brokers (KIP-113), by broker; absent: none.
   * @value The path of a log dir.
   */
  readonly futureLogDirs?: TextMap;
}

/** One direction of a broker. */
interface ThrottleJson {
  /** The broker. */
  readonly broker: number;
  /** leader: what it sends; follower: what it receives. */
  readonly side: 'leader' | 'follower';
  /**
   * Bytes in these ten seconds.
   * @real
   * @minimum 0
   */
  readonly usedBytes: number;
  /**
   * Milliseconds since the last of them.
   * @real
   */
  readonly idleMs: number;
}

/** A replica. */
interface ReplicaLogDirJson {
  /**
   * The topic.
   * @minLength 1
   */
  readonly topic: string;
  /** The partition. */
  readonly partition: number;
  /** The broker that holds the replica. */
  readonly broker: number;
  /**
   * The path of the log dir that it is in.
   * @minLength 1
   */
  readonly logDir: string;
  /**
   * The path of the log dir that it is being moved to; absent: none.
   * @minLength 1
   */
  readonly futureLogDir?: string;
  /**
   * Bytes copied there so far; absent: none.
   * @real
   * @minimum 0
   */
  readonly futureBytes?: number;
}

/** A replica. */
interface ReplicaJson {
  /**
   * The topic.
   * @minLength 1
   */
  readonly topic: string;
  /** The partition. */
  readonly partition: number;
  /** The broker that holds the replica. */
  readonly broker: number;
  /**
   * Bytes copied so far.
   * @real
   * @minimum 0
   */
  readonly sizeBytes: number;
}
