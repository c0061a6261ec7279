/** What brokers have to give and get of bytes: what they hold above their range must leave, and what they lack must come. */
import { homeIn, rackOf, sizeOf } from '../board/board.ts';
import { type BoundCase, type Needs, wholeBytes } from './bound-case.ts';
import { staying } from './find-certainties.ts';

export function storageNeeds({ board, pool, goals, certain, amount }: BoundCase): Needs {
  const { low, high } = goals.storage;
  const leaving = new Float64Array(board.brokers.count);
  const arriving = new Float64Array(board.brokers.count);
  for (const b of pool.movable) {
    const fixed = amount.storage.fixed[b] ?? 0;
    const most = high[b] ?? 0;
    const alone = fixed + (certain.largest[b] ?? 0);
    leaving[b] = wholeBytes(fixed + (certain.certain[b] ?? 0) - Math.max(most, alone > most ? alone : 0));
    arriving[b] = wholeBytes((low[b] ?? 0) - fixed - (certain.staying[b] ?? 0));
  }
  return { dimension: 'storage', low, high, leaving, arriving, together: 0 };
}

/**
 * By rack: bytes of replicas of which one or the other has to stay, where all of them are on brokers whose certain replicas fill them
 * already: whichever stays, as much has to leave its broker.
 */
export function bytesCrowding({ board, pool, index, goals, certain, amount }: BoundCase): Float64Array {
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

/** Replicas to be added that no broker can hold within its range: each has to be somewhere, and lifts that broker's range. */
export function largeCopies({ goals, certain }: BoundCase, place: number, brokers: Int32Array): number {
  const roomiest = brokers.reduce((most, b) => Math.max(most, goals.storage.high[b] ?? 0), 0);
  return certain.sizesNeeded[place]?.filter((size) => size > roomiest).length ?? 0;
}

/** Bytes that leave a broker which gets a large copy: everything that is certain there but the slack. */
export function leavingWithLarge({ goals, certain, pool }: BoundCase, b: number): number {
  return wholeBytes((certain.certain[b] ?? 0) - goals.storage.slack * (pool.capacity[b] ?? 1));
}

/** Brokers that take the place of another one may get a large copy, and give nothing away. */
export function otherHosts({ pool }: BoundCase): number {
  return pool.measured.filter((b) => pool.receives[b] === 1 && !pool.movable.includes(b)).length;
}
