/** What brokers lead once one of them, or all of a rack, are lost. */
import { type Board, homeIn } from '../board/board.ts';
import { followersOf } from '../board/settled-slots.ts';
import { electable, isInSync } from './candidates.ts';

/** What fails at once: one broker, or the brokers of a rack. */
export type LossKind = 'broker' | 'rack';

/** Who leads, and who succeeds: as it is, or as planned. */
export interface Leadership {
  readonly leaderOf: (p: number) => number;
  /** Those that Kafka can elect, in their order. */
  readonly successorsOf: (p: number) => readonly number[];
  /** Partitions that a broker leads. */
  readonly leads: Int32Array;
}

export function leadershipNow(board: Board, leads: Int32Array): Leadership {
  const slots = Array.from({ length: board.width }, (_, slot) => slot);
  return {
    leads,
    leaderOf: (p) => homeIn(board, p, 0),
    successorsOf: (p) =>
      slots.slice(1).flatMap((slot) => {
        const b = homeIn(board, p, slot);
        return b >= 0 && isInSync(board, p, b) ? [b] : [];
      }),
  };
}

export function leadershipPlanned(board: Board): Leadership {
  return {
    leads: board.leaders,
    leaderOf: (p) => board.leader[p] ?? -1,
    successorsOf: (p) => electable(board, p, followersOf(board, p)),
  };
}

/** The loss that a leader falls to, as an index: its own, or its rack; -1: brokers without a rack are in none. */
export function lossOf({ brokers }: Board, kind: LossKind, b: number): number {
  if (b < 0 || kind === 'broker') return b;
  const rack = brokers.rack[b] ?? -1;
  return brokers.rackNames[rack] === '' || brokers.rackUnknown[b] === 1 ? -1 : rack;
}

const countLosses = ({ brokers }: Board, kind: LossKind): number =>
  kind === 'broker' ? brokers.count : brokers.rackNames.length;

/** Successions by loss and broker: those of loss l on broker b at l * brokers + b. */
export function countSuccessions(
  board: Board,
  kind: LossKind,
  { leaderOf, successorsOf }: Leadership,
): Int32Array {
  const { count } = board.brokers;
  const counts = new Int32Array(countLosses(board, kind) * count);
  for (let p = 0; p < board.partitions.count; p++) {
    const loss = lossOf(board, kind, leaderOf(p));
    if (loss < 0) continue;
    const heir = successorsOf(p).find((b) => lossOf(board, kind, b) !== loss);
    if (heir !== undefined) counts[loss * count + heir] = (counts[loss * count + heir] ?? 0) + 1;
  }
  return counts;
}

/** Brokers whose mean counts after the loss: those that may lead, and where none of them is left, all others of the pool. */
export function survivorsOf(
  board: Board,
  pool: number,
  kind: LossKind,
  loss: number,
  leaders: Int32Array,
): Int32Array {
  const isLeft = (b: number): boolean => lossOf(board, kind, b) !== loss;
  const left = leaders.filter(isLeft);
  if (left.length > 0) return left;
  const { hung, leaderless } = board.brokers;
  const others = board.pools[pool]?.measured ?? new Int32Array(0);
  return others.filter((b) => isLeft(b) && hung[b] === 0 && leaderless[b] === 0);
}

/** The most that a survivor may lead: so far above the mean, and at least one. */
export function limitOf(mean: number, tolerance: number): number {
  return Math.floor(mean + Math.max(1, mean * tolerance) + 1e-9);
}
