/** The order in which moves are offered to the lanes: what frees space, then what would otherwise end last. */
import { addedReplicas, type PartitionChange, removedReplicas } from '../../model/plan/plan.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { type Disk, isTooFull, replicaBytes } from './lanes.ts';

/**
 * What only removes replicas goes first, then what leaves disks that are too full. The others go by the work of their busiest
 * broker, then by size (longest processing time first: Graham 1969), so that no broker is left over at the end.
 */
export function orderMoves(
  changes: readonly PartitionChange[],
  disks: ReadonlyMap<BrokerId, Disk>,
): readonly PartitionChange[] {
  const work = brokerWork(changes);
  const ranked = changes.map((change) => ({
    change,
    copies: addedReplicas(change).length > 0,
    relieves: removedReplicas(change).some((id) => isTooFull(disks.get(id))),
    busiest: busiestWork(change, work),
  }));
  return ranked
    .sort(
      (a, b) =>
        Number(a.copies) - Number(b.copies) ||
        Number(b.relieves) - Number(a.relieves) ||
        b.busiest - a.busiest ||
        b.change.bytes - a.change.bytes ||
        compareNames(a.change, b.change),
    )
    .map(({ change }) => change);
}

interface BrokerWork {
  readonly sent: Map<BrokerId, number>;
  readonly received: Map<BrokerId, number>;
}

function brokerWork(changes: readonly PartitionChange[]): BrokerWork {
  const sent = new Map<BrokerId, number>();
  const received = new Map<BrokerId, number>();
  for (const change of changes) {
    const [source] = change.from;
    if (source !== undefined) sent.set(source, (sent.get(source) ?? 0) + change.bytes);
    for (const id of addedReplicas(change)) received.set(id, (received.get(id) ?? 0) + replicaBytes(change));
  }
  return { sent, received };
}

function busiestWork(change: PartitionChange, { sent, received }: BrokerWork): number {
  const [source] = change.from;
  return addedReplicas(change).reduce(
    (most, id) => Math.max(most, received.get(id) ?? 0),
    source === undefined ? 0 : (sent.get(source) ?? 0),
  );
}

function compareNames(a: PartitionChange, b: PartitionChange): number {
  return a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1;
}
