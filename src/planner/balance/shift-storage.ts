/**
 * Brings each broker's bytes within bounds by moving the fewest: what is above sheds its excess, what is below is filled.
 *
 * Nothing less than the sum of all excess can leave, and nothing less than the sum of all lack can arrive. So first excess
 * goes where as much is lacking, then what excess is left goes where there is room, then what is still lacking comes from
 * where it can be spared. Each time the largest replicas that don't overshoot go first: what is wasted is less than the smallest.
 */
import type { MoveRule } from '../../model/plan/plan-summary.ts';
import { type Board, bytesOn, holdersOf, type PoolTable, sizeOf } from '../board/board.ts';
import { blame } from '../board/move-causes.ts';
import { firstAtMost, type ReplicaLists, shiftReplica } from '../board/replica-lists.ts';
import { mayMove } from '../place/may-move.ts';
import type { LoadBounds } from './load-bounds.ts';

export interface StorageShift {
  readonly board: Board;
  readonly pool: PoolTable;
  readonly lists: ReplicaLists;
  readonly bounds: LoadBounds;
  readonly rule: MoveRule;
  /** Who takes part. */
  readonly brokers: Int32Array;
}

/** Returns whether anything moved. */
export function shiftStorage(shift: StorageShift): boolean {
  const moved = shedStorage(shift);
  return byNeed(shift, (b) => lackOf(shift, b)).reduce((any, b) => fill(shift, b) || any, moved);
}

/** Only what is above: for when what is below will be filled by copies that have to be made anyway. */
export function shedStorage(shift: StorageShift): boolean {
  const donors = byNeed(shift, (b) => excessOf(shift, b));
  return donors.reduce((any, b) => shed(shift, b) || any, donors.length > 0 && match(shift));
}

function byNeed({ brokers }: StorageShift, need: (b: number) => number): Int32Array {
  return brokers.filter((b) => need(b) > 0).sort((a, b) => need(b) - need(a) || a - b);
}

const excessOf = ({ board, bounds }: StorageShift, b: number): number =>
  bytesOn(board, b) - (bounds.high[b] ?? 0);

const lackOf = ({ board, bounds }: StorageShift, b: number): number =>
  (bounds.low[b] ?? 0) - bytesOn(board, b);

/** Moves replicas from excess to lack that exceed neither, the largest of all brokers first. */
function match(shift: StorageShift): boolean {
  const { board, brokers, pool } = shift;
  const { partitions } = board;
  const index = board.pools.indexOf(pool);
  const excess = new Float64Array(board.brokers.count);
  for (const b of brokers) excess[b] = Math.max(0, excessOf(shift, b));
  let mostLack = brokers.reduce((most, b) => Math.max(most, lackOf(shift, b)), 0);
  let moved = false;
  for (const p of partitions.bySize) {
    const size = sizeOf(board, p);
    if (partitions.pool[p] !== index || size > mostLack || size === 0) continue;
    if (!matchReplicas(shift, p, excess)) continue;
    mostLack = brokers.reduce((most, b) => Math.max(most, lackOf(shift, b)), 0);
    moved = true;
  }
  return moved;
}

/** `excess`: what each broker may still give. */
function matchReplicas(shift: StorageShift, p: number, excess: Float64Array): boolean {
  const { board } = shift;
  const size = sizeOf(board, p);
  let moved = false;
  for (const from of holdersOf(board, p)) {
    if (size > (excess[from] ?? 0)) continue;
    const to = mostLacking(shift, p, from);
    if (to < 0 || lackOf(shift, to) < size) continue;
    relocate(shift, p, from, to, from);
    excess[from] = (excess[from] ?? 0) - size;
    moved = true;
  }
  return moved;
}

function mostLacking(shift: StorageShift, p: number, from: number): number {
  let best = -1;
  let most = 0;
  for (const b of shift.brokers) {
    const lack = lackOf(shift, b);
    if (lack <= most || !mayMove(shift.board, p, from, b)) continue;
    best = b;
    most = lack;
  }
  return best;
}

function relocate(
  { board, lists, rule }: StorageShift,
  p: number,
  from: number,
  to: number,
  because: number,
): void {
  shiftReplica(board, lists, p, from, to);
  blame(board, p, rule, because);
}

/** One replica that wastes so little of what is lacking is better than several that waste nothing. */
const littleWaste = 0.001;

const sizeAt = ({ partitions }: Board, rank: number): number =>
  partitions.sizeBytes[partitions.bySize[rank] ?? 0] ?? 0;

function shed(shift: StorageShift, from: number): boolean {
  const { board, lists } = shift;
  const list = lists[from] ?? [];
  const excess = (): number => excessOf(shift, from);
  let moved = false;
  let at = 0;
  while (excess() > 0) {
    at = Math.max(at, firstAtMost(board, list, excess()));
    if (at >= list.length) break;
    if (sendAway(shift, from, list[at] ?? 0)) moved = true;
    else at++;
  }
  return shedSmallestAbove(shift, from) || moved;
}

/** One that overshoots, the smallest that does. */
function shedSmallestAbove(shift: StorageShift, from: number): boolean {
  const { board, lists, bounds } = shift;
  const list = lists[from] ?? [];
  const excess = bytesOn(board, from) - (bounds.high[from] ?? 0);
  if (excess <= 0) return false;
  for (let at = firstAtMost(board, list, excess) - 1; at >= 0; at--) {
    const rank = list[at] ?? 0;
    if (bytesOn(board, from) - sizeAt(board, rank) < (bounds.low[from] ?? 0)) return false;
    if (sendAway(shift, from, rank)) return true;
  }
  return false;
}

function sendAway(shift: StorageShift, from: number, rank: number): boolean {
  const p = shift.board.partitions.bySize[rank] ?? 0;
  const to = destination(shift, p, from);
  if (to >= 0) relocate(shift, p, from, to, from);
  return to >= 0;
}

/** The emptiest broker that stays within its bounds, one that lacks bytes before any other; -1: none. */
function destination({ board, pool, bounds, brokers }: StorageShift, p: number, from: number): number {
  const size = board.partitions.sizeBytes[p] ?? 0;
  let best = -1;
  let bestFill = Number.POSITIVE_INFINITY;
  for (const b of brokers) {
    const bytes = board.bytes[b] ?? 0;
    if (bytes + size > (bounds.high[b] ?? 0)) continue;
    const fill = bytes / (pool.capacity[b] ?? 1) - (bytes < (bounds.low[b] ?? 0) ? 1e18 : 0);
    if (fill >= bestFill || !mayMove(board, p, from, b)) continue;
    best = b;
    bestFill = fill;
  }
  return best;
}

function fill(shift: StorageShift, to: number): boolean {
  const places = new Int32Array(shift.board.brokers.count);
  let moved = false;
  for (let lack = lackOf(shift, to); lack > 0; lack = lackOf(shift, to)) {
    const pulled =
      pullSmallestAbove(shift, to, lack, lack * (1 + littleWaste)) ||
      pullLargest(shift, to, lack, places) ||
      pullSmallestAbove(shift, to, lack, Number.POSITIVE_INFINITY);
    if (!pulled) break;
    moved = true;
  }
  return moved;
}

/** From the fullest broker the largest replica that doesn't overshoot; `places` remembers how far each list is used up. */
function pullLargest(shift: StorageShift, to: number, lack: number, places: Int32Array): boolean {
  const { board, lists, bounds } = shift;
  for (let from = fullestDonor(shift, to, places); from >= 0; from = fullestDonor(shift, to, places)) {
    const list = lists[from] ?? [];
    const spare = (board.bytes[from] ?? 0) - (bounds.low[from] ?? 0);
    const at = Math.max(places[from] ?? 0, firstAtMost(board, list, Math.min(lack, spare)));
    places[from] = at;
    if (at < list.length && take(shift, from, to, list[at] ?? 0)) return true;
    places[from] = at + 1;
  }
  return false;
}

function fullestDonor(
  { board, pool, bounds, lists, brokers }: StorageShift,
  to: number,
  places: Int32Array,
): number {
  let fullest = -1;
  let most = 0;
  for (const b of brokers) {
    const bytes = board.bytes[b] ?? 0;
    const share = bytes / (pool.capacity[b] ?? 1);
    if (b === to || share <= most || bytes <= (bounds.low[b] ?? 0)) continue;
    if ((places[b] ?? 0) >= (lists[b]?.length ?? 0)) continue;
    fullest = b;
    most = share;
  }
  return fullest;
}

/** The smallest replica anywhere that covers what is lacking. */
function pullSmallestAbove(shift: StorageShift, to: number, lack: number, most: number): boolean {
  const { board, brokers, bounds } = shift;
  const room = Math.min(most, (bounds.high[to] ?? 0) - bytesOn(board, to));
  let best = -1;
  let bestRank = -1;
  for (const from of brokers) {
    if (from === to) continue;
    const spare = Math.min(room, bytesOn(board, from) - (bounds.low[from] ?? 0));
    const rank = smallestBetween(shift, from, to, lack, spare, bestRank);
    if (rank <= bestRank) continue;
    best = from;
    bestRank = rank;
  }
  return best >= 0 && take(shift, best, to, bestRank);
}

/** The smallest replica above `least` bytes and up to `most` that may move, if it is smaller than the one of rank `than`; -1: none. */
function smallestBetween(
  { board, lists }: StorageShift,
  from: number,
  to: number,
  least: number,
  most: number,
  than: number,
): number {
  const list = lists[from] ?? [];
  for (let at = firstAtMost(board, list, least) - 1; at >= 0; at--) {
    const rank = list[at] ?? 0;
    if (rank <= than || sizeAt(board, rank) > most) return -1;
    if (mayMove(board, board.partitions.bySize[rank] ?? 0, from, to)) return rank;
  }
  return -1;
}

function take(shift: StorageShift, from: number, to: number, rank: number): boolean {
  const p = shift.board.partitions.bySize[rank] ?? 0;
  if (!mayMove(shift.board, p, from, to)) return false;
  relocate(shift, p, from, to, to);
  return true;
}
