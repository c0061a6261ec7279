/** A topic of the simulated cluster; what can be observed of it is kept until something about it changes. */
import type { Configs, ObservedTopic, Tags } from '../model/cluster-state.ts';
import type { SimulatedPartition } from './simulated-partition.ts';
import { type ThrottledReplicas, throttledReplicas } from './throttled-replicas.ts';

export class SimulatedTopic {
  readonly name: string;
  readonly tags: Tags;
  /** By id. */
  readonly partitions: SimulatedPartition[] = [];
  #configs: Configs;
  #observed: ObservedTopic | null = null;
  #throttled: { readonly leader: ThrottledReplicas; readonly follower: ThrottledReplicas } | null = null;

  constructor(name: string, tags: Tags, configs: Configs) {
    this.name = name;
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

  observe(): ObservedTopic {
    this.#observed ??= {
      name: this.name,
      tags: this.tags,
      configs: this.#configs,
      partitions: this.partitions.map((partition) => partition.observe()),
    };
    return this.#observed;
  }
}
