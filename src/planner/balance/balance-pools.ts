/** Relieves brokers above their limits and brings each pool within its tolerances. */
import { attempt } from '../board/attempt.ts';
import { type Board, bytesOn, type PoolTable } from '../board/board.ts';
import { listReplicas } from '../board/replica-lists.ts';
import { reserveStorage } from '../place/reserve-storage.ts';
import { componentsOf, limitBounds } from './load-bounds.ts';
import { moveForLeaders } from './move-for-leaders.ts';
import { type PoolGoals, poolGoals, violationOf } from './pool-goals.ts';
import { sumUpPool } from './pool-loads.ts';
import { balanceStart, isSmall, refinePool } from './refine-pool.ts';
import { shiftReplicas } from './shift-replicas.ts';
import { shedStorage, shiftStorage } from './shift-storage.ts';
import { useFreeChoices } from './use-free-choices.ts';

/** Storage and replicas pull at each other through the same moves; some rounds settle them. */
const maxRounds = 50;

export function balancePools(board: Board): void {
  for (const pool of board.pools) {
    relieve(board, pool);
    const { storage, replicas, leaders } = pool.tolerance;
    if (storage === null && replicas === null && leaders === null) continue;
    useFreeChoices(board, pool, poolGoals(board, pool));
    const start = balanceStart(board);
    const violation = (): number => violationOf(board, pool, poolGoals(board, pool));
    const needed = violation() > 0;
    for (let round = 0; round < maxRounds; round++) {
      if (!attempt(board, violation, () => balanceOnce(board, pool))) break;
    }
    if (!needed || !isSmall(board, pool)) continue;
    refinePool(board, pool, () => declaredGoals(board, pool), start);
    moveForLeaders(board, board.pools.indexOf(pool));
  }
}

/** Without the counts that leaders ask for: any replica would serve those, and only different partitions serve leaders. */
function declaredGoals(board: Board, pool: PoolTable): PoolGoals {
  const goals = poolGoals(board, pool);
  return pool.tolerance.replicas === null ? { ...goals, replicas: null } : goals;
}

/**
 * Before the replicas that partitions lack are placed: what brokers would hold too much of by then leaves them, while the others still have
 * room for it; those that come fill up around it. Small pools are searched instead. Returns whether
 * anything moved.
 */
export function shedAhead(board: Board): boolean {
  let moved = false;
  for (const pool of board.pools) {
    if (pool.tolerance.storage === null || isSmall(board, pool)) continue;
    const bounds = poolGoals(board, pool).storage;
    const withoutLow = { ...bounds, low: new Float64Array(board.brokers.count) };
    useFreeChoices(board, pool, {
      storage: withoutLow,
      replicas: null,
      declaredReplicas: null,
      leastLeaders: null,
    });
    const lists = listReplicas(board, board.pools.indexOf(pool));
    const { missing } = sumUpPool(board, pool).replicas;
    for (const { rack, brokers } of componentsOf(board, pool)) {
      if ((missing[Math.max(0, rack)] ?? 0) === 0) continue;
      moved = shedStorage({ board, pool, lists, brokers, bounds, rule: 'storage-balance' }) || moved;
    }
  }
  return moved;
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
  const { tolerance } = pool;
  const lists = listReplicas(board, board.pools.indexOf(pool));
  for (const { brokers } of componentsOf(board, pool)) {
    const shared = { board, pool, lists, brokers };
    if (tolerance.storage !== null) {
      const bounds = replicas ? reserveStorage(board, lists, storage, replicas, brokers) : storage;
      shiftStorage({ ...shared, bounds, rule: 'storage-balance' });
    }
    if (replicas && tolerance.replicas !== null) shiftReplicas({ ...shared, counts: replicas, storage });
  }
  moveForLeaders(board, board.pools.indexOf(pool));
}
