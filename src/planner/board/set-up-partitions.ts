/** Sets up the table of partitions, by topic name and number. */

import type { PlacementGoal, PlannerPartition } from '../placement-problem.ts';
import type { PartitionTable } from './board.ts';

/** In the order of the table: whatever order they came in. */
export function sortPartitions(partitions: readonly PlannerPartition[]): readonly PlannerPartition[] {
  return isSorted(partitions) ? partitions : partitions.toSorted(comparePartitions);
}

function comparePartitions(a: PlannerPartition, b: PlannerPartition): number {
  if (a.topic === b.topic) return a.partition - b.partition;
  return a.topic < b.topic ? -1 : 1;
}

function isSorted(partitions: readonly PlannerPartition[]): boolean {
  let before: PlannerPartition | undefined;
  for (const partition of partitions) {
    if (before && comparePartitions(before, partition) > 0) return false;
    before = partition;
  }
  return true;
}

export function partitionTable(
  sorted: readonly PlannerPartition[],
  poolIndex: ReadonlyMap<string, number>,
): PartitionTable {
  const count = sorted.length;
  const topicNames: string[] = [];
  const goals: PlacementGoal[] = [];
  const goalIndex = new Map<PlacementGoal, number>();
  const table = emptyTable(count, topicNames, goals);
  table.leaving.set(sorted.map((partition) => Number(isLeaving(partition))));
  for (const [p, { topic, partition, replicas, sizeBytes, traffic, goal }] of sorted.entries()) {
    if (topicNames.at(-1) !== topic) topicNames.push(topic);
    table.topic[p] = topicNames.length - 1;
    table.number[p] = partition;
    table.sizeBytes[p] = sizeBytes;
    table.produce[p] = traffic?.produceBytesPerSecond ?? 0;
    table.consume[p] = traffic?.consumeBytesPerSecond ?? 0;
    table.created[p] = goal && replicas.length === 0 ? 1 : 0;
    table.replicationFactor[p] = goal?.replicationFactor ?? replicas.length;
    if (!goal) continue;
    let index = goalIndex.get(goal);
    if (index === undefined) {
      index = goals.push(goal) - 1;
      goalIndex.set(goal, index);
    }
    table.goal[p] = index;
    table.pool[p] = poolIndex.get(goal.pool) ?? -1;
    table.leadPool[p] = table.pool[p] ?? -1;
  }
  rankBySize(table);
  return table;
}

/** Where another offline replica has to be waited for, nothing can be done about one in a failed log dir either. */
function isLeaving({ leaving = [], offline }: PlannerPartition): boolean {
  return leaving.length > 0 && offline.every((id) => leaving.includes(id));
}

function emptyTable(
  count: number,
  topicNames: readonly string[],
  goals: readonly PlacementGoal[],
): PartitionTable {
  return {
    count,
    topicNames,
    topic: new Int32Array(count),
    number: new Int32Array(count),
    sizeBytes: new Float64Array(count),
    produce: new Float64Array(count),
    consume: new Float64Array(count),
    goals,
    goal: new Int32Array(count).fill(-1),
    pool: new Int32Array(count).fill(-1),
    leadPool: new Int32Array(count).fill(-1),
    condition: new Uint8Array(count),
    leaving: new Uint8Array(count),
    barred: new Uint8Array(count),
    replicationFactor: new Uint16Array(count),
    created: new Uint8Array(count),
    bySize: new Uint32Array(count),
    sizeRank: new Uint32Array(count),
    rackNeed: new Uint16Array(count),
    onlyRack: new Int32Array(count).fill(-1),
  };
}

function rankBySize({ count, sizeBytes, bySize, sizeRank }: PartitionTable): void {
  for (let p = 0; p < count; p++) bySize[p] = p;
  bySize.sort((a, b) => (sizeBytes[b] ?? 0) - (sizeBytes[a] ?? 0) || a - b);
  for (let rank = 0; rank < count; rank++) sizeRank[bySize[rank] ?? 0] = rank;
}
