/**
 * The one door to a cluster: implemented by kafka/ and simulation/, held to the same contract suite.
 *
 * Every call that changes something answers per resource: one bad resource never fails the others, and never throws.
 * Calls throw a ProblemError only when the cluster as a whole can't be asked (`cluster.unreachable`).
 * Retriable per-resource errors have already been retried for a while when they are reported.
 */

import { errorProblem, type Problem } from '../problem/problem.ts';
import type { BrokerId, Bytes } from '../values/units.ts';
import type { AclBinding, ObservedAccess, QuotaChange, UserChange } from './access.ts';
import type { ClusterProbe } from './cluster-probe.ts';
import type { ClusterState, Configs, LogDir } from './cluster-state.ts';

export interface ClusterPort {
  /** The whole cluster, brokers asked in parallel. A broker that does not answer in time has no log dirs. */
  observe(): Promise<ClusterState>;

  /**
   * Whether the brokers would make these changes, in order; nothing is changed. Each change is judged against the cluster as it
   * is, not as the changes before it would leave it. Kafka validates no deletions: of them the controllers' settings tell.
   * No answer within seconds is an error of the change, as a denial is.
   */
  validate(changes: readonly ProposedChange[]): Promise<readonly Outcome<ProposedChange>[]>;
  /** Creates with explicit replicas, preferred leader first. Done when every broker knows the leaders. */
  createTopics(topics: readonly NewTopic[]): Promise<readonly Outcome<string>[]>;
  /** Adds partitions with explicit replicas, the first new partition first. */
  addPartitions(additions: readonly NewPartitions[]): Promise<readonly Outcome<string>[]>;
  /**
   * Where the topic id is given, by name, only that very topic is deleted: another one of its name is `UNKNOWN_TOPIC_ID`, as
   * one that is gone is.
   */
  deleteTopics(
    topics: readonly string[],
    ids?: ReadonlyMap<string, string>,
  ): Promise<readonly Outcome<string>[]>;

  /** KIP-339: changes only the named keys of each resource. An unreachable broker's own resource fails alone. */
  alterConfigs(changes: readonly ConfigChange[]): Promise<readonly Outcome<ConfigResource>[]>;
  /** Only what was set on purpose on the resource itself. */
  readConfigs(resources: readonly ConfigResource[]): Promise<readonly ResourceConfigs[]>;

  /** KIP-455: starts, replaces or (`replicas: null`) cancels reassignments. The same set in a new order is a reassignment too. */
  alterReassignments(changes: readonly ReassignmentChange[]): Promise<readonly Outcome<TopicPartition>[]>;
  listReassignments(): Promise<readonly Reassignment[]>;
  /** Preferred leader election (KIP-460). A leader that is already preferred is a success. */
  electLeaders(partitions: readonly TopicPartition[]): Promise<readonly Outcome<TopicPartition>[]>;

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

  /** What the brokers are, know and permit; permissions on these topics and topicwright's own. Changes nothing. */
  probe(topics: readonly string[]): Promise<ClusterProbe>;
  /** All ACLs, quotas and SCRAM users. Throws a ProblemError `cluster.permission-missing`. */
  readAccess(): Promise<ObservedAccess>;
  /** One that is there already is no error. */
  createAcls(acls: readonly AclBinding[]): Promise<readonly Outcome<AclBinding>[]>;
  /** One that is not there is no error. */
  deleteAcls(acls: readonly AclBinding[]): Promise<readonly Outcome<AclBinding>[]>;
  /** Limits that a change does not name stay as they are. */
  alterQuotas(changes: readonly QuotaChange[]): Promise<readonly Outcome<QuotaChange>[]>;
  alterUsers(changes: readonly UserChange[]): Promise<readonly Outcome<UserChange>[]>;

  /** The latest value of each key of topicwright's own compacted topic, by key; empty when there is no such topic. */
  readJournal(): Promise<Readonly<Record<string, string>>>;
  /** What was appended from this offset on; 0 reads all that there is. */
  readJournalFrom(offset: number): Promise<JournalPart>;
  /** Appends keyed records to it, durably (acks of all in-sync replicas); null deletes a key. */
  appendJournal(records: Readonly<Record<string, string | null>>): Promise<void>;
  /**
   * Fences everybody who has claimed it before: once this port has appended anything after its claim, an append of theirs
   * throws a ProblemError `lease.lost`. Where a claim was never made, appends are not fenced.
   */
  claimJournal(): Promise<void>;

  /**
   * Asked before each attempt to change anything but the journal, also before one is repeated: what it throws, the call
   * throws, and nothing is sent. null: no longer asked.
   */
  guardChanges(check: (() => Promise<void>) | null): void;

  close(): Promise<void>;
}

/** topicwright's own compacted topic: one partition, keyed records; `ClusterState.journal` holds their latest values. */
export const journalTopic = '__topicwright';
/** Whoever claims the journal takes over this transactional id, which fences its earlier holders (KIP-98). */
export const journalTransactionalId = 'topicwright-journal';

/** Records of the journal in the order in which they were appended. */
export interface JournalPart {
  /** A key with its new value; null: deleted. */
  readonly records: readonly (readonly [key: string, value: string | null])[];
  /** Where to read on. */
  readonly nextOffset: number;
  /** They are all there are: what was read before, and is not among them, is no more. */
  readonly isWhole: boolean;
}

export interface StoredRecord {
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
}

export interface RegisteredBroker {
  readonly id: BrokerId;
  readonly host: string;
  readonly port: number;
  readonly rack: string | null;
  readonly isAlive: boolean;
}

export interface TopicPartition {
  readonly topic: string;
  readonly partition: number;
}

export interface NewTopic {
  readonly name: string;
  /** Replicas of each partition, by index; the preferred leader first. */
  readonly assignments: readonly (readonly BrokerId[])[];
  readonly configs: Configs;
}

export interface NewPartitions {
  readonly topic: string;
  /** How many there are before; the additions follow. */
  readonly existing: number;
  readonly assignments: readonly (readonly BrokerId[])[];
}

export type ConfigResource =
  | { readonly kind: 'topic'; readonly name: string }
  | { readonly kind: 'broker'; readonly id: BrokerId };

/** A change that brokers are asked about before anybody makes it. */
export type ProposedChange =
  | { readonly kind: 'create-topic'; readonly topic: NewTopic }
  | { readonly kind: 'add-partitions'; readonly addition: NewPartitions }
  | { readonly kind: 'alter-configs'; readonly change: ConfigChange }
  | { readonly kind: 'alter-quota'; readonly change: QuotaChange }
  | { readonly kind: 'delete-topic'; readonly name: string };

/** `Topic/orders` or `Broker/1001`. */
export function resourceName(resource: ConfigResource): string {
  return resource.kind === 'topic' ? `Topic/${resource.name}` : `Broker/${resource.id}`;
}

export interface ConfigChange {
  readonly resource: ConfigResource;
  readonly operations: readonly ConfigOperation[];
}

export type ConfigOperation =
  | { readonly operation: 'set'; readonly key: string; readonly value: string }
  | { readonly operation: 'delete'; readonly key: string }
  /** For list configs: adds or takes away elements (comma-separated), keeping the others. */
  | { readonly operation: 'append' | 'subtract'; readonly key: string; readonly value: string };

export interface ResourceConfigs {
  readonly resource: ConfigResource;
  /** null: could not be read (unknown topic, broker down). */
  readonly configs: Configs | null;
}

export interface ReassignmentChange extends TopicPartition {
  /** The wanted replicas, preferred leader first; null cancels what is in flight. */
  readonly replicas: readonly BrokerId[] | null;
}

export interface Reassignment extends TopicPartition {
  readonly replicas: readonly BrokerId[];
  readonly addingReplicas: readonly BrokerId[];
  readonly removingReplicas: readonly BrokerId[];
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
}

export interface ReplicaOnDisk extends TopicPartition {
  readonly broker: BrokerId;
  readonly sizeBytes: Bytes;
}

/** What became of one resource of a request. */
export interface Outcome<Resource> {
  readonly resource: Resource;
  /** null: done. */
  readonly error: KafkaError | null;
}

/** `INVALID_REPLICA_ASSIGNMENT: …`, in Kafka's own words. */
export function describeOutcome(outcome: Outcome<unknown>): string {
  return outcome.error ? `${outcome.error.name}: ${outcome.error.message}` : 'done';
}

/** The problem of a change that Kafka's authorizer refuses; null: it failed for another reason, or not at all. */
export function denialOf(what: string, outcome: Outcome<unknown>, resource: string): Problem | null {
  const remedy = outcome.error?.remedy;
  if (remedy === undefined) return null;
  return errorProblem('cluster.permission-missing', `${what} is not permitted for ${resource}`, {
    detail: describeOutcome(outcome),
    hint: `${remedy}\nEarlier changes stay: apply again to continue.`,
    resource,
  });
}

/** Kafka's own name for what went wrong (`INVALID_REPLICA_ASSIGNMENT`), with the broker's message. */
export interface KafkaError {
  readonly name: string;
  readonly message: string;
  readonly retriable: boolean;
  /** Of a refusal by Kafka's authorizer: what would grant the permission. */
  readonly remedy?: string;
}
