/** The question about the log dirs of brokers, and its answer: asked once it is settled which broker gets which replica. */
import type { LogDirMove } from '../../model/plan/plan.ts';
import type { BrokerId, Bytes } from '../../model/values/units.ts';

/** A broker with several log dirs. */
export interface DirsBroker {
  readonly id: BrokerId;
  /** The online ones, by path. */
  readonly dirs: readonly PlannerDir[];
  /** A log dir of it has failed: Kafka moves nothing between the others (LogManager.getOrCreateLog). Its path. */
  readonly failed: string | null;
  /** Allowed distance of each log dir from its share of the broker's bytes, as a share of it; null: nothing moves for it. */
  readonly tolerance: number | null;
  /** Nothing moves for the tolerance before a log dir is further from its share than this; null: than the tolerance. */
  readonly beyond: number | null;
  /** A share of 1 that no log dir may pass through what the plan puts there. */
  readonly maxUtilization: number;
  /** The replicas that are there and stay. */
  readonly staying: readonly DirReplica[];
  /** The replicas that the plan brings. */
  readonly arriving: readonly NewReplica[];
}

export interface PlannerDir {
  readonly path: string;
  /** 0: unknown, no limit can be kept. */
  readonly totalBytes: Bytes;
  /** As it is: what leaves the broker is still there while replicas arrive. */
  readonly usableBytes: Bytes;
  /** Gives up every replica. */
  readonly drained: boolean;
  /** Keeps what it has, receives nothing (KIP-1066). */
  readonly cordoned: boolean;
}

export interface NewReplica {
  readonly topic: string;
  readonly partition: number;
  readonly sizeBytes: Bytes;
}

export interface DirReplica extends NewReplica {
  readonly logDir: string;
  /** Something governs it, and nobody else moves it. */
  readonly isMovable: boolean;
}

export interface DirsAnswer {
  readonly broker: BrokerId;
  /** By topic and partition. */
  readonly moves: readonly LogDirMove[];
  /** Where the replicas go that the plan brings. */
  readonly arrivals: readonly (NewReplica & { readonly logDir: string })[];
  /** No valid plan moves fewer bytes between the log dirs of the broker. */
  readonly lowerBoundBytes: number;
  /** Of each log dir that may receive, how far it is from its share of the broker's bytes: 0.1 is a tenth above. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Whether every log dir is as near to its share as it has to be. */
  readonly isEven: boolean;
  /** Why a drained log dir keeps replicas, or the tolerance is missed; empty: neither. */
  readonly obstacles: readonly string[];
}
