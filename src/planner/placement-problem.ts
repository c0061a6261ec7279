/** The planner's question and answer: what reconcile/ asks after binding git's wishes to the observed cluster. */
import type { BalanceStarts, BalanceTolerances } from '../model/desired/balance-tolerances.ts';
import type { RackRule } from '../model/desired/desired-state.ts';
import type { Certificate } from '../model/plan/certificate.ts';
import type { PartitionChange } from '../model/plan/plan.ts';
import type {
  BytesByRule,
  HeldPartition,
  LeftOver,
  PoolBalance,
  UnreachableGoal,
} from '../model/plan/plan-summary.ts';
import type { BrokerId, Bytes } from '../model/values/units.ts';

export interface PlacementProblem {
  /** Every broker that is alive or holds a replica. */
  readonly brokers: readonly PlannerBroker[];
  readonly pools: readonly PlannerPool[];
  /** Every partition of the cluster after creations: ungoverned ones count as load. */
  readonly partitions: readonly PlannerPartition[];
  /** Without it, everything is planned. */
  readonly budget?: Budget;
}

/** What one plan may copy at most; null: no limit. Partitions to be created and changes of leaders are free. */
export interface Budget {
  readonly maxBytes: Bytes | null;
  readonly maxReplicas: number | null;
}

export interface PlannerBroker {
  readonly id: BrokerId;
  readonly rack: string | null;
  /** A broker that is down keeps what it has (it may come back) unless drained; it receives and newly leads nothing. */
  readonly alive: boolean;
  /** Live to Kafka, but it does not answer: it keeps what it has, and receives and newly leads nothing. */
  readonly hung?: true;
  /** Total of its online log dirs; null: unknown, no limit can be kept. */
  readonly capacityBytes: Bytes | null;
  /** Its log dirs that take new replicas, where it has several online: a replica has to fit into one of them. Omitted: only the total counts. */
  readonly logDirs?: readonly LogDirRoom[];
  /** Used on its disks by anything but the partitions listed here. */
  readonly otherBytes: Bytes;
  /** Bytes per second that partitions may bring to it, by the lowest limit of its pools; null: no limit. */
  readonly networkInLimit: number | null;
  /** Bytes per second that partitions may make it send; null: no limit. */
  readonly networkOutLimit: number | null;
  /** null: no limit. */
  readonly maxReplicas: number | null;
}

/** Of a broker about which git states no limit. */
export const unlimited = { networkInLimit: null, networkOutLimit: null, maxReplicas: null } as const;

export interface LogDirRoom {
  readonly path: string;
  readonly totalBytes: Bytes;
  readonly usableBytes: Bytes;
}

export interface PlannerPool {
  readonly name: string;
  /** The selected brokers, drained and replacing ones included. */
  readonly members: readonly BrokerId[];
  /** Give up every replica. */
  readonly drained: readonly BrokerId[];
  /** `to` takes exactly the slots of `from`, and nothing else moves for it. */
  readonly replace: readonly { readonly from: BrokerId; readonly to: BrokerId }[];
  /** Keep what they have, receive nothing. */
  readonly cordoned: readonly BrokerId[];
  /** Keep their replicas, lead nothing. */
  readonly leaderless: readonly BrokerId[];
  /** Per broker, instead of what it reports; null: as reported. */
  readonly capacityBytes: Bytes | null;
  /** A share of 1 that no broker's disks may pass through what the plan puts there. */
  readonly maxUtilization: number;
  readonly balance: BalanceTolerances;
  /** Of dimensions that are left alone until a broker is further from the mean than this; absent: of none. */
  readonly balanceBeyond?: BalanceStarts;
}

export interface PlannerPartition {
  readonly topic: string;
  readonly partition: number;
  /** Now, or once the reassignment in flight is done; preferred leader first. Empty: to be created. */
  readonly replicas: readonly BrokerId[];
  /** One replica. */
  readonly sizeBytes: Bytes;
  /** Absent: no rates are known, and it counts as no load. */
  readonly traffic?: PartitionTraffic;
  /** Of `replicas`, those that are in sync and live: copies come from one of them. Empty for one to be created. */
  readonly inSync: readonly BrokerId[];
  /** Of `replicas`, those on brokers that are down and on log dirs that failed: they can't get in sync for now. */
  readonly offline: readonly BrokerId[];
  /** Of `offline`, those in failed log dirs that git empties: they leave their brokers. Absent: none. */
  readonly leaving?: readonly BrokerId[];
  /** The leader of now, preferred or not; null: none. */
  readonly leader: BrokerId | null;
  /** null: stays as it is (ungoverned, excluded, or being reassigned by somebody), and counts as load. */
  readonly goal: PlacementGoal | null;
}

/**
 * Of the whole partition. Its leader receives `produce`, and sends `consume` and for each follower `produce`; a follower receives
 * `produce`.
 */
export interface PartitionTraffic {
  readonly produceBytesPerSecond: number;
  readonly consumeBytesPerSecond: number;
}

export interface PlacementGoal {
  readonly pool: string;
  readonly replicationFactor: number;
  readonly racks: RackRule;
  /** Racks whose brokers may lead; null: any. */
  readonly leaderRacks: readonly string[] | null;
  /** Where there is a choice, so many in-sync replicas stay. */
  readonly minInSyncReplicas: number;
}

/** The answer: every partition that is not listed stays as it is. */
export interface PlacementAnswer {
  /** Of existing partitions, by topic and partition. */
  readonly changes: readonly PartitionChange[];
  /** Of partitions to be created, by topic and partition. */
  readonly created: readonly {
    readonly topic: string;
    readonly partition: number;
    readonly replicas: readonly BrokerId[];
  }[];
  /** By topic and partition. They keep their replicas and count as load; only the order of an `offline-replica` may change. */
  readonly held: readonly HeldPartition[];
  readonly lowerBoundBytes: Bytes;
  /** Why no plan copies fewer. */
  readonly certificate: Certificate;
  readonly bytesByRule: BytesByRule;
  /** What the budget leaves out; null: nothing. */
  readonly leftOver: LeftOver | null;
  readonly balance: readonly PoolBalance[];
  readonly unreachableGoals: readonly UnreachableGoal[];
}
