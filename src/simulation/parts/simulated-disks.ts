/** The disks of a simulated broker: which replica is on which of them, and which is on its way to another one (KIP-113). */
import type { Configs, LogDir } from '../../model/cluster/cluster-state.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import { bytes } from '../../model/values/units.ts';
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

/** What Kafka calls a future replica: it becomes the replica once it has caught up. */
interface FutureReplica {
  readonly disk: Disk;
  /** May hold fractions. */
  copiedBytes: number;
}

export class SimulatedDisks {
  readonly #disks: readonly Disk[];
  /** Which disk a replica is on; with one disk there is nothing to remember. */
  readonly #diskOf = new Map<SimulatedPartition, Disk>();
  readonly #futures = new Map<SimulatedPartition, FutureReplica>();
  /** Where replicas are to be created, by the name of their partition; the process knows, and no file. */
  readonly #preferred = new Map<string, Disk>();
  /** Removed from a log dir that had failed: Kafka's ReplicaManager brings none of these up again until the broker restarts. */
  readonly #barred = new Set<SimulatedPartition>();

  readonly #configs: () => Configs;

  /** `configs`: those of the broker now, which say what is cordoned. */
  constructor(logDirs: readonly LogDir[], configs: () => Configs) {
    this.#configs = configs;
    this.#disks = logDirs.map((disk) => ({ ...disk, failed: disk.failed ?? false, replicaCount: 0 }));
  }

  isFailed(partition: SimulatedPartition): boolean {
    return this.#diskFor(partition)?.failed === true;
  }

  isBarred(partition: SimulatedPartition): boolean {
    return this.#barred.has(partition);
  }

  forgetProcess(): void {
    this.#barred.clear();
    this.#preferred.clear();
  }

  /** null: there is no such log dir. */
  isOnline(path: string): boolean | null {
    const disk = this.#disks.find((one) => one.path === path);
    return disk ? !disk.failed : null;
  }

  get someFailed(): boolean {
    return this.#disks.some(({ failed }) => failed);
  }

  get allFailed(): boolean {
    return this.#disks.length > 0 && this.#disks.every(({ failed }) => failed);
  }

  /** Throws where there is no such log dir. Moves from and to a log dir that fails end. */
  setFailed(path: string, failed: boolean): void {
    const disk = this.#disks.find((one) => one.path === path);
    if (!disk) throw new Error(`there is no log dir ${path}`);
    disk.failed = failed;
    for (const [partition, future] of this.#futures)
      if (future.disk.failed || this.#diskOf.get(partition)?.failed) this.dropFuture(partition);
  }

  /** Notes where a replica is that came with the snapshot, whose bytes are already taken; one that is offline: in a failed log dir. */
  place(
    partition: SimulatedPartition,
    { isOffline, path }: { readonly isOffline: boolean; readonly path: string | undefined },
  ): void {
    if (this.#disks.length < 2) return;
    const told = this.#disks.find((disk) => disk.path === path);
    const failed = isOffline ? this.#disks.find((disk) => disk.failed) : undefined;
    const known = told ?? failed;
    if (known) this.#put(partition, known);
    else this.#diskFor(partition);
  }

  /** Takes bytes of a disk for a replica, or gives them back (negative). */
  take(partition: SimulatedPartition, byteCount: number): void {
    takeFrom(this.#diskFor(partition), byteCount);
  }

  /** Once its bytes have been given back. */
  remove(partition: SimulatedPartition): void {
    const disk = this.#diskFor(partition);
    this.dropFuture(partition);
    this.#diskOf.delete(partition);
    if (disk) disk.replicaCount -= 1;
    if (disk?.failed) this.#barred.add(partition);
  }

  /** How much more of this replica fits on its disk. */
  roomFor(partition: SimulatedPartition): number {
    return roomOn(this.#diskFor(partition));
  }

  /** Replicas on the same disk share its room: the same number for each of them. */
  diskIndex(partition: SimulatedPartition): number {
    const disk = this.#diskFor(partition);
    return disk ? this.#disks.indexOf(disk) : 0;
  }

  pathOf(partition: SimulatedPartition): string | undefined {
    return this.#diskFor(partition)?.path;
  }

  /** Whether paths have to be told: one disk leaves nothing to tell. */
  get areSeveral(): boolean {
    return this.#disks.length > 1;
  }

  /** Where the replica is to be created, unless the process ends before. */
  prefer(partition: { readonly topic: string; readonly partition: number }, path: string): void {
    const disk = this.#disks.find((one) => one.path === path);
    if (disk) this.#preferred.set(partitionName(partition), disk);
  }

  /** Begins to move a replica that is here, ends what was under way to another disk, or (back to where it is) only that. */
  moveTo(partition: SimulatedPartition, path: string): void {
    const disk = this.#disks.find((one) => one.path === path);
    if (!disk || this.#futures.get(partition)?.disk === disk) return;
    this.dropFuture(partition);
    if (this.#diskFor(partition) !== disk) this.#futures.set(partition, { disk, copiedBytes: 0 });
  }

  /** One that the snapshot has, whose bytes are already taken. */
  resumeMove(partition: SimulatedPartition, path: string, copiedBytes: number): void {
    const disk = this.#disks.find((one) => one.path === path);
    if (disk) this.#futures.set(partition, { disk, copiedBytes });
  }

  get moving(): readonly SimulatedPartition[] {
    return [...this.#futures.keys()];
  }

  futureOf(
    partition: SimulatedPartition,
  ): { readonly path: string; readonly copiedBytes: number; readonly room: number } | undefined {
    const future = this.#futures.get(partition);
    return future && { path: future.disk.path, copiedBytes: future.copiedBytes, room: roomOn(future.disk) };
  }

  copyToFuture(partition: SimulatedPartition, byteCount: number): void {
    const future = this.#futures.get(partition);
    if (!future) return;
    const before = Math.floor(future.copiedBytes);
    future.copiedBytes += byteCount;
    takeFrom(future.disk, Math.floor(future.copiedBytes) - before);
  }

  /** The future replica becomes the replica, whose old place is freed. */
  promoteFuture(partition: SimulatedPartition, sizeBytes: number): void {
    const future = this.#futures.get(partition);
    const old = this.#diskOf.get(partition);
    if (!future || !old) return;
    takeFrom(old, -sizeBytes);
    old.replicaCount -= 1;
    takeFrom(future.disk, sizeBytes - Math.floor(future.copiedBytes));
    this.#futures.delete(partition);
    this.#put(partition, future.disk);
  }

  dropFuture(partition: SimulatedPartition): void {
    const future = this.#futures.get(partition);
    if (future) takeFrom(future.disk, -Math.floor(future.copiedBytes));
    this.#futures.delete(partition);
  }

  observe(): readonly LogDir[] {
    return this.#disks.map((disk) => observeDisk(disk, this.#configs()));
  }

  /** As Kafka's LogManager: where it was told to, or on the online disk with the fewest; in the order of paths among equals. */
  #diskFor(partition: SimulatedPartition): Disk | undefined {
    if (this.#disks.length < 2) return this.#disks[0];
    const known = this.#diskOf.get(partition);
    if (known) return known;
    const chosen = this.#takePreferred(partition) ?? this.#fewest();
    this.#put(partition, chosen);
    return chosen;
  }

  #takePreferred({ topic, id }: SimulatedPartition): Disk | undefined {
    const name = partitionName({ topic: topic.name, partition: id });
    const preferred = this.#preferred.get(name);
    this.#preferred.delete(name);
    return preferred?.failed ? undefined : preferred;
  }

  #fewest(): Disk {
    const online = this.#disks.filter(({ failed }) => !failed);
    const open = online.filter((disk) => !isCordoned(disk, this.#configs()));
    const candidates = [open, online, this.#disks].find(({ length }) => length > 0) ?? this.#disks;
    return candidates.reduce((best, disk) => (disk.replicaCount < best.replicaCount ? disk : best));
  }

  #put(partition: SimulatedPartition, disk: Disk): void {
    disk.replicaCount += 1;
    this.#diskOf.set(partition, disk);
  }
}

function takeFrom(disk: Disk | undefined, byteCount: number): void {
  if (disk && disk.totalBytes > 0) disk.usableBytes -= byteCount;
}

function roomOn(disk: Disk | undefined): number {
  return disk && disk.totalBytes > 0 ? Math.max(0, disk.usableBytes) : Number.POSITIVE_INFINITY;
}

/** KIP-1066: the broker config lists what is cordoned, `*` is all. */
function isCordoned({ path, cordoned }: Disk, configs: Configs): boolean {
  const listed = (configs['cordoned.log.dirs'] ?? '').split(',').map((entry) => entry.trim());
  return cordoned === true || listed.includes('*') || listed.includes(path);
}

function observeDisk(disk: Disk, configs: Configs): LogDir {
  const { path, totalBytes, usableBytes, failed } = disk;
  if (failed) return { path, totalBytes: bytes(0), usableBytes: bytes(0), failed: true };
  const usable = Math.max(0, Math.min(usableBytes, totalBytes === 0 ? usableBytes : totalBytes));
  return {
    ...{ path, totalBytes: bytes(totalBytes), usableBytes: bytes(usable) },
    ...(isCordoned(disk, configs) && { cordoned: true as const }),
  };
}
