/** Relieves brokers above their limits and brings each pool within its tolerances; called by place-replicas.ts. */
import { type Board, bytesOn, type PoolTable, replicasOn } from './board.ts';
import { type LoadBounds, limitBounds, replicaBounds, storageBounds } from './load-bounds.ts';
import { sumUpPool } from './pool-loads.ts';
import { listReplicas, type ReplicaLists } from './replica-lists.ts';
import { shiftReplicas } from './shift-replicas.ts';
import { shiftStorage } from './shift-storage.ts';

/** What each broker of a pool should carry; storage is its limit where no tolerance is declared. */
export interface PoolGoals {
  readonly storage: LoadBounds;
  /** null: not declared. */
  readonly replicas: LoadBounds | null;
}

/** Storage and replicas pull at each other through the same moves; a few rounds settle them. */
const maxRounds = 12;

export function poolGoals(board: Board, pool: PoolTable): PoolGoals {
  const { storage, replicas } = pool.tolerance;
  const amounts = sumUpPool(board, pool);
  return {
    storage: storage === null ? limitBounds(board) : storageBounds(board, pool, storage, amounts.storage),
    replicas: replicas === null ? null : replicaBounds(board, pool, replicas, amounts.replicas),
  };
}

/** Whether every broker that balance may touch is within the bounds. */
export function isReached(board: Board, pool: PoolTable, { storage, replicas }: PoolGoals): boolean {
  const isWithin = ({ low, high }: LoadBounds, load: number, b: number): boolean =>
    load >= (low[b] ?? 0) && load <= (high[b] ?? 0);
  return pool.movable.every(
    (b) =>
      isWithin(storage, bytesOn(board, b), b) &&
      (replicas === null || isWithin(replicas, replicasOn(board, b), b)),
  );
}

export function balancePools(board: Board): void {
  for (const [index, pool] of board.pools.entries()) {
    const overLimit = pool.measured.some((b) => bytesOn(board, b) > (board.brokers.limitBytes[b] ?? 0));
    if (!overLimit && pool.tolerance.storage === null && pool.tolerance.replicas === null) continue;
    const lists = listReplicas(board, index);
    const bounds = limitBounds(board);
    if (overLimit) shiftStorage({ board, pool, lists, bounds, rule: 'capacity', brokers: pool.measured });
    for (let round = 0; round < maxRounds && balanceOnce(board, pool, lists); round++);
  }
}

function balanceOnce(board: Board, pool: PoolTable, lists: ReplicaLists): boolean {
  const { storage, replicas } = poolGoals(board, pool);
  let moved = false;
  if (pool.tolerance.storage !== null) {
    const brokers = pool.movable;
    moved = shiftStorage({ board, pool, lists, bounds: storage, rule: 'storage-balance', brokers });
  }
  if (replicas === null) return moved;
  return shiftReplicas({ board, pool, lists, counts: replicas, storage }) || moved;
}
