/**
 * Orders the replicas after each preferred leader, so that whatever is lost, what it led is spread over the survivors. No bytes move.
 *
 * Kafka elects the first replica in the order of the assignment that is in sync and on a live broker (PartitionChangeBuilder,
 * electAnyLeader): the second one succeeds a lost broker, the first one of another rack a lost rack. What one broker leads concerns no
 * other broker's loss, so each loss is a flow of its own; where a rack has a goal as well, those of its brokers are one flow.
 */

import type { Board } from '../board/board.ts';
import { followersOf } from '../board/settled-slots.ts';
import { ranksByGoal } from '../leaders/leader-candidates.ts';
import { leadersOf } from '../leaders/leaders-of.ts';
import { arrangeFollowers } from './arrange-followers.ts';
import { electable } from './candidates.ts';
import { type Cut, flowSuccessions, type Succession } from './flow-successors.ts';
import { judgeLosses, type LossVerdict } from './judge-losses.ts';
import { type LossKind, leadershipPlanned, lossOf } from './losses.ts';
import { type OpenSuccession, openSuccession } from './successions.ts';
import { sumExcess } from './sum-excess.ts';

/** Why a loss leaves some survivor with more than it may lead, whatever the order. */
export interface FailoverCut extends Cut {
  readonly kind: LossKind;
  readonly loss: number;
}

/** Fills `board.followers`, as far as the pool's goals ask for it. */
export function orderFollowers(board: Board, pool: number): readonly FailoverCut[] {
  const { failover = null, rackFailover = null } = board.pools[pool]?.tolerance ?? {};
  if (failover === null && rackFailover === null) return [];
  if (rackFailover === null) return orderFor(board, group(board, pool, 'broker', failover ?? 0));
  if (failover === null) return orderFor(board, group(board, pool, 'rack', rackFailover));
  return orderForBoth(board, pool, failover, rackFailover);
}

/** Rounds settle goals that choose different replicas of one partition: each has to leave less beyond the limits than the one before. */
function orderForBoth(
  board: Board,
  pool: number,
  failover: number,
  rackFailover: number,
): readonly FailoverCut[] {
  let cuts: readonly FailoverCut[] = [];
  for (let before = sumExcess(board, pool); before > 0; ) {
    const saved = [...board.followers];
    const found = orderOnce(board, pool, failover, rackFailover);
    const after = sumExcess(board, pool);
    if (cuts.length === 0) cuts = found;
    if (after < before) {
      before = after;
      continue;
    }
    board.followers.clear();
    for (const [p, followers] of saved) board.followers.set(p, followers);
    break;
  }
  return cuts;
}

function orderOnce(
  board: Board,
  pool: number,
  failover: number,
  rackFailover: number,
): readonly FailoverCut[] {
  const byBroker = group(board, pool, 'broker', failover);
  const isInside = (item: OpenSuccession): boolean => hasSuccessorInside(board, item);
  const byRack = group(board, pool, 'rack', rackFailover, (item) => !isInside(item));
  const cuts = spreadBoth(board, byBroker, byRack);
  arrangeFollowers(board, byBroker.items, 'broker');
  // Where a replica in the lost rack comes second, another one succeeds the rack.
  return [...cuts, ...orderFor(board, group(board, pool, 'rack', rackFailover, isInside))];
}

function orderFor(board: Board, losses: Losses): readonly FailoverCut[] {
  const cuts = [...losses.byLoss].flatMap(([loss, items]) => {
    const cut = flowSuccessions(items, limitsOf(losses));
    return cut ? [{ ...cut, kind: losses.kind, loss }] : [];
  });
  arrangeFollowers(board, losses.items, losses.kind);
  return cuts;
}

function hasSuccessorInside(board: Board, { partition, loss }: OpenSuccession): boolean {
  const [first = -1] = electable(board, partition, followersOf(board, partition));
  return lossOf(board, 'rack', first) === loss;
}

/** The losses of one kind, and the successions that they leave open. */
interface Losses {
  readonly kind: LossKind;
  readonly board: Board;
  readonly items: readonly OpenSuccession[];
  readonly byLoss: ReadonlyMap<number, readonly OpenSuccession[]>;
  readonly verdicts: ReadonlyMap<number, LossVerdict>;
  /** What a broker leads after a loss, but for open successions. */
  readonly leads: (loss: number, broker: number) => number;
}

function group(
  board: Board,
  pool: number,
  kind: LossKind,
  tolerance: number,
  isOpen: (item: OpenSuccession) => boolean = () => true,
): Losses {
  const ranks = ranksByGoal(board);
  const leadership = leadershipPlanned(board);
  const verdicts = new Map(
    judgeLosses(board, pool, kind, leadership, leadersOf(board, pool), tolerance).map((one) => [
      one.loss,
      one,
    ]),
  );
  const items: OpenSuccession[] = [];
  const open = new Map<number, Int32Array>();
  for (let p = 0; p < board.partitions.count; p++) {
    const item = openSuccession(board, ranks, pool, p, kind);
    if (!item || !verdicts.has(item.loss) || !isOpen(item)) continue;
    items.push(item);
    const counts = open.get(item.loss) ?? new Int32Array(board.brokers.count);
    open.set(item.loss, counts);
    counts[item.present] = (counts[item.present] ?? 0) + 1;
  }
  const leads = (loss: number, b: number): number =>
    (board.leaders[b] ?? 0) + Math.max(0, (verdicts.get(loss)?.gains[b] ?? 0) - (open.get(loss)?.[b] ?? 0));
  return { kind, board, items, byLoss: Map.groupBy(items, ({ loss }) => loss), verdicts, leads };
}

const limitsOf = ({ board, leads, verdicts }: Losses) => ({
  brokers: board.brokers.count,
  leads,
  limit: (loss: number) => verdicts.get(loss)?.limit ?? 0,
  wider: null,
});

/** The brokers of each rack together, so that neither their own losses nor that of the rack leave too much to one survivor. */
function spreadBoth(board: Board, byBroker: Losses, byRack: Losses): readonly FailoverCut[] {
  const racks = Map.groupBy(byBroker.items, ({ loss }) => lossOf(board, 'rack', loss));
  return [...racks].flatMap(([rack, items]) => {
    const alone = items.map((item): Succession => ({ ...item }));
    const cuts = [...Map.groupBy(alone, ({ loss }) => loss)].flatMap(([loss, own]) => {
      const cut = flowSuccessions(own, limitsOf(byBroker));
      return cut ? [{ ...cut, kind: 'broker' as const, loss }] : [];
    });
    const cut = flowSuccessions(items, {
      ...limitsOf(byBroker),
      limit: nearestTo(byBroker, alone),
      wider: rack < 0 ? null : rackLimits(byRack, rack),
    });
    return cut && rack >= 0 ? [...cuts, { ...cut, kind: 'rack' as const, loss: rack }] : cuts;
  });
}

/** The limit of each loss; where single brokers can't keep it, what comes nearest to it. */
function nearestTo(
  { leads, verdicts, board }: Losses,
  alone: readonly Succession[],
): (loss: number, broker: number) => number {
  const { count } = board.brokers;
  const gained = new Map<number, number>();
  for (const { loss, chosen } of alone)
    gained.set(loss * count + chosen, (gained.get(loss * count + chosen) ?? 0) + 1);
  return (loss, b) =>
    Math.max(verdicts.get(loss)?.limit ?? 0, leads(loss, b) + (gained.get(loss * count + b) ?? 0));
}

/** Replicas in the lost rack succeed no one when it is lost. */
function rackLimits({ board, leads, verdicts }: Losses, rack: number) {
  const limit = verdicts.get(rack)?.limit ?? Number.POSITIVE_INFINITY;
  return {
    leads: (b: number): number => leads(rack, b),
    limit: (b: number): number => (lossOf(board, 'rack', b) === rack ? Number.POSITIVE_INFINITY : limit),
  };
}
