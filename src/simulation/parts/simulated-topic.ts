/** A topic of the simulated cluster and its partitions: who holds them, who leads them, and how far each copy is. */
import type { Configs, ObservedTopic, Partition, Tags } from '../../model/cluster/cluster-state.ts';
import { type BrokerId, bytes } from '../../model/values/units.ts';
import { type ThrottledReplicas, throttledReplicas } from '../time/throttled-replicas.ts';

/** What can be observed of it is kept until something about it changes. */
export class SimulatedTopic {
  readonly name: string;
  readonly id: string;
  readonly tags: Tags;
  /** By id. */
  readonly partitions: SimulatedPartition[] = [];
  #configs: Configs;
  #observed: ObservedTopic | null = null;
  #throttled: { readonly leader: ThrottledReplicas; readonly follower: ThrottledReplicas } | null = null;

  constructor({ name, id }: Pick<SimulatedTopic, 'name' | 'id'>, tags: Tags, configs: Configs) {
    this.name = name;
    this.id = id;
    this.tags = tags;
    this.#configs = configs;
  }

  get configs(): Configs {
    return this.#configs;
  }

  set configs(configs: Configs) {
    this.#configs = configs;
    this.#throttled = null;
    this.changed();
  }

  /** KIP-73: whose traffic the brokers' throttled rates apply to, on each side. */
  get throttled(): { readonly leader: ThrottledReplicas; readonly follower: ThrottledReplicas } {
    this.#throttled ??= {
      leader: throttledReplicas(this.#configs['leader.replication.throttled.replicas']),
      follower: throttledReplicas(this.#configs['follower.replication.throttled.replicas']),
    };
    return this.#throttled;
  }

  get uncleanElections(): boolean {
    return this.#configs['unclean.leader.election.enable'] === 'true';
  }

  /** Has to be called after any change to the topic or one of its partitions. */
  changed(): void {
    this.#observed = null;
  }

  observe(cluster: ReplicaView): ObservedTopic {
    this.#observed ??= {
      name: this.name,
      id: this.id,
      tags: this.tags,
      configs: this.#configs,
      partitions: this.partitions.map((partition) => partition.observe(cluster)),
    };
    return this.#observed;
  }
}

/** What brokers know of the replicas that they have. */
export interface ReplicaView {
  isOnline(partition: SimulatedPartition, broker: BrokerId): boolean;
  dirsOf(partition: SimulatedPartition): Pick<Partition, 'logDirs' | 'futureLogDirs'>;
}

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

  observe(cluster: ReplicaView): Partition {
    const { replicas, isr, leader, addingReplicas, removingReplicas } = this.registration;
    const sizeBytes = bytes(this.sizeBytes);
    const offlineReplicas = replicas.filter((broker) => !cluster.isOnline(this, broker));
    return {
      ...{ id: this.id, replicas, isr, leader, offlineReplicas, sizeBytes },
      ...{ addingReplicas, removingReplicas },
      ...cluster.dirsOf(this),
    };
  }
}

/** KIP-455. */
export function isReassigning({ addingReplicas, removingReplicas }: Registration): boolean {
  return addingReplicas.length > 0 || removingReplicas.length > 0;
}
