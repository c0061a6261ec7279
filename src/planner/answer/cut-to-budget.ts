/** Leaves out what a budget does not allow: the most urgent changes stay, the rest is for the next plan. */
import type { LeftOver } from '../../model/plan/plan-summary.ts';
import { minOf } from '../../model/values/long-lists.ts';
import { bytes } from '../../model/values/units.ts';
import {
  type Board,
  brokerIn,
  bytesOn,
  condition,
  copiesOf,
  homeIn,
  isHome,
  putReplica,
  sizeOf,
  takeReplica,
} from '../board/board.ts';
import { forgetCauses, moveRules, urgencyOfRule } from '../board/move-causes.ts';
import type { Budget } from '../placement-problem.ts';

/** A change as the whole plan has it. */
interface Candidate {
  readonly partition: number;
  readonly slots: Int32Array;
  readonly copies: number;
  readonly urgency: number;
  /** How far the worst of the brokers that it relieves is from the mean of its pool, as a share of it. */
  readonly distance: number;
}

/**
 * Changes are taken in an order that does not depend on the budget, and taking stops at the first one that it does not allow: so a larger
 * budget always does what a smaller one does, and more. null: nothing is left out.
 */
export function cutToBudget(board: Board, budget: Budget): LeftOver | null {
  const found = candidates(board);
  for (const { partition } of found) restoreHome(board, partition);
  const all = byUrgency(board, found, budget.maxReplicas !== null);
  const left = spend(board, all, {
    copies: budget.maxReplicas ?? Infinity,
    bytes: budget.maxBytes ?? Infinity,
  });
  for (const { partition } of left) forgetCauses(board, partition);
  if (left.length === 0) return null;
  return {
    partitions: left.length,
    replicas: left.reduce((sum, { copies }) => sum + copies, 0),
    bytes: bytes(left.reduce((sum, candidate) => sum + costOf(board, candidate), 0)),
  };
}

/** What copies anything. */
function candidates(board: Board): readonly Omit<Candidate, 'distance'>[] {
  const { partitions, width, slots } = board;
  const found: Omit<Candidate, 'distance'>[] = [];
  for (let p = 0; p < partitions.count; p++) {
    if (partitions.created[p] === 1 || (partitions.pool[p] ?? -1) < 0) continue;
    const copies = copiesOf(board, p);
    if (copies === 0) continue;
    found.push({
      partition: p,
      slots: slots.slice(p * width, (p + 1) * width),
      copies,
      urgency: urgencyOf(board, p),
    });
  }
  return found;
}

/**
 * Hard repairs before balance; of balance, what relieves the worst broker. Then the largest first where replicas are counted, as each of
 * them relieves most; the smallest where only bytes are, as every byte relieves as much and more of them fit.
 */
function byUrgency(
  board: Board,
  found: readonly Omit<Candidate, 'distance'>[],
  isCounted: boolean,
): readonly Candidate[] {
  const distances = distancesFromMean(board);
  const sign = isCounted ? -1 : 1;
  return found
    .map((one) => ({
      ...one,
      distance: one.urgency < urgencyOfRule('storage-balance') ? 0 : distanceOf(board, one, distances),
    }))
    .sort(
      (a, b) =>
        a.urgency - b.urgency ||
        b.distance - a.distance ||
        sign * (costOf(board, a) - costOf(board, b)) ||
        a.partition - b.partition,
    );
}

/** Per broker, as it is. */
function distancesFromMean({ pools, bytes: held }: Board): Float64Array {
  const distances = new Float64Array(held.length);
  for (const { measured, capacity } of pools) {
    const sum = measured.reduce((total, b) => total + (held[b] ?? 0), 0);
    const mean = sum / measured.reduce((total, b) => total + (capacity[b] ?? 0), 0);
    for (const b of mean > 0 ? measured : []) {
      const fill = (held[b] ?? 0) / (capacity[b] ?? 1);
      distances[b] = Math.max(distances[b] ?? 0, Math.abs(fill / mean - 1));
    }
  }
  return distances;
}

/** Of the brokers that lose a replica or gain one. */
function distanceOf(
  board: Board,
  { partition, slots }: Pick<Candidate, 'partition' | 'slots'>,
  distances: Float64Array,
): number {
  let worst = 0;
  for (let slot = 0; slot < board.width; slot++) {
    const [from, to] = [homeIn(board, partition, slot), slots[slot] ?? -1];
    if (to >= 0 && !isHome(board, partition, to)) worst = Math.max(worst, distances[to] ?? 0);
    if (from >= 0 && !slots.includes(from)) worst = Math.max(worst, distances[from] ?? 0);
  }
  return worst;
}

function urgencyOf({ causes, partitions }: Board, p: number): number {
  if ((partitions.condition[p] ?? 0) >= condition.offline) return 0;
  const rules = [causes.own, causes.shared].map(({ rule }) => moveRules[rule[p] ?? -1]);
  return minOf(rules.map(urgencyOfRule));
}

function costOf(board: Board, { partition, copies }: Pick<Candidate, 'partition' | 'copies'>): number {
  return copies * sizeOf(board, partition);
}

interface Purse {
  copies: number;
  bytes: number;
}

/** Carries out what can be afforded; returns the rest. */
function spend(board: Board, all: readonly Candidate[], purse: Purse): readonly Candidate[] {
  let waiting = all;
  while (waiting.length > 0) {
    const { later, unaffordable } = spendOnce(board, waiting, purse);
    if (unaffordable.length > 0) return [...later, ...unaffordable];
    // What waits for each other goes together or not at all.
    if (later.length === waiting.length) return pay(board, purse, later) ? [] : later;
    waiting = later;
  }
  return [];
}

/** What has no room yet waits for others to make it; from the first on that can't be paid for, nothing is carried out. */
function spendOnce(
  board: Board,
  waiting: readonly Candidate[],
  purse: Purse,
): { readonly later: readonly Candidate[]; readonly unaffordable: readonly Candidate[] } {
  const later: Candidate[] = [];
  for (const [index, candidate] of waiting.entries()) {
    if (!hasRoom(board, candidate)) later.push(candidate);
    else if (!pay(board, purse, [candidate])) return { later, unaffordable: waiting.slice(index) };
  }
  return { later, unaffordable: [] };
}

function pay(board: Board, purse: Purse, together: readonly Candidate[]): boolean {
  const copies = together.reduce((sum, candidate) => sum + candidate.copies, 0);
  const cost = together.reduce((sum, candidate) => sum + costOf(board, candidate), 0);
  if (copies > purse.copies || cost > purse.bytes) return false;
  purse.copies -= copies;
  purse.bytes -= cost;
  for (const candidate of together) carryOut(board, candidate);
  return true;
}

/** Whether its new replicas fit where they go, while its old ones are still there. */
function hasRoom(board: Board, { partition, slots }: Candidate): boolean {
  const size = sizeOf(board, partition);
  return slots.every(
    (b) =>
      b < 0 ||
      size === 0 ||
      isHome(board, partition, b) ||
      bytesOn(board, b) + size <= (board.brokers.limitBytes[b] ?? 0),
  );
}

function restoreHome(board: Board, p: number): void {
  for (let slot = 0; slot < board.width; slot++) takeReplica(board, p, slot);
  for (let slot = 0; slot < board.width; slot++) {
    const b = homeIn(board, p, slot);
    if (b >= 0) putReplica(board, p, slot, b);
  }
}

function carryOut(board: Board, { partition, slots }: Candidate): void {
  for (let slot = 0; slot < board.width; slot++) {
    if (brokerIn(board, partition, slot) >= 0) takeReplica(board, partition, slot);
  }
  for (const [slot, b] of slots.entries()) if (b >= 0) putReplica(board, partition, slot, b);
}
