/** New replicas join first, leadership moves, old replicas leave last; what is offline is never waited for where it leaves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BrokerId, brokerId } from '../../../src/model/values/units.ts';
import {
  handsOver,
  nextTarget,
  obstaclesTo,
  type Standing,
  waypointOf,
} from '../../../src/reconcile/schedule/next-target.ts';

const ids = (...list: readonly number[]): BrokerId[] => list.map(brokerId);

interface Kafka {
  readonly atOnce?: number;
  readonly offline?: readonly number[];
}

/** The targets one after the other, where Kafka completes each; a leader stays until another one is elected or its replica leaves. */
function walk(from: readonly number[], to: readonly number[], { atOnce = 1, offline = [] }: Kafka = {}) {
  const change = { from: ids(...from), to: ids(...to) };
  const isLive = (id: number): boolean => !offline.includes(id);
  let standing: Standing = {
    replicas: change.from,
    leader: change.from.find(isLive) ?? null,
    offline: ids(...offline),
  };
  const targets: (readonly number[])[] = [];
  for (let steps = 0; steps < 20; steps++) {
    if (handsOver(change, standing)) standing = { ...standing, leader: standing.replicas[0] ?? null };
    const target = nextTarget(change, standing, atOnce);
    if (target === null) return targets;
    targets.push(target);
    const isLed = standing.leader !== null && target.includes(standing.leader);
    standing = {
      ...standing,
      replicas: target,
      leader: isLed ? standing.leader : (target.find(isLive) ?? null),
    };
  }
  throw new Error(`no end: ${targets.join(' ')}`);
}

test('a follower is replaced in one reassignment, as Kafka itself lets it join before the old one leaves', () => {
  expect(walk([1, 2, 3], [1, 2, 4])).toEqual([[1, 2, 4]]);
});

test('where the leader leaves, its successor takes over while all are in sync', () => {
  expect(walk([1, 2, 3], [4, 2, 3])).toEqual([
    [4, 2, 3, 1],
    [4, 2, 3],
  ]);
});

test('new replicas join one at a time, and the old ones stay until all of them have', () => {
  expect(walk([1, 2, 3], [4, 5, 6])).toEqual([
    [1, 2, 3, 4],
    [1, 2, 3, 4, 5],
    [4, 5, 6, 1, 2, 3],
    [4, 5, 6],
  ]);
  expect(walk([1], [1, 2, 3], { atOnce: 2 })).toEqual([[1, 2, 3]]);
});

describe('old replicas that are offline', () => {
  test('a dead preferred leader leaves in the one reassignment that replaces it', () => {
    expect(walk([3, 1], [2, 1], { offline: [3] })).toEqual([[2, 1]]);
  });

  test('they leave as the first new replica joins, and the live ones stay until the end', () => {
    expect(walk([3, 1, 4], [2, 1, 5], { offline: [3] })).toEqual([
      [1, 4, 2],
      [2, 1, 5],
    ]);
    expect(walk([3, 1, 4], [2, 5, 6], { offline: [3] })).toEqual([
      [1, 4, 2],
      [1, 4, 2, 5],
      [2, 5, 6, 1, 4],
      [2, 5, 6],
    ]);
  });

  test('they are the only ones that leave where the replication factor shrinks', () => {
    expect(walk([3, 1, 2], [1, 2], { offline: [3] })).toEqual([[1, 2]]);
  });

  test('one that stays keeps Kafka from completing anything but a new order', () => {
    const standing = { replicas: ids(1, 2, 4), offline: ids(2) };
    expect(obstaclesTo(ids(1, 2, 5), standing)).toEqual([2]);
    expect(obstaclesTo(ids(4, 2, 1), standing)).toEqual([]);
  });
});

describe('whatever the lists', () => {
  const list = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
  const broken = fc.tuple(list, list, fc.subarray([1, 2, 3, 4, 5, 6, 7])).map(([from, to, dead]) => {
    // Something has to be there to copy from, and what stays or joins has to be live.
    const offline = dead.filter((id) => from.slice(1).includes(id) && !to.includes(id));
    return { from, to, offline };
  });

  test('none has fewer live replicas than both ends, none adds more than it may, the last is the wanted one', () => {
    fc.assert(
      fc.property(broken, fc.integer({ min: 1, max: 3 }), ({ from, to, offline }, atOnce) => {
        const isLive = (id: number): boolean => !offline.includes(id);
        const all = walk(from, to, { atOnce, offline });
        if (from.join() !== to.join()) expect(all.at(-1)).toEqual(to);
        let before: readonly number[] = from;
        for (const replicas of all) {
          const least = Math.min(from.filter(isLive).length, to.length);
          expect(replicas.filter(isLive).length).toBeGreaterThanOrEqual(least);
          expect(replicas.filter((id) => !before.includes(id)).length).toBeLessThanOrEqual(atOnce);
          before = replicas;
        }
      }),
    );
  });

  test('no target holds a replica that is offline', () => {
    fc.assert(
      fc.property(broken, ({ from, to, offline }) => {
        for (const replicas of walk(from, to, { offline }))
          expect(replicas.filter((id) => offline.includes(id))).toEqual([]);
      }),
    );
  });

  test('until the last one every live old replica is there, so that the way back copies nothing', () => {
    fc.assert(
      fc.property(broken, ({ from, to, offline }) => {
        for (const replicas of walk(from, to, { offline }).slice(0, -1))
          expect(replicas).toEqual(expect.arrayContaining(from.filter((id) => !offline.includes(id))));
      }),
    );
  });

  test('each is known to be on the way, and anything else is not', () => {
    fc.assert(
      fc.property(broken, ({ from, to, offline }) => {
        const change = { from: ids(...from), to: ids(...to) };
        for (const replicas of walk(from, to, { offline }))
          expect(waypointOf(change, ids(...replicas))).toBe(
            replicas.join() === to.join() ? 'end' : 'between',
          );
        expect(waypointOf(change, ids(99))).toBeNull();
        if (from.join() !== to.join()) expect(waypointOf(change, change.from)).toBe('start');
      }),
    );
  });
});
