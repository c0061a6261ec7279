/** Whether one replica may go from one broker to another by the rules of its partition. */
import {
  type Board,
  distinctRacks,
  homeIn,
  isBarred,
  isHome,
  poolOf,
  replicasInRack,
  replicasOn,
  sizeOf,
  slotOf,
} from '../board/board.ts';
import { fitsLogDir } from '../board/log-dirs.ts';
import { mayStay } from './rack-needs.ts';

/** Whether the replica on `from` may move to `to`: a receiver that holds none, the rack rule still holds, and a log dir has room. */
export function mayMove(board: Board, partition: number, from: number, to: number): boolean {
  if (poolOf(board, partition)?.receives[to] !== 1 || slotOf(board, partition, to) >= 0) return false;
  return keepsRacks(board, partition, from, to) && mayTake(board, partition, to);
}

/** Whether the replica in a slot of `home`, which is to go, may stay in place of the one on `from`: as well in sync, and the rack rule still holds. */
export function mayStayInstead(board: Board, partition: number, from: number, homeSlot: number): boolean {
  const to = homeIn(board, partition, homeSlot);
  if (!mayStay(board, partition, homeSlot) || !keepsRacks(board, partition, from, to)) return false;
  const stateOf = (slot: number): number => board.states[partition * board.width + slot] ?? 0;
  const fromSlot = homeSlotOf(board, partition, from);
  return stateOf(homeSlot) <= stateOf(fromSlot) && board.brokers.hung[to] === 0;
}

function homeSlotOf(board: Board, partition: number, broker: number): number {
  for (let slot = 0; slot < board.width; slot++) if (homeIn(board, partition, slot) === broker) return slot;
  return -1;
}

/** Whether the broker's log dirs, and its limit of replicas, take one of the partition; the sum of what it holds is checked elsewhere. */
export function mayTake(board: Board, partition: number, broker: number): boolean {
  if (isBarred(board, partition, broker)) return false;
  if (replicasOn(board, broker) >= (board.brokers.maxReplicas[broker] ?? 0)) return false;
  const { logDirs } = board;
  return (
    logDirs === null ||
    isHome(board, partition, broker) ||
    fitsLogDir(logDirs, broker, sizeOf(board, partition))
  );
}

/** Whether the rack rule of the partition still holds. */
export function keepsRacks(board: Board, partition: number, from: number, to: number): boolean {
  const { partitions, brokers } = board;
  const fromRack = brokers.rack[from] ?? -1;
  const toRack = brokers.rack[to] ?? -1;
  if (fromRack === toRack) return true;
  const only = partitions.onlyRack[partition] ?? -1;
  if (only >= 0) return false;
  const lost = replicasInRack(board, partition, fromRack) === 1 ? 1 : 0;
  const won = replicasInRack(board, partition, toRack) === 0 ? 1 : 0;
  if (won >= lost) return true;
  return distinctRacks(board, partition) - 1 >= (partitions.rackNeed[partition] ?? 0);
}
