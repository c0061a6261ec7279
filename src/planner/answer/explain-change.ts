/** Tells in words why a partition changes, with the names and numbers at hand. */
import type { MoveReason } from '../../model/plan/plan.ts';
import type { MoveRule } from '../../model/plan/plan-summary.ts';
import { formatBytes } from '../../model/values/units.ts';
import type { Loads } from '../balance/measure-balance.ts';
import { type Board, copiesOf, isHome, isOfflineOn, sizeOf, slotOf } from '../board/board.ts';
import { moveRules } from '../board/move-causes.ts';
import { balanceText } from './explain-balance.ts';
import { trafficText } from './explain-traffic.ts';

export function explainChange(board: Board, before: Loads, p: number): MoveReason {
  const rules = rulesOf(board, p);
  const text = rules.map(({ rule, broker }) => reasonText(board, before, p, rule, broker)).join('; ');
  return { rule: rules[0]?.rule ?? 'leader-balance', text };
}

interface Cause {
  readonly rule: MoveRule;
  readonly broker: number;
}

/** The partition's own rule first; what it moves for besides where it copies more than its own rules ask for, or nothing else does. */
function rulesOf(board: Board, p: number): readonly Cause[] {
  const causes = [board.causes.own, board.causes.shared].flatMap(({ rule, broker }): Cause[] => {
    const name = moveRules[rule[p] ?? -1];
    return name === undefined ? [] : [{ rule: name, broker: broker[p] ?? -1 }];
  });
  return copiesOf(board, p) > (board.required[p] ?? 0) ? causes : causes.slice(0, 1);
}

/** Bytes that the change copies, by the rule that asks for them. */
export function bytesByRule(board: Board, p: number): readonly { rule: MoveRule; bytes: number }[] {
  const copies = copiesOf(board, p);
  if (copies === 0) return [];
  const [first, second] = rulesOf(board, p);
  const size = sizeOf(board, p);
  if (!first) return [];
  if (!second) return [{ rule: first.rule, bytes: copies * size }];
  const required = board.required[p] ?? 0;
  return [
    { rule: first.rule, bytes: required * size },
    { rule: second.rule, bytes: (copies - required) * size },
  ];
}

function reasonText(board: Board, before: Loads, p: number, rule: MoveRule, b: number): string {
  const { brokers, partitions } = board;
  const broker = `broker ${brokers.ids[b]}`;
  const pool = board.pools[partitions.leadPool[p] ?? -1];
  if (!pool) return '';
  switch (rule) {
    case 'drain':
      return `${broker} is drained`;
    case 'drain-dir':
      return `a failed log dir of ${broker} is drained`;
    case 'replace':
      return replaceText(board, p, b);
    case 'pool':
      return `${broker} is not in pool ${pool.name}`;
    case 'duplicate':
      return `${broker} was listed twice`;
    case 'replication-factor':
      return `replication factor: ${homeCount(board, p)} to ${partitions.replicationFactor[p]}`;
    case 'racks':
      return rackText(board, p);
    case 'capacity':
      return `storage: ${broker} holds ${formatBytes(before.bytes[b] ?? 0)}, its limit is ${formatBytes(brokers.limitBytes[b] ?? 0)}`;
    case 'storage-balance':
    case 'replica-balance':
    case 'leader-balance':
      return balanceText({ board, before, pool, partition: p, rule }, b);
    case 'traffic-balance':
      return trafficText(board, before, pool, p, b);
    case 'leader-rules':
      return leaderRuleText(board, p, b);
    case 'failover':
      return failoverText(board, p, b);
    case 'disk-balance':
      return `evens out the log dirs of ${broker}`;
  }
}

/** Its replica may have to go elsewhere. */
function replaceText(board: Board, p: number, b: number): string {
  const to = board.brokers.replacement[b] ?? -1;
  const [broker, other] = [board.brokers.ids[b], board.brokers.ids[to]];
  const takesPlace = slotOf(board, p, to) >= 0 && !isHome(board, p, to);
  return takesPlace
    ? `broker ${other} replaces broker ${broker}`
    : `broker ${broker} is replaced, but broker ${other} can't take this replica`;
}

function homeCount({ home, width }: Board, p: number): number {
  return home.subarray(p * width, (p + 1) * width).filter((b) => b >= 0).length;
}

/** `racks: b held 2 of 3 replicas`. */
function rackText(board: Board, p: number): string {
  const { home, width, brokers } = board;
  const held = [...home.subarray(p * width, (p + 1) * width)].filter((b) => b >= 0);
  const racks = held.map((b) => brokers.rackNames[brokers.rack[b] ?? -1] ?? '');
  const counts = [...new Set(racks)].map((rack) => ({
    rack: rack === '' ? 'no rack' : rack,
    count: racks.filter((other) => other === rack).length,
  }));
  const fullest = counts.reduce((a, b) => (b.count > a.count ? b : a));
  if ((board.partitions.onlyRack[p] ?? -1) >= 0)
    return `racks: ${counts.length} racks held replicas, one should`;
  if (fullest.count > 1) return `racks: ${fullest.rack} held ${fullest.count} of ${held.length} replicas`;
  return `racks: ${counts.length} of ${board.partitions.rackNeed[p]} racks held a replica`;
}

/** `b` would succeed otherwise. */
function failoverText(board: Board, p: number, b: number): string {
  const { brokers, partitions, leader } = board;
  const broker = `broker ${brokers.ids[b]}`;
  const racks = partitions.goals[partitions.goal[p] ?? -1]?.leaderRacks;
  const isUnfit = brokers.drained[b] === 1 || brokers.leaderless[b] === 1;
  const rack = brokers.rackNames[brokers.rack[b] ?? -1] ?? '';
  if (brokers.hung[b] === 1) return `failover: ${broker} does not answer, and comes last`;
  if (isUnfit || (racks && !racks.includes(rack))) return `failover: ${leaderRuleText(board, p, b)}`;
  return `failover: without broker ${brokers.ids[leader[p] ?? -1]}, ${broker} would lead too many`;
}

function leaderRuleText(board: Board, p: number, b: number): string {
  const { brokers, partitions } = board;
  const broker = `broker ${brokers.ids[b]}`;
  const racks = partitions.goals[partitions.goal[p] ?? -1]?.leaderRacks;
  if (brokers.drained[b] === 1) return `${broker} is drained`;
  if (brokers.leaderless[b] === 1) return `${broker} is leaderless`;
  if (brokers.alive[b] === 0) return `${broker} is down`;
  if (isOfflineOn(board, p, b)) return `the replica on ${broker} is offline`;
  return racks ? `leaders belong in ${racks.join(', ')}` : `${broker} may not lead`;
}
