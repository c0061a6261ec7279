/**
 * Looks for fewer bytes in small pools, by search, where moving greedily wastes some or finds nothing.
 *
 * Three searches: for any way within the goals where greed found none; for a cheaper one from where balance set out; and then, again
 * and again, for a cheaper way to do without a few of the moves (large neighbourhood search, Shaw 1998).
 */
import type { MoveRule } from '../../model/plan/plan-summary.ts';
import {
  type Board,
  bytesOn,
  isHome,
  moveReplica,
  type PoolTable,
  replicasOn,
  sizeOf,
  slotOf,
} from '../board/board.ts';
import { blame, saveCauses } from '../board/move-causes.ts';
import { listReplicas } from '../board/replica-lists.ts';
import { componentsOf, type LoadBounds, limitBounds } from './load-bounds.ts';
import type { PoolGoals } from './pool-goals.ts';
import { type FoundMove, searchMoves } from './search-moves.ts';

/** Replicas times brokers up to which a search finds something. */
const smallProduct = 20_000;
const workForAny = 600_000;
const workForCheaper = 1_000_000;
const workForFew = 20_000;
const mostFew = 400;

export function isSmall(board: Board, pool: PoolTable): boolean {
  const replicas = pool.movable.reduce((sum, b) => sum + replicasOn(board, b), 0);
  return replicas * pool.movable.length <= smallProduct;
}

/** The board before anything moved for balance. */
export interface BalanceStart {
  readonly slots: Int32Array;
  readonly bytes: Float64Array;
  readonly restoreCauses: () => void;
}

export function balanceStart(board: Board): BalanceStart {
  return { slots: board.slots.slice(), bytes: board.bytes.slice(), restoreCauses: saveCauses(board) };
}

/** Where the goals follow a large partition, what is found has to satisfy those that hold afterwards. */
export function refinePool(
  board: Board,
  pool: PoolTable,
  goalsNow: () => PoolGoals,
  start: BalanceStart,
): void {
  for (const { brokers } of componentsOf(board, pool)) {
    const refinement: Refinement = {
      ...{ board, pool, brokers, goalsNow, start },
      isReached: () => {
        const goals = goalsNow();
        return brokers.every((b) => isWithin(board, goals, b));
      },
    };
    // By bytes alone, whatever is home: so that a plan whose goals stay out of reach is a fixed point.
    if (!refinement.isReached()) findAny(refinement);
    if (!refinement.isReached()) continue;
    findCheaper(refinement);
    while (findCheaperForFew(refinement));
  }
  blameAnew(board, pool, goalsNow(), start);
}

interface Refinement {
  readonly board: Board;
  readonly pool: PoolTable;
  readonly brokers: Int32Array;
  readonly goalsNow: () => PoolGoals;
  readonly start: BalanceStart;
  readonly isReached: () => boolean;
}

/** From where greed ended, then from where it began. */
function findAny(refinement: Refinement): void {
  const { board, pool, brokers, goalsNow, isReached } = refinement;
  const moves = search(board, pool, { brokers, goals: goalsNow(), fromHome: false, maxWork: workForAny });
  if (moves && isReached()) return;
  takeBack(board, moves ?? []);
  const moved = movedPartitions(refinement).flat();
  if (moved.length > 0) tryWithout(refinement, moved, workForAny / 5, Number.POSITIVE_INFINITY);
}

/** All over again, from where balance set out. */
function findCheaper(refinement: Refinement): void {
  tryWithout(refinement, movedPartitions(refinement).flat(), workForCheaper);
}

/** One moved partition after the other, the largest first, and each with the next one. */
function findCheaperForFew(refinement: Refinement): boolean {
  const moved = movedPartitions(refinement)
    .filter((slots) => savedBytes(refinement, slots) > 0)
    .slice(0, mostFew);
  return (
    moved.some((slots) => tryWithout(refinement, slots, workForFew)) ||
    moved.some((slots, index) => tryWithout(refinement, [...slots, ...(moved[index + 1] ?? [])], workForFew))
  );
}

/** Puts the replicas back and looks for a cheaper way than they are; true: found, and done. */
function tryWithout(
  refinement: Refinement,
  moved: readonly number[],
  maxWork: number,
  limitBytes: number = savedBytes(refinement, moved),
): boolean {
  const { board, pool, brokers, goalsNow, isReached, start } = refinement;
  const goals = goalsNow();
  const before = moved.map((slot) => board.slots[slot] ?? -1);
  for (const slot of moved) putInSlot(board, slot, start.slots[slot] ?? -1);
  const moves = search(board, pool, { brokers, goals, fromHome: true, limitBytes, maxWork });
  if (moves && isReached()) return true;
  takeBack(board, moves ?? []);
  for (const [index, slot] of moved.entries()) putInSlot(board, slot, before[index] ?? -1);
  return false;
}

/** Bytes that need not be copied when the replicas in the slots are where they were before balance. */
function savedBytes({ board, start }: Refinement, slots: readonly number[]): number {
  return slots.reduce((sum, slot) => {
    const p = Math.floor(slot / board.width);
    const isCopy = (b: number): number => Number(!isHome(board, p, b));
    return sum + sizeOf(board, p) * (isCopy(board.slots[slot] ?? -1) - isCopy(start.slots[slot] ?? -1));
  }, 0);
}

/** Slots on the brokers whose replica balance has moved, by partition, the largest first: a partition goes back as a whole or not at all. */
function movedPartitions({ board, brokers, start }: Refinement): readonly (readonly number[])[] {
  const among = new Set(brokers);
  const { bySize } = board.partitions;
  const isMoved = (slot: number): boolean => {
    const now = board.slots[slot] ?? -1;
    return now >= 0 && now !== start.slots[slot] && among.has(now);
  };
  const slots = Array.from({ length: board.width }, (_, slot) => slot);
  return Array.from(bySize, (p) => slots.map((slot) => p * board.width + slot).filter(isMoved)).filter(
    (moved) => moved.length > 0,
  );
}

function putInSlot(board: Board, slot: number, broker: number): void {
  moveReplica(board, Math.floor(slot / board.width), slot % board.width, broker);
}

interface Search {
  readonly brokers: Int32Array;
  readonly goals: PoolGoals;
  readonly fromHome: boolean;
  readonly limitBytes?: number;
  readonly maxWork: number;
}

/** Moves whatever brings all brokers within the goals; null: nothing was found, nothing moved. */
function search(board: Board, pool: PoolTable, { goals, ...rest }: Search): readonly FoundMove[] | null {
  const lists = listReplicas(board, board.pools.indexOf(pool));
  const { storage, replicas: counts } = goals;
  const moves = searchMoves({ limitBytes: Number.POSITIVE_INFINITY, ...rest, board, lists, storage, counts });
  for (const { partition, from, to } of moves ?? [])
    moveReplica(board, partition, slotOf(board, partition, from), to);
  return moves;
}

function takeBack(board: Board, moves: readonly FoundMove[]): void {
  for (const { partition, from, to } of moves.toReversed())
    moveReplica(board, partition, slotOf(board, partition, to), from);
}

/** Brings every broker of the pool under its limit, if the search finds how. */
export function searchRoom(board: Board, pool: PoolTable): void {
  const goals = { storage: limitBounds(board), replicas: null, declaredReplicas: null, leastLeaders: null };
  const moves = search(board, pool, { brokers: pool.measured, goals, fromHome: true, maxWork: workForAny });
  for (const { partition, from } of moves ?? []) blame(board, partition, 'capacity', from);
}

function isWithin(board: Board, { storage, replicas: counts }: PoolGoals, b: number): boolean {
  const bytes = bytesOn(board, b);
  const count = replicasOn(board, b);
  return (
    bytes >= (storage.low[b] ?? 0) &&
    bytes <= (storage.high[b] ?? 0) &&
    (!counts || (count >= (counts.low[b] ?? 0) && count <= (counts.high[b] ?? 0)))
  );
}

/** Tells of each replica that balance has moved which goal it serves, by what brokers carried before. */
function blameAnew(board: Board, pool: PoolTable, { storage }: PoolGoals, start: BalanceStart): void {
  const index = board.pools.indexOf(pool);
  start.restoreCauses();
  for (let i = 0; i < board.slots.length; i++) {
    const from = start.slots[i] ?? -1;
    const to = board.slots[i] ?? -1;
    const p = Math.floor(i / board.width);
    if (from === to || from < 0 || to < 0 || board.partitions.pool[p] !== index) continue;
    const [rule, because] = causeOf(pool, storage, start, from, to);
    blame(board, p, rule, because);
  }
}

function causeOf(
  pool: PoolTable,
  storage: LoadBounds,
  { bytes }: BalanceStart,
  from: number,
  to: number,
): readonly [MoveRule, number] {
  if ((bytes[from] ?? 0) > (storage.high[from] ?? 0)) return ['storage-balance', from];
  if ((bytes[to] ?? 0) < (storage.low[to] ?? 0)) return ['storage-balance', to];
  return pool.tolerance.replicas === null ? ['leader-balance', to] : ['replica-balance', from];
}
