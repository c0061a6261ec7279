/**
 * Moves replicas where changes of leaders do not bring traffic within its tolerances: those first that bring it nearest for each byte
 * that they copy.
 */
import { keepsGoals, poolGoals } from '../balance/pool-goals.ts';
import { type Board, brokerIn, isHome, sizeOf, slotOf } from '../board/board.ts';
import { saveCauses } from '../board/move-causes.ts';
import { leaderCandidates, rankOfRules, ranksByGoal } from '../leaders/leader-candidates.ts';
import { evenOutLeaders, ledByRules } from '../leaders/place-leaders.ts';
import { mayMove } from '../place/may-move.ts';
import { type Choice, exchangeOnce } from './exchange-replicas.ts';
import { carryOver, changeOf, type Gauge, leastGain } from './gauge.ts';
import { gaugesOf } from './gauges.ts';
import { passLeaders } from './pass-leaders.ts';

/** Each round moves something on every broker that is still out of its bounds, and brings traffic nearer. */
const maxRounds = 100;

export function moveForTraffic(board: Board, index: number): void {
  const pool = board.pools[index];
  if (!pool || gaugesOf(board, pool).length === 0) return;
  const restoreCauses = saveCauses(board);
  const candidates = ledByRules(board);
  evenOutLeaders(board, index, candidates);
  let gauges = gaugesOf(board, pool);
  passLeaders(board, index, candidates, gauges);
  restoreCauses();
  const work = { done: 0 };
  for (let round = 0; round < maxRounds && distanceOf(gauges) > 0; round++) {
    if (!improve({ board, index, pool, gauges, work })) break;
    passLeadersAnew(board, index, gauges);
    // Sums of many small changes drift.
    gauges = gaugesOf(board, pool);
  }
  for (let p = 0; p < board.partitions.count; p++) {
    if (board.partitions.leadPool[p] === index) board.wishedLeader[p] = board.leader[p] ?? -1;
  }
}

/** Replicas have moved, and with them who may lead. */
function passLeadersAnew(board: Board, index: number, gauges: readonly Gauge[]): void {
  const restoreCauses = saveCauses(board);
  passLeaders(board, index, leaderCandidates(board, ranksByGoal(board)), gauges);
  restoreCauses();
}

const distanceOf = (gauges: readonly Gauge[]): number =>
  gauges.reduce((sum, gauge) => sum + gauge.distance(), 0);

interface Move {
  readonly p: number;
  readonly from: number;
  readonly to: number;
  /** Distance won for each byte; everything for a copy that has to be made anyway. */
  readonly worth: number;
}

/** By single moves; where none helps, by exchanges. Returns whether anything moved. */
function improve(question: Pick<Choice, 'board' | 'index' | 'pool' | 'gauges' | 'work'>): boolean {
  const { board, pool } = question;
  const choice = { ...question, goals: poolGoals(board, pool), ranks: ranksByGoal(board) };
  return moveOnce(choice) || exchangeOnce(choice);
}

/** Every move that helps by itself, as long as it still does. */
function moveOnce(choice: Choice): boolean {
  const { board, index, gauges } = choice;
  const lacking = [...new Set(gauges.flatMap((gauge) => gauge.lacking()))].sort((a, b) => a - b);
  const moves: Move[] = [];
  for (let p = 0; p < board.partitions.count; p++) {
    if (board.partitions.pool[p] === index) addMoves(choice, p, lacking, moves);
  }
  moves.sort((a, b) => b.worth - a.worth || a.p - b.p || a.from - b.from || a.to - b.to);
  return moves.reduce((moved, move) => carryOut(choice, move) || moved, false);
}

/** For each replica the best place to go to. From a broker that carries too much it may be any, otherwise one that carries too little. */
function addMoves(choice: Choice, p: number, lacking: readonly number[], moves: Move[]): void {
  const { board, pool, gauges } = choice;
  for (let slot = 0; slot < board.width; slot++) {
    const from = brokerIn(board, p, slot);
    if (from < 0 || board.brokers.replaces[from] === 1) continue;
    const leads = Number(board.leader[p] === from);
    const leaving = changeOf(gauges, p, from, -1, -leads);
    const best = bestPlace(choice, p, from, leaving, leaving < 0 ? pool.movable : lacking);
    if (best) moves.push(best);
  }
}

function bestPlace(
  choice: Choice,
  p: number,
  from: number,
  leaving: number,
  places: Iterable<number>,
): Move | null {
  const { board, gauges } = choice;
  const leads = Number(board.leader[p] === from);
  let to = -1;
  let most = -leastGain;
  for (const b of places) {
    const gain = leaving + changeOf(gauges, p, b, 1, leads);
    if (gain >= most || !isAllowed(choice, p, from, b, leads)) continue;
    to = b;
    most = gain;
  }
  const cost = isHome(board, p, from) ? Math.max(1, sizeOf(board, p)) : Number.MIN_VALUE;
  return to < 0 ? null : { p, from, to, worth: -most / cost };
}

function isAllowed(
  { board, goals, ranks }: Choice,
  p: number,
  from: number,
  to: number,
  leads: number,
): boolean {
  const rankOf = ranks[board.partitions.goal[p] ?? -1];
  if (leads === 1 && rankOf?.[to] !== rankOfRules) return false;
  return keepsGoals(board, goals, p, from, to) && mayMove(board, p, from, to);
}

function carryOut(choice: Choice, { p, from, to }: Move): boolean {
  const { board, gauges } = choice;
  const slot = slotOf(board, p, from);
  const leads = Number(board.leader[p] === from);
  if (slot < 0 || !isAllowed(choice, p, from, to, leads)) return false;
  if (changeOf(gauges, p, from, -1, -leads) + changeOf(gauges, p, to, 1, leads) > -leastGain) return false;
  carryOver(board, gauges, p, from, to);
  return true;
}
