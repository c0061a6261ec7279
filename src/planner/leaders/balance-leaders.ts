/**
 * Brings each broker's count of preferred leaders within its bounds by the fewest leader changes; no bytes move.
 *
 * A minimum-cost flow of leaderships between brokers: leadership of a partition can flow from its leader to any other replica
 * that may lead, at a cost of 1 when that makes a change, -1 when it undoes one. Brokers above their bound are sources, those
 * below are sinks; one more node takes and gives what brokers within bounds can spare. Primal-dual (Ford and Fulkerson 1962)
 * with blocking flows on the shortest paths (Dinic 1970), so the result is optimal whatever order the paths are found in.
 */
import { type Board, brokerIn } from '../board/board.ts';
import { blame } from '../board/move-causes.ts';
import type { LeaderCandidates } from './leader-candidates.ts';

export interface LeaderBounds {
  /** Brokers that the bounds hold for. */
  readonly brokers: readonly number[];
  /** Per broker. */
  readonly low: Int32Array;
  readonly high: Int32Array;
}

const unreached = 0x3fffffff;

interface Network {
  readonly board: Board;
  readonly pool: number;
  readonly candidates: LeaderCandidates;
  readonly bounds: LeaderBounds;
  /** The node that stands for everybody's spare room: the one after the last broker. */
  readonly spare: number;
  /** Per node: leaderships that it has to give away, lacks, and has settled on (within its bounds). */
  readonly excess: Int32Array;
  readonly lack: Int32Array;
  readonly settled: Int32Array;
  /** Partitions by their leader: those of b from begin[b] to before begin[b + 1]. */
  readonly led: Int32Array;
  readonly begin: Int32Array;
  readonly next: Int32Array;
  /** Cost of the cheapest path from a source, and its number of arcs among the cheapest. */
  readonly cost: Int32Array;
  readonly level: Int32Array;
}

/** What leaders alone could not bring within the bounds. */
export interface LeaderShortage {
  /** Leaders that are missing somewhere, or too many: the same number. */
  readonly count: number;
  /** Per broker: those that it lacks to its lower bound. */
  readonly lack: Int32Array;
  /** Per broker: 1 where it could lead fewer, as others could take over from it in turn. */
  readonly mayGive: Uint8Array;
}

/** Changes `board.leader`; where bounds are out of reach it comes as near as leaders alone can, and tells what is left. null: nothing. */
export function balanceLeaders(
  board: Board,
  pool: number,
  candidates: LeaderCandidates,
  bounds: LeaderBounds,
): LeaderShortage | null {
  const network = setUpNetwork(board, pool, candidates, bounds);
  if (!network.excess.some((n) => n > 0)) return null;
  do {
    groupByLeader(network);
    findCosts(network);
  } while (findLevels(network, nearestSink(network)) && pushBlockingFlow(network));
  const count = network.excess.reduce((sum, n) => sum + n, 0);
  if (count === 0) return null;
  const mayGive = Uint8Array.from(network.cost, (cost) => (cost === unreached ? 0 : 1));
  return { count, lack: network.lack, mayGive };
}

function setUpNetwork(
  board: Board,
  pool: number,
  candidates: LeaderCandidates,
  bounds: LeaderBounds,
): Network {
  const brokers = board.brokers.count;
  const nodes = brokers + 1;
  const network: Network = {
    board,
    pool,
    candidates,
    bounds,
    spare: brokers,
    excess: new Int32Array(nodes),
    lack: new Int32Array(nodes),
    settled: new Int32Array(nodes),
    led: new Int32Array(board.partitions.count),
    begin: new Int32Array(nodes + 1),
    next: new Int32Array(nodes),
    cost: new Int32Array(nodes),
    level: new Int32Array(nodes),
  };
  let surplus = 0;
  for (const b of bounds.brokers) {
    const count = board.leaders[b] ?? 0;
    const settled = Math.max(bounds.low[b] ?? 0, Math.min(bounds.high[b] ?? 0, count));
    network.settled[b] = settled;
    network.excess[b] = Math.max(0, count - settled);
    network.lack[b] = Math.max(0, settled - count);
    surplus += count - settled;
  }
  network.excess[network.spare] = Math.max(0, -surplus);
  network.lack[network.spare] = Math.max(0, surplus);
  return network;
}

function groupByLeader({ board, pool, candidates, led, begin, spare }: Network): void {
  const { partitions, leader } = board;
  begin.fill(0);
  const isFree = (p: number): boolean => {
    const mask = candidates.slots[p] ?? 0;
    return partitions.leadPool[p] === pool && (mask & (mask - 1)) !== 0;
  };
  for (let p = 0; p < partitions.count; p++) {
    const b = leader[p] ?? -1;
    if (isFree(p)) begin[b + 1] = (begin[b + 1] ?? 0) + 1;
  }
  for (let b = 0; b <= spare; b++) begin[b + 1] = (begin[b + 1] ?? 0) + (begin[b] ?? 0);
  const fill = begin.slice();
  for (let p = 0; p < partitions.count; p++) {
    if (!isFree(p)) continue;
    const at = fill[leader[p] ?? -1] ?? 0;
    led[at] = p;
    fill[leader[p] ?? -1] = at + 1;
  }
}

/** The cost of leadership going from one replica to another. */
function arcCost(origin: number, from: number, to: number): number {
  if (origin < 0) return 0;
  return (to === origin ? 0 : 1) - (from === origin ? 0 : 1);
}

/** Calls back for each arc that leadership can take from a node. */
function eachArc(network: Network, from: number, visit: (to: number, cost: number) => void): void {
  const { bounds, spare, settled, led, begin } = network;
  if (from === spare) {
    for (const b of bounds.brokers) if ((settled[b] ?? 0) > (bounds.low[b] ?? 0)) visit(b, 0);
    return;
  }
  const end = begin[from + 1] ?? 0;
  for (let i = begin[from] ?? 0; i < end; i++) eachOtherCandidate(network, led[i] ?? 0, from, visit);
  if ((settled[from] ?? 0) < (bounds.high[from] ?? 0)) visit(spare, 0);
}

function eachOtherCandidate(
  { board, candidates }: Network,
  p: number,
  from: number,
  visit: (to: number, cost: number) => void,
): void {
  const origin = candidates.origin[p] ?? -1;
  for (let mask = candidates.slots[p] ?? 0; mask !== 0; mask &= mask - 1) {
    const to = brokerIn(board, p, 31 - Math.clz32(mask & -mask));
    if (to !== from) visit(to, arcCost(origin, from, to));
  }
}

/** Bellman and Ford with a queue; there are no negative cycles, as the flow so far is the cheapest of its amount. */
function findCosts(network: Network): void {
  const { cost, excess, spare } = network;
  const queue: number[] = [];
  const queued = new Uint8Array(spare + 1);
  cost.fill(unreached);
  for (let node = 0; node <= spare; node++) {
    if ((excess[node] ?? 0) === 0) continue;
    cost[node] = 0;
    queue.push(node);
    queued[node] = 1;
  }
  for (let head = 0; head < queue.length; head++) {
    const from = queue[head] ?? 0;
    queued[from] = 0;
    const base = cost[from] ?? 0;
    eachArc(network, from, (to, arc) => {
      if (base + arc >= (cost[to] ?? 0)) return;
      cost[to] = base + arc;
      if (queued[to] === 1) return;
      queued[to] = 1;
      queue.push(to);
    });
  }
}

function nearestSink({ cost, lack, spare }: Network): number {
  let nearest = unreached;
  for (let node = 0; node <= spare; node++) {
    if ((lack[node] ?? 0) > 0) nearest = Math.min(nearest, cost[node] ?? unreached);
  }
  return nearest;
}

/** Breadth first over the arcs of cheapest paths; false when no sink can be reached. */
function findLevels(network: Network, sinkCost: number): boolean {
  const { cost, level, excess, lack, spare, next, begin } = network;
  if (sinkCost === unreached) return false;
  level.fill(-1);
  const queue: number[] = [];
  for (let node = 0; node <= spare; node++) {
    next[node] = begin[node] ?? 0;
    if ((excess[node] ?? 0) === 0 || cost[node] !== 0) continue;
    level[node] = 0;
    queue.push(node);
  }
  next[spare] = 0;
  for (let head = 0; head < queue.length; head++) {
    const from = queue[head] ?? 0;
    eachArc(network, from, (to, arc) => {
      if ((level[to] ?? 0) >= 0 || (cost[from] ?? 0) + arc !== cost[to]) return;
      level[to] = (level[from] ?? 0) + 1;
      queue.push(to);
    });
  }
  for (let node = 0; node <= spare; node++) {
    // Sinks further away wait: the cheapest paths go first.
    if ((lack[node] ?? 0) > 0 && cost[node] === sinkCost && (level[node] ?? -1) >= 0) return true;
  }
  return false;
}

function pushBlockingFlow(network: Network): boolean {
  const { excess, spare } = network;
  const sinkCost = nearestSink(network);
  let pushed = false;
  for (let source = 0; source <= spare; source++) {
    while ((excess[source] ?? 0) > 0 && push(network, source, sinkCost)) {
      excess[source] = (excess[source] ?? 0) - 1;
      pushed = true;
    }
  }
  return pushed;
}

/** Sends one leadership from the node to a sink along the levels; false when none is left, and the node is closed. */
function push(network: Network, node: number, sinkCost: number): boolean {
  const { lack, level, cost, spare } = network;
  if ((lack[node] ?? 0) > 0 && cost[node] === sinkCost) {
    lack[node] = (lack[node] ?? 0) - 1;
    return true;
  }
  const sent = node === spare ? pushFromSpare(network, sinkCost) : pushFromBroker(network, node, sinkCost);
  if (!sent) level[node] = -1;
  return sent;
}

function pushFromSpare(network: Network, sinkCost: number): boolean {
  const { bounds, spare, next, settled } = network;
  for (let i = next[spare] ?? 0; i < bounds.brokers.length; i++) {
    next[spare] = i;
    const to = bounds.brokers[i] ?? 0;
    if ((settled[to] ?? 0) <= (bounds.low[to] ?? 0) || !isNext(network, spare, to, 0)) continue;
    if (!push(network, to, sinkCost)) continue;
    settled[to] = (settled[to] ?? 0) - 1;
    return true;
  }
  return false;
}

function pushFromBroker(network: Network, from: number, sinkCost: number): boolean {
  const { begin, next, led, spare, settled, bounds } = network;
  for (let i = next[from] ?? 0; i < (begin[from + 1] ?? 0); i++) {
    next[from] = i;
    if (!passOn(network, led[i] ?? 0, from, sinkCost)) continue;
    next[from] = i + 1;
    return true;
  }
  next[from] = begin[from + 1] ?? 0;
  const hasRoom = (settled[from] ?? 0) < (bounds.high[from] ?? 0);
  if (!hasRoom || !isNext(network, from, spare, 0) || !push(network, spare, sinkCost)) return false;
  settled[from] = (settled[from] ?? 0) + 1;
  return true;
}

/** Tries to hand the leadership of one partition on to another of its replicas. */
function passOn(network: Network, p: number, from: number, sinkCost: number): boolean {
  const { board, candidates } = network;
  const origin = candidates.origin[p] ?? -1;
  for (let mask = candidates.slots[p] ?? 0; mask !== 0; mask &= mask - 1) {
    const to = board.slots[p * board.width + (31 - Math.clz32(mask & -mask))] ?? -1;
    if (to === from || !isNext(network, from, to, arcCost(origin, from, to))) continue;
    if (!push(network, to, sinkCost)) continue;
    board.leader[p] = to;
    board.leaders[from] = (board.leaders[from] ?? 0) - 1;
    board.leaders[to] = (board.leaders[to] ?? 0) + 1;
    blame(board, p, 'leader-balance', from);
    return true;
  }
  return false;
}

function isNext({ level, cost }: Network, from: number, to: number, arc: number): boolean {
  return level[to] === (level[from] ?? 0) + 1 && cost[to] === (cost[from] ?? 0) + arc;
}
