/**
 * What KRaft's controller makes of a wanted change to a partition: it completes a reassignment whose replicas are all in
 * sync, and elects a leader where there is none any more. After PartitionChangeBuilder and PartitionReassignmentReplicas
 * of Apache Kafka 3.9 to 4.2, without eligible leader replicas (KIP-966). Kafka 4.3 is kinder: it completes one that adds at
 * least as many replicas as it removes once the added ones are in sync.
 */
import type { BrokerId } from '../../model/values/units.ts';
import { isReassigning, type Registration } from '../parts/simulated-topic.ts';

export type Election = 'online' | 'preferred' | 'unclean';

export interface ControllerView {
  readonly election: Election;
  /** Whether the partition's replica on that broker can lead: the broker is live, and so is the log dir. */
  readonly isOnline: (broker: BrokerId) => boolean;
}

/** `wanted` holds what is to change; the rest stays as in `current`. */
export function changeRegistration(
  current: Registration,
  wanted: Partial<Omit<Registration, 'leader'>>,
  view: ControllerView,
): Registration {
  const target = completeReassignment({ ...current, ...wanted });
  const { leader, isUnclean } = electLeader(target, view);
  if (leader !== null && isUnclean) return { ...target, leader, isr: [leader] };
  // The last in-sync replica stays in the ISR when it dies: it alone may lead again without loss.
  const isr = target.isr.length === 0 ? current.isr : target.isr;
  return { ...target, leader, isr: target.replicas.filter((replica) => isr.includes(replica)) };
}

/** Every replica of the target has to be in sync: one that is offline keeps it waiting for ever. */
function completeReassignment(target: Registration): Registration {
  if (!isReassigning(target)) return target;
  const { removingReplicas } = target;
  const stays = (broker: BrokerId): boolean => !removingReplicas.includes(broker);
  const replicas = target.replicas.filter(stays);
  const isr = target.isr.filter(stays);
  const isDone = replicas.length > 0 && replicas.every((id) => isr.includes(id));
  return isDone ? { ...target, replicas, isr, addingReplicas: [], removingReplicas: [] } : target;
}

function electLeader(
  { replicas, isr, leader }: Registration,
  { election, isOnline }: ControllerView,
): { readonly leader: BrokerId | null; readonly isUnclean: boolean } {
  const mayLead = (broker: BrokerId): boolean => isr.includes(broker) && isOnline(broker);
  const [preferred] = replicas;
  if (election === 'preferred' && preferred !== undefined && mayLead(preferred)) {
    return { leader: preferred, isUnclean: false };
  }
  if (leader !== null && mayLead(leader)) return { leader, isUnclean: false };
  const clean = replicas.find(mayLead);
  if (clean !== undefined) return { leader: clean, isUnclean: false };
  const unclean = election === 'unclean' ? replicas.find(isOnline) : undefined;
  return { leader: unclean ?? null, isUnclean: unclean !== undefined };
}
