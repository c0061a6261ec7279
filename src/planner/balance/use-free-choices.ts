/**
 * Brings a pool nearer to its goals by what costs nothing: where a copy that has to be made anyway goes, and which of several replicas
 * leaves. What is left is for moves that cost bytes.
 *
 * Steepest descent, partition by partition and the largest first, on the sum of squared distances from the goals.
 */
import {
  type Board,
  brokerIn,
  bytesOn,
  factorOf,
  homeIn,
  isHome,
  moveReplica,
  type PoolTable,
  rackOf,
  replicasOn,
  sizeOf,
  slotOf,
} from '../board/board.ts';
import { mayMove, mayStayInstead } from '../place/may-move.ts';
import { hasRoom } from '../place/place-missing.ts';
import type { LoadBounds } from './load-bounds.ts';
import type { PoolGoals } from './pool-goals.ts';

/** Each pass sees what the one before has changed; few change anything after the first. */
const maxPasses = 12;

interface Descent {
  readonly board: Board;
  readonly pool: PoolTable;
  readonly goals: PoolGoals;
  /** What a broker carries on average, so that dimensions compare. */
  readonly meanBytes: number;
  readonly meanReplicas: number;
  /** Brokers below a goal, by rack: the only ones that anything is brought to from where nothing is wrong. */
  readonly lacking: readonly number[][];
}

export function useFreeChoices(board: Board, pool: PoolTable, goals: PoolGoals): void {
  const free = partitionsWithCopies(board, pool);
  if (free.length === 0) return;
  const count = Math.max(1, pool.movable.length);
  const sum = (load: (b: number) => number): number => pool.movable.reduce((all, b) => all + load(b), 0);
  const means = {
    meanBytes: Math.max(1, sum((b) => bytesOn(board, b)) / count),
    meanReplicas: Math.max(1, sum((b) => replicasOn(board, b)) / count),
  };
  for (let pass = 0; pass < maxPasses; pass++) {
    const lacking = board.brokers.rackNames.map((): number[] => []);
    const descent: Descent = { board, pool, goals, ...means, lacking };
    for (const b of pool.movable) {
      if (isBelow(descent, b)) lacking[board.brokers.rack[b] ?? -1]?.push(b);
    }
    if (!free.reduce((changed, p) => descend(descent, p) || changed, false)) break;
  }
}

/** The largest first. */
function partitionsWithCopies(board: Board, pool: PoolTable): readonly number[] {
  const { partitions } = board;
  const index = board.pools.indexOf(pool);
  return Array.from(partitions.bySize).filter((p) => partitions.pool[p] === index && changesAnyway(board, p));
}

/** Whether replicas of it have gone, or have come and are still to come. */
function changesAnyway(board: Board, p: number): boolean {
  for (let slot = 0; slot < board.width; slot++) {
    if (brokerIn(board, p, slot) !== homeIn(board, p, slot)) return true;
  }
  return false;
}

/** Returns whether the partition has found a better choice. */
function descend(descent: Descent, p: number): boolean {
  const { board } = descent;
  let changed = false;
  for (let slot = 0; slot < factorOf(board, p); slot++) {
    const from = board.slots[p * board.width + slot] ?? -1;
    if (from < 0 || !isFree(descent, from)) continue;
    const to = isHome(board, p, from) ? bestHome(descent, p, slot) : bestReceiver(descent, p, from);
    if (to < 0) continue;
    moveReplica(board, p, slot, to);
    changed = true;
  }
  return changed;
}

/** A broker that takes the replicas of another one keeps them. */
const isFree = ({ board }: Descent, b: number): boolean => board.brokers.replaces[b] !== 1;

/** Where a copy goes instead; -1: nowhere better. */
function bestReceiver(descent: Descent, p: number, from: number): number {
  const { board, pool, lacking } = descent;
  const size = sizeOf(board, p);
  const leaving = change(descent, from, -size, -1);
  const choices = leaving < 0 ? pool.receiversByRack : lacking;
  const only = pool.rackLocked ? rackOf(board, from) : -1;
  let best = -1;
  let most = -leastGain;
  for (const [rack, inRack] of choices.entries()) {
    if (only >= 0 && rack !== only) continue;
    for (const to of inRack) {
      const gain = leaving + change(descent, to, size, 1);
      if (
        gain >= most ||
        !isFree(descent, to) ||
        !hasRoom(board, to, sizeOf(board, p)) ||
        !mayMove(board, p, from, to)
      )
        continue;
      best = to;
      most = gain;
    }
  }
  return best;
}

/** The replica of today that stays in place of the one in the slot; -1: none is better. */
function bestHome(descent: Descent, p: number, slot: number): number {
  const { board } = descent;
  const from = board.slots[p * board.width + slot] ?? -1;
  const size = sizeOf(board, p);
  const leaving = change(descent, from, -size, -1);
  let best = -1;
  let most = -leastGain;
  for (let other = 0; other < board.width; other++) {
    const to = homeIn(board, p, other);
    if (to < 0 || slotOf(board, p, to) >= 0) continue;
    const gain = leaving + change(descent, to, size, 1);
    if (gain >= most || !hasRoom(board, to, size) || !mayStayInstead(board, p, from, other)) continue;
    best = to;
    most = gain;
  }
  return best;
}

/** Rounding is no gain. */
const leastGain = 1e-12;

/** How the distance of a broker from the goals changes; negative is nearer. */
function change(
  { board, goals, meanBytes, meanReplicas }: Descent,
  b: number,
  bytes: number,
  replicas: number,
): number {
  const held = bytesOn(board, b);
  const byBytes = outside(goals.storage, b, held + bytes) - outside(goals.storage, b, held);
  if (!goals.replicas) return byBytes / meanBytes ** 2;
  const count = replicasOn(board, b);
  const byCount = outside(goals.replicas, b, count + replicas) - outside(goals.replicas, b, count);
  return byBytes / meanBytes ** 2 + byCount / meanReplicas ** 2;
}

/** The square of the distance from the bounds. */
function outside({ low, high }: LoadBounds, b: number, load: number): number {
  const distance = Math.max(0, load - (high[b] ?? 0), (low[b] ?? 0) - load);
  return distance * distance;
}

function isBelow({ board, goals }: Descent, b: number): boolean {
  const { storage, replicas } = goals;
  return (
    bytesOn(board, b) < (storage.low[b] ?? 0) || (!!replicas && replicasOn(board, b) < (replicas.low[b] ?? 0))
  );
}
