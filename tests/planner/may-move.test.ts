/** Which single moves the rack rules of a partition allow. */
import { describe, expect, test } from 'vitest';
import type { RackRule } from '../../src/model/desired/desired-state.ts';
import { setUpBoard } from '../../src/planner/board/set-up-board.ts';
import { keepReplicas } from '../../src/planner/place/keep-replicas.ts';
import { mayMove } from '../../src/planner/place/may-move.ts';
import { question } from '../support/question.ts';

const spread: RackRule = { kind: 'max' };

/** Moves of the only partition that are allowed, as `from>to` of broker ids. */
function allowed(
  racks: readonly (string | null)[],
  replicas: readonly number[],
  rule: RackRule,
  pool: Parameters<typeof question>[0]['pool'] = {},
): readonly string[] {
  const board = setUpBoard(question({ racks, pool, partitions: { 'o/0': { replicas, racks: rule } } }));
  keepReplicas(board, new Map());
  return replicas.flatMap((from) =>
    racks.flatMap((_, index) => (mayMove(board, 0, from - 1, index) ? [`${from}>${index + 1}`] : [])),
  );
}

describe('spread over as many racks as there are', () => {
  test('a replica may go anywhere in its rack, and to a rack that has none', () => {
    expect(allowed(['a', 'b', 'c', 'a', 'b', 'c'], [1, 2], spread)).toEqual([
      '1>3',
      '1>4',
      '1>6',
      '2>3',
      '2>5',
      '2>6',
    ]);
  });

  test('never to a rack that has one already, where that loses a rack', () => {
    expect(allowed(['a', 'b', 'c', 'b'], [1, 2, 3], spread)).toEqual(['2>4']);
  });

  test('but where its own rack has another one, nothing is lost', () => {
    expect(allowed(['a', 'a', 'b', 'b'], [1, 2, 3], spread)).toEqual(['1>4', '2>4', '3>4']);
  });
});

test('two racks are enough where git asks for two', () => {
  expect(allowed(['a', 'b', 'c', 'b'], [1, 2, 3], { kind: 'distinct', racks: 2 })).toEqual([
    '1>4',
    '2>4',
    '3>4',
  ]);
});

test('within one rack, no replica leaves it', () => {
  expect(allowed(['a', 'a', 'b', 'a'], [1, 2], { kind: 'within-one' })).toEqual(['1>4', '2>4']);
});

test('without a rule, racks count for nothing', () => {
  expect(allowed(['a', 'b', 'b'], [1, 2], { kind: 'none' })).toEqual(['1>3', '2>3']);
});

test('brokers without a rack count as one', () => {
  expect(allowed([null, 'a', null, 'a'], [1, 2], spread)).toEqual(['1>3', '2>4']);
});

test('one that receives nothing gets none, and nobody a second one', () => {
  expect(allowed(['a', 'b', 'c', 'a'], [1, 2], spread, { cordoned: [3] })).toEqual(['1>4']);
});
