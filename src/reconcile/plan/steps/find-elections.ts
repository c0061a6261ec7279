/** Which partitions need a preferred leader election. */

import { liveInSync } from '../../../model/cluster/availability.ts';
import {
  type ClusterState,
  isReassigning,
  type Partition,
  targetReplicas,
} from '../../../model/cluster/cluster-state.ts';
import { partitionName } from '../../../model/cluster/partition-name.ts';
import type { PartitionChange } from '../../../model/plan/plan.ts';
import type { BrokerId } from '../../../model/values/units.ts';
import type { PlannerPool } from '../../../planner/placement-problem.ts';
import type { BoundCluster } from '../../bind/bind-cluster.ts';
import type { PlacedPartitions } from '../place-partitions.ts';

export interface Election {
  readonly topic: string;
  readonly partition: number;
  readonly from: BrokerId | null;
  readonly to: BrokerId;
}

/** Changed partitions whose leader of now is not their preferred leader afterwards. */
export function movedLeaders(
  changes: readonly PartitionChange[],
  observed: ClusterState,
): readonly Election[] {
  const live = partitionIndex(observed);
  return changes.flatMap(({ topic, partition, to }): Election[] => {
    const [preferred] = to;
    const leader = live.get(topic)?.[partition]?.leader ?? null;
    return preferred === undefined || preferred === leader
      ? []
      : [{ topic, partition, from: leader, to: preferred }];
  });
}

/**
 * Unchanged partitions that another replica leads, where git cares: their pool declares a balance of leaders or their
 * Placement leader racks, or the leader of now is on a broker that shall lead nothing. The preferred leader has to be live and in sync.
 */
export function strayLeaders(
  { observed, movesAlone }: BoundCluster,
  { question: problem, answer: { changes } }: PlacedPartitions,
): readonly Election[] {
  if (movesAlone) return [];
  const changed = new Set(changes.map(partitionName));
  const pools = new Map(problem.pools.map((pool) => [pool.name, pool]));
  const banned = bannedLeaders(problem.pools);
  const live = partitionIndex(observed);
  return problem.partitions.flatMap(({ topic, partition, goal }): Election[] => {
    const now = live.get(topic)?.[partition];
    const pool = goal && pools.get(goal.pool);
    if (!now || !pool || changed.has(partitionName({ topic, partition }))) return [];
    const cares =
      pool.balance.leaders !== null ||
      goal.leaderRacks !== null ||
      (now.leader !== null && banned.has(now.leader));
    const preferred = cares ? electable(now) : null;
    return preferred === null ? [] : [{ topic, partition, from: now.leader, to: preferred }];
  });
}

/** What one pool says of a broker holds for the partitions of all. */
function bannedLeaders(pools: readonly PlannerPool[]): ReadonlySet<BrokerId> {
  return new Set(
    pools.flatMap((pool) => [...pool.drained, ...pool.leaderless, ...pool.replace.map(({ from }) => from)]),
  );
}

function electable(partition: Partition): BrokerId | null {
  const [preferred] = targetReplicas(partition);
  if (preferred === undefined || isReassigning(partition)) return null;
  return preferred !== partition.leader && liveInSync(partition).includes(preferred) ? preferred : null;
}

function partitionIndex(observed: ClusterState): ReadonlyMap<string, readonly Partition[]> {
  return new Map(observed.topics.map((topic) => [topic.name, topic.partitions]));
}
