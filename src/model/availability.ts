/** Which replicas can serve and be copied from: the one place that decides it, for plans, applies and reports. */
import type { Partition } from './cluster-state.ts';
import type { BrokerId } from './units.ts';

/** `unknown`: its broker is live to Kafka and does not answer. */
export type ReplicaState = 'in-sync' | 'lagging' | 'offline' | 'unknown';

type Replicas = Pick<Partition, 'replicas' | 'isr' | 'offlineReplicas'>;

/** `hung`: brokers that are live to Kafka and do not answer. */
export function replicaState(
  { isr, offlineReplicas }: Replicas,
  broker: BrokerId,
  hung: ReadonlySet<BrokerId> = nobody,
): ReplicaState {
  if (offlineReplicas.includes(broker)) return 'offline';
  if (hung.has(broker)) return 'unknown';
  return isr.includes(broker) ? 'in-sync' : 'lagging';
}

const nobody: ReadonlySet<BrokerId> = new Set();

/** The in-sync replicas that are live. Kafka keeps the last in-sync replica in the ISR when its broker dies. */
export function liveInSync({ replicas, isr, offlineReplicas }: Replicas): readonly BrokerId[] {
  return replicas.filter((id) => isr.includes(id) && !offlineReplicas.includes(id));
}

/** No live replica is in sync: nobody can read it, write it, or copy it. */
export function isUnavailable(partition: Replicas): boolean {
  return liveInSync(partition).length === 0;
}
