/** What a plan amounts to: counts, bytes, balance, and what it leaves for later. */
import type { BrokerId, Bytes } from '../values/units.ts';

/** The rules that a move can serve; hard ones first, in the order in which they take the blame. */
export type MoveRule =
  | 'drain'
  | 'drain-dir' // log dirs that git empties
  | 'replace'
  | 'pool'
  | 'duplicate'
  | 'replication-factor'
  | 'racks'
  | 'capacity'
  | 'storage-balance'
  | 'replica-balance'
  | 'traffic-balance'
  | 'leader-rules' // leaderless brokers and leader racks
  | 'leader-balance'
  | 'failover' // the order of the other replicas
  | 'disk-balance'; // log dirs of one broker

/** What the plan amounts to. */
export interface PlanSummary {
  /** Topics created. */
  readonly topicsCreated: number;
  /** Topics deleted. */
  readonly topicsDeleted: number;
  /** Topics whose configs change. */
  readonly topicsReconfigured: number;
  /** Partitions added to existing topics. */
  readonly partitionsAdded: number;
  /** Partitions whose set of replicas changes. */
  readonly partitionsMoved: number;
  /** Replicas copied to another broker. */
  readonly replicasMoved: number;
  /** Bytes copied. */
  readonly bytesMoved: Bytes;
  /** No valid plan copies fewer bytes. It counts everything that git asks for, also what a budget leaves out. */
  readonly lowerBoundBytes: Bytes;
  /**
   * Bytes copied, by the rule that asks for them. Rules without any are left out.
   * @value Bytes copied for the rule.
   */
  readonly bytesByRule: BytesByRule;
  /** Bytes copied from a leader in another rack. */
  readonly bytesAcrossRacks: Bytes;
  /** What copying bytes across racks costs; null: the Cluster document states no price. */
  readonly crossRackCost: Cost | null;
  /** What the budget leaves for the next plan; null: nothing. */
  readonly leftOver: LeftOver | null;
  /** Partitions that get another preferred leader. */
  readonly leadersChanged: number;
  /** Partitions whose replicas get another order behind the same preferred leader. */
  readonly ordersChanged: number;
  /** The balance of each pool: storage, replicas and leaders, and any other dimension that git declares. */
  readonly balance: readonly PoolBalance[];
  /** What it takes to copy back what each broker holds if it is lost; those that most depend on one other broker first. */
  readonly recovery: readonly BrokerRecovery[];
  /** Goals that no plan can reach, and why. */
  readonly unreachableGoals: readonly UnreachableGoal[];
  /** Brokers that all replicas move away from. */
  readonly drained: readonly DrainedBroker[];
  /** Partitions that git wants to change and Kafka cannot change for now, and unavailable partitions that git governs. */
  readonly held: readonly HeldPartition[];
  /**
   * Live topics that no Topic and no Placement governs.
   * @item The name of a topic.
   */
  readonly ungovernedTopics: readonly string[];
  /** Live topics that no Topic declares and no Placement selects except by "*", and that are not ignored. */
  readonly undeclaredTopics: readonly UndeclaredTopic[];
  /** Topics whose partitions have different numbers of replicas, since git states no replication factor. */
  readonly mixedFactors: readonly MixedFactors[];
  /** Moves between log dirs of the same broker; absent: none. */
  readonly logDirs?: LogDirSummary;
  /** Configs of declared topics that somebody else set. They are reported and never changed. */
  readonly unownedConfigs: readonly UnownedConfigs[];
}

/** If a live broker is lost with its disks and returns empty: each replica is copied from who leads its partition then. */
export interface BrokerRecovery {
  /** The broker. */
  readonly broker: BrokerId;
  /** Before the plan. */
  readonly before: Recovery;
  /** After the plan. */
  readonly after: Recovery;
}

export interface Recovery {
  /** Bytes to copy back. */
  readonly bytes: Bytes;
  /** Brokers that hold replicas of the same partitions. */
  readonly peers: number;
  /** The most that one of them sends. */
  readonly mostFromOneBytes: Bytes;
  /** Bytes that no other broker holds: they are lost. */
  readonly lostBytes: Bytes;
  /** At the throttle of this plan. */
  readonly durationMs: number;
}

/** A topic. */
interface UnownedConfigs {
  /** The topic. */
  readonly topic: string;
  /**
   * The configs.
   * @item The name of a config.
   */
  readonly keys: readonly string[];
}

/** What moves between log dirs of the same broker. It is in no other figure. */
export interface LogDirSummary {
  /** Replicas moved. */
  readonly replicasMoved: number;
  /** Bytes moved. */
  readonly bytesMoved: Bytes;
  /** No valid plan moves fewer bytes. */
  readonly lowerBoundBytes: Bytes;
}

/** An undeclared topic. */
export interface UndeclaredTopic {
  /** Its name. */
  readonly topic: string;
  /** The Placement that governs it all the same; null: none. */
  readonly placement: string | null;
}

/** A topic. */
export interface MixedFactors {
  /** The topic. */
  readonly topic: string;
  /**
   * The replication factors of its partitions, ascending.
   * @item A replication factor.
   */
  readonly factors: readonly number[];
}

export type BytesByRule = Readonly<Partial<Record<MoveRule, Bytes>>>;

interface Cost {
  /**
   * The amount.
   * @real
   * @minimum 0
   */
  readonly amount: number;
  /** The currency of the amount. */
  readonly currency: string;
}

/** What a budget did not allow. */
export interface LeftOver {
  /** Partitions. */
  readonly partitions: number;
  /** Replicas to copy. */
  readonly replicas: number;
  /** Bytes to copy. */
  readonly bytes: Bytes;
}

export type BalanceDimension =
  | 'storage'
  | 'replicas'
  | 'leaders'
  | 'produce'
  | 'networkIn'
  | 'networkOut'
  | 'cpu'
  | 'topicReplicas'
  | 'topicLeaders'
  | 'failover'
  | 'rackFailover'
  | 'disks';

/** How evenly one dimension is spread over a pool. */
export interface PoolBalance {
  /** The pool. */
  readonly pool: string;
  /** What is balanced. */
  readonly dimension: BalanceDimension;
  /**
   * The unit of the figures. utilization: a share of the disk, from 0 to 1; bytes: where a capacity is unknown; count: replicas or
   * leaders; bytesPerSecond: traffic; share: of the pool's work, from 0 to 1; of disks: how far a log dir is from its share of its broker's
   * bytes.
   */
  readonly unit: 'utilization' | 'bytes' | 'count' | 'bytesPerSecond' | 'share';
  /**
   * Allowed distance from the mean, as a share of it; null: none is declared.
   * @real
   */
  readonly tolerance: number | null;
  /** Git wants it balanced only once a broker is further from the mean; absent: whenever one is beyond the tolerance. */
  readonly band?: ToleranceBand;
  /** Before the plan. */
  readonly before: Spread;
  /** After the plan. */
  readonly after: Spread;
  /** Whether every broker is within the tolerance after the plan; true if none is declared. */
  readonly withinTolerance: boolean;
}

/** When something is balanced, and how far. `tolerance` is one of the two: `beyond` where that is kept, so that nothing moves for it. */
export interface ToleranceBand {
  /**
   * The distance from the mean, as a share of it, that begins it.
   * @real
   */
  readonly beyond: number;
  /**
   * The distance that it is brought within then.
   * @real
   */
  readonly to: number;
}

/** Over the pool's brokers that may hold (or lead) anything. */
export interface Spread {
  /**
   * The smallest figure of any broker.
   * @real
   */
  readonly min: number;
  /**
   * The mean.
   * @real
   */
  readonly mean: number;
  /**
   * The largest figure of any broker.
   * @real
   */
  readonly max: number;
}

/** A goal. */
export interface UnreachableGoal {
  /** The pool. */
  readonly pool: string;
  /**
   * What cannot be balanced; leader-rules: leaders cannot be where they should; replace: a broker cannot take all of the replicas of
   * the one that it replaces.
   */
  readonly dimension: BalanceDimension | 'leader-rules' | 'replace';
  /** The reason. */
  readonly why: string;
}

/** A partition that Kafka cannot change for now. */
export interface HeldPartition {
  /** The topic. */
  readonly topic: string;
  /** The partition. */
  readonly partition: number;
  /** Its replicas. */
  readonly replicas: readonly BrokerId[];
  /**
   * unavailable: no live replica is in sync, so there is nothing to copy from. offline-replica: it would keep an offline replica, and
   * Kafka completes a reassignment only when every target replica is in sync.
   */
  readonly why: 'unavailable' | 'offline-replica';
  /** Brokers that have to return (or get a log dir repaired), or be drained, first. */
  readonly waitsFor: readonly BrokerId[];
  /** Live replicas that are not in sync. An unclean election would make one of them leader, and lose the records that it lacks. */
  readonly lagging: readonly BrokerId[];
}

/** A broker that is drained. Whether it is safe to stop is observed once the plan is applied. */
export interface DrainedBroker {
  /** The broker. */
  readonly broker: BrokerId;
  /** Replicas before the plan. */
  readonly replicasBefore: number;
  /** Replicas that stay, since nothing governs their topics. */
  readonly replicasAfter: number;
  /**
   * The topics of the replicas that stay.
   * @item The name of a topic.
   */
  readonly topicsLeft: readonly string[];
}
