/** Which replicas copy right now, whoever began it: reassignments, and replicas that recover. */

import { partitionName } from '../model/cluster/partition-name.ts';
import type { PartitionNow, PartitionsNow, Reassignment } from '../model/cluster/port/cluster-reads.ts';
import type { BrokerId } from '../model/values/units.ts';
import type { MovingReplicas } from './moving-replicas.ts';

/** Everybody's reassignments that copy anything. */
export function reassigning(reassignments: readonly Reassignment[]): readonly MovingReplicas[] {
  return reassignments
    .filter(({ addingReplicas }) => addingReplicas.length > 0)
    .map(({ topic, partition, replicas, addingReplicas }) => ({
      ...{ topic, partition },
      senders: replicas.filter((id) => !addingReplicas.includes(id)),
      receivers: addingReplicas,
    }));
}

/** Replicas that were in sync once and catch up, on brokers that live; `isSlowed` says on which of them that is to be slowed. */
export function recovering(
  { partitions, aliveBrokers }: PartitionsNow,
  moving: readonly MovingReplicas[],
  isSlowed: (broker: BrokerId) => boolean,
): readonly MovingReplicas[] {
  const alive = new Set(aliveBrokers);
  const adding = new Map(moving.map((one) => [partitionName(one), new Set(one.receivers)]));
  // On a failed log dir of a live broker nothing catches up.
  const isBehind = ({ topic, partition, isr, offlineReplicas }: PartitionNow, id: BrokerId): boolean =>
    alive.has(id) &&
    !offlineReplicas.includes(id) &&
    !isr.includes(id) &&
    !adding.get(partitionName({ topic, partition }))?.has(id) &&
    isSlowed(id);
  return partitions
    .filter(({ isr, replicas }) => isr.length < replicas.length)
    .flatMap((one) => {
      const receivers = one.replicas.filter((id) => isBehind(one, id));
      const { topic, partition, isr } = one;
      return receivers.length > 0 ? [{ topic, partition, senders: isr, receivers }] : [];
    });
}

/** One entry for each partition. */
export function joinMoving(moving: readonly MovingReplicas[]): readonly MovingReplicas[] {
  const joined = new Map<string, MovingReplicas>();
  for (const one of moving) {
    const name = partitionName(one);
    const known = joined.get(name);
    const union = (a: readonly BrokerId[], b: readonly BrokerId[]): BrokerId[] => [...new Set([...a, ...b])];
    joined.set(
      name,
      known
        ? {
            ...one,
            senders: union(known.senders, one.senders),
            receivers: union(known.receivers, one.receivers),
          }
        : one,
    );
  }
  return [...joined.values()];
}
