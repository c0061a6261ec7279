/** Brokers that lead too few get replicas where a change of leaders alone does not reach them. */
import { expect, test } from 'vitest';
import { applyAnswer, judge } from '../../bench/planner/referee.ts';
import { answered, question } from '../support/question.ts';

const none = { kind: 'none' as const };

test('a new and empty broker gets the smallest replicas, one for each partition that it has to lead', () => {
  const sizes = [100, 90, 80, 3, 2, 1];
  const partitions = Object.fromEntries(
    sizes.map((size, p) => [`o/${p}`, { replicas: p % 2 ? [1, 2] : [2, 1], size, racks: none }]),
  );
  const problem = question({ racks: [null, null, null], balance: { leaders: 0.05 }, partitions });
  const answer = answered(problem);
  expect(judge(problem, answer).violations).toEqual([]);
  // The mean is 2, and a distance of one is always allowed.
  expect(answer.moved).toEqual({ 'o/5': [3, expect.any(Number)] });
  expect([answer.bytes, answer.lowerBoundBytes]).toEqual([1, 1]);
  expect(answer.unreachableGoals).toEqual([]);
  expect(answer.changes[0]?.reason).toEqual({
    rule: 'leader-balance',
    text: 'leaders: broker 3 led 0, below the mean of 2',
  });
  expect(answered(applyAnswer(problem, answer)).changes).toEqual([]);
});

test('several get replicas of different partitions: each has one leader', () => {
  const partitions = Object.fromEntries(
    Array.from({ length: 24 }, (_, p) => [`o/${p}`, { replicas: [1, 2, 3], size: p + 1, racks: none }]),
  );
  const problem = question({
    racks: Array.from({ length: 6 }, () => null),
    balance: { leaders: 0.25 },
    partitions,
  });
  const answer = answered(problem);
  // Three brokers lead at least three each: the nine smallest.
  expect([answer.bytes, answer.lowerBoundBytes]).toEqual([45, 45]);
  expect(answer.balance.find(({ dimension }) => dimension === 'leaders')?.withinTolerance).toBe(true);
});

test('a copy that has to be made anyway goes to the broker that lacks leaders', () => {
  const on = (replicas: readonly number[]) => ({ replicas, size: 50, racks: none });
  const partitions = {
    'o/0': on([1, 2]),
    'o/1': on([1, 2]),
    'o/2': on([2, 1]),
    'o/3': on([2, 1]),
    'o/4': on([1, 4]),
    'o/5': on([2, 4]),
  };
  const problem = question({
    racks: [null, null, null, null],
    pool: { drained: [4] },
    balance: { leaders: 0.05 },
    partitions,
  });
  const answer = answered(problem);
  expect(answer.bytes).toBe(100);
  expect(answer.unreachableGoals).toEqual([]);
});

test('where rules leave no way, the plan says which, and copies nothing', () => {
  const partitions = Object.fromEntries(
    Array.from({ length: 6 }, (_, p) => [`o/${p}`, { replicas: [1, 2], leaderRacks: ['a'] }]),
  );
  const { changes, unreachableGoals } = answered(
    question({ racks: ['a', 'b', 'b'], balance: { leaders: 0.05 }, partitions }),
  );
  expect(changes).toEqual([]);
  expect(unreachableGoals).toEqual([]);
});
