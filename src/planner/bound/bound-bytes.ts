/**
 * The bytes that every valid plan must move, told from the question alone: nothing here looks at the plan that was found.
 *
 * Each partition must add the replicas that it wants less the most that may stay: S bytes in all. Of what may stay on a broker,
 * what is above its upper bound must leave and be copied elsewhere, on top of S: E bytes. What a broker lacks to its lower bound
 * must be copied to it, S included: L bytes. So no plan moves less than max(S + E, L); where replicas can't change racks, that
 * holds for each rack, and the racks add up.
 */

import { componentsOf } from '../balance/load-bounds.ts';
import type { PoolGoals } from '../balance/pool-goals.ts';
import { type PoolAmounts, sumUpPool } from '../balance/pool-loads.ts';
import { type Board, homeIn, isHome, type PoolTable, sizeOf } from '../board/board.ts';
import { type Certainties, findCertainties } from './find-certainties.ts';

/** What a board tells before it is touched. */
export interface BoundBasis {
  readonly board: Board;
  /** By pool. */
  readonly certainties: readonly Certainties[];
  /** By pool: as it is, with what the pool may not move. */
  readonly amounts: readonly PoolAmounts[];
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

/** Goals by pool; null: none that every plan reaches, so that only hard rules count. */
export function boundBytes(basis: BoundBasis, goals: readonly (PoolGoals | null)[]): number {
  return basis.board.pools.reduce((sum, pool, i) => sum + boundPool(basis, pool, i, goals[i] ?? null), 0);
}

function boundPool(
  { board, certainties, amounts }: BoundBasis,
  pool: PoolTable,
  index: number,
  goals: PoolGoals | null,
): number {
  const certain = certainties[index];
  const amount = amounts[index];
  if (!certain || !amount) return 0;
  const hard = certain.needed.reduce((sum, bytes) => sum + bytes, 0);
  if (goals === null) return hard;
  const poolCase = { board, pool, index, goals, certain, amount };
  const leaving = bytesLeaving(poolCase);
  const arriving = bytesArriving(poolCase);
  let bound = 0;
  let counted = 0;
  for (const { rack, brokers } of componentsOf(board, pool)) {
    const place = Math.max(0, rack);
    const needed = certain.needed[place] ?? 0;
    const roomiest = brokers.reduce((most, b) => Math.max(most, goals.storage.high[b] ?? 0), 0);
    // A large partition without a place yet lifts the bound of the broker that it will be on: nothing is certain then.
    const isOpen = (certain.largestNeeded[place] ?? 0) > roomiest;
    const out = isOpen ? 0 : sumOver(brokers, leaving);
    const into = isOpen ? 0 : sumOver(brokers, arriving);
    bound += Math.max(needed + out, into);
    counted += needed;
  }
  return bound + hard - counted;
}

const sumOver = (brokers: Int32Array, values: Float64Array): number =>
  brokers.reduce((sum, b) => sum + (values[b] ?? 0), 0);

interface PoolCase {
  readonly board: Board;
  readonly pool: PoolTable;
  readonly index: number;
  readonly goals: PoolGoals;
  readonly certain: Certainties;
  readonly amount: PoolAmounts;
}

/** Per broker: what can't stay, though it might by its own rules; by bytes, or by the smallest replicas where there are too many. */
function bytesLeaving(pool: PoolCase): Float64Array {
  const { goals, certain, amount } = pool;
  const leaving = new Float64Array(pool.board.brokers.count);
  const tooMany = new Int32Array(pool.board.brokers.count);
  for (const b of pool.pool.movable) {
    const fixed = amount.storage.fixed[b] ?? 0;
    const high = goals.storage.high[b] ?? 0;
    const alone = fixed + (certain.largest[b] ?? 0);
    leaving[b] = Math.max(0, fixed + (certain.certain[b] ?? 0) - Math.max(high, alone > high ? alone : 0));
    if (!goals.replicas) continue;
    const count = (amount.replicas.fixed[b] ?? 0) + (certain.certainCount[b] ?? 0);
    tooMany[b] = Math.max(0, count - (goals.replicas.high[b] ?? 0));
  }
  const smallest = smallestReplicas(pool, tooMany, true);
  return leaving.map((bytes, b) => Math.max(bytes, smallest[b] ?? 0));
}

/** Per broker: what has to be copied to it, to reach its lower bounds. */
function bytesArriving(pool: PoolCase): Float64Array {
  const { goals, certain, amount } = pool;
  const arriving = new Float64Array(pool.board.brokers.count);
  const tooFew = new Int32Array(pool.board.brokers.count);
  for (const b of pool.pool.movable) {
    const held = (amount.storage.fixed[b] ?? 0) + (certain.staying[b] ?? 0);
    arriving[b] = Math.max(0, (goals.storage.low[b] ?? 0) - held);
    if (!goals.replicas) continue;
    const count = (amount.replicas.fixed[b] ?? 0) + (certain.stayingCount[b] ?? 0);
    tooFew[b] = Math.max(0, (goals.replicas.low[b] ?? 0) - count);
  }
  const smallest = smallestReplicas(pool, tooFew, false);
  return arriving.map((bytes, b) => Math.max(bytes, smallest[b] ?? 0));
}

/** Per broker the bytes of so many of the smallest replicas: of those that stay on it, or of those that are not on it. */
function smallestReplicas(
  { board, index, certain }: PoolCase,
  counts: Int32Array,
  onBroker: boolean,
): Float64Array {
  const { partitions, width } = board;
  const sums = new Float64Array(board.brokers.count);
  const left = counts.slice();
  const open = [...left.keys()].filter((b) => (left[b] ?? 0) > 0);
  for (let rank = partitions.count - 1; rank >= 0 && open.length > 0; rank--) {
    const p = partitions.bySize[rank] ?? 0;
    if (partitions.pool[p] !== index) continue;
    if (!onBroker) {
      takeFromAll(open, left, sums, sizeOf(board, p), (b) => isHome(board, p, b));
      continue;
    }
    for (let slot = 0; slot < width; slot++) {
      const b = homeIn(board, p, slot);
      if (b < 0 || (left[b] ?? 0) === 0 || (((certain.stays[p] ?? 0) >>> slot) & 1) === 0) continue;
      takeFrom(left, sums, b, sizeOf(board, p));
    }
  }
  return sums;
}

function takeFrom(left: Int32Array, sums: Float64Array, b: number, size: number): void {
  left[b] = (left[b] ?? 0) - 1;
  sums[b] = (sums[b] ?? 0) + size;
}

function takeFromAll(
  open: number[],
  left: Int32Array,
  sums: Float64Array,
  size: number,
  holds: (b: number) => boolean,
): void {
  for (let i = open.length - 1; i >= 0; i--) {
    const b = open[i] ?? 0;
    if (holds(b)) continue;
    takeFrom(left, sums, b, size);
    if (left[b] === 0) open.splice(i, 1);
  }
}
