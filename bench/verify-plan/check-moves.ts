/** Replays the moves on the snapshot: where they begin, what they copy, and what the plan says that all of it amounts to. */
import { changesOf } from './read-steps.ts';
import type { CheckedPartition, World } from './world.ts';

export function checkMoves(world: World): readonly string[] {
  return [...checkChanges(world), ...checkSummary(world), ...checkBrokers(world)];
}

function checkChanges({ plan, partitions }: World): readonly string[] {
  const known = new Map(partitions.map((one) => [one.name, one]));
  return changesOf(plan).flatMap(({ topic, partition, from, to, sizeBytes, bytes }) => {
    const name = `${topic}/${partition}`;
    const live = known.get(name);
    if (!live) return [`${name} moves, and is not in the snapshot`];
    const added = to.filter((id) => !live.before.includes(id)).length;
    return [
      ...(from.join() === live.before.join()
        ? []
        : [
            `${name} has replicas ${live.before.join(', ')} in the snapshot, the plan says ${from.join(', ')}`,
          ]),
      ...(sizeBytes === live.sizeBytes
        ? []
        : [`${name} has ${live.sizeBytes} bytes in the snapshot, the plan says ${sizeBytes}`]),
      ...(bytes === added * live.sizeBytes
        ? []
        : [`${name} copies ${added * live.sizeBytes} bytes, the plan says ${bytes}`]),
    ];
  });
}

export const addedTo = ({ before, after }: CheckedPartition): readonly number[] =>
  after.filter((id) => !before.includes(id));

const removedFrom = ({ before, after }: CheckedPartition): readonly number[] =>
  before.filter((id) => !after.includes(id));

function checkSummary({ plan, partitions }: World): readonly string[] {
  const live = partitions.filter(({ before }) => before.length > 0);
  const moved = live.filter((one) => addedTo(one).length + removedFrom(one).length > 0);
  const counted: readonly (readonly [keyof typeof plan.summary, number])[] = [
    ['partitionsMoved', moved.length],
    ['replicasMoved', moved.reduce((sum, one) => sum + addedTo(one).length, 0)],
    ['bytesMoved', bytesMoved(partitions)],
    ['leadersChanged', live.filter(({ before, after }) => before[0] !== after[0]).length],
    [
      'ordersChanged',
      live.filter(
        (one) =>
          !moved.includes(one) && one.before[0] === one.after[0] && one.before.join() !== one.after.join(),
      ).length,
    ],
  ];
  return counted.flatMap(([field, count]) =>
    plan.summary[field] === count
      ? []
      : [`summary.${field} is ${plan.summary[field]}, the steps make ${count}`],
  );
}

/** Of all replicas that are copied. */
export function bytesMoved(partitions: readonly CheckedPartition[]): number {
  return partitions.reduce((sum, one) => sum + addedTo(one).length * one.sizeBytes, 0);
}

/** What each live broker holds and leads before and after. */
function checkBrokers(world: World): readonly string[] {
  return world.plan.brokers.flatMap((stated) =>
    (['before', 'after'] as const).flatMap((when) => {
      const load = loadOf(world, stated.id, when);
      return (['bytes', 'replicas', 'leaders'] as const).flatMap((figure) =>
        stated[when][figure] === load[figure]
          ? []
          : [
              `broker ${stated.id} has ${load[figure]} ${figure} ${when} the plan, which says ${stated[when][figure]}`,
            ],
      );
    }),
  );
}

interface Load {
  bytes: number;
  replicas: number;
  leaders: number;
}

const caches = new WeakMap<World, Map<'before' | 'after', Map<number, Load>>>();

/** What a broker carries. */
export function loadOf(world: World, id: number, when: 'before' | 'after'): Readonly<Load> {
  const cache = caches.get(world) ?? new Map<'before' | 'after', Map<number, Load>>();
  caches.set(world, cache);
  const loads = cache.get(when) ?? sumUp(world, when);
  cache.set(when, loads);
  return loads.get(id) ?? { bytes: 0, replicas: 0, leaders: 0 };
}

function sumUp({ brokers, partitions }: World, when: 'before' | 'after'): Map<number, Load> {
  const loads = new Map<number, Load>();
  for (const { id, otherBytes } of brokers.values())
    loads.set(id, { bytes: otherBytes, replicas: 0, leaders: 0 });
  for (const partition of partitions) {
    for (const [slot, id] of partition[when].entries()) {
      const load = loads.get(id) ?? { bytes: 0, replicas: 0, leaders: 0 };
      loads.set(id, load);
      load.bytes += bytesOn(partition, id);
      load.replicas++;
      if (slot === 0) load.leaders++;
    }
  }
  return loads;
}

/** What is offline takes nothing of the disks that are online. */
export const bytesOn = ({ offline, sizeBytes }: CheckedPartition, id: number): number =>
  offline.some((one) => one === id) ? 0 : sizeBytes;
