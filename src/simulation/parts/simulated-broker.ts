/** A broker with its disks: the simulated cluster holds one for each id it knows, dead or alive. */
import type { Broker, Configs, LogDir, Tags } from '../../model/cluster/cluster-state.ts';
import { type BrokerId, bytes } from '../../model/values/units.ts';
import { ThrottleCredit } from '../time/throttle-credit.ts';
import type { SimulatedPartition } from './simulated-topic.ts';

interface Disk {
  readonly path: string;
  /** 0: unknown, so it never fills up and its figures stay. */
  readonly totalBytes: number;
  usableBytes: number;
  readonly cordoned?: true;
  failed: boolean;
  replicaCount: number;
}

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
  readonly #disks: readonly Disk[];
  /** Which disk a replica is on; with one disk there is nothing to remember. */
  readonly #diskOf = new Map<SimulatedPartition, Disk>();
  /** Removed from a log dir that had failed: Kafka's ReplicaManager brings none of these up again until the broker restarts. */
  readonly #barred = new Set<SimulatedPartition>();

  constructor(broker: Broker, state: { readonly alive: boolean; readonly isDescribed: boolean }) {
    this.id = broker.id;
    this.host = broker.host;
    this.port = broker.port;
    this.rack = broker.rack;
    this.tags = broker.tags;
    this.configs = broker.configs;
    this.alive = state.alive;
    this.isDescribed = state.isDescribed;
    this.#disks = broker.logDirs.map((disk) => ({
      ...{ ...disk, failed: disk.failed ?? false },
      replicaCount: 0,
    }));
  }

  /** Whether it serves and fetches. */
  get works(): boolean {
    return this.alive && this.hungSinceMs === null;
  }

  /** Whether its replica of the partition is, to the controller. */
  isOnline(partition: SimulatedPartition): boolean {
    return this.alive && this.#diskFor(partition)?.failed !== true;
  }

  /** Whether it may have the replica on disk. */
  hosts(partition: SimulatedPartition): boolean {
    return this.isOnline(partition) && !this.#barred.has(partition);
  }

  /** Its process is about to be a new one. */
  forgetProcess(): void {
    this.#barred.clear();
  }

  /** Throws where it has no such log dir. */
  setFailed(path: string, failed: boolean): void {
    const disk = this.#disks.find((one) => one.path === path);
    if (!disk) throw new Error(`broker ${this.id} has no log dir ${path}`);
    disk.failed = failed;
  }

  /** Kafka's broker shuts down when its last log dir fails. */
  get hasFailed(): boolean {
    return this.#disks.length > 0 && this.#disks.every(({ failed }) => failed);
  }

  /** Whether the replica is in that log dir. */
  isIn(path: string, partition: SimulatedPartition): boolean {
    return this.#diskFor(partition)?.path === path;
  }

  /** Notes where a replica is that came with the snapshot, whose bytes are already taken; one that is offline: in a failed log dir. */
  place(partition: SimulatedPartition, isOffline = false): void {
    const failed = isOffline ? this.#disks.find((disk) => disk.failed) : undefined;
    if (failed && this.#disks.length > 1) this.#put(partition, failed);
    else this.#diskFor(partition);
  }

  /** Takes bytes of a disk for a replica, or gives them back (negative). */
  take(partition: SimulatedPartition, byteCount: number): void {
    const disk = this.#diskFor(partition);
    if (disk && disk.totalBytes > 0) disk.usableBytes -= byteCount;
  }

  /** Once its bytes have been given back. */
  remove(partition: SimulatedPartition): void {
    const disk = this.#diskFor(partition);
    this.#diskOf.delete(partition);
    if (disk) disk.replicaCount -= 1;
    if (disk?.failed) this.#barred.add(partition);
  }

  /** How much more of this replica fits on its disk. */
  roomFor(partition: SimulatedPartition): number {
    const disk = this.#diskFor(partition);
    return disk && disk.totalBytes > 0 ? Math.max(0, disk.usableBytes) : Number.POSITIVE_INFINITY;
  }

  /** Replicas on the same disk share its room: the same number for each of them. */
  diskIndex(partition: SimulatedPartition): number {
    const disk = this.#diskFor(partition);
    return disk ? this.#disks.indexOf(disk) : 0;
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
      logDirs: this.#disks.map((disk) => observeDisk(disk, configs)),
      ...(this.hungSinceMs !== null && { hung: true as const }),
    };
  }

  /** As Kafka's LogManager: a new replica goes to the online disk with the fewest; in the order of paths among equals. */
  #diskFor(partition: SimulatedPartition): Disk | undefined {
    if (this.#disks.length < 2) return this.#disks[0];
    const known = this.#diskOf.get(partition);
    if (known) return known;
    const online = this.#disks.filter(({ failed }) => !failed);
    const candidates = online.length > 0 ? online : this.#disks;
    const chosen = candidates.reduce((best, disk) => (disk.replicaCount < best.replicaCount ? disk : best));
    this.#put(partition, chosen);
    return chosen;
  }

  #put(partition: SimulatedPartition, disk: Disk): void {
    disk.replicaCount += 1;
    this.#diskOf.set(partition, disk);
  }
}

/** KIP-1066: the broker config lists what is cordoned, `*` is all. */
function observeDisk({ path, totalBytes, usableBytes, cordoned, failed }: Disk, configs: Configs): LogDir {
  if (failed) return { path, totalBytes: bytes(0), usableBytes: bytes(0), failed: true };
  const listed = (configs['cordoned.log.dirs'] ?? '').split(',').map((entry) => entry.trim());
  const isCordoned = cordoned === true || listed.includes('*') || listed.includes(path);
  const usable = Math.max(0, Math.min(usableBytes, totalBytes === 0 ? usableBytes : totalBytes));
  return {
    ...{ path, totalBytes: bytes(totalBytes), usableBytes: bytes(usable) },
    ...(isCordoned && { cordoned: true as const }),
  };
}
