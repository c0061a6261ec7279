/** The successions of a pool that failover may choose: who succeeds the leader of each partition once it is lost. */
import { type Board, copiesOf, homeIn } from '../board/board.ts';
import { followersOf } from '../board/settled-slots.ts';
import { bestOf, electable, isOrderable } from './candidates.ts';
import type { Succession } from './flow-successors.ts';
import { type LossKind, lossOf } from './losses.ts';

export interface OpenSuccession extends Succession {
  /** Who succeeds without a change; it may be nobody's wish: a broker that may not lead. -1: nobody does. */
  readonly present: number;
}

/** null: the partition has no choice, or nobody that could succeed. `outside`: a loss that candidates may not be part of. */
export function openSuccession(
  board: Board,
  ranks: readonly Uint8Array[],
  pool: number,
  p: number,
  kind: LossKind,
): OpenSuccession | null {
  if (!isOrderable(board, pool, p)) return null;
  const loss = lossOf(board, kind, board.leader[p] ?? -1);
  const able = electable(board, p, followersOf(board, p)).filter((b) => lossOf(board, kind, b) !== loss);
  const [present = -1] = able;
  const candidates = bestOf(board, ranks, p, able);
  const [first = -1] = candidates;
  if (loss < 0 || first < 0) return null;
  const base = candidates.includes(present) ? present : first;
  const isFree = base !== present || changesAnyway(board, p);
  return { partition: p, loss, candidates, present, base, isFree, chosen: base };
}

/** Another order of its followers then costs no change. */
function changesAnyway(board: Board, p: number): boolean {
  return (
    board.partitions.created[p] === 1 || board.leader[p] !== homeIn(board, p, 0) || copiesOf(board, p) > 0
  );
}
