/** Which replica comes second, so that whatever is lost, its leaders spread over the survivors. */
import { expect, test } from 'vitest';
import { answered, question } from '../support/question.ts';

const names = (count: number, replicas: (p: number) => readonly number[]) =>
  Object.fromEntries(Array.from({ length: count }, (_, p) => [`t/${p}`, replicas(p)]));
const row = (answer: ReturnType<typeof answered>, dimension = 'failover') =>
  answer.balance.find((one) => one.dimension === dimension);

test('where one broker would succeed to everything, half of it goes on to another one', () => {
  const answer = answered(
    question({
      racks: [null, null, null],
      balance: { failover: 0.1 },
      partitions: names(8, () => [1, 2, 3]),
    }),
  );
  expect(answer.changes).toHaveLength(3);
  for (const { to, reason, bytes } of answer.changes) {
    expect(to).toEqual([1, 3, 2]);
    expect(bytes).toBe(0);
    expect(reason).toEqual({
      rule: 'failover',
      text: 'failover: without broker 1, broker 2 would lead too many',
    });
  }
  expect(row(answer)).toMatchObject({
    before: { max: 8, mean: 4 },
    after: { max: 5, mean: 4 },
    withinTolerance: true,
  });
});

test('nothing is ordered, measured or told where git does not ask', () => {
  const answer = answered(question({ racks: [null, null, null], partitions: names(8, () => [1, 2, 3]) }));
  expect(answer.changes).toEqual([]);
  expect(row(answer)).toBeUndefined();
});

test('a broker that may not lead, or does not answer, comes last', () => {
  const one = (more: object) =>
    answered(
      question({
        racks: [null, null, null, null],
        ...more,
        balance: { failover: 0.5 },
        partitions: { 't/0': [1, 2, 3, 4] },
      }),
    );
  expect(one({ pool: { leaderless: [2] } }).moved).toEqual({ 't/0': [1, 3, 4, 2] });
  expect(one({ hung: [2] }).moved).toEqual({ 't/0': [1, 3, 4, 2] });
  expect(one({ pool: { leaderless: [2] } }).changes[0]?.reason.text).toBe('failover: broker 2 is leaderless');
  expect(one({ hung: [2] }).changes[0]?.reason.text).toBe(
    'failover: broker 2 does not answer, and comes last',
  );
});

test('a broker in a rack that may lead comes before one that may not', () => {
  const answer = answered(
    question({
      racks: ['a', 'b', 'a'],
      balance: { failover: 0.5 },
      partitions: { 't/0': { replicas: [1, 2, 3], leaderRacks: ['a'], racks: { kind: 'none' } } },
    }),
  );
  expect(answer.moved).toEqual({ 't/0': [1, 3, 2] });
  expect(answer.changes[0]?.reason.text).toBe('failover: leaders belong in a');
});

test('with a replica out of sync, the order waits; the first one in sync counts as successor', () => {
  const partitions = Object.fromEntries(
    Array.from({ length: 8 }, (_, p) => [`t/${p}`, { replicas: [1, 2, 3], inSync: [1, 3] }]),
  );
  const answer = answered(question({ racks: [null, null, null], balance: { failover: 0.1 }, partitions }));
  expect(answer.changes).toEqual([]);
  expect(answer.unreachableGoals).toEqual([
    expect.objectContaining({
      dimension: 'failover',
      why: expect.stringContaining('a broker would lead 8 partitions'),
    }),
  ]);
});

test('partitions that git does not govern keep their order, and count', () => {
  const ungoverned = Object.fromEntries(
    Array.from({ length: 4 }, (_, p) => [`other/${p}`, { replicas: [1, 2], governed: false }]),
  );
  const answer = answered(
    question({
      racks: [null, null, null],
      balance: { failover: 0.1 },
      partitions: { ...ungoverned, ...names(4, () => [1, 2, 3]) },
    }),
  );
  expect(answer.moved).toEqual(Object.fromEntries([0, 1, 2].map((p) => [`t/${p}`, [1, 3, 2]])));
  expect(row(answer)?.after.max).toBe(5);
});

test('a lost rack goes over to the replicas outside it, whatever the order within it', () => {
  const answer = answered(
    question({
      racks: ['a', 'a', 'b', 'c'],
      balance: { rackFailover: 0.1 },
      partitions: Object.fromEntries(
        Array.from({ length: 6 }, (_, p) => [
          `t/${p}`,
          { replicas: [p % 2 === 0 ? 1 : 2, p % 2 === 0 ? 2 : 1, 3, 4], racks: { kind: 'none' as const } },
        ]),
      ),
    }),
  );
  expect(row(answer, 'rackFailover')).toMatchObject({
    before: { max: 6 },
    after: { max: 4 },
    withinTolerance: true,
  });
  for (const { from, to } of answer.changes) expect(to).toEqual([from[0], from[1], 4, 3]);
});

test('topics pinned on three brokers are told as the reason', () => {
  const answer = answered(
    question({
      racks: [null, null, null, null, null, null],
      balance: { failover: 0.1 },
      partitions: names(12, () => [1, 2, 3]),
    }),
  );
  expect(answer.unreachableGoals).toEqual([
    {
      pool: 'general',
      dimension: 'failover',
      why: 'without broker 1, a broker would lead 6 partitions, and 3 are allowed: 12 partitions (t/0, t/1, t/2, t/3, t/4 and 7 more) can only be led by brokers 2 and 3 then, with room for 6 within all limits',
    },
  ]);
  expect(row(answer)?.after.max).toBe(6);
});

test('an order that moves anyway costs no further change', () => {
  const answer = answered(
    question({
      racks: [null, null, null, null],
      pool: { drained: [4] },
      balance: { failover: 0.1 },
      partitions: { ...names(4, () => [1, 2, 3]), 'u/0': [1, 2, 4], 'u/1': [1, 2, 4], 'u/2': [1, 2, 4] },
    }),
  );
  expect(Object.keys(answer.moved).toSorted()).toEqual(['u/0', 'u/1', 'u/2']);
  expect(row(answer)).toMatchObject({ withinTolerance: true });
});
