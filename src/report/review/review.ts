/** A plan as its readers review it: every fact, in the order in which terminal, comment, check and page show it. Renderers only lay it out, and fold. */
import type { HeldText } from '../../model/plan/describe-held.ts';
import type { MoveRule } from '../../model/plan/plan-summary.ts';
import type { BrokerId, Bytes } from '../../model/values/units.ts';

/** Each text in it is shown in every format; numbers, booleans and tones are for the layout. */
export interface Review {
  readonly cluster: string;
  /** `6 brokers in 3 racks`. */
  readonly size: string;
  readonly changes: boolean;
  /** What could hurt: lost data first, what blocks the plan last. Never folded. */
  readonly dangers: readonly Danger[];
  /** What an apply needs: `allow-data-loss`. */
  readonly consents: readonly string[];
  readonly headline: string;
  /** What the bytes are for, what a budget leaves, how fast, and when: a sentence each. */
  readonly costs: readonly string[];
  readonly held: readonly Omit<HeldText, 'why'>[];
  readonly notes: readonly Note[];
  /** Those whose replicas or leaders change, most bytes first. */
  readonly brokers: readonly BrokerChange[];
  readonly balance: readonly BalanceRow[];
  /** What it takes to restore each broker once it is lost, the worst first; empty: the plan moves no replicas. */
  readonly recovery: readonly RecoveryRow[];
  /** Whether the plan moves replicas or leaders. */
  readonly isBalanceChanged: boolean;
  readonly leaders: LeaderChanges | null;
  readonly orders: OrderChanges | null;
  /** Signs that topics and access use. */
  readonly legend: readonly Sign[];
  /** Deletions, then what git declares, then moves with the most bytes first: folding begins at the end. */
  readonly topics: readonly TopicChanges[];
  readonly access: readonly AccessRow[];
  /** What git says nothing of: a sentence each. */
  readonly leftAlone: readonly string[];
  /** The beginning of the plan's digest. */
  readonly digest: string;
  /** Every broker in numbers, for charts. */
  readonly loads: readonly BrokerLoads[];
}

/** `block`: the plan is not applied. `loss`: it needs consent. `caution`: a reviewer only has to know. */
export type DangerTone = 'loss' | 'caution' | 'block';

/** One danger, of all topics that have it alike. */
export interface Danger {
  readonly tone: DangerTone;
  /** `Blocked by Guardrails/production (limits)`; empty: nobody has to be named. */
  readonly by: string;
  /** In the order of the plan; empty: it is not about topics. */
  readonly topics: readonly string[];
  /** One clause. */
  readonly text: string;
  /** `allow-data-loss`; empty: none. */
  readonly consent: string;
}

export interface Note {
  readonly tone: 'warning' | 'good' | 'plain';
  readonly text: string;
}

export interface BrokerChange {
  /** `1003 (c)`. */
  readonly broker: string;
  /** `drained`; empty: none. */
  readonly roles: string;
  /** `1 (3.1 GiB)`; empty: nothing. */
  readonly gets: string;
  readonly loses: string;
  readonly disk: BeforeAfter;
  readonly replicas: BeforeAfter;
  readonly leaders: BeforeAfter;
}

export interface BeforeAfter {
  readonly before: string;
  readonly after: string;
}

export interface BalanceRow {
  readonly pool: string;
  readonly dimension: string;
  readonly before: SpreadText;
  readonly after: SpreadText;
  /** `±10% ✓`; empty: git states none. */
  readonly allowed: string;
}

export interface RecoveryRow {
  readonly broker: string;
  /** What it would get back: `1.2 TiB from 14 brokers, 18% from one, 6h 40m`. */
  readonly before: string;
  readonly after: string;
}

/** Over the brokers of a pool. */
export interface SpreadText {
  readonly min: string;
  readonly mean: string;
  readonly max: string;
}

export interface LeaderChanges {
  /** `Leaders: 214 partitions of 38 topics get another leader (no data moves)`. */
  readonly text: string;
  readonly partitions: number;
  readonly topics: number;
  /** By id. */
  readonly brokers: readonly { readonly broker: string; readonly gains: number; readonly loses: number }[];
  /** Partitions whose replicas move are among the topics' rows. */
  readonly rows: readonly LeaderRow[];
}

/** Who leads next, once a leader is lost. */
export interface OrderChanges {
  /** `Order: 214 partitions of 38 topics get another order of replicas (no data and no leader moves)`. */
  readonly text: string;
  readonly rows: readonly OrderRow[];
}

interface OrderRow {
  /** `orders/4`. */
  readonly partition: string;
  /** `1001 (a), 1002 (b), 1003 (c)`. */
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export interface LeaderRow {
  /** `orders/4`. */
  readonly partition: string;
  /** `1001 (a)`; `none`: it has no leader. */
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** What users see in front of a change. */
export type Mark = '+' | '~' | '>' | '-';

export interface Sign {
  readonly mark: Mark;
  /** `move replicas`. */
  readonly meaning: string;
}

export type ChangeKind = 'create' | 'grow' | 'configure' | 'move' | 'delete';

export interface TopicChanges {
  readonly topic: string;
  /** To copy. */
  readonly bytes: Bytes;
  readonly changes: readonly TopicChange[];
}

/** One step for one topic. */
export interface TopicChange {
  readonly kind: ChangeKind;
  readonly mark: Mark;
  /** `grow from 6 to 8 partitions`. */
  readonly what: string;
  readonly why: string;
  /** `kafka/topics.yaml:17`; empty: unknown. */
  readonly place: string;
  readonly configs: readonly ConfigRow[];
  readonly partitions: readonly PartitionRow[];
  /** `why` is the reason of each of its partitions. */
  readonly isSameReason: boolean;
}

export interface ConfigRow {
  readonly key: string;
  /** null: the topic is new. */
  readonly from: string | null;
  readonly to: string;
  readonly mark: '+' | '~' | '-';
}

export interface PartitionRow {
  /** Its number in the topic. */
  readonly partition: number;
  /** Brokers, preferred leader first; empty: the partition is new. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The same: those that stay, in their new order, then who goes, then who comes. */
  readonly replicas: readonly { readonly broker: string; readonly change: 'stays' | 'goes' | 'comes' }[];
  /** The new preferred leader; null: as before, or the partition is new. */
  readonly leader: BrokerId | null;
  readonly bytes: Bytes;
  /** null: the partition is new. */
  readonly rule: MoveRule | null;
  readonly why: string;
}

export interface AccessRow {
  readonly mark: '+' | '~' | '-';
  /** `allow Read on topic orders to User:app`. */
  readonly what: string;
  readonly why: string;
  readonly place: string;
}

export interface BrokerLoads {
  readonly id: BrokerId;
  /** null: unknown, as is the limit. */
  readonly capacityBytes: Bytes | null;
  readonly diskLimitBytes: Bytes | null;
  readonly before: { readonly bytes: Bytes; readonly replicas: number; readonly leaders: number };
  readonly after: { readonly bytes: Bytes; readonly replicas: number; readonly leaders: number };
}
