/** What the bound of a pool is told from: the board before anything is chosen. Nothing in this room looks at the plan that was found. */
import type { BalanceDimension } from '../../model/plan/plan-summary.ts';
import type { PoolGoals } from '../balance/pool-goals.ts';
import { type PoolAmounts, sumUpPool } from '../balance/pool-loads.ts';
import type { Board, PoolTable } from '../board/board.ts';
import { type Certainties, findCertainties } from './find-certainties.ts';

export interface BoundBasis {
  readonly board: Board;
  /** By pool. */
  readonly certainties: readonly Certainties[];
  /** By pool: as it is, with what the pool may not move. */
  readonly amounts: readonly PoolAmounts[];
}

/** One pool, with the goals that its brokers have. */
export interface BoundCase {
  readonly board: Board;
  readonly pool: PoolTable;
  readonly index: number;
  readonly goals: PoolGoals;
  readonly certain: Certainties;
  readonly amount: PoolAmounts;
}

/** What brokers have to give and get for one dimension, whatever plan reaches it. Per broker. */
export interface Needs {
  readonly dimension: BalanceDimension;
  /** null: told by other figures, such as one for each topic. */
  readonly low: Float64Array | null;
  readonly high: Float64Array | null;
  /** Bytes of replicas that could stay otherwise, copied elsewhere besides what is forced. */
  readonly leaving: Float64Array;
  /** Bytes that have to come, forced ones included. */
  readonly arriving: Float64Array;
  /** Bytes of distinct partitions that have to come to several brokers together. */
  readonly together: number;
}

/** To be called before anything is chosen. */
export function boundBasis(board: Board): BoundBasis {
  return {
    board,
    certainties: board.pools.map((pool) => findCertainties(board, pool)),
    amounts: board.pools.map((pool) => withCopies(sumUpPool(board, pool))),
  };
}

const withCopies = ({ storage, replicas }: PoolAmounts): PoolAmounts => ({
  storage: { ...storage, loads: storage.loads.slice() },
  replicas: { ...replicas, loads: replicas.loads.slice() },
});

/** What leaves or comes is whole replicas, so no fraction of a byte: rounded up, unless that is but the error of floating point. */
export const wholeBytes = (amount: number): number => Math.max(0, Math.ceil(amount * (1 - 1e-12) - 1e-6));
