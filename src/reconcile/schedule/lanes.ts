/** What is in flight on each broker and what its disk holds meanwhile: whether one more move fits. */
import { type ApplyPolicy, fullShare } from '../../model/desired/apply-policy.ts';
import { addedReplicas, type PartitionChange, removedReplicas } from '../../model/plan/plan.ts';
import type { BrokerId } from '../../model/values/units.ts';

export interface Disk {
  readonly usedBytes: number;
  /** What the pools allow. */
  readonly limitBytes: number | null;
  /** What there is. */
  readonly capacityBytes: number | null;
}

export type LaneLimits = Pick<ApplyPolicy, 'movesPerBroker' | 'bytesPerBroker' | 'moves' | 'bytes'>;
type Lane = { moves: number; bytes: number };

export class Lanes {
  readonly #sourceOf: (change: PartitionChange) => BrokerId;
  /** Of the moves in flight: who led when they began. */
  readonly #sources = new Map<PartitionChange, BrokerId>();
  readonly #disks: Map<BrokerId, { -readonly [Key in keyof Disk]: Disk[Key] }>;
  readonly #sending = new Map<BrokerId, Lane>();
  readonly #receiving = new Map<BrokerId, Lane>();
  readonly #all: Lane = { moves: 0, bytes: 0 };

  /** `sourceOf`: who sends, where that is not the preferred leader. */
  constructor(
    disks: ReadonlyMap<BrokerId, Disk>,
    sourceOf: (change: PartitionChange) => BrokerId | null = () => null,
  ) {
    this.#sourceOf = (change) => sourceOf(change) ?? preferredLeader(change);
    this.#disks = new Map([...disks].map(([id, disk]) => [id, { ...disk }]));
  }

  get moves(): number {
    return this.#all.moves;
  }

  /** Bytes and partitions that the broker is sending or receiving. */
  lane(direction: 'sending' | 'receiving', broker: BrokerId): Readonly<Lane> {
    const lanes = direction === 'sending' ? this.#sending : this.#receiving;
    return lanes.get(broker) ?? { moves: 0, bytes: 0 };
  }

  /** A lane that is empty takes a move of any size. */
  hasCapacity(change: PartitionChange, limits: LaneLimits): boolean {
    const size = replicaBytes(change);
    const { movesPerBroker, bytesPerBroker } = limits;
    const isOpen = (lane: Lane | undefined, moves: number, most: number | null, more: number): boolean =>
      lane === undefined ||
      lane.moves === 0 ||
      (lane.moves < moves && (most === null || lane.bytes + more <= most));
    const added = addedReplicas(change);
    if (added.length === 0) return this.#all.moves < limits.moves;
    return (
      isOpen(this.#all, limits.moves, limits.bytes, change.bytes) &&
      isOpen(this.#sending.get(this.#sourceOf(change)), movesPerBroker, bytesPerBroker, change.bytes) &&
      added.every((id) => isOpen(this.#receiving.get(id), movesPerBroker, bytesPerBroker, size))
    );
  }

  /** The receivers on whose disks it does not fit: below what the pools allow, or (`whole`) on the disk at all. */
  fullReceivers(change: PartitionChange, whole = false): readonly BrokerId[] {
    const size = replicaBytes(change);
    if (size === 0) return [];
    return addedReplicas(change).filter((id) => {
      const disk = this.#disks.get(id);
      const limit = whole ? disk?.capacityBytes && disk.capacityBytes * fullShare : disk?.limitBytes;
      return disk !== undefined && typeof limit === 'number' && disk.usedBytes + size > limit;
    });
  }

  /** What arrives takes its place on the disk at once; what leaves gives it back only in `finish`. */
  start(change: PartitionChange): void {
    this.#sources.set(change, this.#sourceOf(change));
    this.#count(change, 1);
    for (const id of addedReplicas(change)) this.#use(id, replicaBytes(change));
  }

  finish(change: PartitionChange): void {
    this.#count(change, -1);
    // What a partition drops without adding is not sized by its bytes; those bytes come as extra room.
    for (const id of removedReplicas(change)) this.#use(id, -replicaBytes(change));
  }

  /** Reverted: what had arrived leaves again. */
  takeBack(change: PartitionChange): void {
    this.#count(change, -1);
    for (const id of addedReplicas(change)) this.#use(id, -replicaBytes(change));
  }

  /** What a broker's disks hold by now, and what is still to arrive of the moves in flight. */
  measure(broker: BrokerId, usedBytes: number, arrivingBytes: number): void {
    const disk = this.#disks.get(broker);
    if (disk) disk.usedBytes = usedBytes + arrivingBytes;
  }

  disk(broker: BrokerId): Disk | undefined {
    return this.#disks.get(broker);
  }

  #count(change: PartitionChange, by: 1 | -1): void {
    const size = replicaBytes(change);
    this.#all.moves += by;
    this.#all.bytes += by * change.bytes;
    if (size === 0 && addedReplicas(change).length === 0) return;
    addTo(this.#sending, this.#sources.get(change) ?? this.#sourceOf(change), by, by * change.bytes);
    if (by < 0) this.#sources.delete(change);
    for (const id of addedReplicas(change)) addTo(this.#receiving, id, by, by * size);
  }

  #use(broker: BrokerId, byteCount: number): void {
    const disk = this.#disks.get(broker);
    if (disk) disk.usedBytes += byteCount;
  }
}

/** Of one replica; 0 where none is copied. */
export function replicaBytes(change: PartitionChange): number {
  const added = addedReplicas(change).length;
  return added === 0 ? 0 : change.bytes / added;
}

export function isTooFull(disk: Disk | undefined): boolean {
  return disk !== undefined && disk.limitBytes !== null && disk.usedBytes > disk.limitBytes;
}

/** The leader, as a rule: it is what followers copy from. */
function preferredLeader(change: PartitionChange): BrokerId {
  return change.from[0] as BrokerId;
}

function addTo(lanes: Map<BrokerId, Lane>, broker: BrokerId, moves: number, byteCount: number): void {
  const lane = lanes.get(broker) ?? { moves: 0, bytes: 0 };
  lanes.set(broker, lane);
  lane.moves += moves;
  lane.bytes += byteCount;
}
