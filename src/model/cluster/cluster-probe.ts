/** What a cluster is, supports and permits, found out without changing anything: for `doctor`. */
import type { BrokerId } from '../values/units.ts';

/** What topicwright is used for, each with permissions of its own. */
export type Job = 'plan' | 'apply' | 'throttle' | 'serve';

export interface ClusterProbe {
  /** Every registered broker, by id. */
  readonly brokers: readonly BrokerProbe[];
  readonly clock: ClockProbe;
  readonly jobs: readonly JobProbe[];
}

/** The controller's clock. */
export type ClockProbe =
  /** How far it is ahead of this one, within the time of a request. */
  | { readonly state: 'told'; readonly aheadMs: number }
  /** To whoever may Describe the cluster it would be told. */
  | { readonly state: 'hidden' }
  | { readonly state: 'unknown' };

export interface BrokerProbe {
  readonly id: BrokerId;
  /** `host:port`, as it is advertised. */
  readonly address: string;
  /** Why it does not answer; null: it does. */
  readonly unreachable: string | null;
  /** Of its software, such as `4.1`; null: unknown. */
  readonly release: string | null;
  /** Requests of topicwright that it does not know. */
  readonly missingRequests: readonly string[];
}

export interface JobProbe {
  readonly job: Job;
  /** Sentences, such as `User:app may not Alter the cluster.` */
  readonly missing: readonly string[];
  /** What grants those of them that no job before lacks; empty: none. */
  readonly remedy: string;
}
