/** What disks hold, may hold, and will hold. */
import type { Broker, ObservedTopic } from '../../model/cluster/cluster-state.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { PlannerPool } from '../../planner/placement-problem.ts';
import type { Disk } from '../schedule/lanes.ts';
import { bytesByBroker } from './bytes-by-broker.ts';

/** All log dirs of a broker together. The limit is the lowest of the pools that it belongs to. */
export function disksOf(
  brokers: readonly Broker[],
  topics: readonly ObservedTopic[],
  pools: readonly Pick<PlannerPool, 'members' | 'capacityBytes' | 'maxUtilization'>[],
): ReadonlyMap<BrokerId, Disk> {
  const held = bytesByBroker(topics);
  const limits = new Map<BrokerId, number>();
  const totals = new Map(brokers.map((broker) => [broker.id, sum(broker, 'totalBytes')]));
  for (const { members, capacityBytes, maxUtilization } of pools) {
    for (const id of members) {
      const capacity = capacityBytes ?? totals.get(id) ?? 0;
      if (capacity > 0)
        limits.set(
          id,
          Math.min(limits.get(id) ?? Number.POSITIVE_INFINITY, Math.floor(capacity * maxUtilization)),
        );
    }
  }
  return new Map(
    brokers.map((broker) => {
      const total = sum(broker, 'totalBytes');
      const used = total > 0 ? total - sum(broker, 'usableBytes') : (held.get(broker.id) ?? 0);
      return [
        broker.id,
        {
          usedBytes: used,
          limitBytes: limits.get(broker.id) ?? null,
          capacityBytes: total > 0 ? total : null,
        },
      ];
    }),
  );
}

function sum(broker: Broker, figure: 'totalBytes' | 'usableBytes'): number {
  return broker.logDirs.reduce((total, dir) => (dir.failed ? total : total + dir[figure]), 0);
}
