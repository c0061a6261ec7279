/** Copies that have to be made anyway, and replicas of which one has to leave, even out what the pool balances. */
import { expect, test } from 'vitest';
import { judge } from '../../bench/planner/referee.ts';
import { poolGoals } from '../../src/planner/balance/pool-goals.ts';
import { useFreeChoices } from '../../src/planner/balance/use-free-choices.ts';
import { slotOf } from '../../src/planner/board/board.ts';
import { setUpBoard } from '../../src/planner/board/set-up-board.ts';
import { keepReplicas } from '../../src/planner/place/keep-replicas.ts';
import { placeMissing } from '../../src/planner/place/place-missing.ts';
import { answered, question } from '../support/question.ts';

test('the replica that leaves is the one on the fullest broker, even if it leads', () => {
  const partitions = {
    'o/0': { replicas: [1, 2, 3], size: 40 },
    'full/0': { replicas: [1, 3, 5], size: 40 },
    'full/1': { replicas: [1, 4, 6], size: 40 },
    'rest/0': { replicas: [2, 4, 5], size: 40 },
    'rest/1': { replicas: [2, 3, 6], size: 1 },
  };
  const problem = question({
    racks: ['a', 'a', 'b', 'b', 'c', 'c'],
    capacity: 1_000,
    balance: { storage: 0.3 },
    partitions,
  });
  // Small pools are searched besides: this step alone finds it, before anything moves.
  const board = setUpBoard(problem);
  keepReplicas(board, new Map());
  placeMissing(board);
  const [pool] = board.pools;
  if (pool) useFreeChoices(board, pool, poolGoals(board, pool));
  const o0 = board.partitions.topicNames.indexOf('o');
  const p = board.partitions.topic.indexOf(o0);
  expect([slotOf(board, p, 0), slotOf(board, p, 1)]).toEqual([-1, expect.any(Number)]);

  const answer = answered(problem);
  expect(judge(problem, answer).violations).toEqual([]);
  const moved = answer.moved['o/0'] ?? [];
  expect(moved).not.toContain(1);
  expect(moved).toContain(2);
  expect([answer.bytes, answer.lowerBoundBytes]).toEqual([40, 40]);
});

test('counts that nobody declares never cost a byte', () => {
  const small = Object.fromEntries(
    Array.from({ length: 20 }, (_, p) => [
      `s/${p}`,
      { replicas: [3], size: 1, racks: { kind: 'none' as const } },
    ]),
  );
  const partitions = {
    ...small,
    'big/0': { replicas: [1], size: 100, racks: { kind: 'none' as const } },
    'big/1': { replicas: [2], size: 100, racks: { kind: 'none' as const } },
    'big/2': { replicas: [4], size: 80, racks: { kind: 'none' as const } },
  };
  const answer = answered(
    question({
      racks: [null, null, null, null],
      pool: { drained: [4] },
      capacity: 1_000,
      balance: { storage: 0.1 },
      partitions,
    }),
  );
  // Broker 3 has the most replicas, and the fewest bytes.
  expect(answer.moved).toEqual({ 'big/2': [3] });
});

test('the bound holds for any replication factor', () => {
  const racks = Array.from({ length: 41 }, (_, b) => String(b));
  const replicas = Array.from({ length: 40 }, (_, b) => b + 1);
  const answer = answered(
    question({ racks, pool: { drained: [35, 40] }, partitions: { 'o/0': { replicas, factor: 39 } } }),
  );
  expect([answer.bytes, answer.lowerBoundBytes]).toEqual([10, 10]);
});
