/** Replicas of replaced brokers that do not go to the broker that takes their place, and why. */
import type { UnreachableGoal } from '../../model/plan/plan-summary.ts';
import { countOf } from '../../model/values/count-of.ts';
import { type Board, homeIn, poolOf, slotOf } from '../board/board.ts';
import { mayTake } from '../place/may-move.ts';

export function unreachableReplacements(board: Board): readonly UnreachableGoal[] {
  const { brokers } = board;
  return board.pools.flatMap(({ name }, pool) =>
    Array.from(brokers.replacement).flatMap((to, from): UnreachableGoal[] => {
      const left = to < 0 ? [] : leftPartitions(board, pool, from);
      const elsewhere = left.filter((p) => slotOf(board, p, to) < 0 || homeHolds(board, p, to));
      if (elsewhere.length === 0) return [];
      return [{ pool: name, dimension: 'replace', why: why(board, { from, to, left, elsewhere }) }];
    }),
  );
}

/** Partitions of the pool whose replica leaves the broker. */
function leftPartitions(board: Board, pool: number, from: number): readonly number[] {
  const { partitions } = board;
  const left: number[] = [];
  for (let p = 0; p < partitions.count; p++)
    if (partitions.pool[p] === pool && homeHolds(board, p, from) && slotOf(board, p, from) < 0) left.push(p);
  return left;
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly left: readonly number[];
  readonly elsewhere: readonly number[];
}

function why(board: Board, { from, to, left, elsewhere }: Replacement): string {
  const { ids } = board.brokers;
  const obstacles = Object.entries(Object.groupBy(elsewhere, (p) => obstacleTo(board, p, to)));
  const told = obstacles.map(([text, { length } = []]) =>
    obstacles.length === 1 ? text : `${text} (${countOf(length ?? 0, 'partition')})`,
  );
  const taken = left.length - elsewhere.length;
  return `broker ${ids[to]} takes ${taken} of ${countOf(left.length, 'replica')} of broker ${ids[from]}: ${told.join('; ')}`;
}

function obstacleTo(board: Board, p: number, to: number): string {
  const { brokers } = board;
  if (homeHolds(board, p, to)) return 'it held another replica of the partition already';
  if (poolOf(board, p)?.receives[to] !== 1) return 'it may not receive replicas';
  if (!mayTake(board, p, to)) return 'its log dirs or its limit of replicas have no room';
  const rack = brokers.rackNames[brokers.rack[to] ?? -1] ?? '';
  return `racks are spread, and ${rack === '' ? 'it has no rack' : `its rack ${rack} is not where they were`}`;
}

function homeHolds(board: Board, p: number, broker: number): boolean {
  for (let slot = 0; slot < board.width; slot++) if (homeIn(board, p, slot) === broker) return true;
  return false;
}
