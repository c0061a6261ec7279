/**
 * Evens out traffic by who leads, which costs nothing: steepest descent, partition by partition, and where no single change helps, two
 * brokers exchange leaders.
 */
import { type Board, brokerIn, slotOf } from '../board/board.ts';
import { blame } from '../board/move-causes.ts';
import type { LeaderCandidates } from '../leaders/leader-candidates.ts';
import { changeOf, type Gauge, lead, leastGain, noteAll } from './gauge.ts';

const maxPasses = 20;

/** Lets those lead that were wished to when replicas were moved for it, where they may. */
export function leadAsWished(board: Board, index: number, candidates: LeaderCandidates): void {
  const { partitions, wishedLeader } = board;
  for (let p = 0; p < partitions.count; p++) {
    const [from, to] = [board.leader[p] ?? -1, wishedLeader[p] ?? -1];
    if (to < 0 || to === from || from < 0 || partitions.leadPool[p] !== index) continue;
    const slot = slotOf(board, p, to);
    if (slot < 0 || (((candidates.slots[p] ?? 0) >>> slot) & 1) === 0) continue;
    lead(board, p, from, to);
    blame(board, p, 'traffic-balance', from);
  }
}

interface Passing {
  readonly board: Board;
  readonly index: number;
  readonly candidates: LeaderCandidates;
  readonly gauges: readonly Gauge[];
}

/** Changes `board.leader`, and notes it in the gauges. */
export function passLeaders(
  board: Board,
  index: number,
  candidates: LeaderCandidates,
  gauges: readonly Gauge[],
): void {
  if (gauges.length === 0) return;
  const passing = { board, index, candidates, gauges };
  const free = freePartitions(passing);
  for (let pass = 0; pass < maxPasses; pass++) {
    const passed = free.filter((p) => passOn(passing, p)).length;
    if (passed > 0) continue;
    const led = Map.groupBy(free, (p) => board.leader[p] ?? -1);
    if (free.filter((p) => exchange(passing, p, led)).length === 0) return;
  }
}

/** Those that more than one replica may lead. */
function freePartitions({ board, index, candidates }: Passing): readonly number[] {
  const { partitions } = board;
  const free: number[] = [];
  for (let p = 0; p < partitions.count; p++) {
    const mask = candidates.slots[p] ?? 0;
    if (partitions.leadPool[p] === index && (mask & (mask - 1)) !== 0 && (board.leader[p] ?? -1) >= 0)
      free.push(p);
  }
  return free;
}

function passOn(passing: Passing, p: number): boolean {
  const { board, gauges } = passing;
  const from = board.leader[p] ?? -1;
  const leaving = changeOf(gauges, p, from, 0, -1);
  let best = -1;
  let most = -leastGain;
  for (const to of othersThatMayLead(passing, p, from)) {
    const gain = leaving + changeOf(gauges, p, to, 0, 1);
    if (gain >= most) continue;
    best = to;
    most = gain;
  }
  if (best < 0) return false;
  handOver(passing, p, from, best);
  return true;
}

/** From a broker that carries too much: it leads one partition less, and another one in its place. */
function exchange(passing: Passing, p: number, led: ReadonlyMap<number, readonly number[]>): boolean {
  const { board, gauges } = passing;
  const from = board.leader[p] ?? -1;
  const leaving = changeOf(gauges, p, from, 0, -1);
  if (leaving >= 0) return false;
  for (const to of othersThatMayLead(passing, p, from)) {
    const first = leaving + changeOf(gauges, p, to, 0, 1);
    noteAll(gauges, p, from, 0, -1);
    noteAll(gauges, p, to, 0, 1);
    const back = bestBack(passing, led.get(to) ?? [], p, to, from);
    noteAll(gauges, p, from, 0, 1);
    noteAll(gauges, p, to, 0, -1);
    if (back.partition < 0 || first + back.gain > -leastGain) continue;
    handOver(passing, p, from, to);
    handOver(passing, back.partition, to, from);
    return true;
  }
  return false;
}

/** Which of the partitions that `leader` leads should go to `to` instead. */
function bestBack(
  passing: Passing,
  partitions: readonly number[],
  except: number,
  leader: number,
  to: number,
): { readonly partition: number; readonly gain: number } {
  const { board, gauges } = passing;
  let partition = -1;
  let most = Number.POSITIVE_INFINITY;
  for (const p of partitions) {
    if (p === except || board.leader[p] !== leader || !othersThatMayLead(passing, p, leader).includes(to))
      continue;
    const gain = changeOf(gauges, p, leader, 0, -1) + changeOf(gauges, p, to, 0, 1);
    if (gain >= most) continue;
    partition = p;
    most = gain;
  }
  return { partition, gain: most };
}

function othersThatMayLead({ board, candidates }: Passing, p: number, leader: number): readonly number[] {
  const others: number[] = [];
  for (let mask = candidates.slots[p] ?? 0; mask !== 0; mask &= mask - 1) {
    const b = brokerIn(board, p, 31 - Math.clz32(mask & -mask));
    if (b !== leader) others.push(b);
  }
  return others;
}

function handOver({ board, gauges }: Passing, p: number, from: number, to: number): void {
  noteAll(gauges, p, from, 0, -1);
  noteAll(gauges, p, to, 0, 1);
  lead(board, p, from, to);
  blame(board, p, 'traffic-balance', from);
}
