/**
 * Moves replicas to brokers that lead too few, where a change of leaders alone does not reach them: copies that have to be made anyway
 * first, then the smallest ones.
 *
 * The flow of leaders ends at a cut: no replica lets leadership pass from those that could give some to those that lack it. Each
 * replica that is brought across lets one pass.
 */

import { saveBoard } from '../board/attempt.ts';
import {
  type Board,
  brokerIn,
  copiesOf,
  isHome,
  moveReplica,
  type PoolTable,
  slotOf,
} from '../board/board.ts';
import { blame, saveCauses } from '../board/move-causes.ts';
import type { LeaderShortage } from '../leaders/balance-leaders.ts';
import { rankOfRules, ranksByGoal } from '../leaders/leader-candidates.ts';
import { evenOutLeaders, ledByRules } from '../leaders/place-leaders.ts';
import { mayMove } from '../place/may-move.ts';
import { keepsGoals, type PoolGoals, poolGoals } from './pool-goals.ts';

/** Some that were brought can't lead after all, as who leads them has nobody to take over from; few rounds settle that. */
const maxRounds = 20;

export function moveForLeaders(board: Board, index: number): void {
  const pool = board.pools[index];
  if (!pool || pool.tolerance.leaders === null) return;
  let shortage = shortageOf(board, index);
  for (let round = 0; round < maxRounds && shortage; round++) {
    const takeBack = saveBoard(board);
    if (!bringReplicas(board, index, pool, shortage)) return;
    const left = shortageOf(board, index);
    if (left && left.count >= shortage.count) {
      takeBack();
      return;
    }
    shortage = left;
  }
}

/** What leaders alone can't reach from where replicas are now; who leads is decided anew afterwards. */
function shortageOf(board: Board, index: number): LeaderShortage | null {
  const restoreCauses = saveCauses(board);
  const shortage = evenOutLeaders(board, index, ledByRules(board));
  restoreCauses();
  return shortage;
}

/** Whether leaders come within their tolerance from where replicas are, and by all rules. */
export function reachesLeaders(board: Board, index: number): boolean {
  const restoreCauses = saveCauses(board);
  const candidates = ledByRules(board);
  const shortage = evenOutLeaders(board, index, candidates);
  restoreCauses();
  return !shortage && !candidates.unruly.some((p) => board.partitions.leadPool[p] === index);
}

interface Bringing {
  readonly board: Board;
  readonly index: number;
  readonly pool: PoolTable;
  readonly goals: PoolGoals;
  readonly ranks: readonly Uint8Array[];
  readonly mayGive: Uint8Array;
  /** Per broker: leaders that it still lacks. */
  readonly lack: Int32Array;
  /** Brokers that lack some. */
  readonly lacking: readonly number[];
}

/** Returns whether anything moved. */
function bringReplicas(board: Board, index: number, pool: PoolTable, shortage: LeaderShortage): boolean {
  const { mayGive } = shortage;
  const lack = receiversOf(board, pool, shortage);
  const lacking = [...pool.movable].filter((b) => (lack[b] ?? 0) > 0);
  const goals = poolGoals(board, pool);
  const bringing = { board, index, pool, goals, ranks: ranksByGoal(board), mayGive, lack, lacking };
  let left = Math.min(
    shortage.count,
    lacking.reduce((sum, b) => sum + (lack[b] ?? 0), 0),
  );
  const before = left;
  for (const isFree of [true, false]) {
    for (let rank = board.partitions.count - 1; rank >= 0 && left > 0; rank--) {
      if (bring(bringing, board.partitions.bySize[rank] ?? 0, isFree)) left--;
    }
  }
  return left < before;
}

/** Per broker: leaders that it lacks; where none does, but others lead too many, those that it could lead besides. */
function receiversOf(board: Board, pool: PoolTable, { lack, mayGive, count }: LeaderShortage): Int32Array {
  const needs = lack.slice(0, board.brokers.count);
  if (needs.some((n) => n > 0)) return needs;
  const share = Math.ceil(count / Math.max(1, pool.movable.length));
  for (const b of pool.movable) if (mayGive[b] === 0) needs[b] = share;
  return needs;
}

/** Moves one replica of the partition to a broker that lacks leaders, if it lets leadership pass there. */
function bring(bringing: Bringing, p: number, isFree: boolean): boolean {
  const { board, index, lack, lacking, mayGive, ranks } = bringing;
  const { partitions, leader } = board;
  const led = leader[p] ?? -1;
  if (partitions.pool[p] !== index || partitions.leadPool[p] !== index || mayGive[led] !== 1) return false;
  if (isFree && copiesOf(board, p) === 0) return false;
  const rankOf = ranks[partitions.goal[p] ?? -1];
  for (const to of lacking) {
    if ((lack[to] ?? 0) === 0 || rankOf?.[to] !== rankOfRules || slotOf(board, p, to) >= 0) continue;
    const slot = slotThatMoves(bringing, p, to, isFree);
    if (slot < 0) continue;
    moveReplica(board, p, slot, to);
    blame(board, p, 'leader-balance', to);
    lack[to] = (lack[to] ?? 0) - 1;
    return true;
  }
  return false;
}

/** The slot whose replica may go there; -1: none. `isFree`: only for nothing, as it has to be copied anyway. */
function slotThatMoves({ board, goals }: Bringing, p: number, to: number, isFree: boolean): number {
  for (let slot = 0; slot < board.width; slot++) {
    const from = brokerIn(board, p, slot);
    if (from < 0 || isHome(board, p, from) === isFree || board.brokers.replaces[from] === 1) continue;
    if (keepsGoals(board, goals, p, from, to) && mayMove(board, p, from, to)) return slot;
  }
  return -1;
}
