/** What keeps a move that waits from being begun: replicas that are offline. */

import { partitionName } from '../../../model/cluster/partition-name.ts';
import { addedReplicas, type PartitionChange, removedReplicas } from '../../../model/plan/plan.ts';
import { countOf } from '../../../model/values/count-of.ts';
import { nameSome } from '../../../model/values/name-some.ts';
import type { BrokerId } from '../../../model/values/units.ts';
import { obstaclesTo, type Standing } from '../../schedule/next-target.ts';
import type { Look } from './looks/look.ts';

/** `no-source`: no live replica is in sync, so there is nothing to copy from. `offline`: Kafka could not complete it. */
export interface MoveObstacle {
  readonly kind: 'no-source' | 'offline';
  /** Brokers that have to come back, or get a log dir repaired, first; by id. */
  readonly brokers: readonly BrokerId[];
}

/** Where a partition is whose move has not begun, as of the latest look. */
export function standingOf({ from, to, ...partition }: PartitionChange, look: Look): Standing {
  const unhealthy = look.unhealthy.get(partitionName(partition));
  const offline = new Set(unhealthy?.offlineReplicas);
  for (const id of [...from, ...to]) if (!look.aliveBrokers.has(id)) offline.add(id);
  const leader = unhealthy ? unhealthy.leader : (from[0] ?? null);
  return { replicas: from, leader, offline: [...offline] };
}

/** null: it can begin. */
export function findObstacle(change: PartitionChange, look: Look): MoveObstacle | null {
  if (copiesNothing(change) && removedReplicas(change).length === 0) return null;
  const standing = standingOf(change, look);
  if (standing.leader === null) return { kind: 'no-source', brokers: ascending(standing.offline) };
  const brokers = obstaclesTo(change.to, standing);
  return brokers.length === 0 ? null : { kind: 'offline', brokers: ascending(brokers) };
}

/** Leaders change, or replicas leave. */
export function copiesNothing(change: PartitionChange): boolean {
  return addedReplicas(change).length === 0;
}

const ascending = (ids: readonly BrokerId[]): readonly BrokerId[] => ids.toSorted((a, b) => a - b);

/** `2 moves wait for broker 5, where replicas are offline: orders/1, orders/4`; a line for each set of brokers. */
export function describeObstacles(
  blocked: readonly { readonly name: string; readonly obstacle: MoveObstacle }[],
  look: Look,
): readonly string[] {
  const groups = Map.groupBy(blocked, ({ obstacle: { kind, brokers } }) => `${kind} ${brokers.join(', ')}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          describeGroup(
            first.obstacle,
            group.map(({ name }) => name),
            look,
          ),
        ]
      : [];
  });
}

const namedMoves = 3;

function describeGroup({ kind, brokers }: MoveObstacle, names: readonly string[], look: Look): string {
  const named = nameSome(names, namedMoves);
  const which = `${brokers.length === 1 ? 'broker' : 'brokers'} ${brokers.join(', ')}`;
  if (kind === 'no-source') {
    const what = countOf(names.length, 'partition has', 'partitions have');
    return `${what} no live in-sync replica to copy from, until ${which} ${brokers.length === 1 ? 'is' : 'are'} back: ${named}`;
  }
  const what = countOf(names.length, 'move waits', 'moves wait');
  if (brokers.every((id) => !look.aliveBrokers.has(id)))
    return `${what} for ${which}, which ${brokers.length === 1 ? 'is' : 'are'} down: ${named}`;
  return `${what} for ${which}, where replicas are offline${failedDirs(brokers, look)}: ${named}`;
}

/** As far as their brokers tell. */
function failedDirs(brokers: readonly BrokerId[], { logDirs }: Look): string {
  const failed = brokers.flatMap((id) =>
    (logDirs.get(id) ?? []).flatMap((dir) => (dir.failed ? [`log dir ${dir.path} of broker ${id}`] : [])),
  );
  return failed.length === 0 ? '' : ` (failed: ${failed.join(', ')})`;
}
