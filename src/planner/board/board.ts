/** The cluster as typed arrays over indices, which every step of the planner reads and edits. */
import type { BalanceTolerances } from '../../model/desired/balance-tolerances.ts';
import type { BalanceDimension, HeldPartition, ToleranceBand } from '../../model/plan/plan-summary.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { PlacementGoal } from '../placement-problem.ts';
import { addGuest, type LogDirs, removeGuest } from './log-dirs.ts';

/** Brokers by id. Flags are 0 or 1, and hold for every pool: what one pool drains is drained for all. */
export interface BrokerTable {
  readonly count: number;
  readonly ids: readonly BrokerId[];
  /** Index into `rackNames`; brokers without a rack share one, as nothing proves them apart. */
  readonly rack: Int32Array;
  /** 1: down, and in a rack that Kafka doesn't tell: it counts as a rack of its own. */
  readonly rackUnknown: Uint8Array;
  readonly rackNames: readonly string[];
  readonly alive: Uint8Array;
  /** Live, but it does not answer: receives and newly leads nothing. */
  readonly hung: Uint8Array;
  /** Gives up every replica: drained, or replaced by another one. */
  readonly drained: Uint8Array;
  readonly cordoned: Uint8Array;
  readonly leaderless: Uint8Array;
  /** The broker that takes its slots; -1: none. */
  readonly replacement: Int32Array;
  /** Takes the slots of another broker. */
  readonly replaces: Uint8Array;
  /** Infinity: unknown. */
  readonly limitBytes: Float64Array;
  /** Bytes per second that partitions may bring, and make it send; Infinity: no limit. */
  readonly networkIn: Float64Array;
  readonly networkOut: Float64Array;
  /** Infinity: no limit. */
  readonly maxReplicas: Float64Array;
}

export interface PoolTable {
  readonly name: string;
  readonly member: Uint8Array;
  /** Members that new replicas may go to. */
  readonly receives: Uint8Array;
  /** The same as indices, by rack. */
  readonly receiversByRack: readonly Int32Array[];
  /** Members that are alive and not drained: what balance is measured over. */
  readonly measured: Int32Array;
  /** Of those, the ones that balance may take from and give to: neither cordoned nor taking another one's slots. */
  readonly movable: Int32Array;
  readonly unit: 'utilization' | 'bytes';
  /** Bytes; 1 for each where one is unknown, so that shares of it are bytes. */
  readonly capacity: Float64Array;
  readonly tolerance: BalanceTolerances;
  /** By dimension: when it is balanced and how far, where git states both. `tolerance` is one of the two. */
  readonly bands: ReadonlyMap<BalanceDimension, ToleranceBand>;
  /** Every partition of the pool has exactly one replica in each rack, so replicas only move within theirs. */
  readonly rackLocked: boolean;
}

/** Partitions by topic name and number. */
export interface PartitionTable {
  readonly count: number;
  readonly topicNames: readonly string[];
  readonly topic: Int32Array;
  readonly number: Int32Array;
  /** Of one replica. */
  readonly sizeBytes: Float64Array;
  /** Bytes per second, from producers and to consumers; 0 where nobody knows. */
  readonly produce: Float64Array;
  readonly consume: Float64Array;
  readonly goals: readonly PlacementGoal[];
  /** Index into `goals`; -1: stays as it is. */
  readonly goal: Int32Array;
  /** Index into the board's pools; -1: its replicas stay as they are. */
  readonly pool: Int32Array;
  /** The same for its leader: one that keeps its replicas, as one of them is offline, may still get another leader. */
  readonly leadPool: Int32Array;
  /** One of `condition` below. */
  readonly condition: Uint8Array;
  /** 1: all of its offline replicas are in failed log dirs that git empties. */
  readonly leaving: Uint8Array;
  /** 1: its offline replicas go, and none comes to the brokers that hold them. */
  readonly barred: Uint8Array;
  /** Replicas wanted; as many as there are where nothing is wanted. */
  readonly replicationFactor: Uint16Array;
  /** 1: to be created. */
  readonly created: Uint8Array;
  /** Indices by size, the largest first; equal ones by index. */
  readonly bySize: Uint32Array;
  /** Where a partition stands in `bySize`. */
  readonly sizeRank: Uint32Array;
  /** Distinct racks that its replicas need. */
  readonly rackNeed: Uint16Array;
  /** The rack that holds all of its replicas; -1: they are not bound to one. */
  readonly onlyRack: Int32Array;
}

/** Causes by partition: indices into moveRules (move-causes.ts), and the brokers at fault; -1: none. */
export interface Causes {
  readonly rule: Int8Array;
  readonly broker: Int32Array;
}

/** What a partition's own rules ask for, and what it moves for besides: it may copy one replica for the one and one for the other. */
export interface CauseTable {
  readonly own: Causes;
  readonly shared: Causes;
}

export interface Board {
  readonly brokers: BrokerTable;
  readonly pools: readonly PoolTable[];
  readonly partitions: PartitionTable;
  /** Slots of each partition in `home` and `slots`; partition p's begin at p * width. */
  readonly width: number;
  /** Brokers of the replicas as they are, preferred leader first; -1: none. */
  readonly home: Int32Array;
  /** What the replicas in the slots of `home` are, one of `replicaStates` below. */
  readonly states: Uint8Array;
  /** Leader of each partition as it is, preferred or not; -1: none. */
  readonly acting: Int32Array;
  /** As they are planned; -1: none, or still to be placed. */
  readonly slots: Int32Array;
  /** Planned preferred leader of each partition. */
  readonly leader: Int32Array;
  /** The other replicas of partitions that get another order of them. */
  readonly followers: Map<number, readonly number[]>;
  /** Who should lead each partition for the sake of traffic, where it may; -1: whoever rules and counts choose. */
  readonly wishedLeader: Int32Array;
  /** Per broker, as planned. */
  readonly bytes: Float64Array;
  readonly replicas: Int32Array;
  readonly leaders: Int32Array;
  /** Why partitions change. */
  readonly causes: CauseTable;
  /** Per partition: the replicas that its own rules make it copy. */
  readonly required: Uint8Array;
  /** null: no broker has several log dirs. */
  readonly logDirs: LogDirs | null;
  /** Partitions that can't change for now, and the brokers that they wait for. */
  readonly held: Map<number, Held>;
}

interface Held {
  readonly why: HeldPartition['why'];
  readonly waitsFor: readonly number[];
}

export const replicaStates = { inSync: 0, lagging: 1, offline: 2 } as const;

/** Of a partition, by the worst of its replicas; unavailable: none is in sync. */
export const condition = { sound: 0, lagging: 1, offline: 2, unavailable: 3 } as const;

/** Of one replica of the partition. */
export const sizeOf = ({ partitions }: Board, p: number): number => partitions.sizeBytes[p] ?? 0;

/** On the broker, as planned. */
export const bytesOn = ({ bytes }: Board, b: number): number => bytes[b] ?? 0;

/** On the broker, as planned. */
export const replicasOn = ({ replicas }: Board, b: number): number => replicas[b] ?? 0;

/** Of the broker, as an index; -1: no such broker. */
export const rackOf = ({ brokers }: Board, b: number): number => brokers.rack[b] ?? -1;

/** The broker in a slot, as planned; -1: none. */
export const brokerIn = ({ slots, width }: Board, p: number, slot: number): number =>
  slots[p * width + slot] ?? -1;

/** Brokers that hold a replica of the partition, as planned, ascending: an order that a change of leader leaves as it is. */
export function holdersOf({ slots, width }: Board, p: number): Int32Array {
  return slots
    .slice(p * width, (p + 1) * width)
    .filter((b) => b >= 0)
    .sort();
}

/** The broker in a slot, as it is; -1: none. */
export const homeIn = ({ home, width }: Board, p: number, slot: number): number =>
  home[p * width + slot] ?? -1;

/** The pool that the partition belongs to; undefined: it stays as it is. */
export const poolOf = ({ pools, partitions }: Board, p: number): PoolTable | undefined =>
  pools[partitions.pool[p] ?? -1];

/** What the partition has to satisfy; undefined: it stays as it is. */
export const goalOf = ({ partitions }: Board, p: number): PlacementGoal | undefined =>
  partitions.goals[partitions.goal[p] ?? -1];

/** Replicas that the partition should have. */
export const factorOf = ({ partitions }: Board, p: number): number => partitions.replicationFactor[p] ?? 0;

/** Puts a replica into an empty slot. */
export function putReplica(board: Board, partition: number, slot: number, broker: number): void {
  board.slots[partition * board.width + slot] = broker;
  board.bytes[broker] = (board.bytes[broker] ?? 0) + diskBytes(board, partition, broker);
  board.replicas[broker] = (board.replicas[broker] ?? 0) + 1;
  if (board.logDirs && !isHome(board, partition, broker))
    addGuest(board.logDirs, broker, sizeOf(board, partition));
}

/** Empties a slot. */
export function takeReplica(board: Board, partition: number, slot: number): void {
  const index = partition * board.width + slot;
  const broker = board.slots[index] ?? -1;
  if (broker < 0) return;
  board.slots[index] = -1;
  board.bytes[broker] = (board.bytes[broker] ?? 0) - diskBytes(board, partition, broker);
  board.replicas[broker] = (board.replicas[broker] ?? 0) - 1;
  if (board.logDirs && !isHome(board, partition, broker))
    removeGuest(board.logDirs, broker, sizeOf(board, partition));
}

/** Moves the replica in a slot to another broker. */
export function moveReplica(board: Board, partition: number, slot: number, broker: number): void {
  takeReplica(board, partition, slot);
  putReplica(board, partition, slot, broker);
}

/** The slot in which a broker holds a replica of the partition, as planned; -1: it holds none. */
export function slotOf(board: Board, partition: number, broker: number): number {
  const begin = partition * board.width;
  for (let slot = 0; slot < board.width; slot++) if (board.slots[begin + slot] === broker) return slot;
  return -1;
}

/** Whether the broker holds a replica of the partition that is offline. */
export function isOfflineOn({ partitions, home, states, width }: Board, p: number, broker: number): boolean {
  if ((partitions.condition[p] ?? 0) < condition.offline) return false;
  for (let i = p * width; i < (p + 1) * width; i++) {
    if (home[i] === broker) return states[i] === replicaStates.offline;
  }
  return false;
}

/** What a replica of the partition takes on the broker's online disks: nothing where it is offline. */
export function diskBytes(board: Board, p: number, broker: number): number {
  return isOfflineOn(board, p, broker) ? 0 : sizeOf(board, p);
}

/** Whether the broker may not get a replica of the partition, as the one that it has is offline and goes. */
export function isBarred(board: Board, p: number, broker: number): boolean {
  return board.partitions.barred[p] === 1 && isOfflineOn(board, p, broker);
}

/** Whether the broker holds a replica of the partition today. */
export function isHome(board: Board, partition: number, broker: number): boolean {
  const begin = partition * board.width;
  for (let slot = 0; slot < board.width; slot++) if (board.home[begin + slot] === broker) return true;
  return false;
}

/** Replicas of the partition that have to be copied to brokers which don't hold it today. */
export function copiesOf(board: Board, partition: number): number {
  let copies = 0;
  for (let slot = 0; slot < board.width; slot++) {
    const b = brokerIn(board, partition, slot);
    if (b >= 0 && !isHome(board, partition, b)) copies++;
  }
  return copies;
}

/** Replicas of the partition in a rack, as planned. */
export function replicasInRack(board: Board, partition: number, rack: number): number {
  const begin = partition * board.width;
  let count = 0;
  for (let slot = 0; slot < board.width; slot++) {
    const broker = board.slots[begin + slot] ?? -1;
    if (broker >= 0 && board.brokers.rack[broker] === rack) count++;
  }
  return count;
}

/** Distinct racks that hold a replica of the partition, as planned. */
export function distinctRacks(board: Board, partition: number): number {
  const { slots, width, brokers } = board;
  const begin = partition * width;
  let distinct = 0;
  for (let slot = 0; slot < width; slot++) {
    const broker = slots[begin + slot] ?? -1;
    if (broker < 0) continue;
    const rack = brokers.rack[broker] ?? -1;
    let first = true;
    for (let before = 0; before < slot && first; before++) {
      const other = slots[begin + before] ?? -1;
      first = other < 0 || brokers.rack[other] !== rack;
    }
    if (first) distinct++;
  }
  return distinct;
}
