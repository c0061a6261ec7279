/** Leaves alone what is balanced well enough: of a dimension with a band, its wider end counts until a broker is beyond it. */
import type { BalanceTolerances } from '../../model/desired/balance-tolerances.ts';
import type { BalanceDimension, ToleranceBand } from '../../model/plan/plan-summary.ts';
import type { Board, PoolTable } from '../board/board.ts';
import { measureBalance, snapshotLoads } from './measure-balance.ts';

/** As the cluster is: to be called before anything is chosen. */
export function keepTolerances(board: Board): Board {
  if (board.pools.every(({ bands }) => bands.size === 0)) return board;
  const wide = withTolerances(board, (_, { beyond }) => beyond);
  const rows = measureBalance(wide, snapshotLoads(wide));
  const isKept = ({ name }: PoolTable, dimension: BalanceDimension): boolean =>
    rows.some((row) => row.pool === name && row.dimension === dimension && row.withinTolerance);
  return withTolerances(board, (pool, { beyond, to }, dimension) => (isKept(pool, dimension) ? beyond : to));
}

function withTolerances(
  board: Board,
  choose: (pool: PoolTable, band: ToleranceBand, dimension: BalanceDimension) => number,
): Board {
  const pools = board.pools.map((pool) => {
    const chosen = [...pool.bands].map(([dimension, band]) => [dimension, choose(pool, band, dimension)]);
    const tolerance: BalanceTolerances = { ...pool.tolerance, ...Object.fromEntries(chosen) };
    return { ...pool, tolerance };
  });
  return { ...board, pools };
}
