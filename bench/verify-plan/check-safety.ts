/** Whether every partition that changes ends where its rules allow, as safe as before, and the disks have room also midway. */

import { addedTo, bytesOn, loadOf } from './check-moves.ts';
import type { CheckedPool, Flags } from './pools.ts';
import { diskLimits, flagsOf } from './pools.ts';
import { possibleRacks } from './rack-needs.ts';
import type { CheckedPartition, World } from './world.ts';

export function checkSafety(world: World, pools: readonly CheckedPool[]): readonly string[] {
  const flags = flagsOf(world);
  const byName = new Map(pools.map((pool) => [pool.stated.pool, pool]));
  return [
    ...world.partitions.flatMap((partition) => checkPartition(world, byName, flags, partition)),
    ...checkDisks(world),
    ...checkMidway(world),
  ];
}

function checkPartition(
  world: World,
  pools: ReadonlyMap<string, CheckedPool>,
  flags: Flags,
  partition: CheckedPartition,
): readonly string[] {
  const { before, after, goal, name } = partition;
  const isSame = before.length === after.length && after.every((id) => before.includes(id));
  if (!goal) return isSame ? [] : [`${name} changes its replicas, and nothing in the certificate governs it`];
  const pool = pools.get(goal.pool);
  if (!pool) return [`${name} is governed by pool ${goal.pool}, which the certificate does not have`];
  if (world.plan.summary.leftOver && isSame) return [];
  const added = addedTo(partition);
  const stays = after.filter((id) => before.includes(id));
  const inSyncLeft = stays.filter((id) => partition.inSync.includes(id as never)).length;
  const isClosed = (id: number): boolean => !pool.receivers.some((broker) => broker.id === id);
  const broken: readonly (readonly [boolean, string])[] = [
    [
      after.length !== goal.replicationFactor,
      `has ${after.length} replicas, ${goal.replicationFactor} are wanted`,
    ],
    [new Set(after).size !== after.length, 'has two replicas on one broker'],
    [after.some((id) => !pool.members.has(id)), `leaves pool ${goal.pool}`],
    [after.some((id) => flags.gone.has(id)), 'is on a broker that is drained'],
    [added.some(isClosed), 'is new on a broker that receives nothing'],
    [
      !isSame && after.some((id) => partition.offline.includes(id as never)),
      'moves, and keeps an offline replica',
    ],
    [!isSame && before.length > 0 && partition.inSync.length === 0, 'moves, and no replica is in sync'],
    [!racksHold(world, pool, partition), 'breaks its rack rule'],
    [losesInSync(partition, inSyncLeft), 'gives up in-sync replicas, and keeps others instead'],
  ];
  return broken.filter(([isBroken]) => isBroken).map(([, text]) => `${name} ${text}`);
}

/** Of those that may stay, in-sync ones do, as far as min.insync.replicas asks. */
function losesInSync({ before, after, inSync, goal }: CheckedPartition, left: number): boolean {
  const laggingStay = after.some((id) => before.includes(id) && !inSync.includes(id as never));
  const wanted = Math.min(goal?.minInSyncReplicas ?? 1, inSync.length, after.length);
  const gone = before.filter((id) => !after.includes(id) && inSync.includes(id as never));
  return laggingStay && left < wanted && gone.length > 0 && before.length > after.length;
}

function racksHold(world: World, pool: CheckedPool, partition: CheckedPartition): boolean {
  const { goal, after } = partition;
  if (!goal || goal.racks.kind === 'none') return true;
  const rackOf = (id: number): string => world.brokers.get(id)?.rack ?? '';
  const distinct = new Set(after.map(rackOf)).size;
  const known = new Set(after.map(rackOf).filter((rack) => !rack.startsWith('unknown, of broker')));
  if (goal.racks.kind === 'within-one') return known.size <= 1;
  const possible = possibleRacks(world, pool, partition);
  const wanted = goal.racks.kind === 'max' ? possible : goal.racks.racks;
  return distinct >= Math.min(goal.replicationFactor, wanted) || possible <= 1;
}

function checkDisks(world: World): readonly string[] {
  return [...diskLimits(world)].flatMap(([id, limit]) => {
    const [before, after] = [loadOf(world, id, 'before').bytes, loadOf(world, id, 'after').bytes];
    const isOver = world.brokers.get(id)?.isAlive && after > limit && after > before;
    return isOver ? [`broker ${id} ends at ${after} bytes, its limit is ${limit}`] : [];
  });
}

/** Tries to carry the moves out one after the other: what comes takes its place first, what leaves gives it back afterwards. */
function checkMidway(world: World): readonly string[] {
  const limits = diskLimits(world);
  const used = new Map([...world.brokers.keys()].map((id) => [id, loadOf(world, id, 'before').bytes]));
  const allowed = (id: number): number => world.brokers.get(id)?.capacityBytes ?? Number.POSITIVE_INFINITY;
  let waiting = world.partitions.filter((one) => one.before.length > 0 && addedTo(one).length > 0);
  for (const most of [(id: number) => limits.get(id) ?? allowed(id), allowed]) {
    let isMoving = true;
    while (isMoving && waiting.length > 0) {
      const left = waiting.filter((one) => !carryOut(used, one, most));
      isMoving = left.length < waiting.length;
      waiting = left;
    }
  }
  return waiting.length === 0
    ? []
    : [`${waiting.length} moves find no room on the disks while they run, such as ${waiting[0]?.name}`];
}

function carryOut(
  used: Map<number, number>,
  partition: CheckedPartition,
  most: (id: number) => number,
): boolean {
  const { before, after, sizeBytes } = partition;
  const added = addedTo(partition);
  if (sizeBytes > 0 && added.some((id) => (used.get(id) ?? 0) + sizeBytes > most(id))) return false;
  for (const id of added) used.set(id, (used.get(id) ?? 0) + sizeBytes);
  for (const id of before)
    if (!after.includes(id)) used.set(id, (used.get(id) ?? 0) - bytesOn(partition, id));
  return true;
}
