/** Why a pool stays out of balance: the reason that the data gives, or none. */
import { expect, test } from 'vitest';
import { answered, question } from '../support/question.ts';

const none = { kind: 'none' } as const;
const on = (count: number, replicas: readonly number[], more: object = {}) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, p) => [`t${replicas.join('')}/${p}`, { replicas, ...more }]),
  );
const whys = (options: Parameters<typeof question>[0]): string[] =>
  answered(question(options)).unreachableGoals.map(({ why }) => why);

test('a rack with fewer brokers: their replicas may not leave it', () => {
  const partitions = { ...on(6, [1, 2]), ...on(6, [1, 3]) };
  expect(whys({ racks: ['a', 'b', 'b'], balance: { replicas: 0.1 }, partitions })).toEqual([
    'brokers range from 6 to 12, the mean is 8: of the 12 replicas on broker 1, 12 may not leave their racks',
  ]);
});

test('a cordoned broker keeps what it has', () => {
  const partitions = { ...on(12, [1], { racks: none }), ...on(2, [2], { racks: none }) };
  const pool = { cordoned: [1] };
  expect(whys({ racks: [null, null, null], pool, balance: { replicas: 0.1 }, partitions })).toEqual([
    expect.stringMatching(/: broker 1 is cordoned, and keeps what it has$/),
  ]);
});

test('topics that nothing governs stay', () => {
  const partitions = { ...on(12, [1], { governed: false }), ...on(2, [2], { racks: none }) };
  expect(whys({ racks: [null, null], balance: { replicas: 0.1 }, partitions })).toEqual([
    expect.stringMatching(/: of the 12 replicas on broker 1, 12 belong to topics that stay as they are$/),
  ]);
});

test('replicas that are too large for the tolerance', () => {
  const partitions = on(3, [1], { racks: none, size: 100 });
  const [why] = whys({ racks: [null, null], capacity: 1000, balance: { storage: 0.05 }, partitions });
  expect(why).toMatch(/would take one of the two out of its storage limits or tolerance$/);
});

test('a larger partition of another pool is no reason', () => {
  const partitions = {
    ...on(3, [1], { racks: none, size: 100 }),
    ...on(1, [3], { governed: false, size: 900 }),
  };
  const [why] = whys({
    racks: [null, null, null],
    pool: { members: [1, 2] },
    capacity: 1000,
    balance: { storage: 0.05 },
    partitions,
  });
  expect(why).not.toContain('900');
});

test('leaders: no more is said than what was looked for', () => {
  const partitions = on(4, [1], { racks: none });
  const pool = { cordoned: [1, 2] };
  expect(whys({ racks: [null, null], pool, balance: { leaders: 0.1 }, partitions })).toEqual([
    'brokers range from 0 to 4, the mean is 2: broker 1 is cordoned, and keeps what it has',
  ]);
});
