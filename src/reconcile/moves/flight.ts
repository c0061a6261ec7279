/** One move on its way: which of its stages it is at, and what a look at the cluster says about it; held by move-run.ts. */
import { addedReplicas, type PartitionChange } from '../../model/plan.ts';
import type { BrokerId } from '../../model/units.ts';
import type { CopyPosition } from '../../throttle/copy-meter.ts';
import type { MoveRecord } from '../journal-records.ts';
import { type Copies, CopyWatch, measureCopies } from './copy-progress.ts';
import { type Look, partitionName } from './look.ts';
import { type MoveStage, moveStages, reachedStage, sameReplicas } from './move-stages.ts';

/**
 * What has to be done about it: `submit` the reassignment to `target`, `elect` the preferred leader, `cancel` what Kafka is
 * doing; or `wait`. It ends as `done`, `returned` (to its old replicas, as it was told to), `gone` (its topic was deleted),
 * or `taken-over` (somebody else reassigns it, or has cancelled it).
 */
export type FlightNeed =
  | { readonly kind: 'wait' | 'elect' | 'cancel' | FlightEnd }
  | { readonly kind: 'submit'; readonly target: readonly BrokerId[] };
export type FlightEnd = 'done' | 'returned' | 'gone' | 'taken-over';

/** Metadata may lag behind the controller: what looks wrong has to look so this often in a row. */
const looksUntilSure = 3;
/** A preferred leader that does not take over after this many tries will do so when the old one's replica leaves. */
const electionTries = 3;

export class Flight {
  readonly name: string;
  readonly change: PartitionChange;
  readonly stages: readonly MoveStage[];
  copies: Copies;
  /** Why it returns to its old replicas; null: it does not. */
  returning: string | null = null;
  #stage: number;
  #oddLooks = 0;
  #elections = 0;
  #replicasAtOnce: number;
  readonly #copyWatch: CopyWatch;

  constructor(
    change: PartitionChange,
    options: { readonly replicasAtOnce: number; readonly nowMs: number; readonly stage?: number },
  ) {
    this.change = change;
    this.name = partitionName(change);
    this.#replicasAtOnce = options.replicasAtOnce;
    this.stages = moveStages(change, options.replicasAtOnce);
    this.#stage = options.stage ?? 0;
    this.copies = { copiedBytes: 0, missingBytes: change.bytes };
    this.#copyWatch = new CopyWatch(options.nowMs);
  }

  get record(): MoveRecord {
    const { topic, partition, from, to, sizeBytes } = this.change;
    return { topic, partition, from, to, sizeBytes, replicasAtOnce: this.#replicasAtOnce };
  }

  /** What its current stage is to become. */
  get target(): readonly BrokerId[] {
    return this.stages[this.#stage]?.replicas ?? this.change.to;
  }

  measure(look: Look): void {
    this.copies = measureCopies(
      look.replicaBytes.get(this.name),
      addedReplicas(this.change),
      this.change.sizeBytes,
    );
  }

  /** Whether its copies take in data for `patienceMs` without coming nearer to their leader. */
  neverEnds(look: Look, patienceMs: number): boolean {
    const sizes = look.replicaBytes.get(this.name);
    if (!sizes || !look.reassignments.has(this.name)) return false;
    const received = addedReplicas(this.change).reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
    return this.#copyWatch.neverEnds(look.atMs, this.copies.missingBytes, received, patienceMs);
  }

  restartPatience(nowMs: number): void {
    this.#copyWatch.restart(nowMs);
  }

  /** Compares the look with what should be, and goes on to the next stage where the current one is reached. */
  assess(look: Look): FlightNeed {
    const need = this.returning === null ? this.#assessForward(look) : this.#assessReturn(look);
    if (need.kind !== 'taken-over') {
      this.#oddLooks = 0;
      return need;
    }
    this.#oddLooks += 1;
    return this.#oddLooks < looksUntilSure ? { kind: 'wait' } : need;
  }

  #assessForward(look: Look): FlightNeed {
    const underWay = look.reassignments.get(this.name);
    if (underWay) {
      const isOurs = sameReplicas(remainingReplicas(underWay), this.target);
      return { kind: isOurs ? 'wait' : 'taken-over' };
    }
    const now = look.partitions.get(this.name);
    if (!now) return { kind: 'gone' };
    if (!sameReplicas(now.replicas, this.target)) return { kind: 'taken-over' };
    const stage = this.stages[this.#stage];
    if (stage?.handsOver && now.leader !== this.target[0] && this.#elections < electionTries) {
      this.#elections += 1;
      return { kind: 'elect' };
    }
    if (this.#stage === this.stages.length - 1) return { kind: 'done' };
    this.#stage += 1;
    return { kind: 'submit', target: this.target };
  }

  /** What is under way is cancelled (KIP-455); then every old replica is still there, and only the new ones have to leave. */
  #assessReturn(look: Look): FlightNeed {
    const { from } = this.change;
    const underWay = look.reassignments.get(this.name);
    if (underWay) {
      const isReturning =
        sameReplicas(remainingReplicas(underWay), from) && underWay.addingReplicas.length === 0;
      return { kind: isReturning ? 'wait' : 'cancel' };
    }
    const now = look.partitions.get(this.name);
    if (!now) return { kind: 'gone' };
    if (reachedStage(this.change, this.stages, now.replicas) === null && !hasSame(now.replicas, from)) {
      return { kind: 'taken-over' };
    }
    if (!sameReplicas(now.replicas, from)) return { kind: 'submit', target: from };
    if (now.leader === from[0] || this.#elections >= electionTries) return { kind: 'returned' };
    this.#elections += 1;
    return { kind: 'elect' };
  }

  /** Tells why, at the first time. */
  giveBack(why: string): void {
    if (this.returning !== null) return;
    this.returning = why;
    this.#elections = 0;
  }
}

/** A cancelled reassignment leaves the old replicas, though not always in their old order. */
function hasSame(a: readonly BrokerId[], b: readonly BrokerId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function remainingReplicas({
  replicas,
  removingReplicas,
}: {
  readonly replicas: readonly BrokerId[];
  readonly removingReplicas: readonly BrokerId[];
}): readonly BrokerId[] {
  return replicas.filter((id) => !removingReplicas.includes(id));
}

/** For the meter of its copies, after so many bytes of them. */
export function copyPosition({ name, change }: Flight, copiedBytes: number, look: Look): CopyPosition {
  const leader = look.partitions.get(name)?.leader ?? null;
  return { name, copiedBytes, leader, receivers: addedReplicas(change) };
}
