/**
 * Sets apart the partitions that Kafka can't change for now, before anything is chosen: what is planned, and the bound of its bytes, is that
 * of the others.
 *
 * Nothing can be copied from a partition without a live in-sync replica. And a reassignment completes only when every replica of its
 * target is in sync (Kafka 3.9 to 4.2, PartitionReassignmentReplicas), so a partition that would keep an offline replica waits until
 * that one is back, or until git drains its broker. A new order of the same replicas is no reassignment: leaders may change.
 */
import type { HeldPartition } from '../../model/plan/plan-summary.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { type Board, condition, diskBytes, homeIn, isHome, replicaStates, sizeOf } from '../board/board.ts';
import { chooseKept } from './choose-kept.ts';
import { findRackNeed, isSettled } from './rack-needs.ts';

export function holdPartitions(board: Board): void {
  const { partitions } = board;
  for (let p = 0; p < partitions.count; p++) {
    const state = partitions.condition[p] ?? 0;
    if (state < condition.offline || (partitions.pool[p] ?? -1) < 0) continue;
    if (state === condition.unavailable) holdUnavailable(board, p);
    else holdUnlessOfflineGo(board, p);
  }
}

function holdUnavailable(board: Board, p: number): void {
  keepAsItIs(board, p);
  board.partitions.leadPool[p] = -1;
  board.held.set(p, { why: 'unavailable', waitsFor: brokersIn(board, p, offlineSlots(board, p)) });
}

/** With offline replicas it moves for its own rules only, and where those leave replicas that can all get in sync. */
function holdUnlessOfflineGo(board: Board, p: number): void {
  if (board.partitions.leaving[p] === 1) board.partitions.barred[p] = 1;
  findRackNeed(board, p);
  const settled = isSettled(board, p);
  const kept = settled ? null : chooseKept(board, p);
  const waitsFor = offlineSlots(board, p).filter((slot) => kept?.has(slot));
  if (waitsFor.length > 0)
    board.held.set(p, { why: 'offline-replica', waitsFor: brokersIn(board, p, waitsFor) });
  if (settled || waitsFor.length > 0) keepAsItIs(board, p);
  else board.partitions.barred[p] = 1;
}

function keepAsItIs({ partitions, home, width }: Board, p: number): void {
  partitions.pool[p] = -1;
  partitions.onlyRack[p] = -1;
  partitions.replicationFactor[p] = home.subarray(p * width, (p + 1) * width).filter((b) => b >= 0).length;
}

const offlineSlots = (board: Board, p: number): readonly number[] => slotsIn(board, p, replicaStates.offline);

function slotsIn({ states, width }: Board, p: number, state: number): readonly number[] {
  const slots = Array.from({ length: width }, (_, slot) => slot);
  return slots.filter((slot) => states[p * width + slot] === state);
}

const brokersIn = (board: Board, p: number, slots: readonly number[]): readonly number[] =>
  slots.map((slot) => homeIn(board, p, slot));

/**
 * What each broker may hold: its limit, or what it holds already where only partitions that have to stay keep it above. `before`: bytes on
 * the brokers before anything moved.
 */
export function allowedBytes(board: Board, before: Float64Array): Float64Array {
  return board.brokers.limitBytes.map((limit, b) => {
    const now = before[b] ?? 0;
    return now > limit && now - limit <= sum(board, stayingOn(board, b)) ? now : limit;
  });
}

const sum = (board: Board, list: readonly number[]): number =>
  list.reduce((total, p) => total + sizeOf(board, p), 0);

/** Partitions on the broker that keep their replicas, as one of them is offline; the largest first. */
function stayingOn(board: Board, broker: number): readonly number[] {
  return Array.from(board.partitions.bySize).filter(
    (p) => isKeptAsItIs(board, p) && isHome(board, p, broker) && diskBytes(board, p, broker) > 0,
  );
}

/**
 * Whether a broker above its limit would come below it, did partitions with an offline replica not have to stay: then as many of them
 * wait, the largest first, and nothing is wrong with the rest of the plan.
 */
export function holdOnFullBroker(board: Board, broker: number, excess: number): boolean {
  const { held } = board;
  const staying = stayingOn(board, broker);
  if (sum(board, staying) < excess) return false;
  let left = excess;
  for (const p of staying) {
    if (left <= 0) break;
    left -= sizeOf(board, p);
    if (!held.has(p))
      held.set(p, { why: 'offline-replica', waitsFor: brokersIn(board, p, offlineSlots(board, p)) });
  }
  return true;
}

/** Something governs it, and it has to keep its replicas. */
function isKeptAsItIs({ partitions }: Board, p: number): boolean {
  return (
    (partitions.goal[p] ?? -1) >= 0 &&
    (partitions.pool[p] ?? -1) < 0 &&
    (partitions.condition[p] ?? 0) >= condition.offline
  );
}

/** By topic and partition. */
export function heldPartitions(board: Board): readonly HeldPartition[] {
  const { partitions, brokers, width, home } = board;
  const idsOf = (list: readonly number[]): readonly BrokerId[] => list.flatMap((b) => brokers.ids[b] ?? []);
  return [...board.held]
    .sort(([a], [b]) => a - b)
    .map(([p, { why, waitsFor }]) => ({
      topic: partitions.topicNames[partitions.topic[p] ?? -1] ?? '',
      partition: partitions.number[p] ?? -1,
      replicas: idsOf([...home.subarray(p * width, (p + 1) * width)]),
      why,
      waitsFor: idsOf(waitsFor),
      lagging: idsOf(brokersIn(board, p, slotsIn(board, p, replicaStates.lagging))),
    }));
}
