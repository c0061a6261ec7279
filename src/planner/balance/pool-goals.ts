/** What balance aims at in a pool, told from what its brokers carry now, and how far they are from it. */
import { type Board, bytesOn, type PoolTable, replicasOn, sizeOf } from '../board/board.ts';
import { leaderBounds } from '../leaders/leader-bounds.ts';
import { leadersOf } from '../leaders/leaders-of.ts';
import { type LoadBounds, limitBounds, replicaBounds, storageBounds } from './load-bounds.ts';
import { sumUpPool } from './pool-loads.ts';

/** What each broker of a pool should carry; storage is its limit where no tolerance is declared. */
export interface PoolGoals {
  readonly storage: LoadBounds;
  /** Where leaders are declared, at least as many as a broker has to lead. null: neither is declared. */
  readonly replicas: LoadBounds | null;
  /** As the tolerance of replicas alone has them; null: not declared. */
  readonly declaredReplicas: LoadBounds | null;
  /** Per broker: partitions that it has to lead at least; null: leaders are not declared. */
  readonly leastLeaders: Float64Array | null;
}

export function poolGoals(board: Board, pool: PoolTable): PoolGoals {
  const { storage } = pool.tolerance;
  const amounts = sumUpPool(board, pool);
  const { leaders } = pool.tolerance;
  const { replicas } = pool.tolerance;
  const least = leaders === null ? null : leastLeaders(board, pool, leaders);
  const declared = replicas === null ? null : replicaBounds(board, pool, replicas, amounts.replicas);
  return {
    storage: storage === null ? limitBounds(board) : storageBounds(board, pool, storage, amounts.storage),
    replicas: replicaGoals(board, declared, least),
    declaredReplicas: declared,
    leastLeaders: least,
  };
}

function replicaGoals(
  board: Board,
  declared: LoadBounds | null,
  least: Float64Array | null,
): LoadBounds | null {
  if (least === null) return declared;
  const bounds = declared ?? noBounds(board);
  const low = bounds.low.map((own, b) => Math.min(bounds.high[b] ?? 0, Math.max(own, least[b] ?? 0)));
  return { ...bounds, low };
}

export const noBounds = ({ brokers }: Board): LoadBounds => ({
  low: new Float64Array(brokers.count),
  high: new Float64Array(brokers.count).fill(Number.POSITIVE_INFINITY),
  slack: Number.POSITIVE_INFINITY,
  isKnown: true,
  exceptions: [],
});

/** Per broker: so many partitions it has to lead to be within the tolerance. */
function leastLeaders(board: Board, pool: PoolTable, tolerance: number): Float64Array {
  const index = board.pools.indexOf(pool);
  const brokers = leadersOf(board, index);
  const led = board.partitions.leadPool.reduce((sum, own) => (own === index ? sum + 1 : sum), 0);
  const { low } = leaderBounds(board, brokers, led / Math.max(1, brokers.length), tolerance);
  return Float64Array.from(low);
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

/** Whether a replica of the partition may go from one broker to another, and neither leaves what balance asks for. */
export function keepsGoals(
  board: Board,
  { storage, replicas }: PoolGoals,
  p: number,
  from: number,
  to: number,
): boolean {
  const size = sizeOf(board, p);
  const keepsBytes =
    size === 0 ||
    (bytesOn(board, from) - size >= (storage.low[from] ?? 0) &&
      bytesOn(board, to) + size <= (storage.high[to] ?? 0));
  return (
    keepsBytes &&
    (!replicas ||
      (replicasOn(board, from) - 1 >= (replicas.low[from] ?? 0) &&
        replicasOn(board, to) + 1 <= (replicas.high[to] ?? 0)))
  );
}
