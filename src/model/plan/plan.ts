/** The plan: what will be done, in which order, why, and how close to the fewest bytes. Saved, reviewed, hashed and applied as it is. */
import type { AccessChange, UnmanagedAccess } from '../cluster/access.ts';
import type { Configs } from '../cluster/cluster-state.ts';
import type { RackRule } from '../desired/desired-state.ts';
import type { GuardrailFinding, PlannedWindows } from '../desired/guardrails.ts';
import type { Problem, SourcePosition } from '../problem/problem.ts';
import type { BrokerId, Bytes, BytesPerSecond } from '../values/units.ts';
import type { Hazard } from './hazard.ts';

export interface Plan {
  readonly apiVersion: 'topicwright/v1';
  readonly kind: 'Plan';
  /** Its identity: SHA-256 (hex) over the cluster, the steps and the access; the same wherever and whenever it is made. */
  readonly digest: string;
  /** SHA-256 (hex) over everything else in the plan; a plan edited by hand no longer matches it. */
  readonly checksum: string;
  /** `metadata.name` of the Cluster document. */
  readonly cluster: string;
  /** Kafka's own id of the cluster that was observed. */
  readonly clusterId: string;
  /** SHA-256 (hex) over brokers, assignments and configs as observed; sizes, leaders and runs don't count. */
  readonly observedDigest: string;
  /** The live brokers, by id: for names and racks. */
  readonly brokers: readonly PlanBroker[];
  /** How moves are paced. */
  readonly throttle: PlannedThrottle;
  /** In the order in which they are applied. */
  readonly steps: readonly PlanStep[];
  /** To ACLs, quotas and users: what gives comes before the steps, what takes away before the first that moves or deletes. */
  readonly access: readonly AccessChange[];
  /** ACLs, quotas and users that nothing declares, and that stay. */
  readonly unmanaged: readonly UnmanagedAccess[];
  readonly summary: PlanSummary;
  /** What an earlier run has left: an apply goes on with it. */
  readonly unfinished: UnfinishedRun;
  readonly warnings: readonly Problem[];
  /** What it does against the Guardrails; with one that blocks it is not applied. */
  readonly guardrails: readonly GuardrailFinding[];
  /** All of them have to be open for an apply; none: at any time. */
  readonly changeWindows: readonly PlannedWindows[];
  /** Journal records to append once the steps are done: which config keys git owns from then on. */
  readonly journal: Readonly<Record<string, string | null>>;
}

export interface UnfinishedRun {
  /** In flight. */
  readonly moves: number;
  /** Under its throttle, as `Broker/1001` and `Topic/orders`. */
  readonly throttled: readonly string[];
  /** Brokers that are down: the next run after they return removes their throttle. No pending change. */
  readonly throttledDown: readonly BrokerId[];
}

export interface PlanBroker {
  readonly id: BrokerId;
  readonly host: string;
  readonly rack: string | null;
  /** Of its disks together; null: unknown. */
  readonly capacityBytes: Bytes | null;
  /** Up to where the pools allow its disks to fill, midway as well; null: unknown. */
  readonly diskLimitBytes: Bytes | null;
  /** Names of the pools that select it. */
  readonly pools: readonly string[];
  readonly roles: readonly BrokerRole[];
  readonly before: BrokerLoad;
  readonly after: BrokerLoad;
}

/** What a pool asks of a broker: `replaced` gives its slots to another one, `replacing` takes exactly those. */
export type BrokerRole = 'drained' | 'replaced' | 'replacing' | 'cordoned' | 'leaderless';

export interface BrokerLoad {
  /** Used on its disks, by whatever. */
  readonly bytes: Bytes;
  readonly replicas: number;
  /** Partitions whose preferred leader it is. */
  readonly leaders: number;
}

export interface PlannedThrottle {
  readonly rate: BytesPerSecond;
  /** Up to where it may be raised for a move that would otherwise never end; null: not at all. */
  readonly maxRate: BytesPerSecond | null;
  /** Where the rate comes from: `ThrottlePolicy default`. */
  readonly reason: string;
}

export type PlanStep =
  | CreateTopicStep
  | AddPartitionsStep
  | SetConfigStep
  | MoveReplicasStep
  | ElectLeadersStep
  | DeleteTopicStep;

interface Step<Kind extends string, Symbol extends string> {
  readonly kind: Kind;
  /** The sign that users see in front of it. */
  readonly symbol: Symbol;
  readonly topic: string;
  /** Kafka's id of the topic that the plan found; absent: there was none, or its id is unknown. */
  readonly topicId?: string;
  /** Why, in one clause. */
  readonly reason: string;
  readonly hazards: readonly Hazard[];
  /** The declaration that asks for it, where one does. */
  readonly source?: SourcePosition;
}

export interface CreateTopicStep extends Step<'create-topic', '+'> {
  readonly replicationFactor: number;
  /** Replicas by partition, preferred leader first. */
  readonly assignments: readonly (readonly BrokerId[])[];
  readonly configs: Configs;
}

export interface AddPartitionsStep extends Step<'add-partitions', '+'> {
  /** How many there are before. */
  readonly existing: number;
  /** Replicas of each new partition, preferred leader first. */
  readonly assignments: readonly (readonly BrokerId[])[];
}

export interface SetConfigStep extends Step<'set-config', '~'> {
  readonly changes: readonly ConfigDifference[];
}

/** One key: from and to are null where the topic does not set it, and the cluster's default holds. */
export interface ConfigDifference {
  readonly key: string;
  readonly from: string | null;
  readonly to: string | null;
  /** What holds where a side is null, when it is known. */
  readonly default: string | null;
}

export interface MoveReplicasStep extends Step<'move-replicas', '-/+'> {
  /** What the topic's replicas have to satisfy. */
  readonly placement: MovePlacement;
  readonly partitions: readonly PartitionChange[];
}

export interface MovePlacement {
  readonly pool: string;
  readonly racks: RackRule;
  /** Racks whose brokers may be preferred leaders; null: any. */
  readonly leaderRacks: readonly string[] | null;
}

/** One partition's change of replicas; the same set in a new order costs no bytes and changes the preferred leader. */
export interface PartitionChange {
  readonly topic: string;
  readonly partition: number;
  /** Replicas before, preferred leader first. */
  readonly from: readonly BrokerId[];
  /** Replicas after, preferred leader first. */
  readonly to: readonly BrokerId[];
  /** Of one replica. */
  readonly sizeBytes: Bytes;
  /** Bytes to copy: the size of one replica times the replicas added. */
  readonly bytes: Bytes;
  readonly reason: MoveReason;
}

/** The rules that a move can serve; hard ones first, in the order in which they take the blame. */
export type MoveRule =
  | 'drain'
  | 'replace'
  | 'pool'
  | 'duplicate'
  | 'replication-factor'
  | 'racks'
  | 'capacity'
  | 'storage-balance'
  | 'replica-balance'
  | 'leader-rules' // leaderless brokers and leader racks
  | 'leader-balance';

export interface MoveReason {
  readonly rule: MoveRule;
  /** With the names and numbers at hand: `broker 1003 is drained`. */
  readonly text: string;
}

export interface ElectLeadersStep extends Step<'elect-leaders', '>'> {
  readonly partitions: readonly {
    readonly partition: number;
    readonly from: BrokerId | null;
    readonly to: BrokerId;
  }[];
}

export interface DeleteTopicStep extends Step<'delete-topic', '-'> {
  readonly partitions: number;
  /** Bytes of all replicas. */
  readonly bytes: Bytes;
}

export interface PlanSummary {
  readonly topicsCreated: number;
  readonly topicsDeleted: number;
  readonly topicsReconfigured: number;
  readonly partitionsAdded: number;
  /** Partitions whose set of replicas changes. */
  readonly partitionsMoved: number;
  /** Replicas that are copied to another broker. */
  readonly replicasMoved: number;
  readonly bytesMoved: Bytes;
  /** No valid plan moves fewer bytes; of everything, also where a budget leaves some of it out. */
  readonly lowerBoundBytes: Bytes;
  /** Of `bytesMoved`, by the rule that asks for them; rules without any are left out. */
  readonly bytesByRule: BytesByRule;
  /** Of `bytesMoved`, copied from a leader in another rack. */
  readonly bytesAcrossRacks: Bytes;
  /** At the price that the Cluster document states; null: it states none. */
  readonly crossRackCost: Cost | null;
  /** What the budget leaves for the next plan; null: nothing. */
  readonly leftOver: LeftOver | null;
  /** Partitions whose preferred leader is another broker afterwards. */
  readonly leadersChanged: number;
  /** By pool, then storage, replicas, leaders. */
  readonly balance: readonly PoolBalance[];
  readonly unreachableGoals: readonly UnreachableGoal[];
  readonly drained: readonly DrainedBroker[];
  /** Partitions that git wants changed and that can't be for now, and those it governs that are unavailable. */
  readonly held: readonly HeldPartition[];
  /** Live topics that no Topic document and no Placement governs. */
  readonly ungovernedTopics: readonly string[];
  /** Live topics that git does not know: no Topic document declares them, no Placement selects them but by `*`, no rule ignores them. */
  readonly undeclaredTopics: readonly UndeclaredTopic[];
  /** Topics whose partitions keep different numbers of replicas, as git states none. */
  readonly mixedFactors: readonly MixedFactors[];
  /** Keys set on declared topics by somebody else: told, never touched. */
  readonly unownedConfigs: readonly { readonly topic: string; readonly keys: readonly string[] }[];
}

export interface UndeclaredTopic {
  readonly topic: string;
  /** The Placement that it follows nevertheless; null: none. */
  readonly placement: string | null;
}

export interface MixedFactors {
  readonly topic: string;
  /** The replication factors of its partitions, ascending. */
  readonly factors: readonly number[];
}

export type BytesByRule = Readonly<Partial<Record<MoveRule, Bytes>>>;

interface Cost {
  readonly amount: number;
  readonly currency: string;
}

/** What a budget did not allow. */
export interface LeftOver {
  readonly partitions: number;
  readonly replicas: number;
  readonly bytes: Bytes;
}

export type BalanceDimension = 'storage' | 'replicas' | 'leaders';

export interface PoolBalance {
  readonly pool: string;
  readonly dimension: BalanceDimension;
  /** utilization: a share of 1; bytes where a capacity is unknown; replicas or leaders otherwise. */
  readonly unit: 'utilization' | 'bytes' | 'count';
  /** As a share of the mean; null: not declared, only shown. */
  readonly tolerance: number | null;
  readonly before: Spread;
  readonly after: Spread;
  /** Whether every broker is within tolerance of the mean afterwards; true where none is declared. */
  readonly withinTolerance: boolean;
}

/** Over the pool's brokers that may hold (or lead) anything. */
export interface Spread {
  readonly min: number;
  readonly mean: number;
  readonly max: number;
}

export interface UnreachableGoal {
  readonly pool: string;
  readonly dimension: BalanceDimension | 'leader-rules';
  readonly why: string;
}

/**
 * A partition that git wants changed and that Kafka can't change for now. `unavailable`: no live replica is in sync, so there is
 * nothing to copy from. `offline-replica`: it would keep a replica that is offline, and Kafka completes a reassignment only
 * when every replica of the target is in sync. It keeps its replicas; another of them may come to lead.
 */
export interface HeldPartition {
  readonly topic: string;
  readonly partition: number;
  readonly replicas: readonly BrokerId[];
  readonly why: 'unavailable' | 'offline-replica';
  /** Brokers that have to come back (or get a log dir repaired), or be drained, first. */
  readonly waitsFor: readonly BrokerId[];
  /** Live replicas that are not in sync: an unclean election makes one of them lead where none is, and loses what it lacks. */
  readonly lagging: readonly BrokerId[];
}

/** What a drained broker holds before and after; whether it is safe to stop is observed once the plan is applied (drained-now.ts). */
export interface DrainedBroker {
  readonly broker: BrokerId;
  readonly replicasBefore: number;
  /** Replicas that stay, as nothing governs their topics. */
  readonly replicasAfter: number;
  readonly topicsLeft: readonly string[];
}

/** The replicas that a change adds, in their order. */
export function addedReplicas(change: Pick<PartitionChange, 'from' | 'to'>): readonly BrokerId[] {
  return change.to.filter((replica) => !change.from.includes(replica));
}

/** The replicas that a change removes, in their order. */
export function removedReplicas(change: Pick<PartitionChange, 'from' | 'to'>): readonly BrokerId[] {
  return change.from.filter((replica) => !change.to.includes(replica));
}

/** Whether the set of replicas changes; otherwise only their order does, and with it the preferred leader. */
export function changesReplicas(change: Pick<PartitionChange, 'from' | 'to'>): boolean {
  return addedReplicas(change).length + removedReplicas(change).length > 0;
}
