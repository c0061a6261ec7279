/**
 * Sees ahead, while storage is evened out, to the small replicas that counts of replicas will ask for next, so that they neither
 * cost bytes twice nor find a disk at its bound.
 */

import type { LoadBounds } from '../balance/load-bounds.ts';
import { type Board, replicasOn, sizeOf } from '../board/board.ts';
import type { ReplicaLists } from '../board/replica-lists.ts';

/** A few more, as evening out storage itself changes counts. */
const withSpare = (count: number): number => (count > 0 ? Math.ceil(count * 1.1) + 1 : 0);

/** Bounds of storage less what small replicas will bring, and plus what they will take. With counts within bounds, the same. */
export function reserveStorage(
  board: Board,
  lists: ReplicaLists,
  storage: LoadBounds,
  counts: LoadBounds,
  brokers: Int32Array,
): LoadBounds {
  const shortage = (b: number): number => withSpare((counts.low[b] ?? 0) - replicasOn(board, b));
  const surplus = (b: number): number => withSpare(replicasOn(board, b) - (counts.high[b] ?? 0));
  const coming = brokers.reduce((sum, b) => sum + shortage(b), 0);
  const meanComing = coming > 0 ? meanOfSmallest(board, lists, brokers, coming) : 0;
  const low = storage.low.slice();
  const high = storage.high.slice();
  for (const b of brokers) {
    const change = shortage(b) * meanComing - sumOfSmallest(board, lists[b] ?? [], surplus(b));
    low[b] = Math.max(0, (low[b] ?? 0) - change);
    high[b] = Math.max(0, (high[b] ?? 0) - change);
  }
  return { ...storage, low, high };
}

/** Of so many of the smallest replicas on all of the brokers. */
function meanOfSmallest(board: Board, lists: ReplicaLists, brokers: Int32Array, count: number): number {
  const share = Math.ceil(count / brokers.length);
  const smallest = [...brokers].flatMap((b) => lists[b]?.slice(-share) ?? []).sort((a, b) => b - a);
  const taken = smallest.slice(0, count);
  const sum = taken.reduce((total, rank) => total + sizeOf(board, board.partitions.bySize[rank] ?? 0), 0);
  return taken.length > 0 ? sum / taken.length : 0;
}

function sumOfSmallest({ partitions }: Board, list: readonly number[], count: number): number {
  let sum = 0;
  for (let at = Math.max(0, list.length - count); at < list.length; at++) {
    sum += partitions.sizeBytes[partitions.bySize[list[at] ?? 0] ?? 0] ?? 0;
  }
  return sum;
}
