/** What a cluster can and lets be done, found out without changing anything: for `doctor`. */
import type { BrokerId } from './units.ts';

/** What topicwright is used for, each with permissions of its own. */
export type Job = 'plan' | 'apply' | 'throttle' | 'serve';

export interface ClusterProbe {
  /** Every registered broker, by id. */
  readonly brokers: readonly BrokerProbe[];
  /** How far the controller's clock is ahead of this one, within the time of a request; null: it does not tell. */
  readonly clockAheadMs: number | null;
  readonly jobs: readonly JobProbe[];
}

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
  readonly missing: readonly {
    /** Such as `User:app may not Alter the cluster.` */
    readonly what: string;
    readonly remedy: string;
  }[];
}
