/** How far an order of followers is from the goals of its pool: what a search has to lower. */

import type { Board } from '../board/board.ts';
import { ranksByGoal } from '../leaders/leader-candidates.ts';
import { leadersOf } from '../leaders/leaders-of.ts';
import { judgeLosses, type LossVerdict, mostLed } from './judge-losses.ts';
import { leadershipPlanned } from './losses.ts';
import { openSuccession } from './successions.ts';

/** Partitions beyond limits after each loss, and those that a broker would lead which may not; the worst survivors decide between equal ones. */
export function sumExcess(board: Board, pool: number): number {
  const { failover = null, rackFailover = null } = board.pools[pool]?.tolerance ?? {};
  const leadership = leadershipPlanned(board);
  const leaders = leadersOf(board, pool);
  let excess = 0;
  for (const [kind, tolerance] of [['broker', failover] as const, ['rack', rackFailover] as const]) {
    if (tolerance === null) continue;
    for (const verdict of judgeLosses(board, pool, kind, leadership, leaders, tolerance))
      excess += beyond(board, verdict);
    excess += countUnfit(board, pool, kind);
  }
  return excess;
}

function beyond({ leaders }: Board, verdict: LossVerdict): number {
  const { gains, limit } = verdict;
  const sum = gains.reduce(
    (total, gain, b) => total + Math.min(gain, Math.max(0, (leaders[b] ?? 0) + gain - limit)),
    0,
  );
  return sum === 0 ? 0 : sum + 1e-6 * mostLed(verdict, leaders);
}

function countUnfit(board: Board, pool: number, kind: 'broker' | 'rack'): number {
  const ranks = ranksByGoal(board);
  let count = 0;
  for (let p = 0; p < board.partitions.count; p++) {
    const item = openSuccession(board, ranks, pool, p, kind);
    if (item && item.base !== item.present) count++;
  }
  return count;
}
