/** What balance aims at in a pool, told from what its brokers carry now, and how far they are from it. */
import { type Board, bytesOn, type PoolTable, replicasOn } from '../board/board.ts';
import { type LoadBounds, limitBounds, replicaBounds, storageBounds } from './load-bounds.ts';
import { sumUpPool } from './pool-loads.ts';

/** What each broker of a pool should carry; storage is its limit where no tolerance is declared. */
export interface PoolGoals {
  readonly storage: LoadBounds;
  /** null: not declared. */
  readonly replicas: LoadBounds | null;
}

export function poolGoals(board: Board, pool: PoolTable): PoolGoals {
  const { storage, replicas } = pool.tolerance;
  const amounts = sumUpPool(board, pool);
  return {
    storage: storage === null ? limitBounds(board) : storageBounds(board, pool, storage, amounts.storage),
    replicas: replicas === null ? null : replicaBounds(board, pool, replicas, amounts.replicas),
  };
}

/** The goals of a question, where brokers that got a replica larger than any bound may carry it. */
export function withGiants(board: Board, pool: PoolTable, goals: PoolGoals): PoolGoals {
  const { exceptions, high } = poolGoals(board, pool).storage;
  const lifted = goals.storage.high.slice();
  for (const { kind, broker } of exceptions.filter((one) => one.kind !== 'rack-mean')) {
    if (kind === 'large-partition') lifted[broker] = Math.max(lifted[broker] ?? 0, high[broker] ?? 0);
  }
  return { ...goals, storage: { ...goals.storage, high: lifted } };
}

/** Whether every broker that balance may touch is within the bounds. */
export const isReached = (board: Board, pool: PoolTable, goals: PoolGoals): boolean =>
  violationOf(board, pool, goals) === 0;

/** How far brokers are from their bounds in all, in shares of a broker's mean. */
export function violationOf(board: Board, pool: PoolTable, { storage, replicas }: PoolGoals): number {
  const outside = ({ low, high }: LoadBounds, load: number, b: number): number =>
    Math.max(0, load - (high[b] ?? 0), (low[b] ?? 0) - load);
  const bytes = pool.movable.reduce((sum, b) => sum + bytesOn(board, b), 0);
  const counts = pool.movable.reduce((sum, b) => sum + replicasOn(board, b), 0);
  let violation = 0;
  for (const b of pool.movable) {
    violation += outside(storage, bytesOn(board, b), b) / Math.max(1, bytes / pool.movable.length);
    if (replicas)
      violation += outside(replicas, replicasOn(board, b), b) / Math.max(1, counts / pool.movable.length);
  }
  return violation;
}
