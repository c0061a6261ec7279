/** Which replicas can serve and be copied from: the one place that decides it, for plans, applies and reports. */

import type { BrokerId } from '../values/units.ts';
import type { Partition } from './cluster-state.ts';

type Replicas = Pick<Partition, 'replicas' | 'isr' | 'offlineReplicas'>;

/** The in-sync replicas that are live. Kafka keeps the last in-sync replica in the ISR when its broker dies. */
export function liveInSync({ replicas, isr, offlineReplicas }: Replicas): readonly BrokerId[] {
  return replicas.filter((id) => isr.includes(id) && !offlineReplicas.includes(id));
}

/** No live replica is in sync: nobody can read it, write it, or copy it. */
export function isUnavailable(partition: Replicas): boolean {
  return liveInSync(partition).length === 0;
}
