/** The planner: where every replica goes, at the fewest bytes, and who leads. */
import type { UnreachableGoal } from '../model/plan/plan-summary.ts';
import type { Result } from '../model/problem/problem.ts';
import { brokenLimits } from './answer/broken-limits.ts';
import { cutToBudget } from './answer/cut-to-budget.ts';
import { isReached, reachedGoals } from './answer/reached-goals.ts';
import { reportShortfalls } from './answer/report-shortfalls.ts';
import { unreachableBalance, unreachableLeaders } from './answer/unreachable-goals.ts';
import { unreachableReplacements } from './answer/unreachable-replacements.ts';
import { writeAnswer } from './answer/write-answer.ts';
import { balancePools, shedAhead } from './balance/balance-pools.ts';
import { fitLimits } from './balance/fit-limits.ts';
import { keepTolerances } from './balance/keep-tolerances.ts';
import { type Loads, measureBalance, snapshotLoads } from './balance/measure-balance.ts';
import { poolGoals, violationOf } from './balance/pool-goals.ts';
import { saveBoard } from './board/attempt.ts';
import { type Board, copiesOf } from './board/board.ts';
import { infeasible, type Obstacles } from './board/obstacles.ts';
import { setUpBoard } from './board/set-up-board.ts';
import { boundBasis } from './bound/bound-case.ts';
import { proveBounds } from './bound/write-certificate.ts';
import { unreachableFailover } from './failover/explain-failover.ts';
import { orderFollowers } from './failover/order-followers.ts';
import { evenOutLeaders, ledByRules } from './leaders/place-leaders.ts';
import { heldPartitions, holdPartitions } from './place/hold-partitions.ts';
import { emptySlots, keepReplicas } from './place/keep-replicas.ts';
import { placeCreated } from './place/place-created.ts';
import { placeMissing } from './place/place-missing.ts';
import type { PlacementAnswer, PlacementProblem } from './placement-problem.ts';
import { gaugesOf } from './traffic/gauges.ts';
import { moveForTraffic } from './traffic/move-for-traffic.ts';
import { leadAsWished, passLeaders } from './traffic/pass-leaders.ts';

/** Pure: the same question, in whatever order, gives the same answer. Infeasible: every obstacle at once. */
export function placeReplicas(problem: PlacementProblem): Result<PlacementAnswer> {
  const asked = setUpBoard(problem);
  holdPartitions(asked);
  const board = keepTolerances(asked);
  const before = snapshotLoads(board);
  const basis = boundBasis(board);
  const obstacles: Obstacles = new Map();

  keepReplicas(board, obstacles);
  const goals = board.pools.map((pool) => poolGoals(board, pool));
  if (obstacles.size === 0) {
    for (let p = 0; p < board.partitions.count; p++)
      board.required[p] = copiesOf(board, p) + emptySlots(board, p);
    const unplaced = placeAndBalance(board, before);
    reportShortfalls(board, unplaced, obstacles);
  }
  if (obstacles.size > 0) return { ok: false, problems: infeasible(board, obstacles) };

  const reached = reachedGoals(board, goals);
  const leftOver = problem.budget ? cutToBudget(board, problem.budget) : null;
  const leaderGoals = placeLeaders(board);
  const cuts = board.pools.flatMap((_, pool) => orderFollowers(board, pool));
  const balance = measureBalance(board, before);
  return {
    ok: true,
    warnings: [],
    value: {
      ...writeAnswer(board, before),
      held: heldPartitions(board),
      ...proveBounds(problem, basis, goals, (pool, dimension) =>
        isReached(reached[pool], balance, board.pools[pool]?.name, dimension),
      ),
      leftOver,
      balance,
      unreachableGoals: [
        ...(leftOver ? [] : unreachableBalance(board, balance)),
        ...(leftOver ? [] : brokenLimits(board)),
        ...(leftOver ? [] : unreachableFailover(board, balance, cuts)),
        ...leaderGoals,
        ...(leftOver ? [] : unreachableReplacements(board)),
      ],
    },
  };
}

/**
 * Replicas that are lacking go where they even out most; then others move. Where that misses a goal, brokers that would be too full shed
 * first what is too much, while others have room for it. Returns the partitions for which there is no room.
 */
function placeAndBalance(board: Board, before: Loads): readonly number[] {
  const isLacking = board.partitions.bySize.some((p) => emptySlots(board, p) > 0);
  const startAnew = saveBoard(board);
  const unplaced = placeThenBalance(board, before);
  const missed = distanceFromGoals(board);
  if (!isLacking || missed === 0 || unplaced.length > 0) return unplaced;
  const takeFirst = saveBoard(board);
  startAnew();
  const isBetter =
    shedAhead(board) &&
    placeThenBalance(board, before).length === 0 &&
    distanceFromGoals(board) < missed - 1e-9;
  if (!isBetter) takeFirst();
  return unplaced;
}

function placeThenBalance(board: Board, before: Loads): readonly number[] {
  const lacking = placeMissing(board);
  const unplaced = fitLimits(board, [...lacking, ...placeCreated(board)], before.bytes);
  balancePools(board);
  for (const index of board.pools.keys()) {
    moveForTraffic(board, index);
  }
  return unplaced;
}

function distanceFromGoals(board: Board): number {
  return board.pools.reduce((sum, pool) => sum + violationOf(board, pool, poolGoals(board, pool)), 0);
}

function placeLeaders(board: Board): readonly UnreachableGoal[] {
  const candidates = ledByRules(board);
  for (const [index, pool] of board.pools.entries()) {
    evenOutLeaders(board, index, candidates);
    leadAsWished(board, index, candidates);
    passLeaders(board, index, candidates, gaugesOf(board, pool));
  }
  return unreachableLeaders(board, candidates.unruly);
}
