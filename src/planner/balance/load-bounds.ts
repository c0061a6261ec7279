/**
 * The bytes and replicas that each broker of a pool should carry at least and at most: the goals of balance, told from the
 * loads alone.
 */

import { type Board, type PoolTable, rackOf, sizeOf } from '../board/board.ts';

/** Per broker; without bounds 0 and Infinity. */
export interface LoadBounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** What a broker with a large partition may carry besides it and what is fixed, for each unit of its weight. */
  readonly slack: number;
  /** Whether the question alone tells them: where some brokers neither give nor get, those of the others may depend on what is chosen. */
  readonly isKnown: boolean;
  /** Why some broker can't be within the tolerance of the pool's mean. */
  readonly exceptions: readonly BoundException[];
}

type BoundException =
  /** One partition alone passes the tolerance, and has to be somewhere. */
  | { readonly kind: 'large-partition'; readonly broker: number; readonly partition: number }
  /** Holds more than the tolerance allows of what this plan may not move. */
  | { readonly kind: 'fixed-load'; readonly broker: number }
  /** Every partition has one replica in each rack, so racks can't help each other out. */
  | { readonly kind: 'rack-mean'; readonly rack: number };

/** What a pool's brokers carry once everything is placed, and how much of it balance may not move. */
export interface PoolLoads {
  /** Per broker. */
  readonly loads: Float64Array | Int32Array;
  readonly fixed: Float64Array;
  /** What a broker's share of the whole is measured by: its capacity, or 1. */
  readonly weight: Float64Array;
  /** Loads that are still to be placed, by rack (all in rack 0 where racks don't bind). */
  readonly missing: Float64Array;
}

/** Brokers above an unavoidable load may still carry this part of their tolerance, for replicas that even out counts. */
const slackOfTolerance = 0.1;

/** No bounds but the brokers' limits. */
export function limitBounds({ brokers }: Board): LoadBounds {
  const high = brokers.limitBytes.slice();
  return {
    low: new Float64Array(brokers.count),
    high,
    slack: Number.POSITIVE_INFINITY,
    isKnown: true,
    exceptions: [],
  };
}

/** Within the tolerance of the mean fill where that can be, and never above the limit. */
export function storageBounds(
  board: Board,
  pool: PoolTable,
  tolerance: number,
  amounts: PoolLoads,
): LoadBounds {
  const largest = largestReplicas(board, pool);
  const bounds = evenBounds(board, pool, amounts, (mean) => mean * tolerance, largest);
  const { limitBytes } = board.brokers;
  for (const b of pool.measured) {
    bounds.high[b] = Math.min(bounds.high[b] ?? 0, limitBytes[b] ?? 0);
    bounds.low[b] = Math.min(bounds.low[b] ?? 0, bounds.high[b] ?? 0);
  }
  return bounds;
}

/** Within the tolerance of the mean count, and at least within one of it. */
export function replicaBounds(
  board: Board,
  pool: PoolTable,
  tolerance: number,
  amounts: PoolLoads,
): LoadBounds {
  const distance = (mean: number): number => Math.max(1, mean * tolerance) + 1e-9;
  const bounds = evenBounds(board, pool, amounts, distance, null);
  for (const b of pool.measured) {
    bounds.low[b] = Math.ceil(bounds.low[b] ?? 0);
    bounds.high[b] = Math.floor(bounds.high[b] ?? 0);
  }
  return bounds;
}

function evenBounds(
  board: Board,
  pool: PoolTable,
  amounts: PoolLoads,
  distance: (mean: number) => number,
  largest: Int32Array | null,
): LoadBounds {
  const { loads, weight, fixed, missing } = amounts;
  const low = new Float64Array(board.brokers.count);
  const high = new Float64Array(board.brokers.count).fill(Number.POSITIVE_INFINITY);
  const exceptions: BoundException[] = [];
  const total = sumOver(pool.measured, loads) + missing.reduce((a, b) => a + b, 0);
  const mean = total / Math.max(1e-300, sumOver(pool.measured, weight));
  const slack = distance(mean) * slackOfTolerance;
  let isKnown = true;
  const setAround = (brokers: Int32Array, middle: number): void => {
    for (const b of brokers) {
      low[b] = Math.max(0, (middle - distance(middle)) * (weight[b] ?? 0));
      high[b] = (middle + distance(middle)) * (weight[b] ?? 0);
    }
  };
  setAround(pool.measured, mean);
  for (const { rack, brokers } of componentsOf(board, pool)) {
    const special = raiseForExceptions(board, { ...amounts, largest, high, exceptions, slack }, brokers);
    const usual = brokers.filter((b) => !special.has(b));
    let rest = sumOver(brokers, loads) + (missing[Math.max(0, rack)] ?? 0);
    for (const least of special.values()) rest -= least;
    const middle = rest / Math.max(1e-300, sumOver(usual, weight));
    if (usual.length === 0 || (middle <= mean + distance(mean) && middle >= mean - distance(mean))) continue;
    setAround(usual, middle);
    isKnown &&= !isJoinedByOthers(board, pool, rack);
    for (const b of usual) high[b] = Math.max(high[b] ?? 0, fixed[b] ?? 0);
    if (special.size === 0) exceptions.push({ kind: 'rack-mean', rack });
  }
  return { low, high, slack, isKnown, exceptions };
}

/** Whether brokers that neither give nor get, such as cordoned ones, hold replicas of the same partitions. */
function isJoinedByOthers(board: Board, { measured, movable }: PoolTable, rack: number): boolean {
  const inRack = (brokers: Int32Array): number =>
    rack < 0 ? brokers.length : brokers.filter((b) => rackOf(board, b) === rack).length;
  return inRack(measured) > inRack(movable);
}

interface Raising extends PoolLoads {
  readonly largest: Int32Array | null;
  readonly high: Float64Array;
  readonly exceptions: BoundException[];
  readonly slack: number;
}

/** Lets a broker keep what no other one could take within bounds; returns those brokers with that load. */
function raiseForExceptions(
  board: Board,
  { largest, fixed, high, exceptions, weight, slack }: Raising,
  brokers: Int32Array,
): ReadonlyMap<number, number> {
  const special = new Map<number, number>();
  const roomiest = brokers.reduce((most, b) => Math.max(most, (high[b] ?? 0) - (fixed[b] ?? 0)), 0);
  for (const b of brokers) {
    const partition = largest?.[b] ?? -1;
    const size = partition < 0 ? 0 : sizeOf(board, partition);
    const isLarge = size > roomiest;
    const least = (fixed[b] ?? 0) + (isLarge ? size : 0);
    if (least <= (high[b] ?? 0)) continue;
    high[b] = least + slack * (weight[b] ?? 0);
    special.set(b, least);
    exceptions.push(
      isLarge ? { kind: 'large-partition', broker: b, partition } : { kind: 'fixed-load', broker: b },
    );
  }
  return special;
}

const sumOver = (brokers: Int32Array, values: Float64Array | Int32Array): number =>
  brokers.reduce((sum, b) => sum + (values[b] ?? 0), 0);

export interface Component {
  /** -1: racks don't bind. */
  readonly rack: number;
  /** Movable brokers of the pool between which loads can be evened out. */
  readonly brokers: Int32Array;
}

export function componentsOf(board: Board, pool: PoolTable): readonly Component[] {
  if (!pool.rackLocked) return [{ rack: -1, brokers: pool.movable }];
  return board.brokers.rackNames
    .map((_, rack) => ({ rack, brokers: pool.movable.filter((b) => rackOf(board, b) === rack) }))
    .filter(({ brokers }) => brokers.length > 0);
}

/** Each broker's largest replica that the pool may move; -1: none. */
function largestReplicas(board: Board, pool: PoolTable): Int32Array {
  const { partitions, slots, width, pools } = board;
  const index = pools.indexOf(pool);
  const largest = new Int32Array(board.brokers.count).fill(-1);
  for (let i = 0; i < slots.length; i++) {
    const b = slots[i] ?? -1;
    const p = (i / width) | 0;
    if (b < 0 || partitions.pool[p] !== index) continue;
    const before = largest[b] ?? -1;
    if (before < 0 || sizeOf(board, p) > sizeOf(board, before)) largest[b] = p;
  }
  return largest;
}
