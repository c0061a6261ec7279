/** Narrows a question to what is left on brokers that are to be emptied: everything else stays. */
import { nothingBalanced } from '../model/desired/balance-tolerances.ts';
import type { BrokerId } from '../model/values/units.ts';
import type { PlacementProblem, PlannerPartition, PlannerPool } from './placement-problem.ts';

/** Only partitions with replicas there may move; they keep their number of replicas, and no goal of balance counts. */
export function askDrain(problem: PlacementProblem, brokers: readonly BrokerId[]): PlacementProblem {
  const leaving = new Set(brokers);
  return {
    ...problem,
    pools: problem.pools.map(withoutBalance),
    partitions: problem.partitions
      .filter(({ replicas }) => replicas.length > 0)
      .map((partition) => narrow(partition, leaving)),
  };
}

function withoutBalance(pool: PlannerPool): PlannerPool {
  return { ...pool, balance: nothingBalanced };
}

function narrow(partition: PlannerPartition, leaving: ReadonlySet<BrokerId>): PlannerPartition {
  const { goal, replicas } = partition;
  if (!goal || !replicas.some((id) => leaving.has(id))) return { ...partition, goal: null };
  return { ...partition, goal: { ...goal, replicationFactor: replicas.length } };
}
