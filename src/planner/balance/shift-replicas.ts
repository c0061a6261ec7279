/**
 * Brings each broker's count of replicas within bounds by moving the smallest ones, and keeps bytes within theirs.
 */
import { type Board, bytesOn, replicasOn, sizeOf } from '../board/board.ts';
import { blame } from '../board/move-causes.ts';
import { type ReplicaLists, shiftReplica } from '../board/replica-lists.ts';
import { mayMove } from '../place/may-move.ts';
import type { LoadBounds } from './load-bounds.ts';

export interface ReplicaShift {
  readonly board: Board;
  readonly lists: ReplicaLists;
  readonly counts: LoadBounds;
  readonly storage: LoadBounds;
  /** Who takes part. */
  readonly brokers: Int32Array;
}

/** Returns whether anything moved. */
export function shiftReplicas(shift: ReplicaShift): boolean {
  const { brokers } = shift;
  let moved = false;
  for (const b of byNeed(brokers, (b) => surplusOf(shift, b))) moved = shedCount(shift, b) || moved;
  for (const b of byNeed(brokers, (b) => shortageOf(shift, b))) moved = fillCount(shift, b) || moved;
  return moved;
}

/** Replicas above the upper bound; negative below it. */
const surplusOf = ({ board, counts }: ReplicaShift, b: number): number =>
  replicasOn(board, b) - (counts.high[b] ?? 0);

/** Replicas below the lower bound; negative above it. */
const shortageOf = ({ board, counts }: ReplicaShift, b: number): number =>
  (counts.low[b] ?? 0) - replicasOn(board, b);

const byNeed = (brokers: Int32Array, need: (b: number) => number): Int32Array =>
  brokers.filter((b) => need(b) > 0).sort((a, b) => need(b) - need(a) || a - b);

function shedCount(shift: ReplicaShift, from: number): boolean {
  const { board, lists } = shift;
  const list = lists[from] ?? [];
  let moved = false;
  for (let at = list.length - 1; at >= 0 && surplusOf(shift, from) > 0; at--) {
    const p = board.partitions.bySize[list[at] ?? 0] ?? 0;
    const to = fewestReplicas(shift, p, from);
    if (to < 0) continue;
    relocate(shift, p, from, to, from);
    moved = true;
  }
  return moved;
}

function relocate(
  { board, lists }: ReplicaShift,
  p: number,
  from: number,
  to: number,
  because: number,
): void {
  shiftReplica(board, lists, p, from, to);
  blame(board, p, 'replica-balance', because);
}

function fewestReplicas(shift: ReplicaShift, p: number, from: number): number {
  const { board } = shift;
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const b of shift.brokers) {
    const count = replicasOn(board, b);
    if (count >= fewest || surplusOf(shift, b) >= 0 || !fitsStorage(shift, p, from, b)) continue;
    if (!mayMove(board, p, from, b)) continue;
    best = b;
    fewest = count;
  }
  return best;
}

/** Neither side leaves its bounds of storage, or goes further from them. */
function fitsStorage({ board, storage }: ReplicaShift, p: number, from: number, to: number): boolean {
  const size = sizeOf(board, p);
  if (size === 0) return true;
  return (
    bytesOn(board, from) - size >= (storage.low[from] ?? 0) &&
    bytesOn(board, to) + size <= (storage.high[to] ?? 0)
  );
}

function fillCount(shift: ReplicaShift, to: number): boolean {
  const moved = pullMany(shift, to);
  return (shortageOf(shift, to) > 0 && makeRoom(shift, to) && pullMany(shift, to)) || moved;
}

/** A disk at its bound takes no replica, however small: one goes that is as large as those that are to come, and little larger. */
function makeRoom(shift: ReplicaShift, to: number): boolean {
  const { board, lists, storage } = shift;
  const donor = smallestDonor(shift, new Set([to]));
  const smallest = partitionAt(board, lists[donor]?.at(-1));
  if (smallest < 0) return false;
  // One more has to come than is lacking, and the next ones are larger than the smallest.
  const coming = 2 * sizeOf(board, smallest) * (shortageOf(shift, to) + 1);
  const needed = coming - ((storage.high[to] ?? 0) - bytesOn(board, to));
  const list = lists[to] ?? [];
  for (let at = list.length - 1; at >= 0; at--) {
    const p = partitionAt(board, list[at]);
    if (sizeOf(board, p) < needed) continue;
    const receiver = fewestReplicas(shift, p, to);
    if (receiver < 0) continue;
    relocate(shift, p, to, receiver, to);
    return true;
  }
  return false;
}

/** Of a rank in `bySize`; -1: none. */
const partitionAt = ({ partitions }: Board, rank: number | undefined): number =>
  rank === undefined ? -1 : (partitions.bySize[rank] ?? -1);

function pullMany(shift: ReplicaShift, to: number): boolean {
  const closed = new Set<number>([to]);
  let moved = false;
  while (shortageOf(shift, to) > 0) {
    const from = smallestDonor(shift, closed);
    if (from < 0) break;
    if (pullSmallest(shift, from, to)) moved = true;
    else closed.add(from);
  }
  return moved;
}

/** The broker with the smallest replica of all that can spare one. */
function smallestDonor({ board, brokers, lists, counts }: ReplicaShift, closed: ReadonlySet<number>): number {
  let best = -1;
  let bestRank = -1;
  for (const b of brokers) {
    const rank = lists[b]?.at(-1) ?? -1;
    if (rank <= bestRank || replicasOn(board, b) <= (counts.low[b] ?? 0) || closed.has(b)) continue;
    best = b;
    bestRank = rank;
  }
  return best;
}

function pullSmallest(shift: ReplicaShift, from: number, to: number): boolean {
  const { board, lists } = shift;
  const list = lists[from] ?? [];
  for (let at = list.length - 1; at >= 0; at--) {
    const p = board.partitions.bySize[list[at] ?? 0] ?? 0;
    if (!fitsStorage(shift, p, from, to)) return false;
    if (!mayMove(board, p, from, to)) continue;
    relocate(shift, p, from, to, to);
    return true;
  }
  return false;
}
