/** What a change of one replica or leader does to all that git asks for of traffic and topics. */
import { type Board, moveReplica, slotOf } from '../board/board.ts';
import { blame } from '../board/move-causes.ts';

/** Of one dimension. Changes are in squares of distances from the bounds, as shares of the mean: gauges can be added up. */
export interface Gauge {
  /** How the distance changes when the broker gets (1) or loses (-1) a replica of the partition, its leadership, or both. */
  readonly change: (p: number, b: number, replicas: number, leads: number) => number;
  /** Notes such a change. */
  readonly note: (p: number, b: number, replicas: number, leads: number) => void;
  /** The distance of all brokers. */
  readonly distance: () => number;
  /** The distance of one broker. */
  readonly outside: (b: number) => number;
  /** What it carries, as a share of the mean. */
  readonly share: (b: number) => number;
  /** Brokers that carry too little. */
  readonly lacking: () => readonly number[];
}

/** Rounding is no gain. */
export const leastGain = 1e-12;

/** Of all gauges together. */
export function changeOf(
  gauges: readonly Gauge[],
  p: number,
  b: number,
  replicas: number,
  leads: number,
): number {
  let sum = 0;
  for (const gauge of gauges) sum += gauge.change(p, b, replicas, leads);
  return sum;
}

export function noteAll(
  gauges: readonly Gauge[],
  p: number,
  b: number,
  replicas: number,
  leads: number,
): void {
  for (const gauge of gauges) gauge.note(p, b, replicas, leads);
}

/** Moves a replica, with the leadership that it may have, on the board and in the gauges. */
export function carryOver(board: Board, gauges: readonly Gauge[], p: number, from: number, to: number): void {
  const leads = Number(board.leader[p] === from);
  moveReplica(board, p, slotOf(board, p, from), to);
  noteAll(gauges, p, from, -1, -leads);
  noteAll(gauges, p, to, 1, leads);
  if (leads === 1) lead(board, p, from, to);
  blame(board, p, 'traffic-balance', from);
}

/** Passes the leadership on the board. */
export function lead(board: Board, p: number, from: number, to: number): void {
  board.leader[p] = to;
  board.leaders[from] = (board.leaders[from] ?? 0) - 1;
  board.leaders[to] = (board.leaders[to] ?? 0) + 1;
}
