/** The sign in front of each change, and what it means. */
import type { AccessRow, ChangeKind, Mark, Sign, TopicChanges } from '../review.ts';

/** A plan's file has signs of its own, which stay as they are for programs. */
export const markOf: Readonly<Record<ChangeKind, Mark>> = {
  create: '+',
  grow: '+',
  configure: '~',
  move: '>',
  delete: '-',
};

const meanings: readonly (readonly [Mark, string])[] = [
  ['+', 'create or grow'],
  ['~', 'change'],
  ['>', 'move replicas'],
  ['-', 'delete'],
];

/** Of the signs that are used. */
export function legendOf(topics: readonly TopicChanges[], access: readonly AccessRow[]): readonly Sign[] {
  const used = new Set<Mark>(
    [...topics.flatMap(({ changes }) => changes), ...access].map(({ mark }) => mark),
  );
  return meanings.flatMap(([mark, meaning]) => (used.has(mark) ? [{ mark, meaning }] : []));
}
