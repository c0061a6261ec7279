/** What can be asked of a cluster; nothing of it changes anything. */
import type { BrokerId, Bytes } from '../../values/units.ts';
import type { ObservedAccess } from '../access.ts';
import type { ClusterProbe } from '../cluster-probe.ts';
import type { ClusterState, Configs, LogDir } from '../cluster-state.ts';
import type { ProposedChange } from './cluster-changes.ts';
import type { LogPositions } from './log-positions.ts';
import type { Outcome } from './outcome.ts';
import type { ConfigResource, TopicPartition } from './resources.ts';

export interface ClusterReads {
  /** The whole cluster, brokers asked in parallel. A broker that does not answer in time has no log dirs. */
  observe(): Promise<ClusterState>;
  /**
   * Whether the brokers would make these changes, in order; nothing is changed. Each change is judged against the cluster as it
   * is, not as the changes before it would leave it. Kafka validates no deletions: of them the controllers' settings tell.
   * No answer within seconds is an error of the change, as a denial is.
   */
  validate(changes: readonly ProposedChange[]): Promise<readonly Outcome<ProposedChange>[]>;
  /** Only what was set on purpose on the resource itself. */
  readConfigs(resources: readonly ConfigResource[]): Promise<readonly ResourceConfigs[]>;
  listReassignments(): Promise<readonly Reassignment[]>;
  /**
   * The named topics as metadata has them now, and who is alive: asked every few seconds during an apply. While a partition
   * is being reassigned its replicas are the union. Topics that do not exist are left out.
   */
  describePartitions(topics: readonly string[] | 'all'): Promise<PartitionsNow>;
  /**
   * The disks of the named brokers, and what is on them of the named partitions (of all, where none are named), replicas
   * still being copied included. Brokers that don't answer are left out.
   */
  describeStorage(
    brokers: readonly BrokerId[],
    partitions?: readonly TopicPartition[],
  ): Promise<readonly BrokerStorage[]>;
  /** Those that are registered, by id: also those that are down, where Kafka tells of them (4.0 and newer, KIP-1073). */
  listBrokers(): Promise<readonly RegisteredBroker[]>;
  /** Values of these keys as they are in force on these brokers, wherever they come from. Brokers that don't answer are left out. */
  readBrokerSettings(
    brokers: readonly BrokerId[],
    keys: readonly string[],
  ): Promise<ReadonlyMap<BrokerId, Configs>>;
  /** All records of a partition, from its first to its last; null when there is no such partition. */
  readRecords(partition: TopicPartition): Promise<readonly StoredRecord[] | null>;
  /**
   * The offsets and sizes of all logs, and the offsets that groups have committed: leaders and coordinators are asked in parallel,
   * each once. What one of them does not tell is named. Throws a ProblemError `cluster.permission-missing`.
   */
  readPositions(): Promise<LogPositions>;
  /** What the brokers are, know and permit; permissions on these topics and topicwright's own. Changes nothing. */
  probe(topics: readonly string[]): Promise<ClusterProbe>;
  /** All ACLs, quotas and SCRAM users. Throws a ProblemError `cluster.permission-missing`. */
  readAccess(): Promise<ObservedAccess>;
}

export interface PartitionsNow {
  /** By id. */
  readonly aliveBrokers: readonly BrokerId[];
  /** Those of a topic by id. */
  readonly partitions: readonly PartitionNow[];
}

export interface PartitionNow extends TopicPartition {
  readonly replicas: readonly BrokerId[];
  readonly isr: readonly BrokerId[];
  /** null: the partition is offline. */
  readonly leader: BrokerId | null;
  /** Replicas whose broker is not live or whose log dir failed. */
  readonly offlineReplicas: readonly BrokerId[];
}

export interface BrokerStorage {
  readonly broker: BrokerId;
  /** Failed ones included. */
  readonly logDirs: readonly LogDir[];
  readonly replicas: readonly ReplicaOnDisk[];
  /** On their way from another log dir of the broker (KIP-113): each is among `replicas` too, where it still is. */
  readonly futureReplicas: readonly ReplicaOnDisk[];
}

export interface ReplicaOnDisk extends TopicPartition {
  readonly broker: BrokerId;
  readonly logDir: string;
  readonly sizeBytes: Bytes;
}

export interface RegisteredBroker {
  readonly id: BrokerId;
  readonly host: string;
  readonly port: number;
  readonly rack: string | null;
  readonly isAlive: boolean;
}

export interface StoredRecord {
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
}

export interface ResourceConfigs {
  readonly resource: ConfigResource;
  /** null: could not be read (unknown topic, broker down). */
  readonly configs: Configs | null;
}

export interface Reassignment extends TopicPartition {
  readonly replicas: readonly BrokerId[];
  readonly addingReplicas: readonly BrokerId[];
  readonly removingReplicas: readonly BrokerId[];
}
