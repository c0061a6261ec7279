/** Cuts moves into waves that no disk overflows midway; called by make-plan.ts (to know that it can be done) and by the apply. */
import { addedReplicas, type PartitionChange, removedReplicas } from '../model/plan.ts';
import type { BrokerId } from '../model/units.ts';

export interface Disk {
  readonly usedBytes: number;
  /** What the pools allow. */
  readonly limitBytes: number | null;
  /** What there is. */
  readonly capacityBytes: number | null;
}

export interface WaveSchedule {
  readonly waves: readonly (readonly PartitionChange[])[];
  /** Moves that fit in no order: every one of them waits for space that another one of them takes. */
  readonly stuck: readonly PartitionChange[];
  /** Brokers that pass their limit midway, though never their disks, as no order avoids it. */
  readonly overLimit: readonly BrokerId[];
}

/** Copies that one broker takes part in at a time, in each direction: enough to fill its link, few enough to finish soon. */
const maxCopiesPerBroker = 10;
/** Kafka stops a log dir that is full; what grows meanwhile needs room too. */
const usableShare = 0.97;

/** What only removes replicas goes first, as it frees space, then the largest. */
export function scheduleWaves(
  changes: readonly PartitionChange[],
  disks: ReadonlyMap<BrokerId, Disk>,
): WaveSchedule {
  const state = new Map([...disks].map(([id, disk]) => [id, { ...disk, usedBytes: disk.usedBytes }]));
  const overLimit = new Set<BrokerId>();
  const waves: PartitionChange[][] = [];
  let waiting = changes.toSorted(compareChanges);
  while (waiting.length > 0) {
    let wave = fillWave(waiting, state, (disk) => disk.limitBytes);
    if (wave.length === 0) {
      wave = fillWave(waiting, state, (disk) => disk.capacityBytes && disk.capacityBytes * usableShare).slice(
        0,
        1,
      );
      for (const change of wave) for (const id of passedLimits(change, state)) overLimit.add(id);
    }
    if (wave.length === 0) break;
    waves.push(wave);
    for (const change of wave) settle(change, state);
    const started = new Set(wave);
    waiting = waiting.filter((change) => !started.has(change));
  }
  return { waves, stuck: waiting, overLimit: [...overLimit].sort((a, b) => a - b) };
}

type Disks = Map<BrokerId, Disk & { usedBytes: number }>;

function fillWave(
  waiting: readonly PartitionChange[],
  disks: Disks,
  limitOf: (disk: Disk) => number | null,
): PartitionChange[] {
  const arriving = new Map<BrokerId, number>();
  const copies = new Map<BrokerId, number>();
  const hasRoom = (id: BrokerId, size: number): boolean => {
    const disk = disks.get(id);
    const limit = disk ? limitOf(disk) : null;
    return limit === null || (disk?.usedBytes ?? 0) + (arriving.get(id) ?? 0) + size <= limit;
  };
  return waiting.filter((change) => {
    const added = addedReplicas(change);
    const size = replicaBytes(change);
    const brokers = added.length > 0 ? [...added, ...change.from.slice(0, 1)] : [];
    if (brokers.some((id) => (copies.get(id) ?? 0) >= maxCopiesPerBroker)) return false;
    if (!added.every((id) => size === 0 || hasRoom(id, size))) return false;
    for (const id of brokers) copies.set(id, (copies.get(id) ?? 0) + 1);
    for (const id of added) arriving.set(id, (arriving.get(id) ?? 0) + size);
    return true;
  });
}

function settle(change: PartitionChange, disks: Disks): void {
  const size = replicaBytes(change);
  const shift = (id: BrokerId, by: number): void => {
    const disk = disks.get(id);
    if (disk) disk.usedBytes += by;
  };
  for (const id of addedReplicas(change)) shift(id, size);
  // What a partition drops without adding is not sized by its bytes; those bytes come as extra room.
  for (const id of removedReplicas(change)) shift(id, -size);
}

function passedLimits(change: PartitionChange, disks: Disks): BrokerId[] {
  const size = replicaBytes(change);
  return addedReplicas(change).filter((id) => {
    const disk = disks.get(id);
    return disk !== undefined && disk.limitBytes !== null && disk.usedBytes + size > disk.limitBytes;
  });
}

/** Of one replica; 0 where none is copied. */
function replicaBytes(change: PartitionChange): number {
  const added = addedReplicas(change).length;
  return added === 0 ? 0 : change.bytes / added;
}

function compareChanges(a: PartitionChange, b: PartitionChange): number {
  return (
    addedReplicas(a).length - addedReplicas(b).length ||
    b.bytes - a.bytes ||
    (a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1)
  );
}
