/** Which replicas may stay, how many of them do at most, and what has to be copied therefore: from the rules alone. */
import type { CheckedPool } from './pools.ts';
import type { CheckedPartition, World } from './world.ts';

export interface Keeping {
  /** Replicas that may stay. */
  readonly staying: readonly number[];
  /** Of those, the most that do. */
  readonly kept: number;
  /** Those without which one more has to be copied. */
  readonly certain: ReadonlySet<number>;
}

export function keepingOf(world: World, pool: CheckedPool, partition: CheckedPartition): Keeping {
  const staying = stayingOf(pool, partition);
  const kept = mostKept(world, pool, partition, staying);
  const isCertain = (id: number): boolean =>
    kept === staying.length ||
    mostKept(
      world,
      pool,
      partition,
      staying.filter((one) => one !== id),
    ) < kept;
  return { staying, kept, certain: new Set(staying.filter(isCertain)) };
}

/** On members that keep what they have. With an offline replica a partition changes only to leave those behind. */
function stayingOf({ members, gone }: CheckedPool, { before, offline }: CheckedPartition): readonly number[] {
  const isOffline = (id: number): boolean => offline.some((one) => one === id);
  return [...new Set(before)].filter((id) => members.has(id) && !gone.has(id) && !isOffline(id));
}

/** If K replicas may stay, in D racks, and F are wanted in N racks: min(K, F - max(0, N - D)). */
function mostKept(
  world: World,
  pool: CheckedPool,
  partition: CheckedPartition,
  staying: readonly number[],
): number {
  const factor = partition.goal?.replicationFactor ?? 0;
  const rackOf = (id: number): string => world.brokers.get(id)?.rack ?? '';
  if (partition.goal?.racks.kind === 'within-one') {
    const perRack = [...Map.groupBy(staying, rackOf).values()].map((ids) => ids.length);
    return Math.min(
      factor,
      perRack.reduce((most, own) => Math.max(most, own), 0),
    );
  }
  const racks = new Set(staying.map(rackOf)).size;
  return Math.min(staying.length, factor - Math.max(0, rackNeed(world, pool, partition) - racks));
}

function rackNeed(world: World, pool: CheckedPool, partition: CheckedPartition): number {
  const { racks, replicationFactor = 0 } = partition.goal ?? {};
  if (!racks || racks.kind === 'none' || racks.kind === 'within-one') return 1;
  if (racks.kind === 'max') return Math.min(replicationFactor, possibleRacks(world, pool, partition));
  return pool.measured.some(({ rack }) => rack !== '') ? Math.min(replicationFactor, racks.racks) : 1;
}

/** Racks that could hold a replica of it: with a broker that may receive it, or with one that may stay. */
export function possibleRacks(world: World, pool: CheckedPool, partition: CheckedPartition): number {
  const staying = stayingOf(pool, partition).map((id) => world.brokers.get(id)?.rack ?? '');
  return new Set([...openRacks(pool, partition), ...staying]).size;
}

/** Racks with a broker that may receive a replica: the one that holds an offline replica may not. */
function openRacks({ receivers }: CheckedPool, { offline }: CheckedPartition): ReadonlySet<string> {
  const open = receivers.filter(({ id }) => !offline.some((one) => one === id));
  return new Set(open.map(({ rack }) => rack));
}

/** Where copies have to go: by rack where each has one replica of every partition; otherwise under ''. */
export function neededCopies(
  world: World,
  pool: CheckedPool,
  partition: CheckedPartition,
): ReadonlyMap<string, number> {
  if (partition.before.length === 0) return new Map();
  const { staying, kept } = keepingOf(world, pool, partition);
  const copies = (partition.goal?.replicationFactor ?? 0) - kept;
  if (copies <= 0) return new Map();
  if (!pool.isRackLocked) return new Map([['', copies]]);
  const covered = new Set(staying.map((id) => world.brokers.get(id)?.rack ?? ''));
  return new Map(
    [...openRacks(pool, partition)].filter((rack) => !covered.has(rack)).map((rack) => [rack, 1]),
  );
}
