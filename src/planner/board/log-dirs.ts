/**
 * Whether replicas fit into the log dirs of a broker that has several: its dirs together may have room where none of them has.
 *
 * Kafka chooses the dir of a new replica by itself, and nothing tells which dir a replica leaves. So new replicas are packed into what is
 * free now, and what leaves frees nothing.
 */
import { fullShare } from '../../model/desired/apply-policy.ts';
import type { LogDirRoom } from '../placement-problem.ts';

/** By broker; null where only the sum of its dirs counts. */
export type LogDirs = readonly (BrokerDirs | null)[];

interface BrokerDirs {
  /** What each dir may still take, the most first. */
  readonly rooms: readonly number[];
  /** Of the first of them. */
  readonly roomiest: string;
  readonly totalRoom: number;
  /** Sizes of the replicas that the plan adds, the largest first. */
  readonly guests: number[];
  guestBytes: number;
}

/** Bytes that the dir may still take: it fills no further than the broker as a whole may. */
function roomOf({ totalBytes, usableBytes }: LogDirRoom, maxUtilization: number): number {
  const share = Math.min(maxUtilization, fullShare);
  return Math.max(0, Math.floor(totalBytes * share) - (totalBytes - usableBytes));
}

export function brokerDirs(dirs: readonly LogDirRoom[], maxUtilization: number): BrokerDirs {
  const sorted = dirs
    .map((dir) => ({ path: dir.path, room: roomOf(dir, maxUtilization) }))
    .sort((a, b) => b.room - a.room || (a.path < b.path ? -1 : 1));
  const rooms = sorted.map(({ room }) => room);
  const totalRoom = rooms.reduce((a, b) => a + b, 0);
  return { rooms, roomiest: sorted[0]?.path ?? '', totalRoom, guests: [], guestBytes: 0 };
}

/** Whether some packing has one more replica of this size in it. */
export function fitsLogDir(logDirs: LogDirs | null, broker: number, size: number): boolean {
  const dirs = logDirs?.[broker];
  if (!dirs || size === 0) return true;
  const { rooms, guests, guestBytes, totalRoom } = dirs;
  if (size > (rooms[0] ?? 0) || guestBytes + size > totalRoom) return false;
  const largest = Math.max(size, guests[0] ?? 0);
  // As long as every dir could still take the largest one, so much fits in any order.
  const surely = rooms.reduce((sum, room) => sum + Math.max(0, room - largest), 0);
  return guestBytes + size <= surely || isPacked(rooms, guests, size);
}

/** Best fit, the largest first (Johnson 1973). */
function isPacked(rooms: readonly number[], guests: readonly number[], size: number): boolean {
  const left = [...rooms];
  return guests.toSpliced(placeOf(guests, size), 0, size).every((next) => takeTightest(left, next));
}

function takeTightest(left: number[], size: number): boolean {
  let tightest = -1;
  for (const [dir, room] of left.entries()) {
    if (room >= size && room < (left[tightest] ?? Number.POSITIVE_INFINITY)) tightest = dir;
  }
  if (tightest >= 0) left[tightest] = (left[tightest] ?? 0) - size;
  return tightest >= 0;
}

export function addGuest(logDirs: LogDirs, broker: number, size: number): void {
  const dirs = logDirs[broker];
  if (!dirs || size === 0) return;
  dirs.guests.splice(placeOf(dirs.guests, size), 0, size);
  dirs.guestBytes += size;
}

export function removeGuest(logDirs: LogDirs, broker: number, size: number): void {
  const dirs = logDirs[broker];
  if (!dirs || size === 0) return;
  dirs.guests.splice(placeOf(dirs.guests, size), 1);
  dirs.guestBytes -= size;
}

export function removeAllGuests(logDirs: LogDirs): void {
  for (const dirs of logDirs) {
    if (!dirs) continue;
    dirs.guests.length = 0;
    dirs.guestBytes = 0;
  }
}

/** The first place of so large a replica in a list that descends. */
function placeOf(sizes: readonly number[], size: number): number {
  let low = 0;
  let high = sizes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sizes[middle] ?? 0) > size) low = middle + 1;
    else high = middle;
  }
  return low;
}
