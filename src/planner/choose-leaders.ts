/** Gives every partition a preferred leader, before they are balanced: the present one where it may stay; called by place-replicas.ts. */
import type { Board } from './board.ts';
import type { LeaderCandidates } from './leader-candidates.ts';
import { blame } from './move-causes.ts';

/** Partitions that lose their leader get the candidate that leads least; new ones spread each topic's leaders first. */
export function chooseLeaders(board: Board, candidates: LeaderCandidates): void {
  const { partitions, leaders, leader, home, width } = board;
  const orphans: number[] = [];
  for (let p = 0; p < partitions.count; p++) {
    const before = leader[p] ?? -1;
    const stays = before >= 0 && candidates.origin[p] === before;
    if ((partitions.pool[p] ?? -1) < 0 || stays) continue;
    if (before >= 0) leaders[before] = (leaders[before] ?? 0) - 1;
    leader[p] = candidates.origin[p] ?? -1;
    if ((leader[p] ?? -1) >= 0) setLeader(board, p, leader[p] ?? -1);
    else orphans.push(p);
  }
  const ofTopic = topicLeaders(board);
  for (const p of orphans) {
    const counts = partitions.created[p] === 1 ? ofTopic(partitions.topic[p] ?? -1) : null;
    const chosen = leastLeading(board, candidates.slots[p] ?? 0, p, counts);
    setLeader(board, p, chosen);
    if (counts) counts[chosen] = (counts[chosen] ?? 0) + 1;
    if (partitions.created[p] === 1) candidates.origin[p] = chosen;
    else blame(board, p, 'leader-rules', home[p * width] ?? -1);
  }
}

function setLeader({ leader, leaders }: Board, p: number, broker: number): void {
  leader[p] = broker;
  leaders[broker] = (leaders[broker] ?? 0) + 1;
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
