/**
 * What brokers have to give and get for traffic. Leadership passes for nothing, so a broker gives away only what it receives as a
 * follower already, and lacks only what it would not carry if it led all that it holds. The replicas that carry most for each byte count,
 * and of the last of them the part that is needed (the bound of a fractional knapsack).
 */
import { type Board, factorOf, homeIn, isHome, sizeOf } from '../board/board.ts';
import { type TrafficDimension, type TrafficLoad, trafficLoad } from '../traffic/traffic-loads.ts';
import { type BoundCase, type Needs, wholeBytes } from './bound-case.ts';
import { staying } from './find-certainties.ts';

export function trafficNeeds(pool: BoundCase, dimension: TrafficDimension, tolerance: number): Needs {
  const { board } = pool;
  const load = trafficLoad(board, dimension);
  const { low, high } = rangeOf(pool, load, tolerance);
  const held = heldLoads(pool, load);
  const leaving = new Float64Array(board.brokers.count);
  const arriving = new Float64Array(board.brokers.count);
  const [all, followed] = [offersOf(pool, (p) => load.follow(p) + load.lead(p)), offersOf(pool, load.follow)];
  for (const b of pool.pool.movable) {
    const excess = (held.least[b] ?? 0) - (high[b] ?? 0);
    const lack = (low[b] ?? 0) - (held.most[b] ?? 0);
    if (lack > 0) arriving[b] = cheapest(all, lack, (p) => !isHome(board, p, b));
    if (excess > 0) leaving[b] = cheapest(followed, excess, (p) => isCertainOn(pool, p, b));
  }
  return { dimension, low, high, leaving, arriving, together: 0 };
}

/** Whichever plan: each partition has as many replicas as it wants, and one leader. Of one that waits, the leader may change to or from a broker that is down. */
function rangeOf(
  { board, pool, index }: BoundCase,
  { follow, lead }: TrafficLoad,
  tolerance: number,
): { readonly low: Float64Array; readonly high: Float64Array } {
  const isMeasured = new Uint8Array(board.brokers.count);
  for (const b of pool.measured) isMeasured[b] = 1;
  let least = 0;
  let most = 0;
  for (let p = 0; p < board.partitions.count; p++) {
    const isOwn = board.partitions.pool[p] === index;
    const followed = isOwn ? factorOf(board, p) : countHomes(board, p, isMeasured);
    const sure = followed * follow(p) + (isOwn || isLedFrom(board, p, isMeasured) ? lead(p) : 0);
    least += sure;
    most += sure + (isUncertain(board, p) ? lead(p) : 0);
  }
  const share = 1 / Math.max(1, pool.measured.length);
  return {
    low: new Float64Array(board.brokers.count).fill(least * share * (1 - tolerance - rounding)),
    high: new Float64Array(board.brokers.count).fill(most * share * (1 + tolerance + rounding)),
  };
}

const rounding = 1e-9;

/** Whether its replicas stay, but not its leader. */
const isUncertain = ({ partitions }: Board, p: number): boolean =>
  (partitions.pool[p] ?? -1) < 0 && (partitions.leadPool[p] ?? -1) >= 0;

const isLedFrom = (board: Board, p: number, brokers: Uint8Array): boolean =>
  !isUncertain(board, p) && brokers[homeIn(board, p, 0)] === 1;

function countHomes(board: Board, p: number, brokers: Uint8Array): number {
  let count = 0;
  for (let slot = 0; slot < board.width; slot++) count += brokers[homeIn(board, p, slot)] ?? 0;
  return count;
}

interface HeldLoads {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Per broker: what it carries at least, of what is certain there and led elsewhere; and at most, if it led all that may stay. */
function heldLoads(pool: BoundCase, load: TrafficLoad): HeldLoads {
  const { board } = pool;
  const count = board.brokers.count;
  const held = { least: new Float64Array(count), most: new Float64Array(count) };
  for (let p = 0; p < board.partitions.count; p++) {
    for (let slot = 0; slot < board.width; slot++) addReplica(pool, load, held, p, slot);
  }
  return held;
}

function addReplica(
  { board, index, certain }: BoundCase,
  { follow, lead }: TrafficLoad,
  { least, most }: HeldLoads,
  p: number,
  slot: number,
): void {
  const b = homeIn(board, p, slot);
  const isOwn = board.partitions.pool[p] === index;
  const state = isOwn ? certain.stays[p * board.width + slot] : staying.certain;
  if (b < 0 || state === staying.no) return;
  const isLeaderFixed = !isOwn && !isUncertain(board, p);
  const leads = isLeaderFixed ? Number(slot === 0) : null;
  most[b] = (most[b] ?? 0) + follow(p) + (leads ?? 1) * lead(p);
  if (state === staying.certain) least[b] = (least[b] ?? 0) + follow(p) + (leads ?? 0) * lead(p);
}

function isCertainOn({ board, certain }: BoundCase, p: number, b: number): boolean {
  for (let slot = 0; slot < board.width; slot++) {
    if (homeIn(board, p, slot) === b) return certain.stays[p * board.width + slot] === staying.certain;
  }
  return false;
}

interface Offer {
  readonly partition: number;
  readonly load: number;
  readonly size: number;
}

/** Of the pool's partitions that carry anything, those that cost least for it first. */
function offersOf({ board, index }: BoundCase, load: (p: number) => number): readonly Offer[] {
  const offers: Offer[] = [];
  for (let p = 0; p < board.partitions.count; p++) {
    if (board.partitions.pool[p] !== index || load(p) <= 0) continue;
    offers.push({ partition: p, load: load(p), size: sizeOf(board, p) });
  }
  return offers.sort((a, b) => a.size / a.load - b.size / b.load || a.partition - b.partition);
}

/** The fewest bytes that carry so much. */
function cheapest(offers: readonly Offer[], amount: number, isOffered: (p: number) => boolean): number {
  let left = amount;
  let bytes = 0;
  for (const { partition, load, size } of offers) {
    if (left <= 0) break;
    if (!isOffered(partition)) continue;
    bytes += size * Math.min(1, left / load);
    left -= load;
  }
  return wholeBytes(bytes);
}
