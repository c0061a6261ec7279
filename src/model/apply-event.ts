/** What an apply tells while it works: emitted by reconcile/, drawn by report/ and cli/. */
import type { PlanStep } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Bytes, BytesPerSecond } from './units.ts';

export type ApplyEvent =
  | { readonly kind: 'step-started'; readonly step: PlanStep }
  | { readonly kind: 'step-finished'; readonly step: PlanStep }
  /** On so many brokers or topics. */
  | { readonly kind: 'throttle-set'; readonly brokers: number; readonly topics: number }
  | {
      readonly kind: 'wave-started';
      readonly wave: number;
      readonly waves: number;
      readonly partitions: number;
      readonly bytes: Bytes;
    }
  | MoveProgress
  /** From so many brokers or topics, which have again what they had before. */
  | { readonly kind: 'throttle-removed'; readonly brokers: number; readonly topics: number }
  | { readonly kind: 'verified'; readonly partitions: number; readonly topics: number }
  | { readonly kind: 'warning'; readonly problem: Problem };

/** All moves together, every second or so. */
export interface MoveProgress {
  readonly kind: 'move-progress';
  readonly partitionsDone: number;
  readonly partitionsTotal: number;
  readonly bytesDone: Bytes;
  readonly bytesTotal: Bytes;
  /** Measured since the moves began; null until it can be told. */
  readonly rate: BytesPerSecond | null;
}
