/** Relief: the fewest bytes that bring full disks below their limits, and nothing else. */
import { describe, expect, test } from 'vitest';
import { askRelief } from '../../src/planner/ask-relief.ts';
import { answered, obstaclesOf, question } from '../support/question.ts';

const racks = ['a', 'b', 'c', 'a', 'b', 'c'];
const full = {
  racks,
  capacity: 100,
  maxUtilization: 0.85,
  // Broker 1 holds 95; 4 is the only other one in its rack.
  partitions: {
    'big/0': { replicas: [1, 2, 3], size: 60 },
    'mid/0': { replicas: [1, 5, 6], size: 25 },
    'low/0': { replicas: [1, 2, 6], size: 10 },
    'wrong/0': { replicas: [2, 5], size: 5, factor: 3 },
    'odd/0': { replicas: [2, 5, 3], size: 1 },
  },
} as const;

describe('relief', () => {
  test('moves the smallest replica that brings the broker below its limit, and keeps racks as they are', () => {
    const { moved, bytes } = answered(askRelief(question(full)));
    expect(moved).toEqual({ 'low/0': [4, 2, 6] });
    expect(bytes).toBe(10);
  });

  test('lets drained and replaced brokers keep what they have, and puts nothing on them', () => {
    const drained = question({ ...full, pool: { drained: [4, 6] } });
    expect(obstaclesOf(askRelief(drained)).map(({ summary }) => summary)).toEqual([
      expect.stringMatching(/Broker 1 is 10 B above its limit of 85 B/),
    ]);
    const other = answered(askRelief(question({ ...full, pool: { drained: [5] } })));
    expect(Object.keys(other.moved)).toEqual(['low/0']);
  });

  test('does nothing for balance, replication factors or racks', () => {
    const calm = question({
      ...full,
      capacity: 1000,
      balance: { storage: 0.01, replicas: 0.01, leaders: 0.01 },
    });
    expect(answered(askRelief(calm)).moved).toEqual({});
  });

  test('does not make worse what breaks its rack rule already', () => {
    const partitions = { 'o/0': { replicas: [1, 4, 2], size: 90 } } as const;
    const { moved } = answered(
      askRelief(
        question({
          ...full,
          racks: ['a', 'b', 'c', 'a', 'a'],
          capacity: [100, 1000, 1000, 1000, 1000],
          partitions,
        }),
      ),
    );
    // Two racks are held: they stay two or become three.
    expect(new Set(moved['o/0']?.map((id) => ['a', 'b', 'c', 'a', 'a'][id - 1])).size).toBeGreaterThanOrEqual(
      2,
    );
  });
});
