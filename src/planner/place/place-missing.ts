/**
 * Places the replicas that partitions lack, the largest first, each where it brings the pool nearest to even: these copies
 * cost the same wherever they go.
 *
 * Longest processing time first (Graham 1969), by steepest descent on the sum of squared relative distances from the mean
 * in bytes and in replicas: large replicas go by bytes, small ones by count, without a threshold between them. A dimension that
 * git does not balance only breaks ties: what it overfilled, balance would pay for with other replicas.
 */

import { type ExpectedLoads, expectLoads } from '../balance/expect-loads.ts';
import {
  type Board,
  brokerIn,
  distinctRacks,
  factorOf,
  goalOf,
  type PoolTable,
  poolOf,
  putReplica,
  replicasInRack,
  sizeOf,
  slotOf,
} from '../board/board.ts';
import { emptySlots } from './keep-replicas.ts';
import { mayTake } from './may-move.ts';

/** Returns the partitions for which no receiver has room. */
export function placeMissing(board: Board): readonly number[] {
  const expected = expectLoads(board);
  const unplaced: number[] = [];
  const { partitions } = board;
  for (const p of partitions.bySize) {
    const pool = poolOf(board, p);
    const loads = expected[partitions.pool[p] ?? -1];
    if (!pool || !loads || partitions.created[p] === 1) continue;
    for (let missing = fillSlots(board, pool, loads, p); missing > 0; missing--) unplaced.push(p);
  }
  return unplaced;
}

/** Returns how many slots stay empty. */
function fillSlots(board: Board, pool: PoolTable, loads: ExpectedLoads, p: number): number {
  let missing = 0;
  for (let slot = 0; slot < factorOf(board, p); slot++) {
    if (brokerIn(board, p, slot) >= 0) continue;
    const broker = emptiestReceiver(board, pool, loads, p);
    if (broker >= 0) putReplica(board, p, slot, broker);
    else missing++;
  }
  return missing;
}

/** How much each dimension counts where a replica may go: what git declares, and to break ties what it does not. */
interface Weights {
  readonly bytes: number;
  readonly replicas: number;
}

const tieBreaking = 0.01;

function weightsOf({ tolerance }: PoolTable): Weights {
  const { storage, replicas } = tolerance;
  return {
    bytes: storage === null && replicas !== null ? tieBreaking : 1,
    replicas: replicas === null ? tieBreaking : 1,
  };
}

interface Choice {
  broker: number;
  inRack: number;
  score: number;
}

function emptiestReceiver(board: Board, pool: PoolTable, loads: ExpectedLoads, p: number): number {
  const choice: Choice = { broker: -1, inRack: 0, score: 0 };
  const preferEven = spreadsOver(board, p);
  const weights = weightsOf(pool);
  for (let rack = 0; rack < pool.receiversByRack.length; rack++) {
    const receivers = pool.receiversByRack[rack];
    if (!receivers || receivers.length === 0 || !rackIsOpen(board, p, rack)) continue;
    const inRack = preferEven ? replicasInRack(board, p, rack) : 0;
    if (choice.broker < 0 || inRack <= choice.inRack)
      chooseInRack(board, { loads, weights, receivers, inRack }, p, choice);
  }
  return choice.broker;
}

interface RackOffer {
  readonly loads: ExpectedLoads;
  readonly weights: Weights;
  readonly receivers: Int32Array;
  /** Replicas that the rack holds already; fewer are better, whatever the score. */
  readonly inRack: number;
}

function chooseInRack(
  board: Board,
  { loads, weights, receivers, inRack }: RackOffer,
  p: number,
  choice: Choice,
): void {
  const size = sizeOf(board, p);
  for (const b of receivers) {
    const score = distanceAdded(board, loads, weights, b, size);
    if (choice.broker >= 0 && inRack === choice.inRack && score >= choice.score) continue;
    if (!hasRoom(board, b, size) || slotOf(board, p, b) >= 0 || !mayTake(board, p, b)) continue;
    choice.broker = b;
    choice.inRack = inRack;
    choice.score = score;
  }
}

/** Under `max` racks share replicas evenly, also where there are more replicas than racks. */
export function spreadsOver(board: Board, p: number): boolean {
  return goalOf(board, p)?.racks.kind === 'max';
}

/** Whether one of the missing replicas may go to the rack: fresh racks first, while any is needed. */
export function rackIsOpen(board: Board, p: number, rack: number): boolean {
  const { partitions } = board;
  const only = partitions.onlyRack[p] ?? -1;
  if (only >= 0) return rack === only;
  const freshNeeded = (partitions.rackNeed[p] ?? 0) - distinctRacks(board, p);
  return emptySlots(board, p) > freshNeeded || replicasInRack(board, p, rack) === 0;
}

export function hasRoom({ bytes, brokers }: Board, broker: number, size: number): boolean {
  return size === 0 || (bytes[broker] ?? 0) + size <= (brokers.limitBytes[broker] ?? 0);
}

/** The derivative of the squared relative distances, so that a replica's share of a mean weighs it. */
function distanceAdded(
  { bytes, replicas }: Board,
  loads: ExpectedLoads,
  weights: Weights,
  b: number,
  size: number,
): number {
  const meanBytes = loads.bytes[b] ?? 0;
  const meanReplicas = loads.replicas;
  const share = meanBytes > 0 ? size / meanBytes : 0;
  const fill = meanBytes > 0 ? (bytes[b] ?? 0) / meanBytes : 0;
  const byBytes = share * (2 * (fill - 1) + share);
  const byReplicas = (2 * ((replicas[b] ?? 0) / meanReplicas - 1)) / meanReplicas;
  return weights.bytes * byBytes + weights.replicas * byReplicas;
}
