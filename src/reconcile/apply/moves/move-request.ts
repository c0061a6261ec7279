/** What a run of moves is given: what is in flight, and what a plan begins besides. */

import type { ThrottleRecord } from '../../../model/journal/record-values.ts';
import type { PartitionChange } from '../../../model/plan/plan.ts';
import type { BrokerId, BytesPerSecond } from '../../../model/values/units.ts';
import type { PacingOf } from '../../../throttle/rate-controller.ts';
import type { Disk } from '../../schedule/lanes.ts';
import type { Flight } from './flight.ts';
import type { GateOptions } from './launch-gate.ts';

export interface MoveRequest {
  /** Begun by an earlier run. */
  readonly takenOver: readonly Flight[];
  /** What an earlier run has not taken back. */
  readonly throttlesLeft: readonly ThrottleRecord[];
  /** The policy that each broker's throttle follows. */
  readonly pacingOf: PacingOf;
  readonly disks: ReadonlyMap<BrokerId, Disk>;
  readonly planned: PlannedMoves;
}

/** What a plan begins besides, and what it allows for that. */
export interface PlannedMoves extends Pick<GateOptions, 'minIsrOf' | 'isNew'> {
  readonly changes: readonly PartitionChange[];
  /** Up to where the rate may be raised for a move that would never end; null: not at all. */
  readonly maxRate: BytesPerSecond | null;
  /** Brokers that the plan lets pass their disk limit midway. */
  readonly mayPassLimit: ReadonlySet<BrokerId>;
  /** Why Guardrails let nothing more begin at that time, after so many bytes were copied. */
  readonly heldBack: (nowMs: number, copiedBytes: number) => readonly string[];
}

/** Only what is in flight ends. */
export const nothingPlanned: PlannedMoves = {
  changes: [],
  maxRate: null,
  mayPassLimit: new Set(),
  heldBack: () => [],
  minIsrOf: () => 1,
  isNew: () => false,
};
