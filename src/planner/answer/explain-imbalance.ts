/** Why a broker stays away from its pool's mean: each replica that could bring it nearer, and what keeps it. */

import type { PoolBalance } from '../../model/plan/plan-summary.ts';
import { countOf } from '../../model/values/count-of.ts';
import { type PoolGoals, poolGoals } from '../balance/pool-goals.ts';
import { type Board, bytesOn, type PoolTable, replicasOn, sizeOf, slotOf } from '../board/board.ts';
import { keepsRacks, mayTake } from '../place/may-move.ts';

/** From what counts for any broker to what counts for these two alone; a replica is told by the last of them that it meets. */
const causes = [
  'stays',
  'no-receiver',
  'held-there',
  'racks',
  'log-dirs',
  'storage',
  'replicas',
  'free',
] as const;
type Cause = (typeof causes)[number];

const causeTexts: Readonly<Record<Exclude<Cause, 'free'>, string>> = {
  stays: 'belong to topics that stay as they are',
  'no-receiver': 'have no broker to go to',
  'held-there': 'are of partitions that the other brokers hold already',
  racks: 'may not leave their racks',
  'log-dirs': 'fit into no log dir there',
  storage: 'would take one of the two out of its storage limits or tolerance',
  replicas: 'would take one of the two out of its tolerance of replicas',
};

interface Look {
  readonly board: Board;
  readonly pool: PoolTable;
  readonly goals: PoolGoals;
}

/** A clause about the broker that is furthest from the mean. */
export function explainImbalance(board: Board, pool: PoolTable, { dimension, after }: PoolBalance): string {
  const load = (b: number): number =>
    dimension === 'storage'
      ? bytesOn(board, b) / (pool.capacity[b] ?? 1)
      : dimension === 'leaders'
        ? (board.leaders[b] ?? 0)
        : replicasOn(board, b);
  const distance = (b: number): number => Math.abs(load(b) - after.mean);
  const furthest = pool.measured.reduce(
    (a, b) => (distance(b) > distance(a) ? b : a),
    pool.measured[0] ?? -1,
  );
  if (furthest < 0) return noneFound;
  const name = `broker ${board.brokers.ids[furthest]}`;
  if (!pool.movable.includes(furthest)) return `${name} ${fixedBecause(board, furthest)}`;
  const look = { board, pool, goals: poolGoals(board, pool) };
  const isAbove = load(furthest) > after.mean;
  const found = isAbove ? causesOfGiving(look, furthest) : causesOfTaking(look, furthest);
  if (found.length === 0)
    return isAbove ? noneFound : `no other broker has a replica that ${name} could take`;
  // One that may move is not enough, or the search would have taken it: no rule is to blame.
  if (found.includes('free')) return noneFound;
  const which = isAbove
    ? `of the ${countOf(found.length, 'replica')} on ${name}`
    : `of the ${countOf(found.length, 'replica')} that ${name} could take`;
  return `${which}, ${countCauses(found)}`;
}

export const noneFound = 'the search found no moves that bring them nearer';

function fixedBecause({ brokers }: Board, b: number): string {
  if (brokers.cordoned[b] === 1) return 'is cordoned, and keeps what it has';
  if (brokers.replaces[b] === 1) return 'takes exactly the replicas of the broker that it replaces';
  return brokers.hung[b] === 1 ? 'does not answer, and keeps what it has' : 'keeps what it has';
}

/** Of each replica on the broker, by the receiver that comes nearest to taking it. */
function causesOfGiving(look: Look, from: number): readonly Cause[] {
  const { board, pool } = look;
  const receivers = [...pool.movable].filter((b) => b !== from);
  return partitionsOn(board, from).map((p) => last(receivers.map((to) => causeOf(look, p, from, to))));
}

/** Of each partition that the broker does not hold, by the holder that comes nearest to giving it. */
function causesOfTaking(look: Look, to: number): readonly Cause[] {
  const { board, pool } = look;
  const givers = [...pool.movable].filter((b) => b !== to);
  return Array.from({ length: board.partitions.count }, (_, p) => p).flatMap((p) => {
    if (slotOf(board, p, to) >= 0) return [];
    const found = givers
      .filter((from) => slotOf(board, p, from) >= 0)
      .map((from) => causeOf(look, p, from, to));
    return found.length === 0 ? [] : [last(found)];
  });
}

function partitionsOn(board: Board, b: number): readonly number[] {
  return Array.from({ length: board.partitions.count }, (_, p) => p).filter((p) => slotOf(board, p, b) >= 0);
}

const last = ([first = 'no-receiver', ...others]: readonly Cause[]): Cause =>
  others.reduce((a, b) => (causes.indexOf(b) > causes.indexOf(a) ? b : a), first);

function causeOf({ board, pool, goals }: Look, p: number, from: number, to: number): Cause {
  if (board.pools[board.partitions.pool[p] ?? -1] !== pool) return 'stays';
  if (pool.receives[to] !== 1) return 'no-receiver';
  if (slotOf(board, p, to) >= 0) return 'held-there';
  if (!keepsRacks(board, p, from, to)) return 'racks';
  if (!mayTake(board, p, to)) return 'log-dirs';
  const { storage, replicas } = goals;
  const size = sizeOf(board, p);
  const isOut =
    bytesOn(board, to) + size > (storage.high[to] ?? 0) ||
    bytesOn(board, from) - size < (storage.low[from] ?? 0);
  if (isOut) return 'storage';
  if (!replicas) return 'free';
  const isCountOut =
    replicasOn(board, to) + 1 > (replicas.high[to] ?? 0) ||
    replicasOn(board, from) - 1 < (replicas.low[from] ?? 0);
  return isCountOut ? 'replicas' : 'free';
}

/** `30 may not leave their racks and 2 would ...`: the most frequent first. */
function countCauses(found: readonly Cause[]): string {
  const groups = [...Map.groupBy(found, (cause) => cause)].sort(([, a], [, b]) => b.length - a.length);
  const parts = groups.flatMap(([cause, group]) =>
    cause === 'free' ? [] : [`${group.length} ${causeTexts[cause]}`],
  );
  return parts.join(', ');
}
