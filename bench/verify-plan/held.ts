/** What each broker of a pool holds for certain, may hold, and holds without the pool having a say: the ground of every bound. */
import { bytesOn } from './check-moves.ts';
import type { CheckedPool } from './pools.ts';
import { keepingOf, neededCopies } from './rack-needs.ts';
import type { CheckedPartition, World } from './world.ts';

export interface Held {
  /** Partitions whose replica stays, or one more has to be copied. */
  readonly certain: CheckedPartition[];
  /** Partitions whose replica may stay, the certain ones among them. */
  readonly staying: CheckedPartition[];
  /** Replicas that this pool may not move. */
  readonly fixed: CheckedPartition[];
  /** With what is on the disks besides. */
  fixedBytes: number;
}

export interface Ground {
  readonly held: (id: number) => Held;
  /** Copies that every plan makes, by rack ('' where racks don't bind). */
  readonly needed: ReadonlyMap<string, readonly CheckedPartition[]>;
  /** By partition with replicas of which one or the other stays: those, and how many of them do. */
  readonly choices: readonly {
    readonly partition: CheckedPartition;
    readonly among: readonly number[];
    readonly kept: number;
  }[];
}

export function groundOf(world: World, pool: CheckedPool): Ground {
  const byBroker = new Map<number, Held>();
  for (const { id, otherBytes } of world.brokers.values())
    byBroker.set(id, { certain: [], staying: [], fixed: [], fixedBytes: otherBytes });
  const held = (id: number): Held => {
    const known = byBroker.get(id) ?? { certain: [], staying: [], fixed: [], fixedBytes: 0 };
    byBroker.set(id, known);
    return known;
  };
  const needed = new Map<string, CheckedPartition[]>();
  const choices: Ground['choices'][number][] = [];
  for (const partition of world.partitions) {
    if (partition.goal?.pool !== pool.stated.pool) addFixed(held, partition);
    else addOwn(world, pool, partition, { held, needed, choices });
  }
  return { held, needed, choices };
}

function addFixed(held: (id: number) => Held, partition: CheckedPartition): void {
  for (const id of partition.before) {
    const own = held(id);
    own.fixed.push(partition);
    own.fixedBytes += bytesOn(partition, id);
  }
}

function addOwn(
  world: World,
  pool: CheckedPool,
  partition: CheckedPartition,
  into: {
    readonly held: (id: number) => Held;
    readonly needed: Map<string, CheckedPartition[]>;
    readonly choices: Ground['choices'][number][];
  },
): void {
  if (partition.before.length === 0) return;
  const { staying, kept, certain } = keepingOf(world, pool, partition);
  for (const id of staying) {
    into.held(id).staying.push(partition);
    if (certain.has(id)) into.held(id).certain.push(partition);
  }
  if (kept > certain.size)
    into.choices.push({
      partition,
      among: staying.filter((id) => !certain.has(id)),
      kept: kept - certain.size,
    });
  for (const [rack, copies] of neededCopies(world, pool, partition)) {
    const list = into.needed.get(rack) ?? [];
    into.needed.set(rack, list);
    for (let i = 0; i < copies; i++) list.push(partition);
  }
}

export const sizes = (partitions: readonly CheckedPartition[]): number =>
  partitions.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
