/** What changes a cluster. */
import type { BrokerId } from '../../values/units.ts';
import type { AclBinding, QuotaChange, UserChange } from '../access.ts';
import type { Configs } from '../cluster-state.ts';
import type { Outcome } from './outcome.ts';
import type { ConfigResource, TopicPartition } from './resources.ts';

/**
 * Every call answers per resource: one bad resource never fails the others, and never throws. Retriable errors have already been
 * retried for a while when they are reported.
 */
export interface ClusterChanges {
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
  /** KIP-455: starts, replaces or (`replicas: null`) cancels reassignments. The same set in a new order is a reassignment too. */
  alterReassignments(changes: readonly ReassignmentChange[]): Promise<readonly Outcome<TopicPartition>[]>;
  /**
   * KIP-113: which log dir a broker is to keep a replica in; its own answers, by itself. One that it has moves there while it goes on
   * to serve, and a move of it to another log dir ends; moved "back" to where it is, it stays. One that it does not have yet is created
   * there, unless the broker restarts before. `LOG_DIR_NOT_FOUND`; `KAFKA_STORAGE_ERROR`: the log dir is offline, or it is not, but another
   * log dir of the broker is, and the broker has the replica.
   */
  alterReplicaLogDirs(changes: readonly LogDirChange[]): Promise<readonly Outcome<LogDirChange>[]>;
  /** Preferred leader election (KIP-460). A leader that is already preferred is a success. */
  electLeaders(partitions: readonly TopicPartition[]): Promise<readonly Outcome<TopicPartition>[]>;
  /** One that is there already is no error. */
  createAcls(acls: readonly AclBinding[]): Promise<readonly Outcome<AclBinding>[]>;
  /** One that is not there is no error. */
  deleteAcls(acls: readonly AclBinding[]): Promise<readonly Outcome<AclBinding>[]>;
  /** Limits that a change does not name stay as they are. */
  alterQuotas(changes: readonly QuotaChange[]): Promise<readonly Outcome<QuotaChange>[]>;
  alterUsers(changes: readonly UserChange[]): Promise<readonly Outcome<UserChange>[]>;
  /**
   * Asked before each attempt to change anything but the journal, also before one is repeated: what it throws, the call
   * throws, and nothing is sent. null: no longer asked.
   */
  guardChanges(check: (() => Promise<void>) | null): void;
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

export interface ConfigChange {
  readonly resource: ConfigResource;
  readonly operations: readonly ConfigOperation[];
}

export type ConfigOperation =
  | { readonly operation: 'set'; readonly key: string; readonly value: string }
  | { readonly operation: 'delete'; readonly key: string }
  /** For list configs: adds or takes away elements (comma-separated), keeping the others. */
  | { readonly operation: 'append' | 'subtract'; readonly key: string; readonly value: string };

export interface ReassignmentChange extends TopicPartition {
  /** The wanted replicas, preferred leader first; null cancels what is in flight. */
  readonly replicas: readonly BrokerId[] | null;
}

/** Where one replica is to be. */
export interface LogDirChange extends TopicPartition {
  readonly broker: BrokerId;
  /** The path, as the broker describes it. */
  readonly logDir: string;
}

/** A change that brokers are asked about before anybody makes it. */
export type ProposedChange =
  | { readonly kind: 'create-topic'; readonly topic: NewTopic }
  | { readonly kind: 'add-partitions'; readonly addition: NewPartitions }
  | { readonly kind: 'alter-configs'; readonly change: ConfigChange }
  | { readonly kind: 'alter-quota'; readonly change: QuotaChange }
  | { readonly kind: 'delete-topic'; readonly name: string };
