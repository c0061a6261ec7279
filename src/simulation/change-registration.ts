/**
 * What KRaft's controller makes of a wanted change to a partition: it completes a reassignment whose replicas are all in
 * sync, and elects a leader where there is none any more. After PartitionChangeBuilder and PartitionReassignmentReplicas
 * of Apache Kafka 4.3, without eligible leader replicas (KIP-966).
 */
import type { BrokerId } from '../model/units.ts';
import { isReassigning, type Registration } from './simulated-topic.ts';

export type Election = 'online' | 'preferred' | 'unclean';

export interface ControllerView {
  readonly election: Election;
  readonly isAlive: (broker: BrokerId) => boolean;
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

/** All added replicas have to be in sync and, where there are fewer replicas afterwards, all that stay. */
function completeReassignment(target: Registration): Registration {
  if (!isReassigning(target)) return target;
  const { addingReplicas, removingReplicas } = target;
  const stays = (broker: BrokerId): boolean => !removingReplicas.includes(broker);
  const replicas = target.replicas.filter(stays);
  const isr = target.isr.filter(stays);
  const needed = addingReplicas.length < removingReplicas.length ? replicas : addingReplicas;
  const isDone =
    replicas.length > 0 && isr.length > 0 && [...addingReplicas, ...needed].every((id) => isr.includes(id));
  return isDone ? { ...target, replicas, isr, addingReplicas: [], removingReplicas: [] } : target;
}

function electLeader(
  { replicas, isr, leader }: Registration,
  { election, isAlive }: ControllerView,
): { readonly leader: BrokerId | null; readonly isUnclean: boolean } {
  const mayLead = (broker: BrokerId): boolean => isr.includes(broker) && isAlive(broker);
  const [preferred] = replicas;
  if (election === 'preferred' && preferred !== undefined && mayLead(preferred)) {
    return { leader: preferred, isUnclean: false };
  }
  if (leader !== null && mayLead(leader)) return { leader, isUnclean: false };
  const clean = replicas.find(mayLead);
  if (clean !== undefined) return { leader: clean, isUnclean: false };
  const unclean = election === 'unclean' ? replicas.find(isAlive) : undefined;
  return { leader: unclean ?? null, isUnclean: unclean !== undefined };
}
