/** Tells in words which broker carried more, or less, than its pool's mean, so that a replica or a leader moves. */
import { formatBytes } from '../../model/values/units.ts';
import type { Loads } from '../balance/measure-balance.ts';
import type { Board, PoolTable } from '../board/board.ts';

type BalanceRule = 'storage-balance' | 'replica-balance' | 'leader-balance';

/** What brokers carried before. */
interface Measure {
  /** `leaders: broker 1001 led 9` without the broker. */
  readonly dimension: string;
  readonly verb: string;
  readonly of: (b: number) => number;
  readonly mean: number;
  readonly text: (figure: number) => string;
}

interface Move {
  readonly board: Board;
  readonly before: Loads;
  readonly pool: PoolTable;
  readonly partition: number;
  readonly rule: BalanceRule;
}

/** `blamed`: the broker that the search took something from, or gave something. */
export function balanceText(move: Move, blamed: number): string {
  const measure = measureOf(move);
  const { dimension, verb, of, mean, text } = measure;
  const receivers = receiversOf(move);
  const broker = (b: number, side: string): string =>
    `${dimension}: broker ${move.board.brokers.ids[b]} ${verb} ${text(of(b))}, ${side} the mean of ${text(mean)}`;
  if (of(blamed) > mean && !receivers.includes(blamed)) return broker(blamed, 'above');
  const [lowest] = receivers.toSorted((a, b) => of(a) - of(b));
  if (lowest !== undefined && of(lowest) < mean) return broker(lowest, 'below');
  return `${dimension}: part of an exchange that brings other brokers closer to the mean of ${text(mean)}`;
}

function receiversOf({ board, partition, rule }: Move): readonly number[] {
  if (rule === 'leader-balance') return [board.leader[partition] ?? -1];
  const { home, slots, width } = board;
  const own = (of: Int32Array): Int32Array => of.subarray(partition * width, (partition + 1) * width);
  return [...own(slots)].filter((b) => b >= 0 && !own(home).includes(b));
}

function measureOf({ board, before, pool, rule }: Move): Measure {
  if (rule === 'storage-balance') return storageOf(board, before, pool);
  const [dimension, verb, counts, planned] =
    rule === 'replica-balance'
      ? (['replicas', 'had', before.replicas, board.replicas] as const)
      : (['leaders', 'led', before.leaders, board.leaders] as const);
  const sum = pool.measured.reduce((total, b) => total + (planned[b] ?? 0), 0);
  const mean = sum / Math.max(1, pool.measured.length);
  const text = (figure: number): string => (Number.isInteger(figure) ? String(figure) : figure.toFixed(1));
  return { dimension, verb, of: (b) => counts[b] ?? 0, mean, text };
}

function storageOf({ bytes }: Board, before: Loads, { measured, capacity, unit }: PoolTable): Measure {
  let sum = 0;
  let room = 0;
  for (const b of measured) {
    sum += bytes[b] ?? 0;
    room += capacity[b] ?? 0;
  }
  return {
    ...{ dimension: 'storage', verb: 'was at', mean: sum / room },
    of: (b) => (before.bytes[b] ?? 0) / (capacity[b] ?? 1),
    text: (share) => (unit === 'bytes' ? formatBytes(Math.round(share)) : `${(share * 100).toFixed(1)}%`),
  };
}
