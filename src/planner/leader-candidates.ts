/** Which replicas of each partition may be its preferred leader; called by choose-leaders.ts and balance-leaders.ts. */
import { type Board, brokerIn, homeIn, slotOf } from './board.ts';

export interface LeaderCandidates {
  /** Per partition one bit for each slot whose replica may lead. */
  readonly slots: Uint32Array;
  /** The leader that costs no change; -1: there is none (it goes, or may not lead), so that any choice is a change. */
  readonly origin: Int32Array;
  /** Partitions whose leader rules no replica satisfies: the best of the rest leads. */
  readonly unruly: readonly number[];
}

/** Slots beyond these follow only; no topic has as many replicas. */
const slotsPerMask = 31;
const rankOfRules = 3;

/** Brokers by how well they may lead under a goal: 3 as its rules ask, 2 in another rack, 1 leaderless or drained, 0 down. */
function leaderRanks({ brokers }: Board, leaderRacks: readonly string[] | null): Uint8Array {
  return Uint8Array.from({ length: brokers.count }, (_, b) => {
    if (brokers.alive[b] === 0) return 0;
    if (brokers.drained[b] === 1 || brokers.leaderless[b] === 1) return 1;
    const rack = brokers.rackNames[brokers.rack[b] ?? -1] ?? '';
    return leaderRacks === null || leaderRacks.includes(rack) ? rankOfRules : 2;
  });
}

/** By index into the goals of the board. */
export function ranksByGoal(board: Board): readonly Uint8Array[] {
  const cache = new Map<string, Uint8Array>();
  return board.partitions.goals.map(({ leaderRacks }) => {
    const key = JSON.stringify(leaderRacks);
    const ranks = cache.get(key) ?? leaderRanks(board, leaderRacks);
    cache.set(key, ranks);
    return ranks;
  });
}

export function leaderCandidates(board: Board, ranks: readonly Uint8Array[]): LeaderCandidates {
  const { partitions } = board;
  const lastSlot = Math.min(board.width, slotsPerMask) - 1;
  const slots = new Uint32Array(partitions.count);
  const origin = new Int32Array(partitions.count).fill(-1);
  const unruly: number[] = [];
  for (let p = 0; p < partitions.count; p++) {
    const rankOf = ranks[partitions.goal[p] ?? -1];
    if (!rankOf || (partitions.pool[p] ?? -1) < 0) continue;
    const seat = seatKept(board, p, lastSlot);
    if (seat >= 0) {
      slots[p] = 1 << seat;
      origin[p] = homeIn(board, p, 0);
      continue;
    }
    const best = bestRank(board, p, rankOf, lastSlot);
    if (best < rankOfRules) unruly.push(p);
    slots[p] = slotsOfRank(board, p, rankOf, best, lastSlot);
    const present = homeIn(board, p, 0);
    if (present >= 0 && rankOf[present] === best && slotOf(board, p, present) >= 0) origin[p] = present;
  }
  return { slots, origin, unruly };
}

/**
 * The slot of a preferred leader that is down: where git does not care who leads, it keeps its place for when it returns, as
 * it keeps its replicas. -1: the rules choose.
 */
function seatKept(board: Board, p: number, lastSlot: number): number {
  const { brokers, partitions, pools } = board;
  const present = homeIn(board, p, 0);
  if (present < 0 || brokers.alive[present] === 1) return -1;
  if (brokers.drained[present] === 1 || brokers.leaderless[present] === 1) return -1;
  const cares =
    partitions.goals[partitions.goal[p] ?? -1]?.leaderRacks !== null ||
    pools[partitions.pool[p] ?? -1]?.tolerance.leaders !== null;
  const slot = slotOf(board, p, present);
  return cares || slot > lastSlot ? -1 : slot;
}

function slotsOfRank(board: Board, p: number, rankOf: Uint8Array, rank: number, lastSlot: number): number {
  let mask = 0;
  for (let slot = 0; slot <= lastSlot; slot++) {
    const broker = brokerIn(board, p, slot);
    if (broker >= 0 && rankOf[broker] === rank) mask |= 1 << slot;
  }
  return mask;
}

function bestRank(board: Board, p: number, rankOf: Uint8Array, lastSlot: number): number {
  let best = 0;
  for (let slot = 0; slot <= lastSlot; slot++) {
    const broker = brokerIn(board, p, slot);
    if (broker >= 0) best = Math.max(best, rankOf[broker] ?? 0);
  }
  return best;
}
