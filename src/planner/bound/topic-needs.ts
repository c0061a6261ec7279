/** What brokers have to give and get so that each topic is spread out: of each topic apart, as many replicas as there are too many or too few. */
import { type Board, factorOf, homeIn, sizeOf } from '../board/board.ts';
import type { BoundCase, Needs } from './bound-case.ts';
import { staying } from './find-certainties.ts';

type Counted = 'replicas' | 'leaders';

export function topicNeeds(pool: BoundCase, counted: Counted, tolerance: number): Needs {
  const { count } = pool.board.brokers;
  const needs = { leaving: new Float64Array(count), arriving: new Float64Array(count) };
  for (const topic of topicsOf(pool)) addTopic(pool, counted, tolerance, topic, needs);
  const dimension = counted === 'replicas' ? 'topicReplicas' : 'topicLeaders';
  return { dimension, low: null, high: null, together: 0, ...needs };
}

/** Partitions of each topic of which the pool may move some, the smallest first. */
function topicsOf({ board, index }: BoundCase): readonly (readonly number[])[] {
  const { topic, bySize, count, pool } = board.partitions;
  const topics = new Map<number, number[]>();
  const isOwn = new Set<number>();
  for (let rank = count - 1; rank >= 0; rank--) {
    const p = bySize[rank] ?? 0;
    const t = topic[p] ?? 0;
    const list = topics.get(t);
    if (list) list.push(p);
    else topics.set(t, [p]);
    if (pool[p] === index) isOwn.add(t);
  }
  return [...topics].filter(([t]) => isOwn.has(t)).map(([, list]) => list);
}

function addTopic(
  pool: BoundCase,
  counted: Counted,
  tolerance: number,
  topic: readonly number[],
  { leaving, arriving }: Pick<Needs, 'leaving' | 'arriving'>,
): void {
  const range = rangeOf(pool, counted, tolerance, topic);
  if (range === null) return;
  const holders = holdersOf(pool, topic);
  for (const b of pool.pool.movable) {
    const { fixed = 0, certain = [], staying: all = 0 } = holders.get(b) ?? {};
    const tooFew = range.low - fixed - all;
    if (tooFew > 0) arriving[b] = (arriving[b] ?? 0) + bytesOfOthers(pool, topic, b, tooFew);
    const tooMany = counted === 'replicas' ? fixed + certain.length - range.high : 0;
    for (const p of certain.slice(0, Math.max(0, tooMany)))
      leaving[b] = (leaving[b] ?? 0) + sizeOf(pool.board, p);
  }
}

/** null: who leads its partitions may change to or from a broker that is down. */
function rangeOf(
  { board, pool, index }: BoundCase,
  counted: Counted,
  tolerance: number,
  topic: readonly number[],
): { readonly low: number; readonly high: number } | null {
  const isMeasured = new Set(pool.measured);
  let total = 0;
  for (const p of topic) {
    const isOwn = board.partitions.pool[p] === index;
    if (counted === 'leaders' && !isOwn && (board.partitions.leadPool[p] ?? -1) >= 0) return null;
    if (isOwn) total += counted === 'replicas' ? factorOf(board, p) : 1;
    else total += homesOf(board, p, counted).filter((b) => isMeasured.has(b)).length;
  }
  const mean = total / Math.max(1, pool.measured.length);
  const distance = Math.max(1, mean * tolerance) + 1e-9;
  return { low: Math.max(0, Math.ceil(mean - distance)), high: Math.floor(mean + distance) };
}

function homesOf(board: Board, p: number, counted: Counted): readonly number[] {
  const slots = counted === 'replicas' ? board.width : 1;
  return Array.from({ length: slots }, (_, slot) => homeIn(board, p, slot)).filter((b) => b >= 0);
}

interface Holder {
  /** Replicas that this pool may not move. */
  fixed: number;
  /** Partitions whose replicas are certain there, the smallest first. */
  readonly certain: number[];
  staying: number;
}

function holdersOf(pool: BoundCase, topic: readonly number[]): ReadonlyMap<number, Holder> {
  const { board } = pool;
  const holders = new Map<number, Holder>();
  for (const p of topic) {
    for (let slot = 0; slot < board.width; slot++) {
      const b = homeIn(board, p, slot);
      if (b < 0) continue;
      const holder = holders.get(b) ?? { fixed: 0, certain: [], staying: 0 };
      holders.set(b, holder);
      addReplica(pool, holder, p, slot);
    }
  }
  return holders;
}

function addReplica({ board, index, certain }: BoundCase, holder: Holder, p: number, slot: number): void {
  if (board.partitions.pool[p] !== index) {
    holder.fixed++;
    return;
  }
  const state = certain.stays[p * board.width + slot] ?? staying.no;
  if (state !== staying.no) holder.staying++;
  if (state === staying.certain) holder.certain.push(p);
}

function bytesOfOthers(
  { board, index }: BoundCase,
  topic: readonly number[],
  b: number,
  count: number,
): number {
  const others = topic.filter(
    (p) => board.partitions.pool[p] === index && !homesOf(board, p, 'replicas').includes(b),
  );
  return others.slice(0, count).reduce((sum, p) => sum + sizeOf(board, p), 0);
}
