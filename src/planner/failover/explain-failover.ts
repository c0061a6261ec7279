/** Why a loss leaves some survivor with more than it may lead: told from the loss that leaves the most, with what proves it. */
import { nameBrokers } from '../../model/plan/describe-held.ts';
import type { PoolBalance, UnreachableGoal } from '../../model/plan/plan-summary.ts';
import { countOf } from '../../model/values/count-of.ts';
import type { Board } from '../board/board.ts';
import { nameSomeOf } from '../board/obstacles.ts';
import { leadersOf } from '../leaders/leaders-of.ts';
import { judgeLosses, type LossVerdict, mostLed } from './judge-losses.ts';
import { type LossKind, leadershipPlanned } from './losses.ts';
import { worstOf } from './measure-failover.ts';
import type { FailoverCut } from './order-followers.ts';

export function unreachableFailover(
  board: Board,
  balance: readonly PoolBalance[],
  cuts: readonly FailoverCut[],
): readonly UnreachableGoal[] {
  return balance.flatMap(({ pool, dimension, tolerance, withinTolerance }): UnreachableGoal[] => {
    if (withinTolerance || tolerance === null) return [];
    if (dimension !== 'failover' && dimension !== 'rackFailover') return [];
    const kind = dimension === 'failover' ? 'broker' : 'rack';
    const index = board.pools.findIndex(({ name }) => name === pool);
    const leaders = leadersOf(board, index);
    const missed = judgeLosses(board, index, kind, leadershipPlanned(board), leaders, tolerance).filter(
      (one) => mostLed(one, board.leaders) > one.limit,
    );
    const worst = worstOf(missed, board.leaders);
    return worst ? [{ pool, dimension, why: why(board, kind, worst, cuts) }] : [];
  });
}

/** `without broker 5, some broker would lead 12, and at most 9 are allowed: ...`. */
function why(board: Board, kind: LossKind, worst: LossVerdict, cuts: readonly FailoverCut[]): string {
  const most = mostLed(worst, board.leaders);
  const lost = `without ${nameOf(board, kind, worst.loss)}`;
  const range = `${lost}, a broker would lead ${countOf(most, 'partition')}, and ${worst.limit.toLocaleString('en')} are allowed`;
  const full = worst.survivors.find((b) => (board.leaders[b] ?? 0) > worst.limit);
  if (full !== undefined)
    return `${range}: broker ${board.brokers.ids[full]} leads ${board.leaders[full]} already`;
  const cut = cuts.find((one) => one.kind === kind && one.loss === worst.loss);
  const isProof = cut !== undefined && cut.partitions.length > cut.room;
  return `${range}: ${isProof ? cutText(board, cut) : 'the search found no order that keeps every limit'}`;
}

/** Those partitions need more room than these survivors have, whatever the order. */
function cutText(board: Board, { partitions, survivors, room }: FailoverCut): string {
  const names = nameBrokers(survivors.flatMap((b) => board.brokers.ids[b] ?? []));
  const what = `${countOf(partitions.length, 'partition')} (${nameSomeOf(board, partitions)})`;
  return `${what} can only be led by ${names} then, with room for ${room.toLocaleString('en')} within all limits`;
}

function nameOf({ brokers }: Board, kind: LossKind, loss: number): string {
  return kind === 'broker' ? `broker ${brokers.ids[loss]}` : `rack ${brokers.rackNames[loss]}`;
}
