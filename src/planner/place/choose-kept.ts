/**
 * Which of its replicas a partition keeps where it can't keep them all.
 *
 * With K replicas that may stay, in D distinct racks, a partition that wants F replicas in N racks keeps
 * min(K, F - max(0, N - D)) of them: every rack that it lacks has to be filled by a new replica, and no other one has to be new.
 * Which ones: offline ones last, then as many in-sync ones as min.insync.replicas asks for, then racks evenly. A broker that does not
 * answer may be about to leave the ISR, so what it holds counts as in sync only beside replicas that are not.
 */
import { type Board, goalOf, homeIn, poolOf, replicaStates } from '../board/board.ts';
import { isInRack, mayStay } from './rack-needs.ts';

/** Slots of `home`. The racks that the partition needs are told by then. */
export function chooseKept(board: Board, p: number): ReadonlySet<number> {
  const { partitions, width } = board;
  const only = partitions.onlyRack[p] ?? -1;
  const candidates: number[] = [];
  for (let slot = 0; slot < width; slot++) {
    if (mayStay(board, p, slot) && (only < 0 || isInRack(board, homeIn(board, p, slot), only)))
      candidates.push(slot);
  }
  const factor = partitions.replicationFactor[p] ?? 0;
  const lackingRacks = Math.max(0, (partitions.rackNeed[p] ?? 0) - racksOf(board, p, candidates).size);
  const most = Math.min(candidates.length, factor - lackingRacks);
  if (most === candidates.length) return new Set(candidates);
  return chooseSome(board, p, candidates, most);
}

interface Choosing {
  readonly board: Board;
  readonly p: number;
  readonly kept: Set<number>;
  /** Kept ones by rack. */
  readonly perRack: Map<number, number>;
  /** In-sync replicas that are still to be kept. */
  inSyncNeeded: number;
}

function chooseSome(
  board: Board,
  p: number,
  candidates: readonly number[],
  most: number,
): ReadonlySet<number> {
  const { partitions } = board;
  const added = (partitions.replicationFactor[p] ?? 0) - most;
  const racksNeeded = (partitions.rackNeed[p] ?? 0) - added;
  const inSyncNeeded = goalOf(board, p)?.minInSyncReplicas ?? 1;
  const choosing: Choosing = { board, p, kept: new Set(), perRack: new Map(), inSyncNeeded };
  while (choosing.kept.size < most) {
    const left = candidates.filter((slot) => !choosing.kept.has(slot));
    const picksAfter = most - choosing.kept.size - 1;
    const open = left.filter((slot) => leavesRacks(choosing, left, slot, picksAfter) >= racksNeeded);
    keep(
      choosing,
      open.reduce((a, b) => (comesBefore(choosing, a, b) ? a : b)),
    );
  }
  return choosing.kept;
}

function keep(choosing: Choosing, slot: number): void {
  const { board, p, kept, perRack } = choosing;
  const rack = rackIn(board, p, slot);
  kept.add(slot);
  perRack.set(rack, (perRack.get(rack) ?? 0) + 1);
  if (stateIn(board, p, slot) === replicaStates.inSync) choosing.inSyncNeeded--;
}

/** The most racks that kept replicas can be in once this one is among them and so many more are chosen. */
function leavesRacks(
  { board, p, perRack }: Choosing,
  left: readonly number[],
  slot: number,
  picksAfter: number,
): number {
  const racks = new Set([...perRack.keys(), rackIn(board, p, slot)]);
  const fresh = [...racksOf(board, p, left)].filter((rack) => !racks.has(rack)).length;
  return racks.size + Math.min(picksAfter, fresh);
}

/** Whether the replica in slot `a` is kept before the one in slot `b`, where `a` comes first. */
function comesBefore({ board, p, perRack, inSyncNeeded }: Choosing, a: number, b: number): boolean {
  const [stateA, stateB] = [stateIn(board, p, a), stateIn(board, p, b)];
  const isOffline = (state: number): number => Number(state === replicaStates.offline);
  if (isOffline(stateA) !== isOffline(stateB)) return isOffline(stateA) === 0;
  if (inSyncNeeded > 0 && stateA !== stateB) return stateA < stateB;
  const taken = (slot: number): number => perRack.get(rackIn(board, p, slot)) ?? 0;
  if (taken(a) !== taken(b)) return taken(a) < taken(b);
  if (stateA !== stateB) return stateA < stateB;
  if (a === 0) return true;
  const capacity = poolOf(board, p)?.capacity;
  const fill = (slot: number): number => {
    const broker = homeIn(board, p, slot);
    return (board.bytes[broker] ?? 0) / (capacity?.[broker] ?? 1);
  };
  return fill(a) <= fill(b);
}

/** In sync on a broker that does not answer: a state between the two. */
const inSyncButHung = (replicaStates.inSync + replicaStates.lagging) / 2;

function stateIn(board: Board, p: number, slot: number): number {
  const state = board.states[p * board.width + slot] ?? 0;
  const isHung = board.brokers.hung[homeIn(board, p, slot)] === 1;
  return state === replicaStates.inSync && isHung ? inSyncButHung : state;
}

const rackIn = (board: Board, p: number, slot: number): number =>
  board.brokers.rack[homeIn(board, p, slot)] ?? -1;

const racksOf = (board: Board, p: number, slots: readonly number[]): ReadonlySet<number> =>
  new Set(slots.map((slot) => rackIn(board, p, slot)));
