/** What moves could hurt: partitions with fewer replicas, or fewer in sync, other leaders, disks that fill. */

import { liveInSync } from '../../model/cluster/availability.ts';
import type { HazardFacts } from '../../model/plan/hazard.ts';
import { addedReplicas, type PartitionChange, type PlanBroker } from '../../model/plan/plan.ts';
import { maxOf, minOf } from '../../model/values/long-lists.ts';
import type { TopicOutlook } from './topic-outlook.ts';

/** From here on an operator wants to know. */
const nearlyFull = 0.85;

export function fewerReplicas(
  changes: readonly PartitionChange[],
  { live, after }: TopicOutlook,
): readonly HazardFacts[] {
  const shrinking = changes.filter(({ from, to }) => to.length < from.length);
  if (shrinking.length === 0) return [];
  return [
    {
      kind: 'fewer-replicas',
      ...{ partitions: shrinking.length, of: live?.partitions.length ?? null },
      from: maxOf(shrinking.map(({ from }) => from.length)),
      to: minOf(shrinking.map(({ to }) => to.length)),
      minIsr: Number(after('min.insync.replicas')),
    },
  ];
}

/**
 * Kafka removes nothing before all that stay are in sync (PartitionReassignmentReplicas.maybeCompleteReassignment); a replica
 * that stays and can't get there keeps it waiting. Copies count as in sync. Fewer replicas are a hazard of their own.
 */
export function fewerInSync(
  changes: readonly PartitionChange[],
  { live, after }: TopicOutlook,
): readonly HazardFacts[] {
  const minIsr = Number(after('min.insync.replicas'));
  const losing = changes.flatMap((change) => {
    const partition = live?.partitions[change.partition];
    const inSync = partition ? liveInSync(partition) : change.from;
    const added = addedReplicas(change);
    const left = change.to.filter((id) => inSync.includes(id) || added.includes(id)).length;
    const needed = Math.min(minIsr, inSync.length, change.to.length);
    return left < needed ? [{ from: inSync.length, to: left }] : [];
  });
  if (losing.length === 0) return [];
  return [
    {
      kind: 'fewer-in-sync',
      ...{ partitions: losing.length, of: live?.partitions.length ?? null },
      from: maxOf(losing.map(({ from }) => from)),
      to: minOf(losing.map(({ to }) => to)),
      minIsr,
    },
  ];
}

export function leaderMoves(changes: readonly PartitionChange[]): readonly HazardFacts[] {
  const partitions = changes.filter(({ from, to }) => from[0] !== to[0]).length;
  return partitions > 0 ? [{ kind: 'leader-moves', partitions }] : [];
}

export function fillingDisks(
  changes: readonly PartitionChange[],
  brokers: readonly PlanBroker[],
): readonly HazardFacts[] {
  const receivers = new Set(changes.flatMap(addedReplicas));
  return brokers.flatMap(({ id, after, capacityBytes }): HazardFacts[] => {
    const utilization = capacityBytes ? after.bytes / capacityBytes : 0;
    if (!receivers.has(id) || utilization < nearlyFull) return [];
    return [{ kind: 'disk-filling', broker: id, utilization: Math.round(100 * utilization) / 100 }];
  });
}
