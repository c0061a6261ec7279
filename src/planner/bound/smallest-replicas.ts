/** The bytes of so many replicas of a pool, at least: the smallest ones. */
import { homeIn, isHome, sizeOf } from '../board/board.ts';
import type { BoundCase } from './bound-case.ts';
import { staying } from './find-certainties.ts';

/** Per broker: of so many of those that stay on it, or of those that are not on it. */
export function smallestReplicas(
  { board, index, certain }: BoundCase,
  counts: Int32Array,
  onBroker: boolean,
): Float64Array {
  const { partitions, width } = board;
  const sums = new Float64Array(board.brokers.count);
  const left = counts.slice();
  const open = [...left.keys()].filter((b) => (left[b] ?? 0) > 0);
  for (let rank = partitions.count - 1; rank >= 0 && open.length > 0; rank--) {
    const p = partitions.bySize[rank] ?? 0;
    if (partitions.pool[p] !== index) continue;
    if (!onBroker) {
      takeFromAll(open, left, sums, sizeOf(board, p), (b) => isHome(board, p, b));
      continue;
    }
    for (let slot = 0; slot < width; slot++) {
      const b = homeIn(board, p, slot);
      if (b < 0 || (left[b] ?? 0) === 0 || certain.stays[p * width + slot] === staying.no) continue;
      takeFrom(left, sums, b, sizeOf(board, p));
    }
  }
  return sums;
}

/** Of so many different partitions of the pool. */
export function smallestPartitions({ board, index }: BoundCase, count: number): number {
  const { partitions } = board;
  let bytes = 0;
  let lacking = count;
  for (let rank = partitions.count - 1; rank >= 0 && lacking > 0; rank--) {
    const p = partitions.bySize[rank] ?? 0;
    if (partitions.pool[p] !== index) continue;
    bytes += sizeOf(board, p);
    lacking--;
  }
  return bytes;
}

function takeFrom(left: Int32Array, sums: Float64Array, b: number, size: number): void {
  left[b] = (left[b] ?? 0) - 1;
  sums[b] = (sums[b] ?? 0) + size;
}

function takeFromAll(
  open: number[],
  left: Int32Array,
  sums: Float64Array,
  size: number,
  holds: (b: number) => boolean,
): void {
  for (let i = open.length - 1; i >= 0; i--) {
    const b = open[i] ?? 0;
    if (holds(b)) continue;
    takeFrom(left, sums, b, size);
    if (left[b] === 0) open.splice(i, 1);
  }
}
