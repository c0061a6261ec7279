/** A broker with its disks: the simulated cluster holds one for each id it knows, dead or alive. */
import type { Broker, Configs, Tags } from '../../model/cluster/cluster-state.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { ThrottleCredit } from '../time/throttle-credit.ts';
import { SimulatedDisks } from './simulated-disks.ts';
import type { SimulatedPartition } from './simulated-topic.ts';

export class SimulatedBroker {
  readonly id: BrokerId;
  readonly host: string;
  readonly port: number;
  readonly rack: string | null;
  readonly tags: Tags;
  /** Only named in replica lists: nothing else is known of it, and it is down. */
  readonly isDescribed: boolean;
  alive: boolean;
  /** Since when it does nothing although its process is there (SIGSTOP): its session has yet to expire; null: it works. */
  hungSinceMs: number | null = null;
  /** Answers, and keeps its session, but fetches nothing from leaders. */
  isStalled = false;
  /** By replication, since the simulation began. */
  sentBytes = 0;
  receivedBytes = 0;
  /** What its throttles let through before they slow anything down. */
  readonly throttleCredit: Record<'leader' | 'follower', ThrottleCredit> = {
    leader: new ThrottleCredit(),
    follower: new ThrottleCredit(),
  };
  configs: Configs;
  readonly disks: SimulatedDisks;

  constructor(broker: Broker, state: { readonly alive: boolean; readonly isDescribed: boolean }) {
    this.id = broker.id;
    this.host = broker.host;
    this.port = broker.port;
    this.rack = broker.rack;
    this.tags = broker.tags;
    this.configs = broker.configs;
    this.alive = state.alive;
    this.isDescribed = state.isDescribed;
    this.disks = new SimulatedDisks(broker.logDirs, () => this.configs);
  }

  /** Whether it serves and fetches. */
  get works(): boolean {
    return this.alive && this.hungSinceMs === null;
  }

  /** Whether its replica of the partition is, to the controller. */
  isOnline(partition: SimulatedPartition): boolean {
    return this.alive && !this.disks.isFailed(partition);
  }

  /** Whether it may have the replica on disk. */
  hosts(partition: SimulatedPartition): boolean {
    return this.isOnline(partition) && !this.disks.isBarred(partition);
  }

  /** As Kafka's clients see it: nothing more can be learned of one that hangs. */
  observe(): Broker {
    if (this.hungSinceMs === null) return this.persist();
    return { ...this.persist(), configs: {}, logDirs: [] };
  }

  /** As the snapshot file keeps it. */
  persist(): Broker {
    const { id, host, port, rack, tags, configs } = this;
    return {
      id,
      host,
      port,
      rack,
      tags,
      configs,
      logDirs: this.disks.observe(),
      ...(this.hungSinceMs !== null && { hung: true as const }),
    };
  }
}
