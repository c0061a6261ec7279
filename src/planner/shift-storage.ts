/**
 * Brings each broker's bytes within bounds by moving the fewest: what is above sheds its excess, what is below is filled.
 * Called by balance-pools.ts, for the brokers' limits and for the balance of storage.
 *
 * Nothing less than the sum of all excess can leave, and nothing less than the sum of all lack can arrive. So excess goes where
 * something lacks first, and each broker moves the largest replicas that don't overshoot: what is wasted is less than its smallest.
 */
import type { MoveRule } from '../model/plan.ts';
import { type Board, mayMove, type PoolTable } from './board.ts';
import type { LoadBounds } from './load-bounds.ts';
import { blame } from './move-causes.ts';
import { firstAtMost, type ReplicaLists, shiftReplica } from './replica-lists.ts';

export interface StorageShift {
  readonly board: Board;
  readonly pool: PoolTable;
  readonly lists: ReplicaLists;
  readonly bounds: LoadBounds;
  readonly rule: MoveRule;
}

/** Returns whether anything moved. */
export function shiftStorage(shift: StorageShift): boolean {
  const { board, pool, bounds } = shift;
  let moved = false;
  const excess = (b: number): number => (board.bytes[b] ?? 0) - (bounds.high[b] ?? 0);
  const lack = (b: number): number => (bounds.low[b] ?? 0) - (board.bytes[b] ?? 0);
  const donors = pool.movable.filter((b) => excess(b) > 0).sort((a, b) => excess(b) - excess(a) || a - b);
  for (const b of donors) moved = shed(shift, b) || moved;
  const needy = pool.movable.filter((b) => lack(b) > 0).sort((a, b) => lack(b) - lack(a) || a - b);
  for (const b of needy) moved = fill(shift, b) || moved;
  return moved;
}

const sizeAt = ({ partitions }: Board, rank: number): number =>
  partitions.sizeBytes[partitions.bySize[rank] ?? 0] ?? 0;

function shed(shift: StorageShift, from: number): boolean {
  const { board, lists, bounds } = shift;
  const list = lists[from] ?? [];
  const excess = (): number => (board.bytes[from] ?? 0) - (bounds.high[from] ?? 0);
  let moved = false;
  let at = 0;
  while (excess() > 0) {
    at = Math.max(at, firstAtMost(board, list, excess()));
    if (at >= list.length) break;
    if (sendAway(shift, from, list[at] ?? 0)) moved = true;
    else at++;
  }
  // One that overshoots, the smallest that does.
  for (at = firstAtMost(board, list, excess()) - 1; at >= 0 && excess() > 0; at--) {
    const rank = list[at] ?? 0;
    if ((board.bytes[from] ?? 0) - sizeAt(board, rank) < (bounds.low[from] ?? 0)) break;
    moved = sendAway(shift, from, rank) || moved;
  }
  return moved;
}

function sendAway(shift: StorageShift, from: number, rank: number): boolean {
  const { board, lists, rule } = shift;
  const p = board.partitions.bySize[rank] ?? 0;
  const to = destination(shift, p, from);
  if (to < 0) return false;
  shiftReplica(board, lists, p, from, to);
  blame(board, p, rule, from);
  return true;
}

/** The emptiest broker that stays within its bounds, one that lacks bytes before any other; -1: none. */
function destination({ board, pool, bounds }: StorageShift, p: number, from: number): number {
  const size = board.partitions.sizeBytes[p] ?? 0;
  let best = -1;
  let bestFill = Number.POSITIVE_INFINITY;
  for (const b of pool.movable) {
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
  const { board, bounds } = shift;
  const lack = (): number => (bounds.low[to] ?? 0) - (board.bytes[to] ?? 0);
  const places = new Int32Array(board.brokers.count);
  let moved = false;
  while (lack() > 0 && (pullLargest(shift, to, lack(), places) || pullSmallestAbove(shift, to, lack())))
    moved = true;
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

function fullestDonor({ board, pool, bounds, lists }: StorageShift, to: number, places: Int32Array): number {
  let fullest = -1;
  let most = 0;
  for (const b of pool.movable) {
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
function pullSmallestAbove(shift: StorageShift, to: number, lack: number): boolean {
  const { board, pool, bounds, lists } = shift;
  const room = (bounds.high[to] ?? 0) - (board.bytes[to] ?? 0);
  let best = -1;
  let bestRank = -1;
  for (const from of pool.movable) {
    const list = lists[from] ?? [];
    const spare = Math.min(room, (board.bytes[from] ?? 0) - (bounds.low[from] ?? 0));
    for (let at = firstAtMost(board, list, lack) - 1; at >= 0 && (list[at] ?? 0) > bestRank; at--) {
      const rank = list[at] ?? 0;
      if (sizeAt(board, rank) > spare) break;
      if (!mayMove(board, board.partitions.bySize[rank] ?? 0, from, to)) continue;
      best = from;
      bestRank = rank;
    }
  }
  return best >= 0 && take(shift, best, to, bestRank);
}

function take({ board, lists, rule }: StorageShift, from: number, to: number, rank: number): boolean {
  const p = board.partitions.bySize[rank] ?? 0;
  if (!mayMove(board, p, from, to)) return false;
  shiftReplica(board, lists, p, from, to);
  blame(board, p, rule, rule === 'capacity' ? from : to);
  return true;
}
