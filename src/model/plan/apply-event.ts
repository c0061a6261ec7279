/** What an apply tells while it works: emitted by reconcile/, drawn by report/ and cli/. */

import type { AccessChange } from '../cluster/access.ts';
import type { Configs } from '../cluster/cluster-state.ts';
import type { ThrottleOverride } from '../cluster/throttle-status.ts';
import type { Problem } from '../problem/problem.ts';
import type { BrokerId, Bytes, BytesPerSecond } from '../values/units.ts';
import type { PlanStep } from './plan.ts';

export type ApplyEvent =
  | { readonly kind: 'step-started'; readonly step: PlanStep }
  | { readonly kind: 'step-finished'; readonly step: PlanStep }
  | { readonly kind: 'access-changed'; readonly changes: readonly AccessChange[] }
  /** On so many brokers or topics. */
  | {
      readonly kind: 'throttle-set';
      readonly brokers: number;
      readonly topics: number;
      /** The first of them, with Kafka's keys. */
      readonly set: readonly { readonly resource: string; readonly configs: Configs }[];
    }
  /** By name (`orders/7`). Taken over: an earlier run had begun them. */
  | {
      readonly kind: 'moves-started';
      readonly partitions: readonly string[];
      readonly bytes: Bytes;
      readonly takenOver: boolean;
    }
  | { readonly kind: 'moves-finished'; readonly partitions: readonly string[] }
  /** They are on their old replicas again. */
  | { readonly kind: 'moves-returned'; readonly partitions: readonly string[] }
  /** Nothing new begins while this lasts; each reason with its evidence. */
  | { readonly kind: 'paused'; readonly reasons: readonly string[] }
  | { readonly kind: 'resumed' }
  /** Somebody asked for an end: nothing new begins. */
  | { readonly kind: 'stopping'; readonly rollback: boolean; readonly by: string }
  /** What each broker is kept to from now on. */
  | { readonly kind: 'rate-changed'; readonly rate: BytesPerSecond; readonly why: string }
  | { readonly kind: 'waiting'; readonly what: string }
  | MoveProgress
  /** From so many brokers or topics, which have again what they had before; `left`: so many others are still throttled. */
  | {
      readonly kind: 'throttle-removed';
      readonly brokers: number;
      readonly topics: number;
      readonly left: number;
    }
  /** Somebody else changed or deleted a throttle, between two looks; `times`: so often since the run began. */
  | {
      readonly kind: 'throttle-changed';
      /** `Broker/1001` or `Topic/orders`. */
      readonly resource: string;
      readonly changes: readonly ThrottleChange[];
      readonly times: number;
      /** null: before the first look of this run. */
      readonly sinceMs: number | null;
      readonly atMs: number;
      /** Set again; otherwise left as they want it. */
      readonly isRestored: boolean;
    }
  /** The run ends, and its throttles stay for the next one. */
  | {
      readonly kind: 'throttle-handed-over';
      readonly brokers: number;
      readonly topics: number;
      readonly untilMs: number;
    }
  /** A rate that somebody has set by hand holds from now on, or no longer. */
  | { readonly kind: 'override-begun'; readonly override: ThrottleOverride }
  | { readonly kind: 'override-ended'; readonly override: ThrottleOverride }
  /** Metrics that had failed are available again. */
  | { readonly kind: 'metrics-back'; readonly source: string }
  | {
      readonly kind: 'verified';
      readonly partitions: number;
      readonly topics: number;
      /** Changes of ACLs, quotas and users. */
      readonly access: number;
    }
  | { readonly kind: 'warning'; readonly problem: Problem };

/** All moves together, every second or so. */
export interface MoveProgress {
  readonly kind: 'move-progress';
  readonly partitionsDone: number;
  readonly partitionsInFlight: number;
  readonly partitionsTotal: number;
  readonly bytesDone: Bytes;
  readonly bytesTotal: Bytes;
  /** Measured over the last minute; null until it can be told. */
  readonly rate: BytesPerSecond | null;
  readonly movesPerMinute: number | null;
  /** At that rate; null until it can be told. */
  readonly leftMs: number | null;
  /** What brokers are kept to; null: none takes part. */
  readonly throttle: ThrottleRange | null;
  /** Moves that a broker may take part in now; fewer than the policy allows while the cluster labours. */
  readonly movesPerBroker: number;
  /** The brokers that take part now, by id. */
  readonly lanes: readonly BrokerLane[];
}

/** From the slowest to the fastest broker and direction. */
export interface ThrottleRange {
  readonly lowest: BytesPerSecond;
  readonly highest: BytesPerSecond;
}

export interface BrokerLane {
  readonly broker: BrokerId;
  readonly sending: number;
  readonly receiving: number;
  /** Still to come in. */
  readonly receivingBytesLeft: Bytes;
}

export interface ThrottleChange {
  /** Kafka's config key. */
  readonly key: string;
  /** As topicwright set it. */
  readonly ours: string;
  /** As it was found; null: deleted. */
  readonly found: string | null;
}
