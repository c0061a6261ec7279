/**
 * Searches small pools for the set of moves that brings every broker within bounds at the fewest bytes, where moving greedily
 * wastes some or finds nothing.
 *
 * Branch and bound, depth first (Land and Doig 1960): each branch moves one replica off a broker that is above its bounds, or onto one
 * that is below; a move may overfill the other side, which then gives way in turn. No replica moves twice. A branch ends where its
 * bytes and the bytes still certain reach the best result so far. The work is limited, so time is, too.
 */
import { type Board, bytesOn, isHome, replicasOn, sizeOf, slotOf } from '../board/board.ts';
import { type ReplicaLists, shiftReplica } from '../board/replica-lists.ts';
import { mayMove } from '../place/may-move.ts';
import type { LoadBounds } from './load-bounds.ts';

export interface MoveSearch {
  readonly board: Board;
  readonly lists: ReplicaLists;
  readonly brokers: Int32Array;
  readonly storage: LoadBounds;
  /** null: counts are free. */
  readonly counts: LoadBounds | null;
  /** Whether a replica that has to be copied anyway moves for nothing, and home for less; otherwise every move costs its bytes. */
  readonly fromHome: boolean;
  /** Results from so many bytes on are of no use. */
  readonly limitBytes: number;
  /** Replicas and brokers looked at before it gives up: a million takes some 25 milliseconds. */
  readonly maxWork: number;
}

export interface FoundMove {
  readonly partition: number;
  readonly from: number;
  readonly to: number;
}

/** Nobody needs to look for less. */
const goodEnough = 1.0005;
const maxDestinations = 4;

interface Path {
  readonly search: MoveSearch;
  /** Partitions with a replica on the brokers, the largest first. */
  readonly members: Int32Array;
  /** Per broker: bytes of replicas that may leave it for nothing. */
  readonly guestBytes: Float64Array;
  /** Per partition: 1 once a replica of it has moved. */
  readonly moved: Uint8Array;
  readonly moves: FoundMove[];
  best: readonly FoundMove[] | null;
  bestBytes: number;
  work: number;
  /** What no result can beat. */
  readonly floorBytes: number;
}

/** The moves, or null when nothing better than the limit is found; the board stays as it is. */
export function searchMoves(search: MoveSearch): readonly FoundMove[] | null {
  const path = startPath(search);
  branch(path, 0, -1, 0);
  return path.best;
}

function startPath(search: MoveSearch): Path {
  const { board, brokers, lists, fromHome } = search;
  const guestBytes = new Float64Array(board.brokers.count);
  const ranks = new Set<number>();
  for (const b of brokers) {
    for (const rank of lists[b] ?? []) {
      const p = board.partitions.bySize[rank] ?? 0;
      ranks.add(rank);
      if (fromHome && !isHome(board, p, b)) guestBytes[b] = (guestBytes[b] ?? 0) + sizeOf(board, p);
    }
  }
  const members = Int32Array.from(ranks)
    .sort()
    .map((rank) => board.partitions.bySize[rank] ?? 0);
  const moved = new Uint8Array(board.partitions.count);
  const path = { search, members, guestBytes, moved, moves: [] };
  return {
    ...{ ...path, best: null, bestBytes: search.limitBytes, work: 0 },
    floorBytes: certainBytes(search, guestBytes),
  };
}

/** `broker` and `at`: where the branch above has come to in a list, so that sets of moves are not tried in every order. */
function branch(path: Path, bytes: number, broker: number, at: number): void {
  const { search } = path;
  path.work += search.brokers.length;
  if (bytes + certainBytes(search, path.guestBytes) >= path.bestBytes) return;
  const worst = mostViolated(search, broker);
  if (worst < 0) {
    path.best = [...path.moves];
    path.bestBytes = bytes;
    return;
  }
  if (violation(search, worst) > 0) sendOff(path, bytes, worst, worst === broker ? at : 0);
  else bringIn(path, bytes, worst);
}

const isDone = (path: Path): boolean =>
  path.work > path.search.maxWork || path.bestBytes <= path.floorBytes * goodEnough;

function sendOff(path: Path, bytes: number, from: number, start: number): void {
  const { board, lists } = path.search;
  // What a branch moves is back when it returns.
  const list = lists[from] ?? [];
  path.work += list.length;
  for (let at = start; at < list.length && !isDone(path); at++) {
    const p = board.partitions.bySize[list[at] ?? 0] ?? 0;
    if (path.moved[p] === 1) continue;
    for (const to of destinations(path, p, from)) take(path, bytes, { partition: p, from, to }, from, at);
  }
}

function bringIn(path: Path, bytes: number, to: number): void {
  const { search } = path;
  const { board } = search;
  for (const p of path.members) {
    if (path.moved[p] === 1) continue;
    path.work += board.width;
    if (slotOf(board, p, to) >= 0) continue;
    for (const from of search.brokers) {
      if (isDone(path)) return;
      if (maySpare(search, p, from) && mayMove(board, p, from, to))
        take(path, bytes, { partition: p, from, to }, -1, 0);
    }
  }
}

/** Whether the broker holds a replica, and stays within its lower bounds without it. */
function maySpare(search: MoveSearch, p: number, from: number): boolean {
  return slotOf(search.board, p, from) >= 0 && harm(search, p, from, -1) === 0;
}

/** Makes the move, continues from there, and takes it back. */
function take(path: Path, bytes: number, move: FoundMove, broker: number, at: number): void {
  const { board, lists } = path.search;
  const { partition: p, from, to } = move;
  const cost = costOf(path.search, p, from, to);
  shiftReplica(board, lists, p, from, to);
  countGuests(path, move, 1);
  path.moved[p] = 1;
  path.moves.push(move);
  branch(path, bytes + cost, broker, at);
  path.moves.pop();
  path.moved[p] = 0;
  countGuests(path, move, -1);
  shiftReplica(board, lists, p, to, from);
}

function countGuests({ search, guestBytes }: Path, { partition, from, to }: FoundMove, sign: number): void {
  const { board, fromHome } = search;
  if (!fromHome) return;
  const size = sign * sizeOf(board, partition);
  if (!isHome(board, partition, from)) guestBytes[from] = (guestBytes[from] ?? 0) - size;
  if (!isHome(board, partition, to)) guestBytes[to] = (guestBytes[to] ?? 0) + size;
}

function costOf({ board, fromHome }: MoveSearch, p: number, from: number, to: number): number {
  if (!fromHome) return sizeOf(board, p);
  return sizeOf(board, p) * (Number(!isHome(board, p, to)) - Number(!isHome(board, p, from)));
}

interface Destination {
  readonly broker: number;
  readonly harm: number;
  readonly cost: number;
  readonly bytes: number;
}

/** The least harmed ones, the emptiest of them first. */
function destinations(path: Path, p: number, from: number): readonly number[] {
  const { search } = path;
  const { board } = search;
  path.work += search.brokers.length;
  const best: Destination[] = [];
  for (const broker of search.brokers) {
    if (broker === from) continue;
    const added = harm(search, p, broker, 1);
    const last = best[maxDestinations - 1];
    if ((last && added > last.harm) || !mayMove(board, p, from, broker)) continue;
    const cost = costOf(search, p, from, broker);
    insertSorted(best, { broker, harm: added, cost, bytes: bytesOn(board, broker) });
  }
  return best.map(({ broker }) => broker);
}

/** Keeps the best few, in order. */
function insertSorted(best: Destination[], candidate: Destination): void {
  let at = best.length;
  while (at > 0 && compareDestinations(candidate, best[at - 1] ?? candidate) < 0) at--;
  if (at >= maxDestinations) return;
  best.splice(at, 0, candidate);
  if (best.length > maxDestinations) best.pop();
}

function compareDestinations(a: Destination, b: Destination): number {
  return a.harm - b.harm || a.cost - b.cost || a.bytes - b.bytes || a.broker - b.broker;
}

/** Bytes by which a broker would be further outside its bounds with (1) or without (-1) the replica. */
function harm({ board, storage, counts }: MoveSearch, p: number, b: number, sign: number): number {
  const bytes = bytesOn(board, b) + sign * sizeOf(board, p);
  const outside = sign > 0 ? bytes - (storage.high[b] ?? 0) : (storage.low[b] ?? 0) - bytes;
  if (!counts) return Math.max(0, outside);
  const count = replicasOn(board, b) + sign;
  const tooMany = sign > 0 ? count - (counts.high[b] ?? 0) : (counts.low[b] ?? 0) - count;
  return Math.max(0, outside) + Math.max(0, tooMany);
}

/** Positive above bounds, negative below, in bytes; counts only where bytes are within. */
function violation({ board, storage, counts }: MoveSearch, b: number): number {
  const above = bytesOn(board, b) - (storage.high[b] ?? 0);
  const below = bytesOn(board, b) - (storage.low[b] ?? 0);
  if (above > 0) return above;
  if (below < 0) return below;
  if (!counts) return 0;
  const count = replicasOn(board, b);
  return Math.max(0, count - (counts.high[b] ?? 0)) + Math.min(0, count - (counts.low[b] ?? 0));
}

/** The broker that the branch is at, as long as it is above its bounds; -1: all are within. */
function mostViolated(search: MoveSearch, current: number): number {
  if (current >= 0 && violation(search, current) > 0) return current;
  let worst = -1;
  let most = 0;
  for (const b of search.brokers) {
    const amount = violation(search, b);
    // What is above goes first: its replicas fill what is below.
    const weight = amount > 0 ? 1e18 + amount : -amount;
    if (amount === 0 || weight <= most) continue;
    worst = b;
    most = weight;
  }
  return worst;
}

/** Bytes that every continuation costs: what is above or below bounds and can't be evened out by replicas that move for nothing. */
function certainBytes({ board, brokers, storage }: MoveSearch, guestBytes: Float64Array): number {
  let above = 0;
  let below = 0;
  let free = 0;
  for (const b of brokers) {
    const guests = guestBytes[b] ?? 0;
    free += guests;
    above += Math.max(0, bytesOn(board, b) - (storage.high[b] ?? 0) - guests);
    below += Math.max(0, (storage.low[b] ?? 0) - bytesOn(board, b));
  }
  return Math.max(above, below - free, 0);
}
