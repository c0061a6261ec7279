/** Turns the question into the board that the planner works on. */
import type { PlacementProblem } from '../placement-problem.ts';
import type { Board } from './board.ts';
import { noCauses } from './move-causes.ts';
import { allBrokers, brokerTable, utilizations } from './set-up-brokers.ts';
import { partitionTable, sortPartitions } from './set-up-partitions.ts';
import { poolTable } from './set-up-pools.ts';
import { actingLeaders, countLoads, homeSlots, logDirsOf, replicaStatesOf } from './set-up-replicas.ts';

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
  const causes = noCauses(partitions.count);
  const home = homeSlots(sorted, brokerList, width);
  const states = replicaStatesOf(sorted, partitions.condition, brokerList, width);
  const board: Board = {
    brokers,
    pools,
    partitions,
    width,
    home,
    states,
    acting: actingLeaders(sorted, brokerList),
    slots: home.slice(),
    leader: new Int32Array(partitions.count).fill(-1),
    wishedLeader: new Int32Array(partitions.count).fill(-1),
    followers: new Map(),
    bytes: Float64Array.from(brokerList, ({ otherBytes }) => otherBytes),
    replicas: new Int32Array(brokers.count),
    leaders: new Int32Array(brokers.count),
    causes,
    required: new Uint8Array(partitions.count),
    held: new Map(),
    logDirs: logDirsOf(brokerList, utilizations(poolList)),
  };
  countLoads(board);
  return board;
}
