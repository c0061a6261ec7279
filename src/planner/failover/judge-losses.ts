/** What survivors lead after each loss, and how much they may. */
import type { Board } from '../board/board.ts';
import { countSuccessions, type Leadership, type LossKind, limitOf, lossOf, survivorsOf } from './losses.ts';

/** One loss, and what it leaves. */
export interface LossVerdict {
  readonly loss: number;
  /** By broker: what it succeeds to. */
  readonly gains: Int32Array;
  /** Brokers that the mean is over. */
  readonly survivors: Int32Array;
  readonly mean: number;
  readonly limit: number;
}

/** Losses of brokers that may lead (`leaders`), as far as they leave successors in the pool. */
export function judgeLosses(
  board: Board,
  pool: number,
  kind: LossKind,
  leadership: Leadership,
  leaders: Int32Array,
  tolerance: number,
): readonly LossVerdict[] {
  const { count } = board.brokers;
  const counts = countSuccessions(board, kind, leadership);
  const losses = new Set(Array.from(leaders, (b) => lossOf(board, kind, b)).filter((loss) => loss >= 0));
  return [...losses]
    .sort((a, b) => a - b)
    .flatMap((loss): LossVerdict[] => {
      const all = counts.subarray(loss * count, (loss + 1) * count);
      const gains = all.map((gain, b) => (board.pools[pool]?.member[b] === 1 ? gain : 0));
      const survivors = survivorsOf(board, pool, kind, loss, leaders);
      const gained = gains.reduce((sum, gain) => sum + gain, 0);
      if (survivors.length === 0 || gained === 0) return [];
      const led = survivors.reduce((sum, b) => sum + (leadership.leads[b] ?? 0), 0);
      const mean = (led + gained) / survivors.length;
      return [{ loss, gains, survivors, mean, limit: limitOf(mean, tolerance) }];
    });
}

/** The most that any survivor then leads. */
export function mostLed({ gains, survivors }: LossVerdict, leads: Int32Array): number {
  let most = 0;
  for (const b of survivors) most = Math.max(most, (leads[b] ?? 0) + (gains[b] ?? 0));
  // Also those that lead only when nobody else is left.
  for (const [b, gain] of gains.entries()) if (gain > 0) most = Math.max(most, (leads[b] ?? 0) + gain);
  return most;
}
