/**
 * Makes everything fit under the brokers' limits where placing one replica after the other does not: what has no room is put
 * where it overfills least, then others give way.
 */

import { saveBoard } from '../board/attempt.ts';
import {
  type Board,
  brokerIn,
  bytesOn,
  factorOf,
  poolOf,
  putReplica,
  sizeOf,
  slotOf,
} from '../board/board.ts';
import { allowedBytes } from '../place/hold-partitions.ts';
import { mayTake } from '../place/may-move.ts';
import { rackIsOpen } from '../place/place-missing.ts';
import { relieve } from './balance-pools.ts';
import { isSmall, searchRoom } from './refine-pool.ts';

/**
 * Returns the partitions for which there is no room; the board is as it was then, and no broker above its limit otherwise. `before`: bytes on
 * the brokers before anything moved.
 */
export function fitLimits(
  board: Board,
  unplaced: readonly number[],
  before: Float64Array,
): readonly number[] {
  if (unplaced.length === 0 && !isOverfull(board, board.brokers.limitBytes)) return [];
  const allowed = allowedBytes(board, before);
  const restore = saveBoard(board);
  if (unplaced.every((p) => overfillLeast(board, p)) && makeRoom(board, allowed)) return [];
  restore();
  return unplaced;
}

function makeRoom(board: Board, allowed: Float64Array): boolean {
  for (const pool of board.pools) {
    relieve(board, pool);
    if (isOverfull(board, allowed) && isSmall(board, pool)) searchRoom(board, pool);
  }
  return !isOverfull(board, allowed);
}

function isOverfull(board: Board, allowed: Float64Array): boolean {
  return board.pools.some(({ measured }) => measured.some((b) => bytesOn(board, b) > (allowed[b] ?? 0)));
}

/** Fills the next empty slot of the partition; false: no broker may hold a further replica. */
function overfillLeast(board: Board, p: number): boolean {
  const { limitBytes } = board.brokers;
  const size = sizeOf(board, p);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [rack, receivers] of (poolOf(board, p)?.receiversByRack ?? []).entries()) {
    if (receivers.length === 0 || !rackIsOpen(board, p, rack)) continue;
    for (const b of receivers) {
      const excess = bytesOn(board, b) + size - (limitBytes[b] ?? 0);
      if (excess >= least || slotOf(board, p, b) >= 0 || !mayTake(board, p, b)) continue;
      best = b;
      least = excess;
    }
  }
  if (best >= 0) putReplica(board, p, firstEmptySlot(board, p), best);
  return best >= 0;
}

function firstEmptySlot(board: Board, p: number): number {
  for (let slot = 0; slot < factorOf(board, p); slot++) if (brokerIn(board, p, slot) < 0) return slot;
  return -1;
}
