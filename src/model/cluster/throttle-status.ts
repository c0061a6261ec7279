/** What is throttled on a cluster, by whom, and what people have set by hand: for `throttle status`. */

import type { BrokerId, BytesPerSecond } from '../values/units.ts';
import type { LeaseHolder } from './cluster-status.ts';

export interface ThrottleStatus {
  readonly cluster: string;
  readonly holder: LeaseHolder | null;
  /** The one for all brokers first, then by broker. */
  readonly overrides: readonly ThrottleOverride[];
  /** Until when topicwright's throttles stay where nobody renews that, in milliseconds since the epoch; null: nobody has said. */
  readonly untilMs: number | null;
  /** Those of topicwright first; brokers before topics. */
  readonly throttled: readonly ThrottledResource[];
}

/** A rate that somebody set by hand. */
export interface ThrottleOverride {
  /** null: every broker. */
  readonly broker: BrokerId | null;
  readonly rate: BytesPerSecond;
  /** Milliseconds since the epoch; null: until it is taken back. */
  readonly untilMs: number | null;
  /** Taken back once nothing is throttled any more. */
  readonly autoremove: boolean;
  /** Who set it, and when. */
  readonly by: string;
  readonly sinceMs: number;
}

export interface ThrottledResource {
  /** `Broker/1001` or `Topic/orders`. */
  readonly resource: string;
  /** Kafka's config keys, as topicwright has set them. */
  readonly set: Readonly<Record<string, string>>;
  /** As they were before. */
  readonly before: Readonly<Record<string, string>>;
  /** Its throttle keys as Kafka has them now; null: its broker is down or does not answer. */
  readonly now: Readonly<Record<string, string>> | null;
  /** Set by topicwright, not by somebody else. */
  readonly isOwn: boolean;
  /** Of topicwright's, what somebody else has changed or deleted since. */
  readonly changedKeys: readonly string[];
}
