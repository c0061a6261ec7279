/** Which goals the finished board reaches: those that it doesn't bind no plan, and prove no bound. */
import type { BalanceDimension, PoolBalance } from '../../model/plan/plan-summary.ts';
import { reachesLeaders } from '../balance/move-for-leaders.ts';
import { noBounds, type PoolGoals, violationOf, withGiants } from '../balance/pool-goals.ts';
import type { Board } from '../board/board.ts';

/** Storage, replicas and leaders, as far as the question alone tells what they ask for; before a budget leaves anything out. */
export interface ReachedGoals {
  readonly storage: boolean;
  readonly replicas: boolean;
  readonly leaders: boolean;
}

/** By pool. `goals`: as they were before anything was balanced. */
export function reachedGoals(board: Board, goals: readonly PoolGoals[]): readonly ReachedGoals[] {
  return board.pools.map((pool, index) => {
    const own = goals[index];
    if (!own) return { storage: false, replicas: false, leaders: false };
    const isWithin = (some: PoolGoals): boolean => violationOf(board, pool, some) === 0;
    return {
      storage: own.storage.isKnown && isWithin(withGiants(board, pool, { ...own, replicas: null })),
      replicas:
        own.declaredReplicas?.isKnown === true &&
        isWithin({ ...own, storage: noBounds(board), replicas: own.declaredReplicas }),
      leaders: own.leastLeaders !== null && reachesLeaders(board, index),
    };
  });
}

/** Of the other dimensions, what brokers carry afterwards tells it. */
export function isReached(
  reached: ReachedGoals | undefined,
  balance: readonly PoolBalance[],
  pool: string | undefined,
  dimension: BalanceDimension,
): boolean {
  switch (dimension) {
    case 'storage':
    case 'replicas':
    case 'leaders':
      return reached?.[dimension] ?? false;
    default:
      return balance.some((one) => one.pool === pool && one.dimension === dimension && one.withinTolerance);
  }
}
