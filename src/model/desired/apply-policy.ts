/** How an apply paces and guards its moves: `spec.apply` of a Cluster document, honoured by reconcile/moves/. */
import type { Bytes } from '../values/units.ts';

export interface ApplyPolicy {
  /** Moving partitions that one broker takes part in at a time: so many that it sends, and as many that it receives. */
  readonly movesPerBroker: number;
  /** Bytes that one broker may be sending, and as many receiving; null: as its moves come. */
  readonly bytesPerBroker: Bytes | null;
  /** Of the whole cluster at a time. */
  readonly moves: number;
  readonly bytes: Bytes | null;
  /** Moves begun within any minute: thousands of tiny partitions load the controller, not the disks. */
  readonly movesPerMinute: number;
  /** Replicas of one partition that are copied at a time, as its leader feeds them all. */
  readonly replicasAtOnce: number;
  /** Brokers that move replicas between their own log dirs at a time; null: no limit. */
  readonly logDirBrokers: number | null;
  /** What pauses the apply: nothing new begins while one of them has something to say. */
  readonly guards: Readonly<Record<Guard, boolean>>;
  /** Nothing has come forward for so long: the apply gives up, with a clean cluster. */
  readonly giveUpAfterMs: number;
  /** A copy that comes no nearer to its leader for so long never ends. */
  readonly neverEndingAfterMs: number;
  /** A run that does not renew its lease for so long is taken for dead. */
  readonly leaseTermMs: number;
  /** Partitions of the plan that somebody else is reassigning. */
  readonly otherReassignments: 'wait' | 'refuse';
  readonly changedThrottles: ChangedThrottles;
}

/** What happens to a throttle that somebody else changes or deletes while it slows copies. */
export type ChangedThrottles = 'restore' | 'keep';

/**
 * Of partitions that are not moving here but share a broker with moves: under-replicated, at or below their min ISR, offline.
 * Of brokers that take part: down. Of disks that receive: more than 97% full.
 */
export type Guard = 'underReplicated' | 'minIsr' | 'offline' | 'brokerDown' | 'disk';

/** A log dir counts as full from here on: Kafka takes it offline when it has no space left, and what grows meanwhile needs room. */
export const fullShare = 0.97;

export const defaultApplyPolicy: ApplyPolicy = {
  movesPerBroker: 10,
  bytesPerBroker: null,
  moves: 1_000,
  bytes: null,
  movesPerMinute: 1_000,
  replicasAtOnce: 1,
  logDirBrokers: null,
  guards: { underReplicated: true, minIsr: true, offline: true, brokerDown: true, disk: true },
  giveUpAfterMs: 10 * 60_000,
  neverEndingAfterMs: 5 * 60_000,
  leaseTermMs: 15_000,
  otherReassignments: 'wait',
  changedThrottles: 'restore',
};
