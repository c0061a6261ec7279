/** Tells in words which broker carried more than git asks for, of traffic or of one topic, so that a replica or a leader moves. */
import { formatRate } from '../../model/values/units.ts';
import type { Loads } from '../balance/measure-balance.ts';
import type { Board, PoolTable } from '../board/board.ts';
import { limitOf, type TrafficDimension } from '../traffic/traffic-loads.ts';

const verbs = { produce: 'took from producers', networkIn: 'received', networkOut: 'sent' } as const;

/** `b`: the broker that loses the replica or the leader. Limits first, then the dimension it was furthest above the mean in. */
export function trafficText(board: Board, before: Loads, pool: PoolTable, p: number, b: number): string {
  return (
    limitText(board, before, b) ??
    meanText(board, before, pool, b) ??
    topicText(board, pool, p, b) ??
    'traffic: part of an exchange that brings brokers closer to what git asks for'
  );
}

function limitText(board: Board, before: Loads, b: number): string | null {
  const id = board.brokers.ids[b];
  const count = before.replicas[b] ?? 0;
  const most = board.brokers.maxReplicas[b] ?? 0;
  if (count > most) return `replicas: broker ${id} had ${count}, its limit is ${most}`;
  for (const dimension of ['networkIn', 'networkOut'] as const) {
    const load = before.traffic.get(dimension)?.[b] ?? 0;
    const limit = limitOf(board, dimension)?.[b] ?? Number.POSITIVE_INFINITY;
    if (load > limit)
      return `traffic: broker ${id} ${verbs[dimension]} ${rate(load)}, its limit is ${rate(limit)}`;
  }
  return null;
}

const rate = (figure: number): string => formatRate(Math.round(figure));

function meanText(board: Board, before: Loads, pool: PoolTable, b: number): string | null {
  let worst: { readonly dimension: TrafficDimension; readonly load: number; readonly mean: number } | null =
    null;
  for (const [dimension, loads] of before.traffic) {
    const sum = pool.measured.reduce((total, own) => total + (loads[own] ?? 0), 0);
    const [load, mean] = [loads[b] ?? 0, sum / Math.max(1, pool.measured.length)];
    if (pool.tolerance[dimension] === null || load <= mean) continue;
    if (!worst || load / mean > worst.load / worst.mean) worst = { dimension, load, mean };
  }
  if (!worst) return null;
  const { dimension, load, mean } = worst;
  const broker = `broker ${board.brokers.ids[b]}`;
  if (dimension === 'cpu') return `traffic: ${broker} had ${(load / mean).toFixed(2)} times the mean work`;
  return `traffic: ${broker} ${verbs[dimension]} ${rate(load)}, above the mean of ${rate(mean)}`;
}

/** `topic o: broker 1 had 6 of 12 replicas`. */
function topicText(board: Board, pool: PoolTable, p: number, b: number): string | null {
  const { topicReplicas, topicLeaders } = pool.tolerance;
  if (topicReplicas === null && topicLeaders === null) return null;
  const holders = homesOfTopic(board, p, topicReplicas === null ? 1 : board.width);
  const own = holders.filter((holder) => holder === b).length;
  const what =
    topicReplicas === null
      ? `led ${own} of ${holders.length} partitions`
      : `had ${own} of ${holders.length} replicas`;
  return `topic ${board.partitions.topicNames[board.partitions.topic[p] ?? -1]}: broker ${board.brokers.ids[b]} ${what}`;
}

/** Brokers in the first slots of all partitions of p's topic, which stand together in the table. */
function homesOfTopic({ partitions, home, width }: Board, p: number, slots: number): readonly number[] {
  const { topic, count } = partitions;
  let [begin, end] = [p, p];
  while (begin > 0 && topic[begin - 1] === topic[p]) begin--;
  while (end < count && topic[end] === topic[p]) end++;
  return [...home.subarray(begin * width, end * width)].filter((b, i) => i % width < slots && b >= 0);
}
