/** Tells in words which broker carried more traffic than its pool's mean, so that a replica or a leader moves. */
import { formatRate } from '../../model/values/units.ts';
import type { Board, PoolTable } from '../board/board.ts';
import type { TrafficLoads } from '../traffic/measure-traffic.ts';
import type { TrafficDimension } from '../traffic/traffic-loads.ts';

const verbs: Readonly<Record<TrafficDimension, string>> = {
  produce: 'took from producers',
  networkIn: 'received',
  networkOut: 'sent',
  cpu: 'worked for',
};

/** By the dimension in which the broker was furthest above the mean. */
export function trafficText(board: Board, before: TrafficLoads, pool: PoolTable, b: number): string {
  const shares = [...before].flatMap(([dimension, loads]) => {
    if (pool.tolerance[dimension] === null) return [];
    const sum = pool.measured.reduce((total, own) => total + (loads[own] ?? 0), 0);
    const mean = sum / Math.max(1, pool.measured.length);
    return [{ dimension, load: loads[b] ?? 0, mean, share: mean > 0 ? (loads[b] ?? 0) / mean : 0 }];
  });
  const worst = shares.reduce<(typeof shares)[number] | null>(
    (a, one) => (a && a.share >= one.share ? a : one),
    null,
  );
  if (!worst || worst.share <= 1)
    return 'traffic: part of an exchange that brings brokers closer to what git asks for';
  const { dimension, load, mean, share } = worst;
  const broker = `broker ${board.brokers.ids[b]}`;
  if (dimension === 'cpu') return `traffic: ${broker} had ${share.toFixed(2)} times the mean work`;
  return `traffic: ${broker} ${verbs[dimension]} ${formatRate(Math.round(load))}, above the mean of ${formatRate(Math.round(mean))}`;
}
