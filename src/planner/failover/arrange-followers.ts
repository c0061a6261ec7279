/** Puts the chosen successors in front of the other followers. */
import type { Board } from '../board/board.ts';
import { blame } from '../board/move-causes.ts';
import { followersOf } from '../board/settled-slots.ts';
import { type LossKind, lossOf } from './losses.ts';
import type { OpenSuccession } from './successions.ts';

/** Partitions whose successor stays keep their order. */
export function arrangeFollowers(board: Board, items: readonly OpenSuccession[], kind: LossKind): void {
  for (const item of items) {
    const { partition, chosen, present } = item;
    if (chosen === present) continue;
    const arranged = arrange(board, item, kind);
    board.followers.delete(partition);
    if (followersOf(board, partition).join() !== arranged.join()) board.followers.set(partition, arranged);
    blame(board, partition, 'failover', present);
  }
}

/** The successor goes before the first one that would succeed without it; who may not succeed goes last. */
function arrange(
  board: Board,
  { partition, chosen, candidates, loss }: OpenSuccession,
  kind: LossKind,
): readonly number[] {
  const others = followersOf(board, partition).filter((b) => b !== chosen);
  const first = others.findIndex((b) => lossOf(board, kind, b) !== loss);
  const before = first < 0 ? others : others.slice(0, first);
  const after = first < 0 ? [] : others.slice(first);
  const isCandidate = (b: number): boolean => candidates.includes(b);
  return [...before, chosen, ...after.filter(isCandidate), ...after.filter((b) => !isCandidate(b))];
}
