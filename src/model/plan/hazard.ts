/** What could hurt about a plan, as data: what it is, with the facts, and which consent an apply needs for it. Found by reconcile/hazards/. */
import type { InternalTopic } from '../cluster/internal-topics.ts';
import type { BrokerId, Bytes } from '../values/units.ts';

/** What `apply` has to be told before it does such a thing: `--allow-data-loss`, `--allow-less-safety`. */
export type Consent = 'data-loss' | 'less-safety';

export type Hazard = HazardFacts & {
  /** null: none, a reviewer only has to know. */
  readonly consent: Consent | null;
  /** The facts as one clause, without the topic. */
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
  readonly kind: Kind;
}

interface TopicDeleted extends Facts<'topic-deleted'> {
  /** Of all replicas; null: not known, as no log dir tells or it is in remote storage. */
  readonly bytes: Bytes | null;
}

/** A config by which records are deleted soon that would be kept otherwise. */
interface RecordsDeleted extends Facts<'records-deleted'> {
  readonly key: 'retention.ms' | 'retention.bytes' | 'cleanup.policy';
  /** The values that hold, defaults included. */
  readonly from: string;
  readonly to: string;
}

/** Tiered storage is turned off, and what it holds goes with it (KIP-950). */
interface RemoteDataDeleted extends Facts<'remote-data-deleted'> {}

/** Of a topic that Kafka, or topicwright, keeps its own state in. */
interface InternalTopicChanged extends Facts<'internal-topic-changed'> {
  readonly topic: InternalTopic;
  readonly change: 'grown' | 'deleted' | 'not-compacted';
}

interface UncleanElection extends Facts<'unclean-election'> {
  /** Partitions without a leader now: of these one that lacks records is elected within minutes. */
  readonly leaderless: number;
}

/** How much of a topic is concerned. */
interface SomePartitions {
  readonly partitions: number;
  /** Partitions of the topic; null: not known. */
  readonly of: number | null;
}

interface FewerReplicas extends Facts<'fewer-replicas'>, SomePartitions {
  /** The most that a partition of these has now. */
  readonly from: number;
  /** The fewest that one has afterwards. */
  readonly to: number;
  /** `min.insync.replicas` afterwards. */
  readonly minIsr: number;
}

interface FewerRacks extends Facts<'fewer-racks'>, SomePartitions {
  readonly from: number;
  readonly to: number;
  /** So many racks are all that its Placement asks for: nobody has to consent to what is declared. */
  readonly isDeclared: boolean;
  /** By rack. */
  readonly racks: readonly LostRack[];
}

/** A rack that partitions leave without another one in its place. */
export interface LostRack {
  readonly rack: string;
  /** Its brokers that may not hold them, and why. */
  readonly excluded: readonly {
    readonly broker: BrokerId;
    readonly why: 'drained' | 'replaced' | 'cordoned' | 'down';
  }[];
  /** Its brokers that may. */
  readonly available: number;
}

/** Replicas that are in sync are removed, while some that are not stay. */
interface FewerInSync extends Facts<'fewer-in-sync'>, SomePartitions {
  readonly from: number;
  /** Of those that stay, those that are in sync now, and those that are copied. */
  readonly to: number;
  readonly minIsr: number;
}

interface MinIsrLowered extends Facts<'min-isr-lowered'> {
  readonly from: number;
  readonly to: number;
}

/** As many in-sync replicas are demanded as there are replicas, or more. */
interface MinIsrUnreachable extends Facts<'min-isr-unreachable'> {
  readonly minIsr: number;
  /** The fewest that a partition has afterwards. */
  readonly replicas: number;
  /** The topic is new: nobody writes to it yet. */
  readonly isNew: boolean;
}

interface KeyOrder extends Facts<'key-order'> {
  readonly from: number;
  readonly to: number;
}

/** max.message.bytes is lowered. */
interface BatchesRefused extends Facts<'batches-refused'> {
  readonly from: number;
  readonly to: number;
}

interface LeaderMoves extends Facts<'leader-moves'> {
  readonly partitions: number;
}

interface DiskFilling extends Facts<'disk-filling'> {
  readonly broker: BrokerId;
  /** Of 1. */
  readonly utilization: number;
}
