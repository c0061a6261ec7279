/** What is certain of a pool's replicas before anything is chosen: the ground that bound-bytes.ts stands on. */
import { maxOf } from '../../model/values/long-lists.ts';
import { type Board, factorOf, goalOf, homeIn, type PoolTable, rackOf, sizeOf } from '../board/board.ts';
import { countOpen, mayStay, rackNeed } from '../place/rack-needs.ts';

export interface Certainties {
  /** Bytes that partitions must add, by rack (all in rack 0 where racks don't bind). */
  readonly needed: Float64Array;
  /** Per broker: bytes and replicas that may stay, all of them and those that no plan drops for nothing. */
  readonly staying: Float64Array;
  readonly certain: Float64Array;
  readonly stayingCount: Int32Array;
  readonly certainCount: Int32Array;
  /** For each partition of the pool, the slots whose replicas may stay, one bit each. */
  readonly stays: Uint32Array;
  /** Per broker, of one replica that may stay. */
  readonly largest: Float64Array;
  /** Of one replica that must be added, by rack as above. */
  readonly largestNeeded: Float64Array;
}

/** On a board that nothing has touched. */
export function findCertainties(board: Board, pool: PoolTable): Certainties {
  const { partitions, width, brokers } = board;
  const found: Certainties = {
    needed: new Float64Array(brokers.rackNames.length),
    stays: new Uint32Array(partitions.count),
    staying: new Float64Array(brokers.count),
    certain: new Float64Array(brokers.count),
    stayingCount: new Int32Array(brokers.count),
    certainCount: new Int32Array(brokers.count),
    largest: new Float64Array(brokers.count),
    largestNeeded: new Float64Array(brokers.rackNames.length),
  };
  const index = board.pools.indexOf(pool);
  for (let p = 0; p < partitions.count; p++) {
    if (partitions.pool[p] !== index || partitions.created[p] === 1) continue;
    const stays = stayingSlots(board, p);
    found.stays[p] = stays;
    const kept = mostKept(board, p, stays);
    addNeeded(board, pool, p, factorOf(board, p) - kept, stays, found);
    const isCertain = kept === countBits(stays);
    for (let slot = 0; slot < width; slot++) {
      if ((stays >>> slot) & 1) addStaying(found, homeIn(board, p, slot), sizeOf(board, p), isCertain);
    }
  }
  return found;
}

function addStaying(found: Certainties, b: number, size: number, isCertain: boolean): void {
  found.staying[b] = (found.staying[b] ?? 0) + size;
  found.stayingCount[b] = (found.stayingCount[b] ?? 0) + 1;
  found.largest[b] = Math.max(found.largest[b] ?? 0, size);
  if (!isCertain) return;
  found.certain[b] = (found.certain[b] ?? 0) + size;
  found.certainCount[b] = (found.certainCount[b] ?? 0) + 1;
}

function addNeeded(
  board: Board,
  pool: PoolTable,
  p: number,
  copies: number,
  stays: number,
  found: Certainties,
): void {
  if (copies === 0) return;
  const size = sizeOf(board, p);
  const add = (rack: number, count: number): void => {
    found.needed[rack] = (found.needed[rack] ?? 0) + count * size;
    found.largestNeeded[rack] = Math.max(found.largestNeeded[rack] ?? 0, size);
  };
  if (!pool.rackLocked) {
    add(0, copies);
    return;
  }
  const covered = racksOf(board, p, stays);
  for (const [rack, receivers] of pool.receiversByRack.entries()) {
    if (countOpen(board, p, receivers) > 0 && !covered.has(rack)) add(rack, 1);
  }
}

/** One bit for each slot whose replica may stay. */
function stayingSlots(board: Board, p: number): number {
  let mask = 0;
  for (let slot = 0; slot < Math.min(31, board.width); slot++) if (mayStay(board, p, slot)) mask |= 1 << slot;
  return mask;
}

function racksOf(board: Board, p: number, slots: number): ReadonlySet<number> {
  const racks = new Set<number>();
  for (let slot = 0; slot < board.width; slot++) {
    if ((slots >>> slot) & 1) racks.add(rackOf(board, homeIn(board, p, slot)));
  }
  return racks;
}

/** The most replicas that any valid placement of the partition keeps. */
function mostKept(board: Board, p: number, stays: number): number {
  const factor = factorOf(board, p);
  const staying = countBits(stays);
  const racks = racksOf(board, p, stays);
  if (goalOf(board, p)?.racks.kind === 'within-one') {
    const perRack = [...racks].map((rack) => {
      let count = 0;
      for (let slot = 0; slot < board.width; slot++) {
        if ((stays >>> slot) & 1 && rackOf(board, homeIn(board, p, slot)) === rack) count++;
      }
      return count;
    });
    return Math.min(factor, maxOf(perRack, 0));
  }
  return Math.min(staying, factor - Math.max(0, rackNeed(board, p) - racks.size));
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
