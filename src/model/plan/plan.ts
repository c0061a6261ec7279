/** The plan: what will be done, in which order, why, and how close to the fewest bytes. Saved, reviewed, hashed and applied as it is. */
import type { AccessChange, UnmanagedAccess } from '../cluster/access.ts';
import type { Configs, LogDirByBroker } from '../cluster/cluster-state.ts';
import type { RackRule } from '../desired/desired-state.ts';
import type { GuardrailFinding, PlannedWindows } from '../desired/guardrails.ts';
import type { Problem, SourcePosition } from '../problem/problem.ts';
import type { BrokerId, Bytes, BytesPerSecond } from '../values/units.ts';
import type { Certificate } from './certificate.ts';
import type { Hazard } from './hazard.ts';
import type { MoveRule, PlanSummary } from './plan-summary.ts';

/** What topicwright will do, in which order and why. Written by `plan --out`, applied by `apply plan.json`. */
export interface Plan {
  /** The version of this format. */
  readonly apiVersion: 'topicwright/v1';
  /** What the file is. */
  readonly kind: 'Plan';
  /**
   * The identity of the plan: SHA-256 (hex) over the cluster, the steps and the access changes, without their sources. It does not depend
   * on where or when the plan is made.
   */
  readonly digest: string;
  /** SHA-256 (hex) over everything else in the file. A plan that was edited by hand no longer matches it. */
  readonly checksum: string;
  /** `metadata.name` of the Cluster document. */
  readonly cluster: string;
  /** Kafka's own id of the cluster that was observed. */
  readonly clusterId: string;
  /** SHA-256 (hex) over the brokers, assignments and configs that were observed. Sizes, leaders and runs do not count. */
  readonly observedDigest: string;
  /** The live brokers, by id. */
  readonly brokers: readonly PlanBroker[];
  /** How fast replicas are copied. */
  readonly throttle: PlannedThrottle;
  /** The steps, in the order in which they are applied. */
  readonly steps: readonly PlanStep[];
  /**
   * Changes to ACLs, quotas and users. Those that grant come before the steps, those that revoke before the first step that moves or
   * deletes.
   */
  readonly access: readonly AccessChange[];
  /** ACLs, quotas and users that no document declares. They stay. */
  readonly unmanaged: readonly UnmanagedAccess[];
  /** What the plan amounts to. */
  readonly summary: PlanSummary;
  /** Why no plan copies fewer bytes than `lowerBoundBytes` of the summary. */
  readonly certificate: Certificate;
  /** What an earlier run left unfinished; an apply continues it. */
  readonly unfinished: UnfinishedRun;
  /** What a reader should know before applying the plan. */
  readonly warnings: readonly Problem[];
  /** Rules of Guardrails documents that the plan breaks. A rule that blocks keeps the plan from being applied. */
  readonly guardrails: readonly GuardrailFinding[];
  /** When the plan may be applied: one window of each document has to be open. Empty: at any time. */
  readonly changeWindows: readonly PlannedWindows[];
  /**
   * Journal records to write once the steps are done. They say which config keys git owns from then on.
   * @value The value of the record; null deletes the record.
   */
  readonly journal: Readonly<Record<string, string | null>>;
}

export interface UnfinishedRun {
  /** Moves in flight. */
  readonly moves: number;
  /**
   * Brokers and topics under its throttle.
   * @item A broker or topic, such as `Broker/1001` or `Topic/orders`.
   */
  readonly throttled: readonly string[];
  /** Brokers that are down and still have its throttle. The next run after they return removes it; this is not a pending change. */
  readonly throttledDown: readonly BrokerId[];
}

/** A live broker. */
export interface PlanBroker {
  /** Its id. */
  readonly id: BrokerId;
  /** Its host. */
  readonly host: string;
  /** Its rack; null: none. */
  readonly rack: string | null;
  /** Capacity of all its disks; null: unknown. */
  readonly capacityBytes: Bytes | null;
  /** How many bytes its pools allow on its disks, also while replicas move; null: unknown. */
  readonly diskLimitBytes: Bytes | null;
  /**
   * The pools that select it.
   * @item The name of a pool.
   */
  readonly pools: readonly string[];
  /** What its pools ask of it. */
  readonly roles: readonly BrokerRole[];
  /** What it holds before the plan. */
  readonly before: BrokerLoad;
  /** What it holds after the plan. */
  readonly after: BrokerLoad;
}

/**
 * What a pool asks of a broker: drained: it gives away all replicas; replaced: another broker takes its place; replacing: it takes the
 * place of another broker; cordoned: it receives no new replicas; leaderless: it is never a preferred leader.
 */
export type BrokerRole = 'drained' | 'replaced' | 'replacing' | 'cordoned' | 'leaderless';

/** What a broker holds. */
export interface BrokerLoad {
  /** Bytes used on its disks, by anything. */
  readonly bytes: Bytes;
  /** Replicas. */
  readonly replicas: number;
  /** Partitions whose preferred leader it is. */
  readonly leaders: number;
}

export interface PlannedThrottle {
  /** Bytes per second, for each broker and direction. */
  readonly rate: BytesPerSecond;
  /** The rate may be raised up to this for a move that would never complete otherwise; null: it is not raised. */
  readonly maxRate: BytesPerSecond | null;
  /** Where the rate comes from, such as `ThrottlePolicy default`. */
  readonly reason: string;
}

/** A step; its kind says which. */
export type PlanStep =
  | CreateTopicStep
  | AddPartitionsStep
  | SetConfigStep
  | MoveReplicasStep
  | MoveLogDirsStep
  | ElectLeadersStep
  | DeleteTopicStep;

interface Step<Kind extends string, Symbol extends string> {
  /** What the step does. */
  readonly kind: Kind;
  /** The sign that is shown in front of it. */
  readonly symbol: Symbol;
  /** The topic. */
  readonly topic: string;
  /** Kafka's id of the topic when the plan was made; absent: the topic is new, or its id is unknown. */
  readonly topicId?: string;
  /** Why, in one clause. */
  readonly reason: string;
  /** What could go wrong, or be lost. */
  readonly hazards: readonly Hazard[];
  /** The declaration that asks for it, if one does. */
  readonly source?: SourcePosition;
}

/** Creates a topic. */
export interface CreateTopicStep extends Step<'create-topic', '+'> {
  /** Replicas of each partition. */
  readonly replicationFactor: number;
  /**
   * Replicas by partition, the preferred leader first.
   * @item Replicas of one partition.
   */
  readonly assignments: readonly (readonly BrokerId[])[];
  /** The log dirs that replicas are created in, on brokers with several; absent: Kafka chooses. */
  readonly logDirs?: readonly NewReplicaDir[];
  /**
   * The configs that the topic is created with.
   * @value The value, as text.
   */
  readonly configs: Configs;
}

/** Adds partitions to a topic. */
export interface AddPartitionsStep extends Step<'add-partitions', '+'> {
  /** The number of partitions before. */
  readonly existing: number;
  /**
   * Replicas of each new partition, the preferred leader first.
   * @item Replicas of one partition.
   */
  readonly assignments: readonly (readonly BrokerId[])[];
  /** The log dirs that replicas are created in, on brokers with several; absent: Kafka chooses. */
  readonly logDirs?: readonly NewReplicaDir[];
}

/** A replica to be created. */
interface NewReplicaDir {
  /** The partition. */
  readonly partition: number;
  /** The broker. */
  readonly broker: BrokerId;
  /**
   * The path of the log dir.
   * @minLength 1
   */
  readonly logDir: string;
}

/** Sets or removes configs of a topic. */
export interface SetConfigStep extends Step<'set-config', '~'> {
  /** The configs that change. */
  readonly changes: readonly ConfigDifference[];
}

/** A config. Where a side is null, the cluster's default applies. */
export interface ConfigDifference {
  /** The name of the config. */
  readonly key: string;
  /** Its value before; null: the default. */
  readonly from: string | null;
  /** Its value after; null: the default. */
  readonly to: string | null;
  /** The default of the cluster; null: unknown. */
  readonly default: string | null;
}

/** Reassigns partitions of a topic. */
export interface MoveReplicasStep extends Step<'move-replicas', '-/+'> {
  /** What the topic's replicas have to satisfy. */
  readonly placement: MovePlacement;
  /** The partitions that change. */
  readonly partitions: readonly PartitionChange[];
}

/** Moves replicas of a topic to other log dirs of the brokers that they are on. */
export interface MoveLogDirsStep extends Step<'move-log-dirs', '~'> {
  /** The replicas that move. */
  readonly replicas: readonly LogDirMove[];
}

/** A replica that moves to another log dir of its broker. */
export interface LogDirMove {
  /** The topic. */
  readonly topic: string;
  /** The partition. */
  readonly partition: number;
  /** The broker. */
  readonly broker: BrokerId;
  /**
   * The path of the log dir before.
   * @minLength 1
   */
  readonly from: string;
  /**
   * The path of the log dir after.
   * @minLength 1
   */
  readonly to: string;
  /** Bytes to copy: the size of the replica. */
  readonly bytes: Bytes;
  /** Why it moves. */
  readonly reason: MoveReason;
}

export interface MovePlacement {
  /** The pool whose brokers hold them. */
  readonly pool: string;
  /** How replicas spread over racks. */
  readonly racks: RackRule;
  /**
   * Racks whose brokers may be preferred leaders; null: any.
   * @item A rack.
   */
  readonly leaderRacks: readonly string[] | null;
}

/** A partition whose replicas change. The same replicas in a new order change who leads, now or once the leader is lost, and copy nothing. */
export interface PartitionChange {
  /** The topic. */
  readonly topic: string;
  /** The partition. */
  readonly partition: number;
  /** Replicas before, the preferred leader first. */
  readonly from: readonly BrokerId[];
  /** Replicas after, the preferred leader first. */
  readonly to: readonly BrokerId[];
  /** Size of one replica. */
  readonly sizeBytes: Bytes;
  /** Bytes to copy: the size of one replica times the number of added replicas. */
  readonly bytes: Bytes;
  /** Why it changes. */
  readonly reason: MoveReason;
  /**
   * The log dirs that added replicas are sent to, by broker, on brokers with several; absent: Kafka chooses.
   * @value The path of a log dir.
   */
  readonly logDirs?: LogDirByBroker;
}

export interface MoveReason {
  /** The rule that asks for it. */
  readonly rule: MoveRule;
  /** The reason in words, with the names and numbers: `broker 1003 is drained`. */
  readonly text: string;
}

/** Elects the preferred leaders of partitions. */
export interface ElectLeadersStep extends Step<'elect-leaders', '>'> {
  /** The partitions whose preferred leader is elected. */
  readonly partitions: readonly LeaderChange[];
}

/** A partition. */
interface LeaderChange {
  /** The partition. */
  readonly partition: number;
  /** The leader before; null: none. */
  readonly from: BrokerId | null;
  /** The preferred leader. */
  readonly to: BrokerId;
}

/** Deletes a topic. */
export interface DeleteTopicStep extends Step<'delete-topic', '-'> {
  /** Its number of partitions. */
  readonly partitions: number;
  /** Bytes of all replicas. */
  readonly bytes: Bytes;
}

/** The replicas that a change adds, in their order. */
export function addedReplicas(change: Pick<PartitionChange, 'from' | 'to'>): readonly BrokerId[] {
  return change.to.filter((replica) => !change.from.includes(replica));
}

/** The replicas that a change removes, in their order. */
export function removedReplicas(change: Pick<PartitionChange, 'from' | 'to'>): readonly BrokerId[] {
  return change.from.filter((replica) => !change.to.includes(replica));
}

/** Whether the set of replicas changes; otherwise only their order does. */
export function changesReplicas(change: Pick<PartitionChange, 'from' | 'to'>): boolean {
  return addedReplicas(change).length + removedReplicas(change).length > 0;
}

/** Whether only the order of the replicas after the preferred leader changes: who succeeds it. */
export function changesFollowers(change: Pick<PartitionChange, 'from' | 'to'>): boolean {
  return change.from[0] === change.to[0] && !changesReplicas(change);
}
