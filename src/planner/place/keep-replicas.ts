/**
 * Decides which replicas each partition keeps, and so which it must copy: the fewest that its hard rules allow, partition
 * by partition.
 */
import { countOf } from '../../model/values/count-of.ts';
import {
  type Board,
  distinctRacks,
  goalOf,
  homeIn,
  isOfflineOn,
  type PoolTable,
  poolOf,
  putReplica,
  rackOf,
  slotOf,
  takeReplica,
} from '../board/board.ts';
import { blame } from '../board/move-causes.ts';
import { addObstacle, type Obstacles } from '../board/obstacles.ts';
import type { PlacementGoal } from '../placement-problem.ts';
import { chooseKept } from './choose-kept.ts';
import { mayTake } from './may-move.ts';
import { countOpen, findRackNeed, isSettled, mayStay } from './rack-needs.ts';

/** Empties the slots of replicas that go, and moves the others together in front where the replication factor shrinks. */
export function keepReplicas(board: Board, obstacles: Obstacles): void {
  const { partitions } = board;
  for (const p of partitions.bySize) {
    if ((partitions.pool[p] ?? -1) < 0) continue;
    findRackNeed(board, p);
    if (isSettled(board, p) || !isPossible(board, p, obstacles)) continue;
    if (partitions.created[p] === 0) keepMost(board, p);
  }
}

function keepMost(board: Board, p: number): void {
  const { partitions, home, width } = board;
  const factor = partitions.replicationFactor[p] ?? 0;
  blameHomes(board, p);
  for (let slot = 0; slot < width; slot++) takeReplica(board, p, slot);
  const kept = chooseKept(board, p);
  const begin = p * width;
  const order = slotOrder(board, p, kept, factor);
  for (const [slot, from] of order.entries()) {
    if (kept.has(from)) putReplica(board, p, slot, home[begin + from] ?? -1);
  }
  for (const [slot, from] of order.entries()) {
    if (from >= 0 && !kept.has(from)) replaceOneForOne(board, p, slot, home[begin + from] ?? -1);
  }
}

/** For each planned slot the slot of `home` that it continues, -1 for one to be added: everything keeps its place where it can. */
function slotOrder(board: Board, p: number, kept: ReadonlySet<number>, factor: number): readonly number[] {
  const { home, width } = board;
  const order: number[] = [];
  let surplus = -factor;
  for (let slot = 0; slot < width; slot++) if ((home[p * width + slot] ?? -1) >= 0) surplus++;
  for (let slot = 0; slot < width; slot++) {
    if ((home[p * width + slot] ?? -1) < 0) continue;
    if (!kept.has(slot) && surplus > 0) surplus--;
    else order.push(slot);
  }
  while (order.length < factor) order.push(-1);
  return order;
}

/** The replacing broker takes the very slot, where the rules let it. */
function replaceOneForOne(board: Board, p: number, slot: number, from: number): void {
  const { brokers, partitions } = board;
  const to = brokers.replacement[from] ?? -1;
  if (to < 0 || board.pools[partitions.pool[p] ?? -1]?.receives[to] !== 1) return;
  if (slotOf(board, p, to) >= 0 || !mayTake(board, p, to)) return;
  const only = partitions.onlyRack[p] ?? -1;
  if (only >= 0 && brokers.rack[to] !== only) return;
  putReplica(board, p, slot, to);
  const missing = emptySlots(board, p);
  if (distinctRacks(board, p) + missing < (partitions.rackNeed[p] ?? 0)) takeReplica(board, p, slot);
}

/** Replicas that the partition still lacks. */
export function emptySlots({ slots, width, partitions }: Board, p: number): number {
  let empty = 0;
  const factor = partitions.replicationFactor[p] ?? 0;
  for (let slot = 0; slot < factor; slot++) if ((slots[p * width + slot] ?? -1) < 0) empty++;
  return empty;
}

/** Notes the hardest rule that the replicas break as they are. */
function blameHomes(board: Board, p: number): void {
  const { brokers, pools, partitions, home, width } = board;
  const held = Array.from(home.subarray(p * width, (p + 1) * width)).filter((b) => b >= 0);
  const drained = held.find((b) => brokers.drained[b] === 1);
  const stranger = held.find((b) => pools[partitions.pool[p] ?? -1]?.member[b] !== 1);
  const twice = held.find((b, i) => held.indexOf(b) < i);
  if (drained !== undefined && (brokers.replacement[drained] ?? -1) < 0) blame(board, p, 'drain', drained);
  if (drained !== undefined) blame(board, p, 'replace', drained);
  const offline = held.find((b) => isOfflineOn(board, p, b));
  if (partitions.leaving[p] === 1 && offline !== undefined) blame(board, p, 'drain-dir', offline);
  if (stranger !== undefined) blame(board, p, 'pool', stranger);
  if (twice !== undefined) blame(board, p, 'duplicate', twice);
  if (held.length !== partitions.replicationFactor[p]) blame(board, p, 'replication-factor', -1);
  blame(board, p, 'racks', -1);
}

/** Whether there are enough brokers and racks at all. */
function isPossible(board: Board, p: number, obstacles: Obstacles): boolean {
  const pool = poolOf(board, p);
  const goal = goalOf(board, p);
  if (!pool || !goal) return false;
  const obstacle =
    goal.racks.kind === 'within-one'
      ? obstacleWithinOne(board, pool, goal, p)
      : obstacleAcrossRacks(board, pool, goal, p);
  if (obstacle) addObstacle(obstacles, p, obstacle.summary, obstacle.hint);
  return obstacle === null;
}

interface WhatLacks {
  readonly summary: string;
  readonly hint: string;
}

function obstacleWithinOne(
  { partitions }: Board,
  pool: PoolTable,
  { replicationFactor }: PlacementGoal,
  p: number,
): WhatLacks | null {
  if ((partitions.onlyRack[p] ?? -1) >= 0) return null;
  return {
    summary: `Pool ${pool.name}: no rack has ${replicationFactor} brokers for all replicas of a partition`,
    hint: 'Add brokers to one rack, or lower the replication factor.',
  };
}

function obstacleAcrossRacks(
  board: Board,
  pool: PoolTable,
  { replicationFactor: factor }: PlacementGoal,
  p: number,
): WhatLacks | null {
  const { places, racks } = possiblePlaces(board, pool, p);
  if (places < factor) {
    return {
      summary: `Pool ${pool.name} lacks ${countOf(factor - places, 'broker')} for replication factor ${factor}: ${countOf(places, 'broker')} may hold replicas`,
      hint: 'Add brokers to the pool, drain fewer, or lower the replication factor.',
    };
  }
  const need = board.partitions.rackNeed[p] ?? 0;
  if (racks >= need) return null;
  return {
    summary: `Pool ${pool.name} lacks ${countOf(need - racks, 'rack')}: its rule asks for ${need} distinct racks, and ${countOf(racks, 'rack')} may hold replicas`,
    hint: 'Add brokers in another rack to the pool, or lower spec.racks.spread.',
  };
}

/** Brokers that could hold a replica, as receivers or because one may stay, and their distinct racks. */
function possiblePlaces(board: Board, pool: PoolTable, p: number): { places: number; racks: number } {
  const racks = new Set<number>();
  let places = 0;
  for (const [rack, receivers] of pool.receiversByRack.entries()) {
    const open = countOpen(board, p, receivers);
    places += open;
    if (open > 0) racks.add(rack);
  }
  for (let slot = 0; slot < board.width; slot++) {
    if (!mayStay(board, p, slot)) continue;
    const broker = homeIn(board, p, slot);
    racks.add(rackOf(board, broker));
    if (pool.receives[broker] !== 1) places++;
  }
  return { places, racks: racks.size };
}
