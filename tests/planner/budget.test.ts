/** Plans that may copy only so much: only the most urgent part, and never a worse one for a larger budget. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addedReplicas, type PartitionChange } from '../../src/model/plan/plan.ts';
import { bytes } from '../../src/model/values/units.ts';
import { placeReplicas } from '../../src/planner/place-replicas.ts';
import type { Budget, PlacementProblem } from '../../src/planner/placement-problem.ts';
import { answered, question } from '../support/question.ts';
import { arbitraryProblem } from './arbitrary-problem.ts';

const none: Budget = { maxBytes: null, maxReplicas: null };
const copying = (changes: readonly PartitionChange[]): readonly PartitionChange[] =>
  changes.filter((change) => addedReplicas(change).length > 0);

describe('hard repairs come before balance', () => {
  const partitions = {
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, p) => [
        `o/${p}`,
        { replicas: [1], size: 5, racks: { kind: 'none' } as const },
      ]),
    ),
    'd/0': { replicas: [3], size: 20, racks: { kind: 'none' } as const },
  };
  const problem = question({
    racks: [null, null, null],
    capacity: 1000,
    pool: { drained: [3] },
    balance: { storage: 0.1 },
    partitions,
  });

  test('by bytes', () => {
    const { moved, leftOver } = answered({ ...problem, budget: { ...none, maxBytes: bytes(22) } });
    expect(moved).toEqual({ 'd/0': [2] });
    expect(leftOver).toEqual({ partitions: 4, replicas: 4, bytes: 20 });
  });

  test('by replicas', () => {
    const { changes, leftOver } = answered({ ...problem, budget: { ...none, maxReplicas: 3 } });
    expect(changes.map(({ reason }) => reason.rule)).toEqual(['drain', 'storage-balance', 'storage-balance']);
    expect(leftOver).toEqual({ partitions: 2, replicas: 2, bytes: 10 });
  });

  test('and a budget that is large enough leaves nothing', () => {
    expect(answered({ ...problem, budget: { maxBytes: bytes(1000), maxReplicas: 100 } }).leftOver).toBeNull();
  });
});

describe('what is most urgent', () => {
  const none = { kind: 'none' as const };
  const balance = { storage: 0.1 };

  test('a budget of moves takes the largest: they relieve the fullest broker most', () => {
    const sizes = [1, 2, 4, 8, 16, 32, 64, 64, 64];
    const partitions = Object.fromEntries(
      sizes.map((size, p) => [`o/${p}`, { replicas: [1], size, racks: none }]),
    );
    const problem = question({ racks: [null, null, null], balance, partitions });
    const { changes } = answered({ ...problem, budget: { maxBytes: null, maxReplicas: 1 } });
    expect(changes.map(({ bytes: copied }) => copied)).toEqual([64]);
  });

  test('of balance, the worst broker comes first', () => {
    const on = (broker: number, count: number) =>
      Array.from({ length: count }, (_, p) => [
        `b${broker}/${p}`,
        { replicas: [broker], size: 10, racks: none },
      ]);
    const partitions = Object.fromEntries([...on(1, 12), ...on(2, 20), ...on(3, 4), ...on(4, 4)]);
    const problem = question({ racks: [null, null, null, null], balance, partitions });
    const all = answered(problem).changes.map(({ from }) => from[0]);
    expect(new Set(all)).toEqual(new Set([1, 2]));
    const { changes } = answered({ ...problem, budget: { maxBytes: null, maxReplicas: 3 } });
    expect(changes.map(({ from }) => from[0])).toEqual([2, 2, 2]);
  });

  test('racks are repaired before replication factors grow', () => {
    const racks = ['a', 'a', 'b', 'b'];
    const partitions = {
      'f/0': { replicas: [1], factor: 2, size: 1 },
      'r/0': { replicas: [1, 2], size: 50 },
    };
    const { moved } = answered({
      ...question({ racks, partitions }),
      budget: { maxBytes: null, maxReplicas: 1 },
    });
    expect(Object.keys(moved)).toEqual(['r/0']);
  });
});

test('leaders and smaller replication factors are free', () => {
  const partitions = {
    'o/0': { replicas: [1, 2, 3], factor: 2 },
    'p/0': [1, 2],
    'p/1': [1, 2],
    'p/2': [1, 2],
  };
  const problem = question({ racks: [null, null, null], balance: { leaders: 0 }, partitions });
  const { moved, leftOver } = answered({ ...problem, budget: { maxBytes: bytes(0), maxReplicas: 0 } });
  expect(moved['o/0']).toHaveLength(2);
  expect(Object.values(moved).filter(([leader]) => leader === 2).length).toBeGreaterThan(0);
  expect(leftOver).toBeNull();
});

function planned(problem: PlacementProblem, budget: Budget) {
  const result = placeReplicas({ ...problem, budget });
  return result.ok ? { ...result.value, copies: copying(result.value.changes) } : null;
}

test('a budget is kept, what it leaves is counted, and a larger one does everything that a smaller one does, and more', () => {
  fc.assert(
    fc.property(arbitraryProblem, fc.nat(6), fc.nat(6), fc.nat(3_000), (problem, replicas, more, size) => {
      const small = planned(problem, { maxBytes: bytes(size), maxReplicas: replicas });
      const large = planned(problem, { maxBytes: bytes(size * 2), maxReplicas: replicas + more });
      const all = planned(problem, none);
      if (!small || !large || !all) return;
      const sum = (changes: readonly PartitionChange[]): number =>
        changes.reduce((total, change) => total + change.bytes, 0);
      expect(sum(small.copies)).toBeLessThanOrEqual(size);
      expect(small.copies.flatMap(addedReplicas).length).toBeLessThanOrEqual(replicas);
      expect(sum(small.copies) + (small.leftOver?.bytes ?? 0)).toBe(sum(all.copies));
      const sets = (changes: readonly PartitionChange[]): string[] =>
        changes.map(({ topic, partition, to }) => `${topic}/${partition} ${[...to].sort()}`);
      expect(sets(large.copies)).toEqual(expect.arrayContaining(sets(small.copies)));
      expect(sets(all.copies)).toEqual(expect.arrayContaining(sets(large.copies)));
    }),
    { numRuns: 400 },
  );
});

test('no disk that was below its limit passes it, whatever the budget', () => {
  fc.assert(
    fc.property(arbitraryProblem, fc.nat(6), (problem, replicas) => {
      const plan = planned(problem, { maxBytes: null, maxReplicas: replicas });
      if (!plan) return;
      for (const { id, capacityBytes, otherBytes } of problem.brokers) {
        if (capacityBytes === null || !problem.pools[0]?.members.includes(id)) continue;
        const load = (
          placed: (change: PlacementProblem['partitions'][number]) => readonly number[],
        ): number =>
          problem.partitions.reduce<number>(
            (sum, partition) => sum + (placed(partition).includes(id) ? partition.sizeBytes : 0),
            otherBytes,
          );
        const changes = new Map(
          plan.changes.map((change) => [`${change.topic}/${change.partition}`, change.to]),
        );
        const before = load(({ replicas: now }) => now);
        const after = load(
          ({ topic, partition, replicas: now }) => changes.get(`${topic}/${partition}`) ?? now,
        );
        expect(after).toBeLessThanOrEqual(Math.max(before, Math.floor(capacityBytes * 0.85)));
      }
    }),
    { numRuns: 500 },
  );
});
