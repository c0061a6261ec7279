/**
 * Brings each log dir's bytes within bounds by moving the fewest, as shift-storage.ts does between brokers: excess goes first where as
 * much is lacking, then wherever there is room; what is still lacking comes from where it can be spared. Each time the largest replica that
 * does not overshoot goes, so what is wasted is less than the smallest.
 */
import { append } from '../../model/values/long-lists.ts';
import type { DirLoad } from './dir-loads.ts';
import type { DirReplica } from './dirs-problem.ts';

export interface Shift {
  readonly replica: DirReplica;
  readonly to: DirLoad;
}

const excessOf = ({ bytes, high }: DirLoad): number => bytes - high;
const lackOf = ({ bytes, low }: DirLoad): number => low - bytes;

/** The loads are as planned afterwards. Every log dir among them receives. */
export function evenOut(loads: readonly DirLoad[]): readonly Shift[] {
  const shifts: Shift[] = [];
  const repeat = (next: () => Shift | null): void => {
    for (let one = next(); one !== null; one = next()) shifts.push(one);
  };
  const both = (from: DirLoad, to: DirLoad): number => Math.min(excessOf(from), lackOf(to));
  const excess = (from: DirLoad, to: DirLoad): number => Math.min(excessOf(from), roomBelowHigh(to));
  const lack = (from: DirLoad, to: DirLoad): number => Math.min(spareOf(from), lackOf(to));
  repeat(() => shiftOne(loads, excessOf, lackOf, both));
  repeat(() => shiftOne(loads, excessOf, roomBelowHigh, excess));
  repeat(() => shiftOver(loads, excessOf, roomBelowHigh, excessOf));
  repeat(() => shiftOne(loads, spareOf, lackOf, lack));
  repeat(() => shiftOver(loads, spareOf, lackOf, (_, to) => lackOf(to)));
  for (let pair = exchange(loads); pair !== null; pair = exchange(loads)) append(shifts, pair);
  return shifts;
}

const roomBelowHigh = ({ bytes, high }: DirLoad): number => high - bytes;
const spareOf = ({ bytes, low }: DirLoad): number => bytes - low;

/** The largest replica of at most `most` bytes, from the log dir with the most to give that has one, to the one with the most need. */
function shiftOne(
  loads: readonly DirLoad[],
  gives: (load: DirLoad) => number,
  takes: (load: DirLoad) => number,
  most: (from: DirLoad, to: DirLoad) => number,
): Shift | null {
  for (const from of byNeed(loads, gives))
    for (const to of byNeed(loads, takes)) {
      if (from === to) continue;
      const limit = Math.min(most(from, to), to.room);
      const at = from.movable.findIndex(({ sizeBytes }) => sizeBytes <= limit && sizeBytes > 0);
      if (at >= 0) return shift(from, at, to);
    }
  return null;
}

/** The smallest replica that is at least what is left of an excess or a lack: less than it is of no use, more is waste. */
function shiftOver(
  loads: readonly DirLoad[],
  gives: (load: DirLoad) => number,
  takes: (load: DirLoad) => number,
  least: (from: DirLoad, to: DirLoad) => number,
): Shift | null {
  for (const from of byNeed(loads, gives))
    for (const to of byNeed(loads, takes)) {
      if (from === to) continue;
      const at = from.movable.findLastIndex(({ sizeBytes }) => sizeBytes >= least(from, to));
      const size = from.movable[at]?.sizeBytes ?? Number.POSITIVE_INFINITY;
      if (size <= Math.min(roomBelowHigh(to), spareOf(from), to.room)) return shift(from, at, to);
    }
  return null;
}

/** Two replicas change places where no single one is of the right size: those of the fewest bytes. */
function exchange(loads: readonly DirLoad[]): readonly Shift[] | null {
  for (const from of byNeed(loads, spareOf))
    for (const to of byNeed(loads, roomBelowHigh)) {
      const least = Math.max(excessOf(from), lackOf(to));
      if (from === to || least <= 0) continue;
      const pair = findPair(from, to, least);
      if (pair) return [shift(from, pair.given, to), shift(to, pair.taken, from)];
    }
  return null;
}

interface Pair {
  readonly given: number;
  readonly taken: number;
}

function findPair(from: DirLoad, to: DirLoad, least: number): Pair | null {
  const most = Math.min(spareOf(from), roomBelowHigh(to));
  let best: Pair | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [given, { sizeBytes }] of from.movable.entries()) {
    if (sizeBytes > to.room) continue;
    const taken = to.movable.findLastIndex((other) => other.sizeBytes >= sizeBytes - most);
    const back = to.movable[taken]?.sizeBytes ?? Number.POSITIVE_INFINITY;
    const isBetter = sizeBytes + back < fewest;
    if (!isBetter || sizeBytes - back < least || back > from.room) continue;
    best = { given, taken };
    fewest = sizeBytes + back;
  }
  return best;
}

/** Those with any, the most first; among equals in the order of paths. */
function byNeed(loads: readonly DirLoad[], need: (load: DirLoad) => number): readonly DirLoad[] {
  return loads.filter((load) => need(load) > 1e-6).sort((a, b) => need(b) - need(a));
}

function shift(from: DirLoad, at: number, to: DirLoad): Shift {
  const [replica] = from.movable.splice(at, 1);
  if (!replica) throw new Error('there is no such replica');
  from.bytes -= replica.sizeBytes;
  to.bytes += replica.sizeBytes;
  to.room -= replica.sizeBytes;
  return { replica, to };
}
