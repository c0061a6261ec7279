/** Why no plan copies fewer bytes: what git asks for, and how the lower bound follows. bench/verify-plan checks it without the planner. */
import type { BalanceTolerances } from '../desired/balance-tolerances.ts';
import type { RackRule } from '../desired/desired-state.ts';
import type { BrokerId, Bytes } from '../values/units.ts';
import type { BalanceDimension } from './plan-summary.ts';

/** The proof of the lower bound: what partitions and pools have to satisfy, and the bytes that follow. */
export interface Certificate {
  /** What the partitions that git governs have to satisfy. All others stay as they are. */
  readonly placements: readonly CertifiedPlacement[];
  /** The pools. Their bounds add up to `lowerBoundBytes` of the summary. */
  readonly pools: readonly PoolCertificate[];
}

/** What some partitions have to satisfy. */
export interface CertifiedPlacement {
  /** The pool whose brokers hold them. */
  readonly pool: string;
  /** Replicas of each partition. */
  readonly replicationFactor: number;
  /** How replicas spread over racks. */
  readonly racks: RackRule;
  /**
   * Racks whose brokers may be preferred leaders; null: any.
   * @item A rack.
   */
  readonly leaderRacks: readonly string[] | null;
  /** In-sync replicas that stay where there is a choice. */
  readonly minInSyncReplicas: number;
  /**
   * Topics of which this holds for every partition.
   * @item The name of a topic.
   */
  readonly topics: readonly string[];
  /**
   * Single partitions of other topics.
   * @item A partition, such as `orders/3`.
   */
  readonly partitions: readonly string[];
  /**
   * Partitions that keep their replicas, as one of them is offline; who leads them may change.
   * @item A partition, such as `orders/3`.
   */
  readonly waiting: readonly string[];
}

/** What a pool asks for, and how many bytes follow from it. */
export interface PoolCertificate {
  /** The pool. */
  readonly pool: string;
  /** The brokers that it selects. */
  readonly members: readonly BrokerId[];
  /** Brokers that give up every replica; those that are replaced are listed apart. */
  readonly drained: readonly BrokerId[];
  /** Brokers that another one replaces, one for one. */
  readonly replaced: readonly BrokerId[];
  /** The brokers that replace them, in the same order. */
  readonly replacing: readonly BrokerId[];
  /** Brokers that receive nothing. */
  readonly cordoned: readonly BrokerId[];
  /** Brokers that lead nothing. */
  readonly leaderless: readonly BrokerId[];
  /** Capacity of each broker where git states it; null: what the broker reports. */
  readonly capacityBytes: Bytes | null;
  /**
   * The share of a broker's disks that may be used.
   * @real
   */
  readonly maxUtilization: number;
  /** The tolerances, by dimension, as this plan keeps to them; null: not declared. */
  readonly balance: BalanceTolerances;
  /** Copies that every plan makes, whatever is balanced. */
  readonly forced: readonly ForcedCopies[];
  /** Sets of brokers between which replicas can move. Their bounds, and the forced copies elsewhere, add up to that of the pool. */
  readonly parts: readonly BoundPart[];
  /** What follows for each dimension that git declares. */
  readonly dimensions: readonly DimensionBound[];
  /** No plan that does the same for this pool copies fewer bytes for it. */
  readonly lowerBoundBytes: Bytes;
}

/** Copies that the rules of partitions ask for. */
export interface ForcedCopies {
  /** The rack that they have to be in; null: any. */
  readonly rack: string | null;
  /** The rule: replicas are lost (drain, replace, pool, duplicate, offline), added (replication-factor), or in the wrong racks (racks). */
  readonly rule: ForcedRule;
  /** Replicas. */
  readonly copies: number;
  /** Their bytes. */
  readonly bytes: Bytes;
}

export type ForcedRule =
  | 'replication-factor'
  | 'racks'
  | 'drain'
  | 'replace'
  | 'pool'
  | 'duplicate'
  | 'offline';

/** A set of brokers between which replicas can move. */
export interface BoundPart {
  /** The rack of all of them; null: any. */
  readonly rack: string | null;
  /** The brokers. */
  readonly brokers: readonly BrokerId[];
  /** Bytes that are copied to them whatever is balanced. */
  readonly forcedBytes: Bytes;
  /** Of replicas of which one or the other stays, those that find their brokers full: bytes that leave besides. */
  readonly crowdingBytes: Bytes;
  /** Forced copies that are larger than the range of every broker: each lifts the range of the broker that gets it. */
  readonly largeCopies: number;
  /** No plan that does the same copies fewer bytes to them. */
  readonly lowerBoundBytes: Bytes;
}

/**
 * proven: `brokers` says what each of them must give and get. copies-nothing: leaders or the order of replicas suffice, as far as can be
 * proven. not-reached: the plan does not reach the tolerance, so no bound follows from it. shared-brokers: the pool shares brokers with
 * another one whose replicas move, so nobody knows the mean beforehand, and none follows either.
 */
export type BoundStatus = 'proven' | 'copies-nothing' | 'not-reached' | 'shared-brokers';

/** What one dimension asks for. */
export interface DimensionBound {
  /** The dimension. */
  readonly dimension: BalanceDimension;
  /** Whether a bound follows from it. */
  readonly status: BoundStatus;
  /** No plan copies fewer bytes for the forced copies and this dimension alone. */
  readonly lowerBoundBytes: Bytes;
  /** For leaders: bytes of as many partitions as brokers lack replicas to lead, together; otherwise 0. */
  readonly togetherBytes: Bytes;
  /** The brokers that must give or get something. */
  readonly brokers: readonly BrokerNeed[];
}

/** What a broker must give and get. */
export interface BrokerNeed {
  /** The broker. */
  readonly broker: BrokerId;
  /**
   * The most that it may carry, in the unit of the dimension; null: no limit, or one for each topic.
   * @real
   */
  readonly atMost: number | null;
  /**
   * The least that it has to carry; null: as above.
   * @real
   */
  readonly atLeast: number | null;
  /** Bytes that have to leave it, of replicas that could stay otherwise. */
  readonly leavingBytes: Bytes;
  /** The same, if it is one that gets a copy that is larger than its range. */
  readonly leavingWithLargeBytes: Bytes;
  /** Bytes that have to come to it, forced copies included. */
  readonly arrivingBytes: Bytes;
}
