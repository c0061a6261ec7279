/**
 * Brings each broker's count of replicas within bounds by moving the smallest ones, and keeps bytes within theirs.
 * Called by balance-pools.ts after storage.
 */
import { type Board, mayMove, type PoolTable } from './board.ts';
import type { LoadBounds } from './load-bounds.ts';
import { blame } from './move-causes.ts';
import { type ReplicaLists, shiftReplica } from './replica-lists.ts';

export interface ReplicaShift {
  readonly board: Board;
  readonly pool: PoolTable;
  readonly lists: ReplicaLists;
  readonly counts: LoadBounds;
  readonly storage: LoadBounds;
}

/** Returns whether anything moved. */
export function shiftReplicas(shift: ReplicaShift): boolean {
  const { board, pool, counts } = shift;
  const over = (b: number): number => (board.replicas[b] ?? 0) - (counts.high[b] ?? 0);
  const under = (b: number): number => (counts.low[b] ?? 0) - (board.replicas[b] ?? 0);
  let moved = false;
  for (const b of pool.movable.filter((b) => over(b) > 0).sort((a, b) => over(b) - over(a) || a - b)) {
    moved = shedCount(shift, b) || moved;
  }
  for (const b of pool.movable.filter((b) => under(b) > 0).sort((a, b) => under(b) - under(a) || a - b)) {
    moved = fillCount(shift, b) || moved;
  }
  return moved;
}

function shedCount(shift: ReplicaShift, from: number): boolean {
  const { board, lists, counts } = shift;
  const list = lists[from] ?? [];
  let moved = false;
  for (let at = list.length - 1; at >= 0; at--) {
    if ((board.replicas[from] ?? 0) <= (counts.high[from] ?? 0)) break;
    const p = board.partitions.bySize[list[at] ?? 0] ?? 0;
    const to = fewestReplicas(shift, p, from);
    if (to < 0) continue;
    shiftReplica(board, lists, p, from, to);
    blame(board, p, 'replica-balance', from);
    moved = true;
  }
  return moved;
}

function fewestReplicas(shift: ReplicaShift, p: number, from: number): number {
  const { board, pool, counts } = shift;
  let best = -1;
  for (const b of pool.movable) {
    const count = board.replicas[b] ?? 0;
    if (count >= (counts.high[b] ?? 0) || (best >= 0 && count >= (board.replicas[best] ?? 0))) continue;
    if (fitsStorage(shift, p, from, b) && mayMove(board, p, from, b)) best = b;
  }
  return best;
}

/** Neither side leaves its bounds of storage, or goes further from them. */
function fitsStorage({ board, storage }: ReplicaShift, p: number, from: number, to: number): boolean {
  const size = board.partitions.sizeBytes[p] ?? 0;
  if (size === 0) return true;
  return (
    (board.bytes[from] ?? 0) - size >= (storage.low[from] ?? 0) &&
    (board.bytes[to] ?? 0) + size <= (storage.high[to] ?? 0)
  );
}

function fillCount(shift: ReplicaShift, to: number): boolean {
  const { board, pool, counts } = shift;
  const donors = pool.movable.filter((b) => b !== to);
  donors.sort((a, b) => (board.replicas[b] ?? 0) - (board.replicas[a] ?? 0) || a - b);
  let moved = false;
  // One from each donor in turn, from the one that holds most: none is emptied for the sake of another.
  for (let progress = true; progress && (board.replicas[to] ?? 0) < (counts.low[to] ?? 0); ) {
    progress = false;
    for (const from of donors) {
      if ((board.replicas[to] ?? 0) >= (counts.low[to] ?? 0)) break;
      if ((board.replicas[from] ?? 0) > (counts.low[from] ?? 0))
        progress = pullSmallest(shift, from, to) || progress;
    }
    moved = moved || progress;
  }
  return moved;
}

function pullSmallest(shift: ReplicaShift, from: number, to: number): boolean {
  const { board, lists } = shift;
  const list = lists[from] ?? [];
  for (let at = list.length - 1; at >= 0; at--) {
    const p = board.partitions.bySize[list[at] ?? 0] ?? 0;
    if (!mayMove(board, p, from, to)) continue;
    if (!fitsStorage(shift, p, from, to)) return false;
    shiftReplica(board, lists, p, from, to);
    blame(board, p, 'replica-balance', to);
    return true;
  }
  return false;
}
