/** What records of the journal hold, where it is more than a word. */

import type { Configs, Tags } from '../cluster/cluster-state.ts';
import type { ConfigResource } from '../cluster/port/resources.ts';
import type { BrokerId, Bytes } from '../values/units.ts';

/**
 * A move in flight, written before it begins: whoever comes after a killed run knows from it where a partition belongs that
 * is between two stages.
 */
export interface MoveRecord {
  readonly topic: string;
  readonly partition: number;
  readonly from: readonly BrokerId[];
  readonly to: readonly BrokerId[];
  /** Of one replica when it began. */
  readonly sizeBytes: Bytes;
  /** Tells which stages it has. */
  readonly replicasAtOnce: number;
}

/** A move between two log dirs of a broker, written before it begins. */
export interface LogDirMoveRecord {
  readonly topic: string;
  readonly partition: number;
  readonly broker: BrokerId;
  readonly from: string;
  readonly to: string;
  /** Of the replica when it began. */
  readonly sizeBytes: Bytes;
}

/** An apply, or the daemon that throttles whatever copies, which makes way for applies. */
export type LeaseRole = 'apply' | 'throttle';

export interface LeaseRecord {
  readonly role: LeaseRole;
  readonly run: string;
  readonly who: string;
  readonly host: string;
  readonly pid: number;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** Counts its renewals: who sees it change knows that the holder lives. */
  readonly beat: number;
}

/** Asks the run that holds the lease to stop; written by `cancel`, read by that run at every look. */
export interface StopRequest {
  readonly run: string;
  readonly rollback: boolean;
  /** Who asks. */
  readonly by: string;
}

/** What was put on a broker or topic to throttle moves, and what was there before. */
export interface ThrottleRecord {
  readonly resource: ConfigResource;
  /** The throttle keys as they were; a key that is missing was not set. */
  readonly before: Configs;
  readonly set: Configs;
  /** What was set before that, as long as nobody has answered that it is replaced: any of it may be in force. */
  readonly outdated?: Readonly<Record<string, readonly string[]>>;
}

/** A topic on its way, as its record has it. */
export interface CreationRecord {
  /** claimed: it may turn out that another one was first; creating: Kafka may have the topic at any moment. */
  readonly state: 'claimed' | 'creating';
  readonly tags: Tags;
  /** When it was claimed, since the epoch. */
  readonly atMs: number;
}
