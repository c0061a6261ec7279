/** How much survivors lead after the loss that hits them hardest, as it is and as planned, for goals of failover. */
import type { PoolBalance, Spread } from '../../model/plan/plan-summary.ts';
import type { Board } from '../board/board.ts';
import { judgeLosses, type LossVerdict, mostLed } from './judge-losses.ts';
import { type Leadership, leadershipNow, leadershipPlanned } from './losses.ts';

const dimensions = [
  ['failover', 'broker'],
  ['rackFailover', 'rack'],
] as const;

/** A row for each goal that the pool declares. `leaders`: brokers that may lead; `ledBefore`: partitions that each led. */
export function failoverBalance(
  board: Board,
  pool: number,
  leaders: Int32Array,
  ledBefore: Int32Array,
): readonly PoolBalance[] {
  const { name = '', tolerance: tolerances } = board.pools[pool] ?? {};
  const [now, planned] = [leadershipNow(board, ledBefore), leadershipPlanned(board)];
  return dimensions.flatMap(([dimension, kind]): PoolBalance[] => {
    const tolerance = tolerances?.[dimension] ?? null;
    if (tolerance === null) return [];
    const judge = (one: Leadership): readonly LossVerdict[] =>
      judgeLosses(board, pool, kind, one, leaders, tolerance);
    const after = judge(planned);
    return [
      {
        ...{ pool: name, dimension, unit: 'count', tolerance },
        before: spreadOf(worstOf(judge(now), ledBefore), ledBefore),
        after: spreadOf(worstOf(after, board.leaders), board.leaders),
        withinTolerance: after.every((one) => mostLed(one, board.leaders) <= one.limit),
      },
    ];
  });
}

/** The loss that leaves somebody with most, measured by the mean. */
export function worstOf(losses: readonly LossVerdict[], leads: Int32Array): LossVerdict | undefined {
  const excess = (one: LossVerdict): number => mostLed(one, leads) / one.mean;
  return losses.reduce<LossVerdict | undefined>(
    (worst, one) => (worst && excess(worst) >= excess(one) ? worst : one),
    undefined,
  );
}

function spreadOf(loss: LossVerdict | undefined, leads: Int32Array): Spread {
  if (!loss) return { min: 0, mean: 0, max: 0 };
  const { survivors, gains, mean } = loss;
  const min = survivors.reduce((least, b) => Math.min(least, (leads[b] ?? 0) + (gains[b] ?? 0)), mean);
  return { min, mean, max: mostLed(loss, leads) };
}
