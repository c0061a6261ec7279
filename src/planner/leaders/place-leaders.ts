/** Gives every partition its preferred leader: by its rules, then as evenly as each pool asks for. */

import type { Board } from '../board/board.ts';
import { balanceLeaders, type LeaderShortage } from './balance-leaders.ts';
import { chooseLeaders } from './choose-leaders.ts';
import { leaderBounds } from './leader-bounds.ts';
import { type LeaderCandidates, leaderCandidates, ranksByGoal } from './leader-candidates.ts';
import { leadersOf } from './leaders-of.ts';

/** Every partition is led by who leads it now, or by who may where that one may not. */
export function ledByRules(board: Board): LeaderCandidates {
  const ranks = ranksByGoal(board);
  const candidates = leaderCandidates(board, ranks);
  chooseLeaders(board, candidates, ranks);
  return candidates;
}

/** By the fewest changes of leaders. Returns what they alone can't reach; null: nothing, or nothing is declared. */
export function evenOutLeaders(
  board: Board,
  pool: number,
  candidates: LeaderCandidates,
): LeaderShortage | null {
  const tolerance = board.pools[pool]?.tolerance.leaders ?? null;
  if (tolerance === null) return null;
  const brokers = leadersOf(board, pool);
  const led = brokers.reduce((sum, b) => sum + (board.leaders[b] ?? 0), 0);
  const bounds = leaderBounds(board, brokers, led / Math.max(1, brokers.length), tolerance);
  return balanceLeaders(board, pool, candidates, bounds);
}
