/** Balance by traffic and by topic: who leads first, then the fewest bytes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyAnswer, judge } from '../../bench/planner/referee.ts';
import { answered, question } from '../support/question.ts';

const three = [null, null, null];
const none = { kind: 'none' as const };

test('who leads evens out what producers send, and no byte is copied', () => {
  const partitions = {
    'o/0': { replicas: [1, 2, 3], traffic: [90, 0] },
    'o/1': { replicas: [1, 2, 3], traffic: [50, 0] },
    'o/2': { replicas: [1, 2, 3], traffic: [50, 0] },
    'o/3': { replicas: [1, 2, 3], traffic: [50, 0] },
    'o/4': { replicas: [1, 2, 3], traffic: [50, 0] },
  } as const;
  const { changes, bytes, balance, unreachableGoals } = answered(
    question({ racks: three, balance: { produce: 0.1 }, partitions }),
  );
  expect(bytes).toBe(0);
  expect(unreachableGoals).toEqual([]);
  expect(balance.find(({ dimension }) => dimension === 'produce')).toMatchObject({
    unit: 'bytesPerSecond',
    before: { min: 0, max: 290 },
    after: { min: 90, max: 100 },
    withinTolerance: true,
  });
  expect(changes[0]?.reason).toEqual({
    rule: 'traffic-balance',
    text: expect.stringContaining('traffic: broker 1 took from producers 290 B/s, above the mean of 97 B/s'),
  });
});

test('what leaves a broker counts consumers, and each follower', () => {
  const on = (traffic: readonly [number, number]) => ({ replicas: [1, 2], traffic });
  const partitions = { 'o/0': on([10, 90]), 'o/1': on([50, 50]) };
  const { balance } = answered(question({ racks: [null, null], balance: { networkOut: 0.1 }, partitions }));
  expect(balance.find(({ dimension }) => dimension === 'networkOut')).toMatchObject({
    before: { min: 0, mean: 100, max: 200 },
    after: { min: 100, mean: 100, max: 100 },
  });
});

test('followers receive as much as leaders: replicas move, those with the most traffic for each byte first', () => {
  const partitions = {
    'o/0': { replicas: [1], size: 1_000, traffic: [100, 0], racks: none },
    'o/1': { replicas: [1], size: 10, traffic: [100, 0], racks: none },
    'o/2': { replicas: [2], size: 10, traffic: [100, 0], racks: none },
  } as const;
  const { moved, bytes } = answered(question({ racks: three, balance: { networkIn: 0.1 }, partitions }));
  expect(moved).toEqual({ 'o/1': [3] });
  expect(bytes).toBe(10);
});

test('two brokers exchange replicas where storage lets neither take one more', () => {
  const partitions = {
    'o/0': { replicas: [1], size: 100, traffic: [100, 0], racks: none },
    'o/1': { replicas: [1], size: 100, traffic: [100, 0], racks: none },
    'o/2': { replicas: [2], size: 100, traffic: [0, 0], racks: none },
    'o/3': { replicas: [2], size: 100, traffic: [0, 0], racks: none },
  } as const;
  const balance = { storage: 0.05, networkIn: 0.1 };
  const { balance: rows, bytes } = answered(question({ racks: [null, null], balance, partitions }));
  expect(rows.filter(({ withinTolerance }) => !withinTolerance)).toEqual([]);
  expect(bytes).toBe(200);
});

test('one busy partition that no broker can carry within the tolerance is named', () => {
  const partitions = {
    'o/0': { replicas: [1], traffic: [500, 0] },
    'o/1': { replicas: [2], traffic: [10, 0] },
  } as const;
  const { unreachableGoals } = answered(question({ racks: three, balance: { networkIn: 0.1 }, partitions }));
  expect(unreachableGoals).toEqual([
    {
      pool: 'general',
      dimension: 'networkIn',
      why: expect.stringContaining('producers send 500 B/s to one partition'),
    },
  ]);
});

test('each topic spreads over all brokers, its replicas and its leaders', () => {
  const partitions = Object.fromEntries(
    Array.from({ length: 6 }, (_, p) => [`o/${p}`, { replicas: [1, 2], racks: none }]),
  );
  const problem = question({
    racks: [null, null, null, null],
    balance: { topicReplicas: 0.2, topicLeaders: 0.2 },
    partitions,
  });
  const answer = answered(problem);
  expect(judge(problem, answer).violations).toEqual([]);
  expect(answer.unreachableGoals).toEqual([]);
  expect(answer.changes[0]?.reason.text).toMatch(/^topic o: broker [12] had 6 of 12 replicas$/);
  const after = applyAnswer(problem, answer).partitions.map(({ replicas }) => replicas);
  for (const broker of [1, 2, 3, 4]) {
    const count = after.filter((replicas) => replicas.some((id) => id === broker)).length;
    expect(count).toBeGreaterThanOrEqual(2);
    expect(count).toBeLessThanOrEqual(4);
  }
});

test('no broker gets more replicas than its limit, and one above it gives some away', () => {
  const partitions = {
    ...Object.fromEntries(Array.from({ length: 4 }, (_, p) => [`o/${p}`, { replicas: [1], racks: none }])),
    'o/4': { replicas: [2], factor: 2, racks: none },
  };
  const problem = question({ racks: three, limits: { maxReplicas: 3 }, partitions });
  const answer = answered(problem);
  const texts = answer.changes.map(({ reason }) => reason.text);
  expect(texts.join()).toContain('replicas: broker 1 had 4, its limit is 3');
  const after = applyAnswer(problem, answer).partitions.flatMap(({ replicas }) => replicas);
  for (const broker of [1, 2, 3]) expect(after.filter((id) => id === broker).length).toBeLessThanOrEqual(3);
});

test('a network limit is kept though no balance is declared', () => {
  const on = (traffic: readonly [number, number]) => ({ replicas: [1], traffic, racks: none });
  const partitions = { 'o/0': on([60, 0]), 'o/1': on([60, 0]), 'o/2': on([60, 0]) };
  const { changes, bytes } = answered(
    question({ racks: three, limits: { networkInLimit: 100 }, partitions }),
  );
  const reason = {
    rule: 'traffic-balance',
    text: 'traffic: broker 1 received 180 B/s, its limit is 100 B/s',
  };
  expect(changes.map((change) => change.reason)).toEqual([reason, reason]);
  expect(bytes).toBe(20);
});

test('a limit that nothing can keep is named', () => {
  const on = (traffic: readonly [number, number]) => ({ replicas: [1], traffic, racks: none });
  const { unreachableGoals } = answered(
    question({ racks: three, limits: { networkInLimit: 100 }, partitions: { 'o/0': on([160, 0]) } }),
  );
  expect(unreachableGoals).toEqual([
    {
      pool: 'general',
      dimension: 'networkIn',
      why: 'broker 1 is at 160 B/s, its limit is 100 B/s: the search found no moves that relieve it',
    },
  ]);
});

const rates = fc.tuple(fc.nat(100), fc.nat(100));
const partition = fc.record({
  size: fc.integer({ min: 1, max: 100 }),
  first: fc.nat(5),
  traffic: rates,
});

test('rules and storage hold whatever traffic asks for, and a plan that reaches its goals leaves nothing to do', () => {
  const tolerances = { storage: 0.3, leaders: 0.3, produce: 0.3, networkIn: 0.3, networkOut: 0.3 };
  let reached = 0;
  fc.assert(
    fc.property(fc.array(partition, { minLength: 12, maxLength: 30 }), (list) => {
      const partitions = Object.fromEntries(
        list.map(({ size, first, traffic }, p) => [
          `o/${p}`,
          { replicas: [first + 1, ((first + 1) % 6) + 1], size, traffic },
        ]),
      );
      const problem = question({ racks: ['a', 'b', 'c', 'a', 'b', 'c'], balance: tolerances, partitions });
      const answer = answered(problem);
      expect(judge(problem, answer).violations).toEqual([]);
      if (answer.unreachableGoals.length > 0) return;
      reached++;
      expect(answered(applyAnswer(problem, answer)).changes).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(reached).toBeGreaterThan(10);
});
