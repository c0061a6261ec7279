/** What brokers hold of topics. */
import type { ObservedTopic } from '../../model/cluster/cluster-state.ts';
import { type BrokerId, type Bytes, bytes } from '../../model/values/units.ts';

/** Bytes on the online disks of the brokers that hold replicas now, replicas being removed included. */
export function bytesByBroker(topics: readonly ObservedTopic[]): ReadonlyMap<BrokerId, Bytes> {
  const sums = new Map<BrokerId, Bytes>();
  for (const topic of topics) {
    for (const { replicas, addingReplicas, offlineReplicas, sizeBytes } of topic.partitions) {
      for (const id of replicas) {
        if (!addingReplicas.includes(id) && !offlineReplicas.includes(id))
          sums.set(id, bytes((sums.get(id) ?? 0) + sizeBytes));
      }
    }
  }
  return sums;
}
