/** A partition of the simulated cluster: who holds it, who leads it, and how far each copy is. */
import type { Partition } from '../model/cluster-state.ts';
import { type BrokerId, bytes } from '../model/units.ts';
import type { SimulatedTopic } from './simulated-topic.ts';

/** What KRaft's controller keeps of a partition (its PartitionRegistration). */
export interface Registration {
  readonly replicas: readonly BrokerId[];
  readonly isr: readonly BrokerId[];
  readonly leader: BrokerId | null;
  readonly addingReplicas: readonly BrokerId[];
  readonly removingReplicas: readonly BrokerId[];
}

export class SimulatedPartition {
  readonly topic: SimulatedTopic;
  readonly id: number;
  registration: Registration;
  /** Of the leader's log, and so of each in-sync replica. */
  sizeBytes: number;
  /** Bytes on disk of exactly the replicas that are not in sync; they may hold fractions. */
  readonly behind: Map<BrokerId, number> = new Map<BrokerId, number>();

  constructor(topic: SimulatedTopic, id: number, registration: Registration, sizeBytes: number) {
    this.topic = topic;
    this.id = id;
    this.registration = registration;
    this.sizeBytes = sizeBytes;
  }

  /** On the disk of one of its replicas. */
  bytesOn(broker: BrokerId): number {
    return this.behind.get(broker) ?? this.sizeBytes;
  }

  observe(): Partition {
    const { replicas, isr, leader, addingReplicas, removingReplicas } = this.registration;
    const sizeBytes = bytes(this.sizeBytes);
    return { id: this.id, replicas, isr, leader, sizeBytes, addingReplicas, removingReplicas };
  }
}

/** KIP-455. */
export function isReassigning({ addingReplicas, removingReplicas }: Registration): boolean {
  return addingReplicas.length > 0 || removingReplicas.length > 0;
}
