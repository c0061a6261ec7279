/** Leaves out what a budget does not allow: the most urgent changes stay, the rest is for the next plan. */
import type { LeftOver } from '../../model/plan/plan-summary.ts';
import { bytes } from '../../model/values/units.ts';
import {
  type Board,
  brokerIn,
  bytesOn,
  copiesOf,
  homeIn,
  isHome,
  putReplica,
  sizeOf,
  takeReplica,
} from '../board/board.ts';
import { forgetCauses, moveRules } from '../board/move-causes.ts';
import type { Budget } from '../placement-problem.ts';

/** A change as the whole plan has it. */
interface Candidate {
  readonly partition: number;
  readonly slots: Int32Array;
  readonly copies: number;
  readonly urgency: number;
}

/**
 * Changes are taken in an order that does not depend on the budget, and taking stops at the first one that it does not allow: so a larger
 * budget always does what a smaller one does, and more. null: nothing is left out.
 */
export function cutToBudget(board: Board, budget: Budget): LeftOver | null {
  const all = candidates(board);
  for (const { partition } of all) restoreHome(board, partition);
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

/** What copies anything: hard repairs before balance, and the cheapest of each rule first, as more of them fit. */
function candidates(board: Board): readonly Candidate[] {
  const { partitions, width, slots } = board;
  const found: Candidate[] = [];
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
  return found.sort(
    (a, b) => a.urgency - b.urgency || costOf(board, a) - costOf(board, b) || a.partition - b.partition,
  );
}

function urgencyOf({ causes }: Board, p: number): number {
  const own = causes.own.rule[p] ?? -1;
  const shared = causes.shared.rule[p] ?? -1;
  if (own >= 0) return own;
  return shared >= 0 ? shared : moveRules.length;
}

function costOf(board: Board, { partition, copies }: Candidate): number {
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
