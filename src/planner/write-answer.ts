/** Reads the changes off the finished board, in the words of a plan; called by place-replicas.ts. */
import type { PartitionChange } from '../model/plan.ts';
import { type BrokerId, bytes } from '../model/units.ts';
import { type Board, isHome } from './board.ts';
import { explainChange } from './explain-change.ts';
import type { Loads } from './measure-balance.ts';
import type { PlacementAnswer } from './placement-problem.ts';

type Written = Pick<PlacementAnswer, 'changes' | 'created'>;

/** By topic and partition. */
export function writeAnswer(board: Board, before: Loads): Written {
  const { partitions } = board;
  const changes: PartitionChange[] = [];
  const created: Written['created'][number][] = [];
  for (let p = 0; p < partitions.count; p++) {
    if ((partitions.pool[p] ?? -1) < 0 || isUnchanged(board, p)) continue;
    const topic = partitions.topicNames[partitions.topic[p] ?? -1] ?? '';
    const partition = partitions.number[p] ?? -1;
    const replicas = plannedReplicas(board, p);
    if (partitions.created[p] === 1) created.push({ topic, partition, replicas });
    else changes.push({ topic, partition, ...changeOf(board, before, p, replicas) });
  }
  return { changes, created };
}

function isUnchanged({ slots, home, width, leader }: Board, p: number): boolean {
  const begin = p * width;
  if (leader[p] !== home[begin]) return false;
  for (let i = begin; i < begin + width; i++) if (slots[i] !== home[i]) return false;
  return true;
}

function changeOf(
  board: Board,
  before: Loads,
  p: number,
  to: readonly BrokerId[],
): Omit<PartitionChange, 'topic' | 'partition'> {
  const { brokers, home, slots, width, partitions } = board;
  let added = 0;
  for (let i = p * width; i < (p + 1) * width; i++) {
    const b = slots[i] ?? -1;
    if (b >= 0 && !isHome(board, p, b)) added++;
  }
  return {
    from: idsOf(brokers.ids, home.subarray(p * width, (p + 1) * width)),
    to,
    bytes: bytes(added * (partitions.sizeBytes[p] ?? 0)),
    reason: explainChange(board, before, p),
  };
}

/** The leader first; the others in the order of their slots. */
function plannedReplicas({ brokers, slots, width, leader }: Board, p: number): readonly BrokerId[] {
  const first = leader[p] ?? -1;
  const others = slots.subarray(p * width, (p + 1) * width).filter((b) => b !== first);
  return idsOf(brokers.ids, Int32Array.of(first, ...others));
}

function idsOf(ids: readonly BrokerId[], brokers: Int32Array): readonly BrokerId[] {
  return Array.from(brokers.filter((b) => b >= 0)).flatMap((b) => ids[b] ?? []);
}
