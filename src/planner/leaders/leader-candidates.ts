/** Which replicas of each partition may be its preferred leader. */
import { type Board, brokerIn, condition, homeIn, isHome, replicaStates, slotOf } from '../board/board.ts';

export interface LeaderCandidates {
  /** Per partition one bit for each slot whose replica may lead. */
  readonly slots: Uint32Array;
  /** The leader that costs no change; -1: there is none (it goes, or may not lead), so that any choice is a change. */
  readonly origin: Int32Array;
  /** Partitions whose leader rules no replica that can lead satisfies: the best of the rest leads. */
  readonly unruly: readonly number[];
}

/** Slots beyond these follow only; no topic has as many replicas. */
const slotsPerMask = 31;

/** Of a broker that may lead as the rules ask. */
export const rankOfRules = 3;

/**
 * Brokers by how well they may lead under a goal: 3 as its rules ask, 2 in another rack, 1 leaderless or drained. Whether they can,
 * which one that is down can't, is another question.
 */
function leaderRanks({ brokers }: Board, leaderRacks: readonly string[] | null): Uint8Array {
  return Uint8Array.from({ length: brokers.count }, (_, b) => {
    if (brokers.drained[b] === 1 || brokers.leaderless[b] === 1) return 1;
    if (leaderRacks === null || brokers.rackUnknown[b] === 1) return rankOfRules;
    const rack = brokers.rackNames[brokers.rack[b] ?? -1] ?? '';
    return leaderRacks.includes(rack) ? rankOfRules : 2;
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

interface Choice {
  /** One bit a slot. */
  readonly slots: number;
  readonly origin: number;
  readonly isUnruly: boolean;
}

export function leaderCandidates(board: Board, ranks: readonly Uint8Array[]): LeaderCandidates {
  const { partitions } = board;
  const slots = new Uint32Array(partitions.count);
  const origin = new Int32Array(partitions.count).fill(-1);
  const unruly: number[] = [];
  for (let p = 0; p < partitions.count; p++) {
    const rankOf = ranks[partitions.goal[p] ?? -1];
    if (!rankOf || (partitions.leadPool[p] ?? -1) < 0) continue;
    const choice = candidatesOf(board, p, rankOf);
    slots[p] = choice.slots;
    origin[p] = choice.origin;
    if (choice.isUnruly) unruly.push(p);
  }
  return { slots, origin, unruly };
}

function candidatesOf(board: Board, p: number, rankOf: Uint8Array): Choice {
  const { condition: conditions } = board.partitions;
  const isImpaired = conditions[p] !== condition.sound && keepsReplicas(board, p);
  const able = isImpaired ? slotsInSync(board, p) : slotsHeld(board, p);
  const best = bestRank(board, p, rankOf, able);
  const slots = slotsOfRank(board, p, rankOf, best, able);
  const present = homeIn(board, p, 0);
  const isUnruly = best < rankOfRules;
  if (isImpaired && waitsForLeader(board, p, rankOf, best)) {
    return { slots: slots | (1 << slotOf(board, p, present)), origin: present, isUnruly };
  }
  const presentSlot = present < 0 ? -1 : slotOf(board, p, present);
  const stays = presentSlot >= 0 && (able >>> presentSlot) & 1 && rankOf[present] === best;
  return { slots, origin: stays ? present : -1, isUnruly };
}

/** A set of replicas that changes is all in sync in the end; one that stays is led by those that are in sync now. */
export function keepsReplicas(board: Board, p: number): boolean {
  for (let slot = 0; slot < board.width; slot++) {
    const [planned, home] = [brokerIn(board, p, slot), homeIn(board, p, slot)];
    if (planned >= 0 && !isHome(board, p, planned)) return false;
    if (home >= 0 && slotOf(board, p, home) < 0) return false;
  }
  return true;
}

/**
 * Whether a preferred leader that can't lead for now keeps its place for when it can, as it keeps its replica: git has nothing against it, nor
 * against the replica that leads meanwhile, and does not count leaders.
 */
function waitsForLeader(board: Board, p: number, rankOf: Uint8Array, best: number): boolean {
  const { partitions, pools } = board;
  const present = homeIn(board, p, 0);
  const state = board.states[p * board.width];
  if (present < 0 || state === replicaStates.inSync || (rankOf[present] ?? 0) < best) return false;
  if ((rankOf[actingLeader(board, p)] ?? 0) < best) return false;
  const counts = pools[partitions.leadPool[p] ?? -1]?.tolerance.leaders !== null;
  return state === replicaStates.lagging || !counts;
}

/** Who leads now. Where nobody does, Kafka elects the first one in sync in a moment. */
export function actingLeader(board: Board, p: number): number {
  const acting = board.acting[p] ?? -1;
  if (acting >= 0) return acting;
  for (let slot = 0; slot < board.width; slot++) {
    if (homeIn(board, p, slot) >= 0 && board.states[p * board.width + slot] === replicaStates.inSync)
      return homeIn(board, p, slot);
  }
  return -1;
}

function slotsHeld(board: Board, p: number): number {
  let mask = 0;
  const last = Math.min(board.width, slotsPerMask);
  for (let slot = 0; slot < last; slot++) if (brokerIn(board, p, slot) >= 0) mask |= 1 << slot;
  return mask;
}

function slotsInSync(board: Board, p: number): number {
  const { home, states, width } = board;
  let mask = 0;
  for (let i = p * width; i < (p + 1) * width; i++) {
    const b = home[i] ?? -1;
    if (b < 0 || states[i] !== replicaStates.inSync) continue;
    const slot = slotOf(board, p, b);
    if (slot < slotsPerMask) mask |= 1 << slot;
  }
  return mask;
}

/** A broker that does not answer newly leads nothing, as long as another one can. */
function slotsOfRank(board: Board, p: number, rankOf: Uint8Array, rank: number, able: number): number {
  let answering = 0;
  let all = 0;
  for (let rest = able; rest !== 0; rest &= rest - 1) {
    const slot = 31 - Math.clz32(rest & -rest);
    const broker = brokerIn(board, p, slot);
    if (rankOf[broker] !== rank) continue;
    all |= 1 << slot;
    if (board.brokers.hung[broker] === 0 || broker === homeIn(board, p, 0)) answering |= 1 << slot;
  }
  return answering !== 0 ? answering : all;
}

function bestRank(board: Board, p: number, rankOf: Uint8Array, able: number): number {
  let best = 0;
  for (let rest = able; rest !== 0; rest &= rest - 1) {
    best = Math.max(best, rankOf[brokerIn(board, p, 31 - Math.clz32(rest & -rest))] ?? 0);
  }
  return best;
}
