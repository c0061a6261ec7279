/** Each broker's replicas that a pool may move, the largest first; kept current by the balancing steps that share it. */
import { type Board, moveReplica, slotOf } from './board.ts';

/** Per broker: places in `bySize`, ascending, so descending in size. */
export type ReplicaLists = readonly number[][];

export function listReplicas(board: Board, pool: number): ReplicaLists {
  const { partitions, slots, width, brokers } = board;
  const lists: number[][] = Array.from({ length: brokers.count }, () => []);
  for (let rank = 0; rank < partitions.count; rank++) {
    const p = partitions.bySize[rank] ?? 0;
    if (partitions.pool[p] !== pool) continue;
    for (let slot = 0; slot < width; slot++) {
      const broker = slots[p * width + slot] ?? -1;
      if (broker >= 0) lists[broker]?.push(rank);
    }
  }
  return lists;
}

/** Moves a replica on the board and in the lists. */
export function shiftReplica(board: Board, lists: ReplicaLists, p: number, from: number, to: number): void {
  const rank = board.partitions.sizeRank[p] ?? 0;
  moveReplica(board, p, slotOf(board, p, from), to);
  removeRank(lists[from] ?? [], rank);
  insertRank(lists[to] ?? [], rank);
}

/** Not by `splice`, which makes a list of what it takes out: searches move replicas by the million. */
function removeRank(list: number[], rank: number): void {
  for (let at = firstNotBefore(list, rank); at < list.length - 1; at++) list[at] = list[at + 1] ?? 0;
  list.pop();
}

function insertRank(list: number[], rank: number): void {
  let at = list.length;
  list.push(rank);
  for (; at > 0 && (list[at - 1] ?? 0) > rank; at--) list[at] = list[at - 1] ?? 0;
  list[at] = rank;
}

function firstNotBefore(list: readonly number[], rank: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place in a list whose replica has at most so many bytes. */
export function firstAtMost({ partitions }: Board, list: readonly number[], sizeBytes: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((partitions.sizeBytes[partitions.bySize[list[middle] ?? 0] ?? 0] ?? 0) > sizeBytes) low = middle + 1;
    else high = middle;
  }
  return low;
}
