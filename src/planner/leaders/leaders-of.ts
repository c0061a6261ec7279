/** Which brokers may lead partitions of a pool. */
import type { Board } from '../board/board.ts';
import { rankOfRules, ranksByGoal } from './leader-candidates.ts';

/** Measured brokers that some partition of the pool may have as its leader under its rules. */
export function leadersOf(board: Board, pool: number): Int32Array {
  const { partitions } = board;
  const wanted = new Set<Uint8Array>();
  const ranks = ranksByGoal(board);
  for (let p = 0; p < partitions.count; p++) {
    const rank = ranks[partitions.goal[p] ?? -1];
    if (partitions.leadPool[p] === pool && rank) wanted.add(rank);
  }
  const { leaderless, hung } = board.brokers;
  const measured = (board.pools[pool]?.measured ?? new Int32Array(0)).filter((b) => hung[b] === 0);
  if (wanted.size === 0) return measured.filter((b) => leaderless[b] === 0);
  return measured.filter((b) => [...wanted].some((rank) => (rank[b] ?? 0) >= rankOfRules));
}
