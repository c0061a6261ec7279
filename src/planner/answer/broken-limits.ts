/** Limits of brokers, besides those of their disks, that the plan can't keep: no move was found that relieves them. */
import type { UnreachableGoal } from '../../model/plan/plan-summary.ts';
import { formatRate } from '../../model/values/units.ts';
import type { Board } from '../board/board.ts';
import { loadsOf, trafficLoad } from '../traffic/traffic-loads.ts';

export function brokenLimits(board: Board): readonly UnreachableGoal[] {
  const { networkIn, networkOut, maxReplicas } = board.brokers;
  const rate = (dimension: 'networkIn' | 'networkOut'): Float64Array =>
    loadsOf(board, trafficLoad(board, dimension));
  const text = (figure: number): string => formatRate(Math.round(figure));
  return [
    ...overLimit(board, 'networkIn', networkIn, () => rate('networkIn'), text),
    ...overLimit(board, 'networkOut', networkOut, () => rate('networkOut'), text),
    ...overLimit(board, 'replicas', maxReplicas, () => Float64Array.from(board.replicas), String),
  ];
}

function overLimit(
  board: Board,
  dimension: 'networkIn' | 'networkOut' | 'replicas',
  limits: Float64Array,
  loads: () => Float64Array,
  text: (figure: number) => string,
): readonly UnreachableGoal[] {
  if (limits.every((limit) => limit === Number.POSITIVE_INFINITY)) return [];
  const held = loads();
  return board.pools.flatMap(({ name, measured }) => {
    const over = [...measured].filter((b) => (held[b] ?? 0) > (limits[b] ?? 0) * (1 + 1e-9));
    const worst = over.reduce((a, b) => ((held[b] ?? 0) > (held[a] ?? 0) ? b : a), over[0] ?? -1);
    if (worst < 0) return [];
    const id = board.brokers.ids[worst];
    const why = `broker ${id} is at ${text(held[worst] ?? 0)}, its limit is ${text(limits[worst] ?? 0)}: the search found no moves that relieve it`;
    return [{ pool: name, dimension, why }];
  });
}
