/** Narrows a question to an emergency, when a disk is full: only what is on brokers above their limits may move. */
import { nothingBalanced } from '../model/desired/balance-tolerances.ts';
import type { RackRule } from '../model/desired/desired-state.ts';
import type { BrokerId } from '../model/values/units.ts';
import { type Board, bytesOn } from './board/board.ts';
import { setUpBoard } from './board/set-up-board.ts';
import type { PlacementProblem, PlannerPartition, PlannerPool } from './placement-problem.ts';

/** Goals of balance wait, drained brokers keep what they have, and no partition gets better or worse by its own rules. */
export function askRelief(problem: PlacementProblem): PlacementProblem {
  const full = fullBrokers(setUpBoard(problem));
  const pools = problem.pools.map(keepEverything);
  const poolOf = new Map(pools.map((pool) => [pool.name, pool]));
  const rackOf = new Map(problem.brokers.map(({ id, rack }) => [id, rack]));
  const partitions = problem.partitions.map((partition) => {
    const { goal, replicas } = partition;
    const pool = goal ? poolOf.get(goal.pool) : undefined;
    const isFree = pool !== undefined && replicas.some((id) => full.has(id)) && isWithinPool(partition, pool);
    if (!goal || !isFree) return { ...partition, goal: null };
    const racks = asItIs(goal.racks, new Set(replicas.map((id) => rackOf.get(id) ?? null)).size);
    return { ...partition, goal: { ...goal, replicationFactor: replicas.length, racks, leaderRacks: null } };
  });
  return { ...problem, pools, partitions: partitions.filter(({ replicas }) => replicas.length > 0) };
}

function fullBrokers(board: Board): ReadonlySet<BrokerId> {
  const { ids, limitBytes } = board.brokers;
  return new Set(ids.filter((_, b) => bytesOn(board, b) > (limitBytes[b] ?? 0)));
}

/** What is to be emptied receives nothing, and is emptied another day. */
function keepEverything(pool: PlannerPool): PlannerPool {
  const leaving = [...pool.drained, ...pool.replace.flatMap(({ from, to }) => [from, to])];
  return {
    ...pool,
    drained: [],
    replace: [],
    cordoned: [...new Set([...pool.cordoned, ...leaving])],
    balance: nothingBalanced,
  };
}

function isWithinPool({ replicas }: PlannerPartition, { members }: PlannerPool): boolean {
  const known = new Set(members);
  return new Set(replicas).size === replicas.length && replicas.every((id) => known.has(id));
}

/** At least as many racks as now; one rack where it is one already and should be. */
function asItIs(rule: RackRule, racks: number): RackRule {
  if (rule.kind === 'none' || (rule.kind === 'within-one' && racks === 1)) return rule;
  return { kind: 'distinct', racks };
}
