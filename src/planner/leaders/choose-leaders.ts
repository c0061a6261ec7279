/** Gives every partition a preferred leader, before they are balanced: the present one where it may stay. */
import { type Board, homeIn, replicaStates } from '../board/board.ts';
import { blame } from '../board/move-causes.ts';
import { actingLeader, type LeaderCandidates } from './leader-candidates.ts';

/** Partitions that lose their leader get the candidate that leads least; new ones spread each topic's leaders first. */
export function chooseLeaders(
  board: Board,
  candidates: LeaderCandidates,
  ranks: readonly Uint8Array[],
): void {
  const { partitions } = board;
  const ofTopic = topicLeaders(board);
  for (const p of unseatLeaders(board, candidates)) {
    const counts = partitions.created[p] === 1 ? ofTopic(partitions.topic[p] ?? -1) : null;
    const chosen =
      successor(board, candidates.slots[p] ?? 0, p) ??
      leastLeading(board, candidates.slots[p] ?? 0, p, counts);
    setLeader(board, p, chosen);
    if (counts) {
      counts[chosen] = (counts[chosen] ?? 0) + 1;
      candidates.origin[p] = chosen;
    } else blame(board, p, 'leader-rules', culprit(board, p, ranks[partitions.goal[p] ?? -1]));
  }
}

/** Slots stay where a broker is replaced: whoever takes that of its leader leads, where that one may; null: it is not replaced. */
function successor({ brokers, slots, width, home }: Board, mask: number, p: number): number | null {
  const isReplaced = (brokers.replacement[home[p * width] ?? -1] ?? -1) >= 0;
  return isReplaced && (mask & 1) === 1 ? (slots[p * width] ?? -1) : null;
}

/** The preferred leader that may not lead, or who leads in its place and may not. */
function culprit(board: Board, p: number, rankOf: Uint8Array | undefined): number {
  const present = homeIn(board, p, 0);
  const acting = actingLeader(board, p);
  const isAbsent = board.states[p * board.width] !== replicaStates.inSync;
  return isAbsent && (rankOf?.[acting] ?? 0) < (rankOf?.[present] ?? 0) ? acting : present;
}

/** Leads every partition by the leader that costs no change; returns those that have none. */
function unseatLeaders(board: Board, { origin }: LeaderCandidates): readonly number[] {
  const { partitions, leader } = board;
  const orphans: number[] = [];
  for (let p = 0; p < partitions.count; p++) {
    const free = origin[p] ?? -1;
    const stays = free >= 0 && leader[p] === free;
    if ((partitions.leadPool[p] ?? -1) < 0 || stays) continue;
    setLeader(board, p, free);
    if (free < 0) orphans.push(p);
  }
  return orphans;
}

/** -1: nobody for now. */
function setLeader({ leader, leaders }: Board, p: number, broker: number): void {
  const before = leader[p] ?? -1;
  if (before >= 0) leaders[before] = (leaders[before] ?? 0) - 1;
  leader[p] = broker;
  if (broker >= 0) leaders[broker] = (leaders[broker] ?? 0) + 1;
}

function leastLeading(board: Board, mask: number, p: number, ofTopic: Int32Array | null): number {
  const { slots, width, leaders } = board;
  let best = -1;
  for (let slot = 0; slot < width && slot < 32; slot++) {
    if (((mask >>> slot) & 1) === 0) continue;
    const b = slots[p * width + slot] ?? -1;
    const before =
      best < 0
        ? -1
        : (ofTopic?.[b] ?? 0) - (ofTopic?.[best] ?? 0) || (leaders[b] ?? 0) - (leaders[best] ?? 0);
    if (before < 0) best = b;
  }
  return best;
}

/** Leaders of one topic per broker; asked for topics in order, so that one array serves all. */
function topicLeaders({ partitions, leader, brokers }: Board): (topic: number) => Int32Array {
  const counts = new Int32Array(brokers.count);
  let counted = -1;
  let next = 0;
  return (topic) => {
    if (topic === counted) return counts;
    counted = topic;
    counts.fill(0);
    while (next < partitions.count && (partitions.topic[next] ?? 0) < topic) next++;
    for (; next < partitions.count && partitions.topic[next] === topic; next++) {
      const b = leader[next] ?? -1;
      if (b >= 0) counts[b] = (counts[b] ?? 0) + 1;
    }
    return counts;
  };
}
