/** New replicas join first, leadership moves, old replicas leave last. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BrokerId, brokerId } from '../../../src/model/units.ts';
import { moveStages, reachedStage } from '../../../src/reconcile/moves/move-stages.ts';

const ids = (...list: number[]): BrokerId[] => list.map(brokerId);
const stages = (from: number[], to: number[], atOnce = 1) =>
  moveStages({ from: ids(...from), to: ids(...to) }, atOnce).map(({ replicas, handsOver }) => ({
    replicas,
    handsOver,
  }));

test('a follower is replaced in one stage, as Kafka itself lets it join before the old one leaves', () => {
  expect(stages([1, 2, 3], [1, 2, 4])).toEqual([{ replicas: [1, 2, 4], handsOver: false }]);
});

test('where the leader leaves, its successor takes over while all are in sync', () => {
  expect(stages([1, 2, 3], [4, 2, 3])).toEqual([
    { replicas: [4, 2, 3, 1], handsOver: true },
    { replicas: [4, 2, 3], handsOver: false },
  ]);
});

test('new replicas join one at a time, and the old ones stay until all of them have', () => {
  expect(stages([1, 2, 3], [4, 5, 6])).toEqual([
    { replicas: [1, 2, 3, 4], handsOver: false },
    { replicas: [1, 2, 3, 4, 5], handsOver: false },
    { replicas: [4, 5, 6, 1, 2, 3], handsOver: true },
    { replicas: [4, 5, 6], handsOver: false },
  ]);
  expect(stages([1], [1, 2, 3], 2)).toEqual([{ replicas: [1, 2, 3], handsOver: false }]);
});

describe('whatever the lists', () => {
  const list = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });

  test('no stage has fewer replicas than both ends, none adds more than it may, and the last is the wanted one', () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 1, max: 3 }), (from, to, atOnce) => {
        const all = stages(from, to, atOnce);
        expect(all.at(-1)).toEqual({ replicas: to, handsOver: false });
        let before = from;
        for (const { replicas, handsOver } of all) {
          expect(replicas.length).toBeGreaterThanOrEqual(Math.min(from.length, to.length));
          expect(replicas.filter((id) => !before.includes(id)).length).toBeLessThanOrEqual(atOnce);
          if (handsOver) expect(replicas).toEqual(expect.arrayContaining([...from, ...to]));
          before = [...replicas];
        }
      }),
    );
  });

  test('until the last stage every old replica is there, so that the way back copies nothing', () => {
    fc.assert(
      fc.property(list, list, (from, to) => {
        for (const { replicas } of stages(from, to).slice(0, -1))
          expect(replicas).toEqual(expect.arrayContaining(from));
      }),
    );
  });

  test('the stage that a partition has reached is told by its replicas', () => {
    fc.assert(
      fc.property(list, list, (from, to) => {
        const change = { from: ids(...from), to: ids(...to) };
        const all = moveStages(change, 1);
        for (const [index, { replicas }] of all.entries())
          expect(reachedStage(change, all, replicas)).toBe(index);
        expect(reachedStage(change, all, ids(99))).toBeNull();
        if (from.join() !== to.join()) expect(reachedStage(change, all, change.from)).toBe(-1);
      }),
    );
  });
});
