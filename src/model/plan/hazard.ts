/** What could hurt about a plan, as data: what it is, with the facts, and which consent an apply needs for it. Found by reconcile/hazards/. */
import type { InternalTopic } from '../cluster/internal-topics.ts';
import type { BrokerId, Bytes } from '../values/units.ts';

/** What `apply` has to be told before it does such a thing: `--allow-data-loss`, `--allow-less-safety`. */
export type Consent = 'data-loss' | 'less-safety';

/** A hazard; its kind says which. */
export type Hazard = HazardFacts & {
  /** What an apply has to be allowed: `--allow-data-loss` or `--allow-less-safety`; null: nothing. */
  readonly consent: Consent | null;
  /** The hazard in words, without the topic. */
  readonly text: string;
};

export type HazardKind = HazardFacts['kind'];

export type HazardFacts =
  | TopicDeleted
  | RecordsDeleted
  | RemoteDataDeleted
  | InternalTopicChanged
  | UncleanElection
  | FewerReplicas
  | FewerRacks
  | FewerInSync
  | MinIsrLowered
  | MinIsrUnreachable
  | KeyOrder
  | BatchesRefused
  | LeaderMoves
  | DiskFilling;

interface Facts<Kind extends string> {
  /** What could go wrong, or be lost. */
  readonly kind: Kind;
}

interface TopicDeleted extends Facts<'topic-deleted'> {
  /** Bytes of all replicas; null: unknown, or in remote storage. */
  readonly bytes: Bytes | null;
}

/** Records are deleted soon that would be kept otherwise. */
interface RecordsDeleted extends Facts<'records-deleted'> {
  /** The config that changes. */
  readonly key: 'retention.ms' | 'retention.bytes' | 'cleanup.policy';
  /** Its value before, defaults included. */
  readonly from: string;
  /** Its value after, defaults included. */
  readonly to: string;
}

/** Tiered storage is turned off, which deletes what it holds (KIP-950). */
interface RemoteDataDeleted extends Facts<'remote-data-deleted'> {}

/** A topic in which Kafka or topicwright keeps its own state changes. */
interface InternalTopicChanged extends Facts<'internal-topic-changed'> {
  /** The internal topic. */
  readonly topic: InternalTopic;
  /** What happens to it. */
  readonly change: 'grown' | 'deleted' | 'not-compacted';
}

/** A replica that lacks records becomes leader within minutes. */
interface UncleanElection extends Facts<'unclean-election'> {
  /** Partitions without a leader now. */
  readonly leaderless: number;
}

/** How much of a topic is concerned. */
interface SomePartitions {
  /** The number of partitions that it is about. */
  readonly partitions: number;
  /** All partitions of the topic; null: unknown. */
  readonly of: number | null;
}

interface FewerReplicas extends Facts<'fewer-replicas'>, SomePartitions {
  /** Replicas before, the most of any of these partitions. */
  readonly from: number;
  /** Replicas after, the fewest of any of these partitions. */
  readonly to: number;
  /** min.insync.replicas after the plan. */
  readonly minIsr: number;
}

interface FewerRacks extends Facts<'fewer-racks'>, SomePartitions {
  /** Racks before, the most of any of these partitions. */
  readonly from: number;
  /** Racks after, the fewest of any of these partitions. */
  readonly to: number;
  /** Whether the Placement asks for no more racks; such a hazard needs no consent. */
  readonly isDeclared: boolean;
  /** The racks that replicas leave. */
  readonly racks: readonly LostRack[];
}

/** A rack that replicas leave without another rack in its place. */
export interface LostRack {
  /** Its name. */
  readonly rack: string;
  /** Its brokers that may not hold the replicas, and why. */
  readonly excluded: readonly ExcludedBroker[];
  /** The number of its brokers that may. */
  readonly available: number;
}

/** A broker. */
interface ExcludedBroker {
  /** The broker. */
  readonly broker: BrokerId;
  /** Why it may not. */
  readonly why: 'drained' | 'replaced' | 'cordoned' | 'down';
}

/** In-sync replicas are removed while replicas that are not in sync stay. */
interface FewerInSync extends Facts<'fewer-in-sync'>, SomePartitions {
  /** In-sync replicas before, the most of any of these partitions. */
  readonly from: number;
  /** In-sync replicas after, counting those that are copied, the fewest of any of these partitions. */
  readonly to: number;
  /** min.insync.replicas after the plan. */
  readonly minIsr: number;
}

interface MinIsrLowered extends Facts<'min-isr-lowered'> {
  /** min.insync.replicas before. */
  readonly from: number;
  /** min.insync.replicas after. */
  readonly to: number;
}

/** min.insync.replicas is as high as the number of replicas, or higher. */
interface MinIsrUnreachable extends Facts<'min-isr-unreachable'> {
  /** min.insync.replicas after the plan. */
  readonly minIsr: number;
  /** The fewest replicas of any partition after the plan. */
  readonly replicas: number;
  /** Whether the topic is new, so that nobody writes to it yet. */
  readonly isNew: boolean;
}

interface KeyOrder extends Facts<'key-order'> {
  /** Partitions before. */
  readonly from: number;
  /** Partitions after. */
  readonly to: number;
}

/** max.message.bytes is lowered. */
interface BatchesRefused extends Facts<'batches-refused'> {
  /** max.message.bytes before. */
  readonly from: number;
  /** max.message.bytes after. */
  readonly to: number;
}

interface LeaderMoves extends Facts<'leader-moves'> {
  /** Partitions that get another leader. */
  readonly partitions: number;
}

interface DiskFilling extends Facts<'disk-filling'> {
  /** The broker. */
  readonly broker: BrokerId;
  /**
   * The utilization of its disks after the plan, from 0 to 1.
   * @real
   * @minimum 0
   */
  readonly utilization: number;
}
