/** Who is applying to a cluster, what is in flight there, and what ran before: for `status`. */

import type { Problem } from '../problem/problem.ts';
import type { BrokerId, Bytes } from '../values/units.ts';
import type { DrainedNow } from './drained-now.ts';
import type { TopicPartition } from './port/resources.ts';
import type { RunRecord } from './run-record.ts';

export interface ClusterStatus {
  readonly cluster: string;
  /** Who holds the lease; null: nobody does. */
  readonly holder: LeaseHolder | null;
  readonly moves: readonly MoveStatus[];
  /** Within brokers, from one log dir to another. */
  readonly logDirMoves: readonly LogDirMoveStatus[];
  /** Reassignments that topicwright has not started. */
  readonly otherReassignments: readonly TopicPartition[];
  /** Brokers and topics on which a run's throttle is set, as `Broker/1001` and `Topic/orders`. */
  readonly throttled: readonly string[];
  /** Log dirs that failed, brokers that hang, partitions that lack replicas. */
  readonly trouble: readonly Problem[];
  /** Brokers that a run throttled and that are down since: the next run after they return removes the throttle. */
  readonly throttledDown: readonly BrokerId[];
  /** The brokers that git drains or replaces, as they are now. */
  readonly drained: readonly DrainedNow[];
  /** The latest first. */
  readonly runs: readonly RunRecord[];
}

export interface LeaseHolder {
  /** An apply, or the daemon that throttles whatever copies. */
  readonly role: 'apply' | 'throttle';
  readonly run: string;
  readonly who: string;
  readonly host: string;
  readonly pid: number;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** Whether it was renewed while one watched; otherwise it is cut off, and the next apply goes on. */
  readonly alive: boolean;
}

export interface LogDirMoveStatus extends TopicPartition {
  readonly broker: BrokerId;
  readonly from: string;
  readonly to: string;
  readonly copiedBytes: Bytes;
  readonly totalBytes: Bytes;
}

export interface MoveStatus extends TopicPartition {
  readonly from: readonly BrokerId[];
  readonly to: readonly BrokerId[];
  readonly copiedBytes: Bytes;
  readonly totalBytes: Bytes;
}
