/** How many partitions each broker should lead. */
import type { Board } from '../board/board.ts';
import type { LeaderBounds } from './balance-leaders.ts';

/** For counts of preferred leaders, over the brokers that may lead; `mean`: of the partitions that each of them leads. */
export function leaderBounds(
  board: Board,
  brokers: Int32Array,
  mean: number,
  tolerance: number,
): LeaderBounds {
  const low = new Int32Array(board.brokers.count);
  const high = new Int32Array(board.brokers.count).fill(board.partitions.count);
  const distance = Math.max(1, mean * tolerance) + 1e-9;
  for (const b of brokers) {
    low[b] = Math.max(0, Math.ceil(mean - distance));
    high[b] = Math.floor(mean + distance);
  }
  return { brokers: [...brokers], low, high };
}
