/** Reads the changes off the finished board, in the words of a plan. */
import type { PartitionChange } from '../../model/plan/plan.ts';
import type { BytesByRule, MoveRule } from '../../model/plan/plan-summary.ts';
import { type BrokerId, bytes } from '../../model/values/units.ts';
import type { Loads } from '../balance/measure-balance.ts';
import { type Board, copiesOf, sizeOf } from '../board/board.ts';
import { moveRules } from '../board/move-causes.ts';
import { followersOf, settledSlots } from '../board/settled-slots.ts';
import type { PlacementAnswer } from '../placement-problem.ts';
import { bytesByRule, explainChange } from './explain-change.ts';

type Written = Pick<PlacementAnswer, 'changes' | 'created' | 'bytesByRule'>;

/** By topic and partition. */
export function writeAnswer(board: Board, before: Loads): Written {
  const { partitions } = board;
  const changes: PartitionChange[] = [];
  const created: Written['created'][number][] = [];
  const byRule = new Map<MoveRule, number>();
  for (let p = 0; p < partitions.count; p++) {
    if ((partitions.leadPool[p] ?? -1) < 0 || isUnchanged(board, p)) continue;
    const topic = partitions.topicNames[partitions.topic[p] ?? -1] ?? '';
    const partition = partitions.number[p] ?? -1;
    const replicas = plannedReplicas(board, p);
    if (partitions.created[p] === 1) created.push({ topic, partition, replicas });
    else changes.push({ topic, partition, ...changeOf(board, before, p, replicas) });
    if (partitions.created[p] === 1) continue;
    for (const part of bytesByRule(board, p))
      byRule.set(part.rule, (byRule.get(part.rule) ?? 0) + part.bytes);
  }
  return { changes, created, bytesByRule: inOrder(byRule) };
}

function inOrder(byRule: ReadonlyMap<MoveRule, number>): BytesByRule {
  return Object.fromEntries(
    moveRules.flatMap((rule) => (byRule.has(rule) ? [[rule, bytes(byRule.get(rule) ?? 0)]] : [])),
  );
}

function isUnchanged(board: Board, p: number): boolean {
  const { home, width, leader, followers } = board;
  const begin = p * width;
  if (leader[p] !== home[begin] || followers.has(p)) return false;
  return settledSlots(board, p).every((b, i) => b === home[begin + i]);
}

function changeOf(
  board: Board,
  before: Loads,
  p: number,
  to: readonly BrokerId[],
): Omit<PartitionChange, 'topic' | 'partition'> {
  const { brokers, home, width } = board;
  return {
    from: idsOf(brokers.ids, home.subarray(p * width, (p + 1) * width)),
    to,
    sizeBytes: bytes(sizeOf(board, p)),
    bytes: bytes(copiesOf(board, p) * sizeOf(board, p)),
    reason: explainChange(board, before, p),
  };
}

/** The leader first. */
function plannedReplicas(board: Board, p: number): readonly BrokerId[] {
  return idsOf(board.brokers.ids, Int32Array.from([board.leader[p] ?? -1, ...followersOf(board, p)]));
}

function idsOf(ids: readonly BrokerId[], brokers: Int32Array): readonly BrokerId[] {
  return Array.from(brokers.filter((b) => b >= 0)).flatMap((b) => ids[b] ?? []);
}
