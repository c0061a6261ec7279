/** What is certain of a pool's replicas before anything is chosen: the ground that prove-bound.ts stands on. */
import type { ForcedRule } from '../../model/plan/certificate.ts';
import { maxOf } from '../../model/values/long-lists.ts';
import {
  type Board,
  factorOf,
  goalOf,
  homeIn,
  type PoolTable,
  poolOf,
  rackOf,
  replicaStates,
  sizeOf,
} from '../board/board.ts';
import { countOpen, mayStay, rackNeed } from '../place/rack-needs.ts';

export interface Certainties {
  /** Bytes that partitions must add, by rack (all in rack 0 where racks don't bind). */
  readonly needed: Float64Array;
  /** Per broker: bytes and replicas that may stay, all of them and those that no plan drops for nothing. */
  readonly staying: Float64Array;
  readonly certain: Float64Array;
  readonly stayingCount: Int32Array;
  readonly certainCount: Int32Array;
  /** For each slot of `home`: whether its replica may stay, one of `staying` below. */
  readonly stays: Uint8Array;
  /** Per partition: of the replicas that are optional, how many every plan keeps that copies no more than it must. */
  readonly optionalKept: Uint16Array;
  /** Per broker, of one replica that may stay. */
  readonly largest: Float64Array;
  /** Sizes of the replicas that must be added, by rack as above. */
  readonly sizesNeeded: readonly number[][];
  /** What must be added, by rack as above, and by the rule that asks for it. */
  readonly forced: readonly Map<ForcedRule, Forced>[];
}

interface Forced {
  readonly copies: number;
  readonly bytes: number;
}

/** Certain: without it, one more replica has to be copied. Optional: another one could stay in its place. */
export const staying = { no: 0, optional: 1, certain: 2 } as const;

/** On a board that nothing has touched. */
export function findCertainties(board: Board, pool: PoolTable): Certainties {
  const { partitions, width, brokers } = board;
  const found: Certainties = {
    needed: new Float64Array(brokers.rackNames.length),
    stays: new Uint8Array(partitions.count * width),
    optionalKept: new Uint16Array(partitions.count),
    staying: new Float64Array(brokers.count),
    certain: new Float64Array(brokers.count),
    stayingCount: new Int32Array(brokers.count),
    certainCount: new Int32Array(brokers.count),
    largest: new Float64Array(brokers.count),
    sizesNeeded: brokers.rackNames.map(() => []),
    forced: brokers.rackNames.map(() => new Map()),
  };
  const index = board.pools.indexOf(pool);
  for (let p = 0; p < partitions.count; p++) {
    if (partitions.pool[p] !== index || partitions.created[p] === 1) continue;
    addPartition(board, pool, p, found);
  }
  return found;
}

function addPartition(board: Board, pool: PoolTable, p: number, found: Certainties): void {
  const slots = stayingSlots(board, p);
  const kept = mostKept(board, p, slots);
  addNeeded(board, pool, p, factorOf(board, p) - kept, slots, found);
  let optional = kept;
  for (const slot of slots) {
    const others = slots.filter((other) => other !== slot);
    const isCertain = kept === slots.length || mostKept(board, p, others) < kept;
    found.stays[p * board.width + slot] = isCertain ? staying.certain : staying.optional;
    if (isCertain) optional--;
    addStaying(found, homeIn(board, p, slot), sizeOf(board, p), isCertain);
  }
  found.optionalKept[p] = optional;
}

function addStaying(found: Certainties, b: number, size: number, isCertain: boolean): void {
  found.staying[b] = (found.staying[b] ?? 0) + size;
  found.stayingCount[b] = (found.stayingCount[b] ?? 0) + 1;
  found.largest[b] = Math.max(found.largest[b] ?? 0, size);
  if (!isCertain) return;
  found.certain[b] = (found.certain[b] ?? 0) + size;
  found.certainCount[b] = (found.certainCount[b] ?? 0) + 1;
}

function addNeeded(
  board: Board,
  pool: PoolTable,
  p: number,
  copies: number,
  slots: readonly number[],
  found: Certainties,
): void {
  if (copies === 0) return;
  const size = sizeOf(board, p);
  const rules = forcedRules(board, p, slots.length, copies);
  const add = (rack: number, count: number): void => {
    found.needed[rack] = (found.needed[rack] ?? 0) + count * size;
    for (const rule of rules.splice(0, count)) addForced(found, rack, rule, size);
    for (let i = 0; i < count; i++) found.sizesNeeded[rack]?.push(size);
  };
  if (!pool.rackLocked) {
    add(0, copies);
    return;
  }
  const covered = racksOf(board, p, slots);
  for (const [rack, receivers] of pool.receiversByRack.entries()) {
    if (countOpen(board, p, receivers) > 0 && !covered.has(rack)) add(rack, 1);
  }
}

function addForced({ forced }: Certainties, rack: number, rule: ForcedRule, size: number): void {
  const { copies, bytes } = forced[rack]?.get(rule) ?? { copies: 0, bytes: 0 };
  forced[rack]?.set(rule, { copies: copies + 1, bytes: bytes + size });
}

/** For each copy: first those in place of replicas that are lost, then those of a larger replication factor; racks ask for the others. */
function forcedRules(board: Board, p: number, stay: number, copies: number): ForcedRule[] {
  const homes = Array.from({ length: board.width }, (_, slot) => slot).filter(
    (slot) => homeIn(board, p, slot) >= 0,
  );
  const factor = factorOf(board, p);
  const lost = homes.flatMap((slot) => lossRule(board, p, slot) ?? []);
  const rules: ForcedRule[] = [
    ...lost.slice(0, Math.max(0, Math.min(homes.length, factor) - stay)),
    ...Array.from({ length: Math.max(0, factor - homes.length) }, () => 'replication-factor' as const),
  ].slice(0, copies);
  while (rules.length < copies) rules.push('racks');
  return rules;
}

/** Why the replica in a slot of `home` may not stay; null: it may. */
function lossRule(board: Board, p: number, slot: number): ForcedRule | null {
  if (mayStay(board, p, slot)) return null;
  const b = homeIn(board, p, slot);
  const { replacement, drained } = board.brokers;
  if (poolOf(board, p)?.member[b] !== 1) return 'pool';
  if (drained[b] === 1) return (replacement[b] ?? -1) >= 0 ? 'replace' : 'drain';
  return board.states[p * board.width + slot] === replicaStates.offline && board.partitions.barred[p] === 1
    ? 'offline'
    : 'duplicate';
}

/** Slots of `home` whose replicas may stay. */
function stayingSlots(board: Board, p: number): readonly number[] {
  const slots: number[] = [];
  for (let slot = 0; slot < board.width; slot++) if (mayStay(board, p, slot)) slots.push(slot);
  return slots;
}

const racksOf = (board: Board, p: number, slots: readonly number[]): ReadonlySet<number> =>
  new Set(slots.map((slot) => rackOf(board, homeIn(board, p, slot))));

/** The most replicas that any valid placement of the partition keeps, of those in the slots of `home`. */
function mostKept(board: Board, p: number, slots: readonly number[]): number {
  const factor = factorOf(board, p);
  if (goalOf(board, p)?.racks.kind === 'within-one') {
    const perRack = Map.groupBy(slots, (slot) => rackOf(board, homeIn(board, p, slot)));
    return Math.min(
      factor,
      maxOf(
        [...perRack.values()].map((inRack) => inRack.length),
        0,
      ),
    );
  }
  const racks = racksOf(board, p, slots);
  return Math.min(slots.length, factor - Math.max(0, rackNeed(board, p) - racks.size));
}
