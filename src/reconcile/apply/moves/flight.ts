/** One move on its way: what a look at the cluster says about it, and what has to be done. */

import { partitionName } from '../../../model/cluster/partition-name.ts';
import type { PartitionNow } from '../../../model/cluster/port/cluster-reads.ts';
import { hasSameReplicas, sameReplicas } from '../../../model/cluster/same-replicas.ts';
import type { MoveRecord } from '../../../model/journal/record-values.ts';
import { addedReplicas, type PartitionChange } from '../../../model/plan/plan.ts';
import type { BrokerId } from '../../../model/values/units.ts';
import type { CopyPosition } from '../../../throttle/copy-meter.ts';
import { handsOver, nextTarget, obstaclesTo, type Standing, waypointOf } from '../../schedule/next-target.ts';
import { type Copies, CopyWatch, measureCopies } from './looks/copy-progress.ts';
import type { Look } from './looks/look.ts';
import { UnhostedReplicas } from './unhosted-replicas.ts';

/**
 * What has to be done about it: `submit` the reassignment to `target`, `elect` the preferred leader, `cancel` what Kafka is
 * doing; or `wait`. It ends as `done`, `returned` (to its old replicas, as it was told to), `kept` (it was to return, and can't:
 * an old replica is offline), `gone` (its topic was deleted), or `taken-over` (somebody else reassigns it, or has cancelled it).
 */
export type FlightNeed =
  | { readonly kind: 'wait' | 'elect' | 'cancel' | FlightEnd }
  | { readonly kind: 'submit'; readonly target: readonly BrokerId[] };
export type FlightEnd = 'done' | 'returned' | 'kept' | 'gone' | 'taken-over';

/** Metadata may lag behind the controller: what looks wrong has to look so this often in a row. */
const looksUntilSure = 3;
/** A preferred leader that does not take over after this many tries will do so when the old one's replica leaves. */
const electionTries = 3;

export class Flight {
  readonly name: string;
  readonly change: PartitionChange;
  copies: Copies;
  /** Why it returns to its old replicas; null: it does not. */
  returning: string | null = null;
  /** Offline replicas of what Kafka is to reassign it to: until they are back, it can't get there. As of the latest look. */
  waitsFor: readonly BrokerId[] = [];
  readonly #unhosted: UnhostedReplicas;
  #oddLooks = 0;
  #elections = 0;
  readonly #replicasAtOnce: number;
  readonly #copyWatch: CopyWatch;

  constructor(change: PartitionChange, options: { readonly replicasAtOnce: number; readonly nowMs: number }) {
    this.change = change;
    this.name = partitionName(change);
    this.#unhosted = new UnhostedReplicas(this.name);
    this.#replicasAtOnce = options.replicasAtOnce;
    this.copies = { copiedBytes: 0, missingBytes: change.bytes };
    this.#copyWatch = new CopyWatch(options.nowMs);
  }

  get record(): MoveRecord {
    const { topic, partition, from, to, sizeBytes } = this.change;
    return { topic, partition, from, to, sizeBytes, replicasAtOnce: this.#replicasAtOnce };
  }

  /** Its first reassignment. */
  firstTarget(standing: Standing): readonly BrokerId[] {
    return nextTarget(this.change, standing, this.#replicasAtOnce) ?? this.change.to;
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

  /** Compares the look with what should be, and goes on where the current reassignment is done. */
  assess(look: Look): FlightNeed {
    this.waitsFor = [];
    const need = this.returning === null ? this.#assessForward(look) : this.#assessReturn(look);
    if (need.kind !== 'taken-over') {
      this.#oddLooks = 0;
      return need;
    }
    this.#oddLooks += 1;
    return this.#oddLooks < looksUntilSure ? { kind: 'wait' } : need;
  }

  #assessForward(look: Look): FlightNeed {
    const now = look.partitions.get(this.name);
    const underWay = look.reassignments.get(this.name);
    if (underWay) {
      const offline = [
        ...(now?.offlineReplicas ?? []),
        ...this.#unhosted.note(underWay.addingReplicas, look),
      ];
      return this.#assessUnderWay(remainingReplicas(underWay), offline);
    }
    if (!now) return { kind: 'gone' };
    const standing = { ...now, offline: now.offlineReplicas };
    const waypoint = waypointOf(this.change, now.replicas);
    if (waypoint === 'end') return this.#isToLead(now) ? { kind: 'elect' } : { kind: 'done' };
    // Its reassignment was accepted, and is gone without having got anywhere.
    if (waypoint !== 'between') return { kind: 'taken-over' };
    if (handsOver(this.change, standing) && this.#mayElect()) return { kind: 'elect' };
    const target = nextTarget(this.change, standing, this.#replicasAtOnce) ?? this.change.to;
    this.waitsFor = obstaclesTo(target, standing);
    return this.waitsFor.length > 0 ? { kind: 'wait' } : { kind: 'submit', target };
  }

  /** An old replica that has gone offline meanwhile would keep Kafka waiting for it: it leaves at once. */
  #assessUnderWay(target: readonly BrokerId[], offline: readonly BrokerId[]): FlightNeed {
    if (waypointOf(this.change, target) === null) return { kind: 'taken-over' };
    const { to } = this.change;
    const possible = target.filter((id) => to.includes(id) || !offline.includes(id));
    if (!sameReplicas(possible, target)) return { kind: 'submit', target: possible };
    this.waitsFor = target.filter((id) => offline.includes(id));
    return { kind: 'wait' };
  }

  /** What is under way is cancelled (KIP-455); then every old replica is still there, and only the new ones have to leave. */
  #assessReturn(look: Look): FlightNeed {
    const { from } = this.change;
    const underWay = look.reassignments.get(this.name);
    const now = look.partitions.get(this.name);
    if (underWay) {
      const isReturning =
        sameReplicas(remainingReplicas(underWay), from) && underWay.addingReplicas.length === 0;
      return { kind: isReturning ? 'wait' : 'cancel' };
    }
    if (!now) return { kind: 'gone' };
    const { replicas, offlineReplicas, leader } = now;
    if (waypointOf(this.change, replicas) === null && !hasSameReplicas(replicas, from)) {
      return { kind: 'taken-over' };
    }
    if (!sameReplicas(replicas, from)) {
      const isPossible = obstaclesTo(from, { replicas, offline: offlineReplicas }).length === 0;
      return isPossible ? { kind: 'submit', target: from } : { kind: 'kept' };
    }
    const [first] = from;
    const mayLead = first !== undefined && !offlineReplicas.includes(first);
    return leader !== first && mayLead && this.#mayElect() ? { kind: 'elect' } : { kind: 'returned' };
  }

  /** Leaders change as soon as they can: other moves may take hours. */
  #isToLead({ leader, isr }: PartitionNow): boolean {
    const [first] = this.change.to;
    return first !== undefined && leader !== first && isr.includes(first) && this.#mayElect();
  }

  /** Counts the try. */
  #mayElect(): boolean {
    this.#elections += 1;
    return this.#elections <= electionTries;
  }

  /** Tells why, at the first time. */
  giveBack(why: string): void {
    if (this.returning !== null) return;
    this.returning = why;
    this.#elections = 0;
  }
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
