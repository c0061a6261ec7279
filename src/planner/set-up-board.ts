/** Turns the question into the board that the planner works on; called by place-replicas.ts. */
import type { Board } from './board.ts';
import { noCauses } from './move-causes.ts';
import type { PlacementProblem, PlannerBroker, PlannerPartition } from './placement-problem.ts';
import { allBrokers, brokerTable, poolTable } from './set-up-brokers.ts';
import { partitionTable, sortPartitions } from './set-up-partitions.ts';

export function setUpBoard(problem: PlacementProblem): Board {
  const brokerList = allBrokers(problem);
  const poolList = problem.pools.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const brokers = brokerTable(brokerList, poolList);
  const sorted = sortPartitions(problem.partitions);
  const partitions = partitionTable(sorted, new Map(poolList.map(({ name }, i) => [name, i])));
  const pools = poolList.map((pool) => poolTable(pool, brokerList, brokers, partitions.goals));
  const width = sorted.reduce(
    (most, { replicas, goal }) => Math.max(most, replicas.length, goal?.replicationFactor ?? 0),
    1,
  );
  const home = homeSlots(sorted, brokerList, width);
  const board: Board = {
    brokers,
    pools,
    partitions,
    width,
    home,
    slots: home.slice(),
    leader: new Int32Array(partitions.count).fill(-1),
    bytes: Float64Array.from(brokerList, ({ otherBytes }) => otherBytes),
    replicas: new Int32Array(brokers.count),
    leaders: new Int32Array(brokers.count),
    causes: noCauses(partitions.count),
    required: new Uint8Array(partitions.count),
  };
  countLoads(board);
  return board;
}

function homeSlots(
  partitions: readonly PlannerPartition[],
  brokers: readonly PlannerBroker[],
  width: number,
): Int32Array {
  const index = new Map<number, number>(brokers.map(({ id }, i) => [id, i]));
  const home = new Int32Array(partitions.length * width).fill(-1);
  for (const [p, { replicas }] of partitions.entries()) {
    for (const [slot, id] of replicas.entries()) home[p * width + slot] = index.get(id) ?? -1;
  }
  return home;
}

function countLoads({ partitions, width, home, leader, bytes, replicas, leaders }: Board): void {
  for (let p = 0; p < partitions.count; p++) {
    const first = home[p * width] ?? -1;
    leader[p] = first;
    if (first >= 0) leaders[first] = (leaders[first] ?? 0) + 1;
    for (let slot = 0; slot < width; slot++) {
      const broker = home[p * width + slot] ?? -1;
      if (broker < 0) continue;
      bytes[broker] = (bytes[broker] ?? 0) + (partitions.sizeBytes[p] ?? 0);
      replicas[broker] = (replicas[broker] ?? 0) + 1;
    }
  }
}
