/** Relieves brokers above their limits and brings each pool within its tolerances; called by place-replicas.ts. */
import type { Board, PoolTable } from './board.ts';
import { countBounds, limitBounds, storageBounds } from './load-bounds.ts';
import { listReplicas, type ReplicaLists } from './replica-lists.ts';
import { shiftReplicas } from './shift-replicas.ts';
import { shiftStorage } from './shift-storage.ts';

/** Storage and replicas pull at each other through the same moves; a few rounds settle them. */
const maxRounds = 12;

export function balancePools(board: Board): void {
  for (const [index, pool] of board.pools.entries()) {
    const overLimit = pool.movable.some((b) => (board.bytes[b] ?? 0) > (board.brokers.limitBytes[b] ?? 0));
    if (!overLimit && pool.tolerance.storage === null && pool.tolerance.replicas === null) continue;
    const lists = listReplicas(board, index);
    shiftStorage({ board, pool, lists, bounds: limitBounds(board), rule: 'capacity' });
    for (let round = 0; round < maxRounds && balanceOnce(board, pool, lists); round++);
  }
}

function balanceOnce(board: Board, pool: PoolTable, lists: ReplicaLists): boolean {
  const { tolerance } = pool;
  const storage =
    tolerance.storage === null ? limitBounds(board) : storageBounds(board, pool, tolerance.storage);
  let moved = false;
  if (tolerance.storage !== null) {
    moved = shiftStorage({ board, pool, lists, bounds: storage, rule: 'storage-balance' });
  }
  if (tolerance.replicas === null) return moved;
  const counts = countBounds(board, board.replicas, pool.measured, tolerance.replicas);
  return shiftReplicas({ board, pool, lists, counts, storage }) || moved;
}
