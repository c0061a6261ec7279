/** Where replicas are before anything moves, and in what state. */
import type { BrokerId } from '../../model/values/units.ts';
import type { PlannerBroker, PlannerPartition } from '../placement-problem.ts';
import { type Board, condition, diskBytes, replicaStates } from './board.ts';
import { brokerDirs, type LogDirs } from './log-dirs.ts';

/** The brokers of each partition, `width` slots each; -1: none. */
export function homeSlots(
  partitions: readonly PlannerPartition[],
  brokers: readonly PlannerBroker[],
  width: number,
): Int32Array {
  const index = new Map<number, number>(brokers.map(({ id }, i) => [id, i]));
  const home = new Int32Array(partitions.length * width).fill(-1);
  for (const [p, { replicas }] of partitions.entries()) {
    for (const [slot, id] of replicas.entries()) home[p * width + slot] = index.get(id) ?? -1;
  }
  return home;
}

/** Of each slot of `home`; notes in `conditions` what that makes of the partition. */
export function replicaStatesOf(
  partitions: readonly PlannerPartition[],
  conditions: Uint8Array,
  brokers: readonly PlannerBroker[],
  width: number,
): Uint8Array {
  const down = new Set(brokers.filter(({ alive }) => !alive).map(({ id }) => id));
  const states = new Uint8Array(partitions.length * width);
  for (const [p, { replicas, inSync, offline }] of partitions.entries()) {
    let worst = 0;
    let isAvailable = replicas.length === 0;
    for (const [slot, id] of replicas.entries()) {
      const state = stateOf(id, inSync, down.has(id) || offline.includes(id));
      states[p * width + slot] = state;
      worst = Math.max(worst, state);
      if (state === replicaStates.inSync) isAvailable = true;
    }
    conditions[p] = isAvailable ? worst : condition.unavailable;
  }
  return states;
}

function stateOf(id: BrokerId, inSync: readonly BrokerId[], isOffline: boolean): number {
  if (isOffline) return replicaStates.offline;
  return inSync.includes(id) ? replicaStates.inSync : replicaStates.lagging;
}

/** By partition; -1: nobody. */
export function actingLeaders(
  partitions: readonly PlannerPartition[],
  brokers: readonly PlannerBroker[],
): Int32Array {
  const index = new Map(brokers.map(({ id }, i) => [id, i]));
  return Int32Array.from(partitions, ({ leader }) => (leader === null ? -1 : (index.get(leader) ?? -1)));
}

/** null: no broker has several log dirs. */
export function logDirsOf(
  brokers: readonly PlannerBroker[],
  shares: ReadonlyMap<BrokerId, number>,
): LogDirs | null {
  if (brokers.every(({ logDirs }) => logDirs === undefined)) return null;
  return brokers.map(({ id, logDirs }) => (logDirs ? brokerDirs(logDirs, shares.get(id) ?? 1) : null));
}

/** What the brokers hold and lead before anything moves. */
export function countLoads(board: Board): void {
  const { partitions, width, home, leader, bytes, replicas, leaders } = board;
  for (let p = 0; p < partitions.count; p++) {
    const first = home[p * width] ?? -1;
    leader[p] = first;
    if (first >= 0) leaders[first] = (leaders[first] ?? 0) + 1;
    for (let slot = 0; slot < width; slot++) {
      const broker = home[p * width + slot] ?? -1;
      if (broker < 0) continue;
      bytes[broker] = (bytes[broker] ?? 0) + diskBytes(board, p, broker);
      replicas[broker] = (replicas[broker] ?? 0) + 1;
    }
  }
}
