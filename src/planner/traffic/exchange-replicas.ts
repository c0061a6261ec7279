/**
 * Exchanges replicas of two brokers, where no single move helps: mostly as one of them may take no more bytes, or give none away. The
 * exchange that brings traffic nearest for each byte that is copied.
 */
import type { PoolGoals } from '../balance/pool-goals.ts';
import { type Board, bytesOn, isHome, type PoolTable, sizeOf, slotOf } from '../board/board.ts';
import { firstAtMost, listReplicas, type ReplicaLists } from '../board/replica-lists.ts';
import { rankOfRules } from '../leaders/leader-candidates.ts';
import { mayMove } from '../place/may-move.ts';
import { carryOver, changeOf, type Gauge, leastGain, noteAll } from './gauge.ts';

/** Exchanges looked at in one plan before it gives up: a million takes about half a second. */
const maxWork = 5_000_000;

interface Work {
  done: number;
}

export interface Choice {
  readonly work: Work;
  readonly board: Board;
  readonly index: number;
  readonly pool: PoolTable;
  readonly goals: PoolGoals;
  readonly gauges: readonly Gauge[];
  readonly ranks: readonly Uint8Array[];
}

/** How many are looked at: replicas that the broker could give best, others to exchange with, and replicas there of about the same size. */
interface Width {
  readonly given: number;
  readonly partners: number;
  readonly alike: number;
}

/** The wide one is for brokers that the narrow one finds nothing for. */
const [narrow, wide]: readonly [Width, Width] = [
  { given: 40, partners: 6, alike: 32 },
  { given: 400, partners: 12, alike: 40 },
];

interface Exchange {
  readonly p: number;
  readonly q: number;
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/** One exchange for each broker that is not where git wants it; returns whether there was any. */
export function exchangeOnce(choice: Choice): boolean {
  const { board, pool, gauges, index } = choice;
  const outside = (b: number): number => gauges.reduce((sum, gauge) => sum + gauge.outside(b), 0);
  const worst = [...pool.movable]
    .filter((b) => outside(b) > 0)
    .sort((a, b) => outside(b) - outside(a) || a - b);
  const lists = listReplicas(board, index).map((list) => [...list]);
  let exchanged = false;
  for (const b of worst) {
    if (choice.work.done > maxWork) break;
    const best = bestExchange(choice, lists, b, narrow) ?? bestExchange(choice, lists, b, wide);
    if (best && isAllowed(choice, best)) {
      carryOver(board, gauges, best.p, best.from, best.to);
      carryOver(board, gauges, best.q, best.to, best.from);
      exchanged = true;
    }
  }
  return exchanged;
}

function bestExchange(choice: Choice, lists: ReplicaLists, from: number, width: Width): Exchange | null {
  const { board, pool, gauges } = choice;
  const share = (b: number): number => gauges.reduce((sum, gauge) => sum + gauge.share(b), 0);
  const isLacking = gauges.some((gauge) => gauge.lacking().includes(from));
  const partners = [...pool.movable]
    .filter((b) => b !== from && (!pool.rackLocked || board.brokers.rack[b] === board.brokers.rack[from]))
    .sort((a, b) => (isLacking ? share(b) - share(a) : share(a) - share(b)) || a - b)
    .slice(0, width.partners);
  const given = bestGiven(choice, lists[from] ?? [], from, width.given);
  let best: Exchange | null = null;
  for (const to of partners) {
    for (const p of given) {
      const found = bestPartner(choice, lists[to] ?? [], { p, from, to, alike: width.alike });
      if (found && (best === null || found.worth > best.worth)) best = found;
    }
  }
  return best;
}

/** Replicas on the broker that it would be relieved by most, or miss least. */
function bestGiven(
  { board, gauges }: Choice,
  list: readonly number[],
  from: number,
  most: number,
): readonly number[] {
  const relief = (p: number): number => changeOf(gauges, p, from, -1, -Number(board.leader[p] === from));
  return list
    .map((rank) => board.partitions.bySize[rank] ?? 0)
    .map((p) => ({ p, relief: relief(p) }))
    .sort((a, b) => a.relief - b.relief || a.p - b.p)
    .slice(0, most)
    .map(({ p }) => p);
}

function bestPartner(
  choice: Choice,
  list: readonly number[],
  {
    p,
    from,
    to,
    alike,
  }: { readonly p: number; readonly from: number; readonly to: number; readonly alike: number },
): Exchange | null {
  const { board, gauges } = choice;
  if (slotOf(board, p, from) < 0 || slotOf(board, p, to) >= 0) return null;
  const leads = Number(board.leader[p] === from);
  const away = changeOf(gauges, p, from, -1, -leads) + changeOf(gauges, p, to, 1, leads);
  noteAll(gauges, p, from, -1, -leads);
  noteAll(gauges, p, to, 1, leads);
  let best: Exchange | null = null;
  const middle = firstAtMost(board, list, sizeOf(board, p));
  const last = Math.min(list.length, middle + alike / 2);
  choice.work.done += alike;
  for (let at = Math.max(0, middle - alike / 2); at < last; at++) {
    const q = board.partitions.bySize[list[at] ?? 0] ?? 0;
    if (q === p) continue;
    const leadsQ = Number(board.leader[q] === to);
    const gain = away + changeOf(gauges, q, to, -1, -leadsQ) + changeOf(gauges, q, from, 1, leadsQ);
    const worth = -gain / Math.max(1, costOf(board, p, from) + costOf(board, q, to));
    if (gain > -leastGain || (best && worth <= best.worth)) continue;
    if (isAllowed(choice, { p, q, from, to, worth })) best = { p, q, from, to, worth };
  }
  noteAll(gauges, p, from, 1, leads);
  noteAll(gauges, p, to, -1, -leads);
  return best;
}

/** A copy that has to be made anyway goes elsewhere for nothing. */
const costOf = (board: Board, p: number, from: number): number =>
  isHome(board, p, from) ? sizeOf(board, p) : 0;

function isAllowed({ board, goals, ranks }: Choice, { p, q, from, to }: Exchange): boolean {
  const isLed = (partition: number, by: number, next: number): boolean =>
    board.leader[partition] !== by || ranks[board.partitions.goal[partition] ?? -1]?.[next] === rankOfRules;
  const more = sizeOf(board, p) - sizeOf(board, q);
  const { low, high } = goals.storage;
  const fits = (b: number, bytes: number): boolean =>
    bytes === bytesOn(board, b) || (bytes >= (low[b] ?? 0) && bytes <= (high[b] ?? 0));
  return (
    slotOf(board, p, from) >= 0 &&
    slotOf(board, q, to) >= 0 &&
    isLed(p, from, to) &&
    isLed(q, to, from) &&
    fits(from, bytesOn(board, from) - more) &&
    fits(to, bytesOn(board, to) + more) &&
    mayMove(board, p, from, to) &&
    mayMove(board, q, to, from)
  );
}
