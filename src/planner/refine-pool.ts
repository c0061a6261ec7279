/** Looks for fewer bytes in small pools, by search, where moving greedily wastes some or finds nothing; called by balance-pools.ts and fit-limits.ts. */
import type { MoveRule } from '../model/plan.ts';
import { saveBoard } from './attempt.ts';
import {
  type Board,
  brokerIn,
  bytesOn,
  isHome,
  moveReplica,
  type PoolTable,
  replicasOn,
  sizeOf,
  slotOf,
} from './board.ts';
import { componentsOf, type LoadBounds, limitBounds } from './load-bounds.ts';
import { blame } from './move-causes.ts';
import type { PoolGoals } from './pool-goals.ts';
import { listReplicas } from './replica-lists.ts';
import { type FoundMove, searchMoves } from './search-moves.ts';

/** Replicas times brokers up to which a search finds something. */
const smallProduct = 20_000;

export function isSmall(board: Board, pool: PoolTable): boolean {
  const replicas = pool.movable.reduce((sum, b) => sum + replicasOn(board, b), 0);
  return replicas * pool.movable.length <= smallProduct;
}

/**
 * `start`: the slots before anything moved for balance, from where the search for fewer bytes sets out. Where the goals follow a
 * large partition, what is found has to satisfy those that hold afterwards.
 */
export function refinePool(
  board: Board,
  pool: PoolTable,
  goalsNow: () => PoolGoals,
  start: Int32Array,
): void {
  for (const { brokers } of componentsOf(board, pool)) {
    const isReached = (): boolean => {
      const goals = goalsNow();
      return brokers.every((b) => isWithin(board, goals, b));
    };
    // By bytes alone, whatever is home: so that a plan whose goals stay out of reach is a fixed point.
    if (!isReached())
      keepIf(board, isReached, () => search(board, pool, { brokers, goals: goalsNow(), fromHome: false }));
    if (!isReached()) continue;
    const goals = goalsNow();
    const found = guestBytes(board, brokers);
    keepIf(board, isReached, () => {
      putBack(board, brokers, start);
      const limitBytes = found - guestBytes(board, brokers);
      return search(board, pool, { brokers, goals, fromHome: true, limitBytes });
    });
  }
}

/** Takes the step back unless it does something and leaves the goals reached. */
function keepIf(board: Board, isReached: () => boolean, step: () => boolean): void {
  const restore = saveBoard(board);
  if (!step() || !isReached()) restore();
}

interface Search {
  readonly brokers: Int32Array;
  readonly goals: PoolGoals;
  readonly fromHome: boolean;
  readonly limitBytes?: number;
  /** Takes the blame; without it: the goal that the move serves. */
  readonly rule?: MoveRule;
}

/** Moves whatever brings all brokers within the goals; false: nothing was found, nothing moved. */
function search(board: Board, pool: PoolTable, { goals, rule, ...rest }: Search): boolean {
  const lists = listReplicas(board, board.pools.indexOf(pool));
  const { storage, replicas: counts } = goals;
  const moves = searchMoves({ limitBytes: Number.POSITIVE_INFINITY, ...rest, board, lists, storage, counts });
  for (const move of moves ?? []) carryOut(board, storage, move, rule);
  return moves !== null;
}

/** Brings every broker of the pool under its limit, if the search finds how. */
export function searchRoom(board: Board, pool: PoolTable): void {
  const goals = { storage: limitBounds(board), replicas: null };
  search(board, pool, { brokers: pool.measured, goals, fromHome: true, rule: 'capacity' });
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

function carryOut(
  board: Board,
  storage: LoadBounds,
  { partition, from, to }: FoundMove,
  rule: MoveRule | undefined,
): void {
  const isAbove = bytesOn(board, from) > (storage.high[from] ?? 0);
  const isBelow = bytesOn(board, to) < (storage.low[to] ?? 0);
  const served = isAbove || isBelow ? 'storage-balance' : 'replica-balance';
  moveReplica(board, partition, slotOf(board, partition, from), to);
  blame(board, partition, rule ?? served, isBelow && !isAbove ? to : from);
}

/** Bytes of replicas that the brokers hold and did not hold before the plan. */
function guestBytes(board: Board, brokers: Int32Array): number {
  const among = flagsOf(board, brokers);
  let bytes = 0;
  for (let p = 0; p < board.partitions.count; p++) {
    for (let slot = 0; slot < board.width; slot++) {
      const b = brokerIn(board, p, slot);
      if (b >= 0 && among[b] === 1 && !isHome(board, p, b)) bytes += sizeOf(board, p);
    }
  }
  return bytes;
}

/** Takes replicas on these brokers back to where they were. */
function putBack(board: Board, brokers: Int32Array, slots: Int32Array): void {
  const { width } = board;
  const among = flagsOf(board, brokers);
  for (let i = 0; i < slots.length; i++) {
    const now = board.slots[i] ?? -1;
    const before = slots[i] ?? -1;
    if (now < 0 || before < 0 || now === before || among[now] !== 1) continue;
    moveReplica(board, Math.floor(i / width), i % width, before);
  }
}

function flagsOf(board: Board, brokers: Int32Array): Uint8Array {
  const flags = new Uint8Array(board.brokers.count);
  for (const b of brokers) flags[b] = 1;
  return flags;
}
