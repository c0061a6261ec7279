/** Relieves brokers above their limits and brings each pool within its tolerances; called by place-replicas.ts. */
import { attempt } from './attempt.ts';
import { type Board, bytesOn, type PoolTable, replicasOn } from './board.ts';
import { componentsOf, type LoadBounds, limitBounds, replicaBounds, storageBounds } from './load-bounds.ts';
import { sumUpPool } from './pool-loads.ts';
import { isSmall, refinePool } from './refine-pool.ts';
import { listReplicas } from './replica-lists.ts';
import { reserveStorage } from './reserve-storage.ts';
import { shiftReplicas } from './shift-replicas.ts';
import { shiftStorage } from './shift-storage.ts';

/** What each broker of a pool should carry; storage is its limit where no tolerance is declared. */
export interface PoolGoals {
  readonly storage: LoadBounds;
  /** null: not declared. */
  readonly replicas: LoadBounds | null;
}

/** Storage and replicas pull at each other through the same moves; some rounds settle them. */
const maxRounds = 50;

export function poolGoals(board: Board, pool: PoolTable): PoolGoals {
  const { storage, replicas } = pool.tolerance;
  const amounts = sumUpPool(board, pool);
  return {
    storage: storage === null ? limitBounds(board) : storageBounds(board, pool, storage, amounts.storage),
    replicas: replicas === null ? null : replicaBounds(board, pool, replicas, amounts.replicas),
  };
}

/** Whether every broker that balance may touch is within the bounds. */
export const isReached = (board: Board, pool: PoolTable, goals: PoolGoals): boolean =>
  violationOf(board, pool, goals) === 0;

export function balancePools(board: Board): void {
  for (const pool of board.pools) {
    relieve(board, pool);
    if (pool.tolerance.storage === null && pool.tolerance.replicas === null) continue;
    const start = board.slots.slice();
    const violation = (): number => violationOf(board, pool, poolGoals(board, pool));
    const needed = violation() > 0;
    for (let round = 0; round < maxRounds; round++) {
      if (!attempt(board, violation, () => balanceOnce(board, pool))) break;
    }
    if (needed && isSmall(board, pool)) refinePool(board, pool, () => poolGoals(board, pool), start);
  }
}

/** Brokers above their limits give away what they must. */
export function relieve(board: Board, pool: PoolTable): void {
  const { measured } = pool;
  if (!measured.some((b) => bytesOn(board, b) > (board.brokers.limitBytes[b] ?? 0))) return;
  const lists = listReplicas(board, board.pools.indexOf(pool));
  shiftStorage({ board, pool, lists, bounds: limitBounds(board), rule: 'capacity', brokers: measured });
}

/** Storage first, seeing ahead to what counts will ask for, then counts. */
function balanceOnce(board: Board, pool: PoolTable): void {
  const { storage, replicas } = poolGoals(board, pool);
  const lists = listReplicas(board, board.pools.indexOf(pool));
  for (const { brokers } of componentsOf(board, pool)) {
    const shared = { board, pool, lists, brokers };
    if (pool.tolerance.storage !== null) {
      const bounds = replicas ? reserveStorage(board, lists, storage, replicas, brokers) : storage;
      shiftStorage({ ...shared, bounds, rule: 'storage-balance' });
    }
    if (replicas) shiftReplicas({ ...shared, counts: replicas, storage });
  }
}

/** How far brokers are from their bounds in all, in shares of a broker's mean. */
function violationOf(board: Board, pool: PoolTable, { storage, replicas }: PoolGoals): number {
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
