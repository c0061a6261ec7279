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
import { type Board, homeIn, isHome, type PoolTable, rackOf, sizeOf } from '../board/board.ts';
import { type Certainties, findCertainties, staying } from './find-certainties.ts';

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
  const crowding = bytesCrowding(poolCase);
  let bound = 0;
  let counted = 0;
  for (const { rack, brokers } of componentsOf(board, pool)) {
    const place = Math.max(0, rack);
    const needed = certain.needed[place] ?? 0;
    const giants = giantsNeeded(poolCase, place, brokers);
    const out = leavingAll(poolCase, brokers, leaving, giants) + (crowding[place] ?? 0);
    bound += Math.max(needed + out, sumOver(brokers, arriving));
    counted += needed;
  }
  return Math.max(bound + hard - counted, bytesToLead(poolCase));
}

/**
 * By component: bytes of replicas of which one or the other has to stay, where all of them are on brokers whose certain replicas fill
 * them already: whichever stays, as much has to leave its broker.
 */
function bytesCrowding({ board, pool, index, goals, certain, amount }: PoolCase): Float64Array {
  const { partitions, width, brokers } = board;
  const crowding = new Float64Array(brokers.rackNames.length);
  const isFull = brokers.ids.map((_, b) => {
    const held = (amount.storage.fixed[b] ?? 0) + (certain.certain[b] ?? 0);
    const alone = (amount.storage.fixed[b] ?? 0) + (certain.largest[b] ?? 0);
    return held >= Math.max(goals.storage.high[b] ?? 0, alone);
  });
  for (let p = 0; p < partitions.count; p++) {
    const kept = certain.optionalKept[p] ?? 0;
    if (kept === 0 || partitions.pool[p] !== index) continue;
    const held: number[] = [];
    for (let slot = 0; slot < width; slot++) {
      if (certain.stays[p * width + slot] === staying.optional) held.push(homeIn(board, p, slot));
    }
    const racks = new Set(held.map((b) => (pool.rackLocked ? rackOf(board, b) : 0)));
    const [place = 0] = racks;
    const isMovable = held.every((b) => pool.receives[b] === 1);
    const extra = kept - held.filter((b) => !isFull[b]).length;
    if (racks.size === 1 && isMovable && extra > 0)
      crowding[place] = (crowding[place] ?? 0) + extra * sizeOf(board, p);
  }
  return crowding;
}

/** Replicas to be added that no broker can hold within its bound: each has to be somewhere, and lifts that broker's bound. */
function giantsNeeded({ goals, certain }: PoolCase, place: number, brokers: Int32Array): number {
  const roomiest = brokers.reduce((most, b) => Math.max(most, goals.storage.high[b] ?? 0), 0);
  return certain.sizesNeeded[place]?.filter((size) => size > roomiest).length ?? 0;
}

/**
 * A broker that gets a giant gives away everything else but the slack. Nobody knows which brokers that will be: those where it
 * costs least.
 */
function leavingAll(
  { goals, certain, pool }: PoolCase,
  brokers: Int32Array,
  leaving: Float64Array,
  giants: number,
): number {
  if (giants === 0) return sumOver(brokers, leaving);
  const asHost = (b: number): number =>
    Math.max(0, (certain.certain[b] ?? 0) - goals.storage.slack * (pool.capacity[b] ?? 1));
  const least = leaving.map((bytes, b) => Math.min(bytes, asHost(b)));
  const more = Array.from(brokers, (b) => asHost(b) - (least[b] ?? 0)).sort((a, b) => a - b);
  // One that takes the place of another broker may get it, and gives nothing away.
  const elsewhere = pool.measured.filter((b) => pool.receives[b] === 1 && !pool.movable.includes(b)).length;
  return (
    sumOver(brokers, least) +
    more.slice(0, Math.max(0, giants - elsewhere)).reduce((sum, bytes) => sum + bytes, 0)
  );
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

/**
 * What has to be copied to brokers with fewer replicas than partitions that they have to lead: as each partition has one leader, as many
 * different ones as they lack together.
 */
function bytesToLead({ board, pool, index, goals, certain, amount }: PoolCase): number {
  const least = goals.leastLeaders;
  if (!least) return 0;
  let lacking = pool.movable.reduce((sum, b) => {
    const held = (amount.replicas.fixed[b] ?? 0) + (certain.stayingCount[b] ?? 0);
    return sum + Math.max(0, (least[b] ?? 0) - held);
  }, 0);
  const { partitions } = board;
  let bytes = 0;
  for (let rank = partitions.count - 1; rank >= 0 && lacking > 0; rank--) {
    const p = partitions.bySize[rank] ?? 0;
    if (partitions.pool[p] !== index) continue;
    bytes += sizeOf(board, p);
    lacking--;
  }
  return bytes;
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
      if (b < 0 || (left[b] ?? 0) === 0 || certain.stays[p * width + slot] === staying.no) continue;
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
