/** How many distinct racks each partition needs, by its rack rule and by where replicas can be. */
import {
  type Board,
  distinctRacks,
  factorOf,
  goalOf,
  homeIn,
  isBarred,
  poolOf,
  replicaStates,
  slotOf,
} from '../board/board.ts';

/** Notes what racks the partition needs. */
export function findRackNeed(board: Board, p: number): void {
  const { partitions } = board;
  partitions.rackNeed[p] = rackNeed(board, p);
  if (goalOf(board, p)?.racks.kind === 'within-one') partitions.onlyRack[p] = chooseOnlyRack(board, p);
}

/** Whether every hard rule but the brokers' limits holds as it is. The racks that the partition needs are told by then. */
export function isSettled(board: Board, p: number): boolean {
  const { partitions, home, width } = board;
  const factor = factorOf(board, p);
  const only = partitions.onlyRack[p] ?? -1;
  if (only < 0 && goalOf(board, p)?.racks.kind === 'within-one') return false;
  for (let slot = 0; slot < width; slot++) {
    const broker = home[p * width + slot] ?? -1;
    if (broker >= 0 !== slot < factor) return false;
    if (broker < 0) continue;
    if (!mayStay(board, p, slot) || (only >= 0 && !isInRack(board, broker, only))) return false;
  }
  return distinctRacks(board, p) >= (partitions.rackNeed[p] ?? 0);
}

/** A broker whose rack nobody knows is taken to be in it: that is no reason to copy anything. */
export function isInRack({ brokers }: Board, broker: number, rack: number): boolean {
  return brokers.rack[broker] === rack || brokers.rackUnknown[broker] === 1;
}

/** Brokers among them that may get a replica of the partition. */
export function countOpen(board: Board, p: number, receivers: Int32Array | undefined): number {
  if (!receivers || board.partitions.barred[p] === 0) return receivers?.length ?? 0;
  return receivers.reduce((n, b) => (isBarred(board, p, b) ? n : n + 1), 0);
}

/** Whether the replica in a slot of `home` may stay: on a member that keeps its replicas, and not a second one there. */
export function mayStay(board: Board, partition: number, slot: number): boolean {
  const { brokers, home, width } = board;
  const begin = partition * width;
  const broker = home[begin + slot] ?? -1;
  const pool = board.pools[board.partitions.pool[partition] ?? -1];
  if (broker < 0 || pool?.member[broker] !== 1 || brokers.drained[broker] === 1) return false;
  if (board.partitions.barred[partition] === 1 && board.states[begin + slot] === replicaStates.offline)
    return false;
  for (let before = 0; before < slot; before++) if (home[begin + before] === broker) return false;
  return true;
}

/**
 * Racks that could hold a replica of the partition: those with a receiver, and those where a replica may stay.
 * Brokers without a rack count as one rack, so that a pool without racks has nothing to spread over.
 */
function possibleRacks(board: Board, partition: number): number {
  const { brokers, home, width, partitions } = board;
  const receivers = board.pools[partitions.pool[partition] ?? -1]?.receiversByRack ?? [];
  let racks = 0;
  for (const inRack of receivers) if (countOpen(board, partition, inRack) > 0) racks++;
  const seen: number[] = [];
  for (let slot = 0; slot < width; slot++) {
    const rack = brokers.rack[home[partition * width + slot] ?? -1] ?? -1;
    if (rack < 0 || countOpen(board, partition, receivers[rack]) > 0 || seen.includes(rack)) continue;
    if (mayStay(board, partition, slot)) seen.push(rack);
  }
  return racks + seen.length;
}

/** Distinct racks that the partition needs; more than there can be where its rule asks for more. */
export function rackNeed(board: Board, partition: number): number {
  const { partitions } = board;
  const rule = partitions.goals[partitions.goal[partition] ?? -1]?.racks;
  const factor = partitions.replicationFactor[partition] ?? 0;
  if (rule === undefined || rule.kind === 'none' || rule.kind === 'within-one') return 1;
  if (rule.kind === 'max') return Math.min(factor, possibleRacks(board, partition));
  return hasRacks(board, partition) ? Math.min(factor, rule.racks) : 1;
}

function hasRacks(board: Board, partition: number): boolean {
  const pool = board.pools[board.partitions.pool[partition] ?? -1];
  return pool?.measured.some((b) => board.brokers.rackNames[board.brokers.rack[b] ?? -1] !== '') ?? false;
}

/**
 * For the rule `{within: one}`: the rack that can hold every replica and keeps the most of them, then the most in-sync ones, then the one
 * with the most free receivers; -1: none can.
 */
function chooseOnlyRack(board: Board, partition: number): number {
  const receivers = poolOf(board, partition)?.receiversByRack ?? [];
  const factor = factorOf(board, partition);
  let best = -1;
  let mostKept = -1;
  let mostInSync = -1;
  let mostRoom = -1;
  for (let rack = 0; rack < board.brokers.rackNames.length; rack++) {
    const { kept, inSync } = keptInRack(board, partition, rack);
    const free = receivers[rack]?.reduce((n, b) => (slotOf(board, partition, b) < 0 ? n + 1 : n), 0) ?? 0;
    if (kept + free < factor) continue;
    if ((kept - mostKept || inSync - mostInSync || free - mostRoom) <= 0) continue;
    best = rack;
    mostKept = kept;
    mostInSync = inSync;
    mostRoom = free;
  }
  return best;
}

function keptInRack(board: Board, partition: number, rack: number): { kept: number; inSync: number } {
  let kept = 0;
  let inSync = 0;
  for (let slot = 0; slot < board.width; slot++) {
    const broker = homeIn(board, partition, slot);
    if (broker < 0 || !isInRack(board, broker, rack) || !mayStay(board, partition, slot)) continue;
    kept++;
    if (board.states[partition * board.width + slot] === replicaStates.inSync) inSync++;
  }
  return { kept, inSync };
}
