/** What operators rely on: which replicas move, which stay, and what can't be. */
import { describe, expect, test } from 'vitest';
import { applyAnswer, judge } from '../../bench/planner/referee.ts';
import { placeReplicas } from '../../src/planner/place-replicas.ts';
import { answered, obstaclesOf, question } from '../support/question.ts';

const abc = ['a', 'b', 'c', 'a', 'b', 'c'];
const spreadTopics = {
  'o/0': [1, 2, 3],
  'o/1': [2, 3, 4],
  'o/2': [3, 4, 5],
  'o/3': [4, 5, 6],
  'o/4': [5, 6, 1],
  'o/5': [6, 1, 2],
};

test('nothing to do is no change', () => {
  expect(answered(question({ racks: abc, partitions: spreadTopics }))).toMatchObject({
    moved: {},
    lowerBoundBytes: 0,
  });
});

describe('draining', () => {
  test('copies exactly what the broker holds, and touches nothing else', () => {
    const { changes, bytes, lowerBoundBytes } = answered(
      question({ racks: abc, pool: { drained: [4] }, partitions: spreadTopics }),
    );
    expect(changes.map(({ topic, partition }) => `${topic}/${partition}`)).toEqual(['o/1', 'o/2', 'o/3']);
    for (const { from, to } of changes) {
      expect(to).not.toContain(4);
      expect(from.filter((id) => !to.includes(id))).toEqual([4]);
    }
    expect([bytes, lowerBoundBytes]).toEqual([30, 30]);
  });

  test('several brokers at once empties them all', () => {
    const problem = question({ racks: abc, pool: { drained: [4, 5, 6] }, partitions: spreadTopics });
    const answer = answered(problem);
    expect(judge(problem, answer).violations).toEqual([]);
    const after = applyAnswer(problem, answer).partitions.flatMap(({ replicas }) => replicas);
    expect(new Set(after)).toEqual(new Set([1, 2, 3]));
    expect(answer.bytes).toBe(answer.lowerBoundBytes);
  });

  test('spreads the leaderships over all that can take them', () => {
    const partitions = Object.fromEntries(Array.from({ length: 12 }, (_, p) => [`o/${p}`, [1, 2 + (p % 3)]]));
    const { moved } = answered(
      question({
        racks: [null, null, null, null],
        pool: { drained: [1] },
        balance: { leaders: 0.05 },
        partitions,
      }),
    );
    const led = Object.values(moved).map(([leader]) => leader);
    for (const broker of [2, 3, 4]) {
      const count = led.filter((id) => id === broker).length;
      expect(count).toBeGreaterThanOrEqual(3);
      expect(count).toBeLessThanOrEqual(5);
    }
  });
});

describe('cordoned brokers', () => {
  test('keep what they have and receive nothing', () => {
    const { moved } = answered(
      question({
        racks: abc,
        pool: { drained: [4], cordoned: [1] },
        partitions: { ...spreadTopics, 'o/6': [1, 2, 3] },
      }),
    );
    expect(moved['o/6']).toBeUndefined();
    for (const name of ['o/1', 'o/2']) expect(moved[name]).not.toContain(1);
  });
});

describe('a broker that is down', () => {
  test('keeps its replicas, as it may come back, and receives none', () => {
    const asked = { racks: abc, down: [1], pool: { drained: [4] }, partitions: spreadTopics };
    const { 'o/4': untouched, ...moved } = answered(question(asked)).moved;
    expect([untouched, Object.values(moved).flat().map(Number).includes(1)]).toEqual([undefined, false]);
  });

  test('stays the preferred leader for when it returns, unless git cares who leads', () => {
    const asked = { racks: abc, down: [1], partitions: spreadTopics };
    expect(answered(question(asked)).moved).toEqual({});
    expect(answered(question({ ...asked, balance: { leaders: 0.5 } })).moved['o/0']).toEqual([2, 1, 3]);
  });
});

describe('racks', () => {
  const twoInA = { 'o/0': { replicas: [1, 4, 2] } };

  test('are repaired by one move, of one of the two that share a rack', () => {
    const { changes, bytes, lowerBoundBytes } = answered(question({ racks: abc, partitions: twoInA }));
    expect(changes).toHaveLength(1);
    expect([3, 6]).toContain(changes[0]?.to.find((id) => !changes[0]?.from.includes(id)));
    expect(changes[0]?.reason).toEqual({ rule: 'racks', text: 'racks: a held 2 of 3 replicas' });
    expect([bytes, lowerBoundBytes]).toEqual([10, 10]);
  });

  test('do not matter where the rule is none', () => {
    expect(
      answered(
        question({ racks: abc, partitions: { 'o/0': { replicas: [1, 4, 2], racks: { kind: 'none' } } } }),
      ).moved,
    ).toEqual({});
  });

  test('may be fewer where a number is given, and capacity counts all the same', () => {
    const partition = { replicas: [1, 4, 2], racks: { kind: 'distinct', racks: 2 } } as const;
    expect(answered(question({ racks: abc, partitions: { 'o/0': partition } })).moved).toEqual({});
    const full = question({
      racks: abc,
      capacity: [5, 100, 100, 100, 100, 100],
      partitions: { 'o/0': partition },
    });
    const { moved } = answered(full);
    expect(moved['o/0']).not.toContain(1);
    expect(judge(full, answered(full)).violations).toEqual([]);
  });

  test('within one: all replicas gather in the rack that holds most of them', () => {
    const partition = { replicas: [1, 2, 5], factor: 2, racks: { kind: 'within-one' } } as const;
    const { moved, bytes } = answered(question({ racks: abc, partitions: { 'o/0': partition } }));
    expect([...(moved['o/0'] ?? [])].sort()).toEqual([2, 5]);
    expect(bytes).toBe(0);
  });
});

describe('the replication factor', () => {
  test('raised keeps what is there and adds in racks that have none', () => {
    const { moved } = answered(
      question({ racks: abc, partitions: { 'o/0': { replicas: [1, 5], factor: 3 } } }),
    );
    expect(moved['o/0']?.slice(0, 2)).toEqual([1, 5]);
    expect([3, 6]).toContain(moved['o/0']?.[2]);
  });

  test('lowered keeps the leader and the most racks, and copies nothing', () => {
    const { moved, bytes } = answered(
      question({ racks: abc, partitions: { 'o/0': { replicas: [4, 1, 2, 3], factor: 3 } } }),
    );
    expect(moved['o/0']).toEqual([4, 2, 3]);
    expect(bytes).toBe(0);
  });
});

describe('pools', () => {
  test('partitions on brokers outside of theirs move in', () => {
    const { moved } = answered(
      question({ racks: abc, pool: { members: [1, 2, 3] }, partitions: { 'o/0': [4, 2, 3] } }),
    );
    expect(moved).toEqual({ 'o/0': [1, 2, 3] });
  });

  test('what nothing in git matches stays, and counts as load', () => {
    const partitions = {
      'o/0': { replicas: [4], racks: { kind: 'none' } },
      'other/0': { replicas: [1], size: 95, governed: false },
      'other/1': { replicas: [2], size: 95, governed: false },
    } as const;
    const problem = question({
      racks: [null, null, null, null],
      capacity: 100,
      pool: { drained: [4] },
      partitions,
    });
    expect(answered(problem).moved).toEqual({ 'o/0': [3] });
  });
});

describe('balance', () => {
  test('of storage moves as little as brings every broker within its tolerance', () => {
    const partitions = Object.fromEntries(
      Array.from({ length: 30 }, (_, p) => [
        `o/${p}`,
        { replicas: [p < 20 ? 1 : (p % 2) + 2], racks: { kind: 'none' } as const },
      ]),
    );
    const { bytes, lowerBoundBytes, balance } = answered(
      question({ racks: [null, null, null], capacity: 1000, balance: { storage: 0.1 }, partitions }),
    );
    expect(bytes).toBe(90);
    expect(lowerBoundBytes).toBe(90);
    expect(balance.find(({ dimension }) => dimension === 'storage')).toMatchObject({ withinTolerance: true });
  });

  test('of storage compares brokers of different sizes by how full they are', () => {
    const partitions = Object.fromEntries(
      Array.from({ length: 30 }, (_, p) => [
        `o/${p}`,
        { replicas: [(p % 3) + 1], racks: { kind: 'none' } as const },
      ]),
    );
    const problem = question({
      racks: [null, null, null],
      capacity: [1000, 1000, 4000],
      balance: { storage: 0.1 },
      partitions,
    });
    const after = applyAnswer(problem, answered(problem)).partitions.flatMap(({ replicas }) => replicas);
    expect([1, 2, 3].map((id) => after.filter((replica) => replica === id).length)).toEqual([5, 5, 20]);
  });

  test('of counts moves the smallest replicas that do', () => {
    const partitions = Object.fromEntries(
      Array.from({ length: 12 }, (_, p) => [
        `o/${p}`,
        { replicas: [p < 10 ? 1 : 2], size: p + 1, racks: { kind: 'none' } as const },
      ]),
    );
    const { changes, bytes } = answered(
      question({ racks: [null, null], balance: { replicas: 0.05 }, partitions }),
    );
    expect(changes).toHaveLength(3);
    expect(bytes).toBe(1 + 2 + 3);
  });

  test('out of reach comes as near as it can, and says what is in the way', () => {
    const rest = Array.from({ length: 6 }, (_, p) => [
      `p/${p}`,
      { replicas: [1], racks: { kind: 'none' } as const },
    ]);
    const partitions = {
      'o/0': { replicas: [1], size: 900, racks: { kind: 'none' } as const },
      ...Object.fromEntries(rest),
    };
    const { moved, unreachableGoals } = answered(
      question({ racks: [null, null, null], capacity: 1000, balance: { storage: 0.1 }, partitions }),
    );
    expect(
      Object.values(moved)
        .map(([to]) => to)
        .sort(),
    ).toEqual([2, 2, 2, 3, 3, 3]);
    expect(unreachableGoals).toMatchObject([
      { dimension: 'storage', why: expect.stringContaining('one partition of 900 B is larger') },
    ]);
  });

  test('of a pool that is balanced already changes nothing', () => {
    const balance = { storage: 0.1, replicas: 0.1, leaders: 0.1 };
    expect(
      answered(question({ racks: abc, capacity: 100, balance, partitions: spreadTopics })).moved,
    ).toEqual({});
  });

  test('fills new brokers', () => {
    const partitions = Object.fromEntries(
      Array.from({ length: 40 }, (_, p) => [
        `o/${p}`,
        { replicas: [(p % 4) + 1], racks: { kind: 'none' } as const },
      ]),
    );
    const problem = question({
      racks: [null, null, null, null, null],
      capacity: 1000,
      balance: { storage: 0.1 },
      partitions,
    });
    const { moved, bytes, lowerBoundBytes } = answered(problem);
    expect(Object.values(moved).flat()).toEqual(Array(bytes / 10).fill(5));
    expect(bytes).toBeLessThanOrEqual(lowerBoundBytes + 10);
  });
});

describe('leadership', () => {
  test('is balanced without copying a byte, by the fewest changes', () => {
    const partitions = Object.fromEntries(Array.from({ length: 9 }, (_, p) => [`o/${p}`, [1, 2, 3]]));
    const { changes, bytes } = answered(
      question({ racks: [null, null, null], balance: { leaders: 0 }, partitions }),
    );
    expect(bytes).toBe(0);
    // 9, 0, 0 becomes at most 4 and at least 2 each: five leaderships go.
    expect(changes).toHaveLength(5);
    for (const { from, to } of changes) expect([...to].sort()).toEqual([...from].sort());
  });

  test('stays in the racks that may lead, and off leaderless brokers', () => {
    const inB = { replicas: [1, 2, 3], leaderRacks: ['b'] };
    expect(answered(question({ racks: abc, partitions: { 'o/0': inB } })).moved['o/0']?.[0]).toBe(2);
    const leaderless = question({ racks: abc, pool: { leaderless: [1] }, partitions: { 'o/0': [1, 2, 3] } });
    expect([2, 3]).toContain(answered(leaderless).moved['o/0']?.[0]);
  });
});

describe('new partitions', () => {
  test('go to distinct racks and the least loaded brokers, and each topic spreads its leaders', () => {
    const wish = { replicas: [], factor: 3 };
    const partitions = {
      ...spreadTopics,
      'new/0': wish,
      'new/1': wish,
      'new/2': wish,
      'new/3': wish,
      'new/4': wish,
      'new/5': wish,
    };
    const { created, moved } = answered(question({ racks: abc, partitions }));
    expect(moved).toEqual({});
    expect(new Set(created.map(({ replicas }) => replicas[0]))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    for (const { replicas } of created)
      expect(new Set(replicas.map((id) => abc[id - 1]))).toEqual(new Set(['a', 'b', 'c']));
  });
});

describe('full disks', () => {
  test('are relieved by the fewest bytes, and nobody else is touched', () => {
    const sizes = [50, 30, 15, 10];
    const partitions = Object.fromEntries(
      sizes.map((size, p) => [`o/${p}`, { replicas: [1], size, racks: { kind: 'none' } as const }]),
    );
    const { moved, bytes } = answered(
      question({
        racks: [null, null, null],
        capacity: 100,
        partitions: { ...partitions, 'p/0': { replicas: [2], size: 60, racks: { kind: 'none' } } },
      }),
    );
    expect(Object.keys(moved)).toEqual(['o/3']);
    expect(bytes).toBe(10);
  });

  test('are filled where a greedy choice fails: 7, 6 and 4 fit into 10 and 7', () => {
    const drained = (size: number) => ({ replicas: [3], size, racks: { kind: 'none' } as const });
    const problem = question({
      racks: [null, null, null],
      capacity: [10, 7, 100],
      pool: { drained: [3] },
      partitions: { 'o/0': drained(7), 'o/1': drained(6), 'o/2': drained(4) },
    });
    const { moved, bytes } = answered(problem);
    expect(moved).toEqual({ 'o/0': [2], 'o/1': [1], 'o/2': [1] });
    expect(bytes).toBe(17);
  });

  test('make others give way where that is the only way, and copy as little as that takes', () => {
    const problem = question({
      racks: [null, null, null],
      capacity: [100, 100, 100],
      pool: { drained: [3] },
      partitions: {
        'o/0': { replicas: [3], size: 60, racks: { kind: 'none' } },
        'p/0': { replicas: [1], size: 50, racks: { kind: 'none' } },
        'p/1': { replicas: [2], size: 45, racks: { kind: 'none' } },
      },
    });
    const { bytes } = answered(problem);
    expect(judge(problem, answered(problem)).violations).toEqual([]);
    expect(bytes).toBe(60 + 45);
  });

  test('that can hold no more are named, with what is lacking where', () => {
    const drained = (size: number) => ({ replicas: [5], size });
    const problem = question({
      racks: ['a', 'b', 'c', 'a', 'b'],
      capacity: [100, 20, 100, 100, 100],
      pool: { drained: [5] },
      partitions: { 'o/0': { replicas: [1, 5, 3], size: 25 }, 'o/1': drained(25) },
    });
    const [first] = obstaclesOf(problem);
    expect(first).toMatchObject({
      code: 'plan.infeasible',
      summary: expect.stringMatching(/Pool general lacks 25 B in rack b/),
    });
    expect(first?.detail).toContain('o/0');
  });
});

test('what cannot be is told all at once', () => {
  const problem = question({
    racks: ['a', 'a', 'b'],
    partitions: {
      'o/0': { replicas: [1, 2], factor: 4 },
      'p/0': { replicas: [1, 2], factor: 2, racks: { kind: 'distinct', racks: 3 } },
    },
  });
  expect(obstaclesOf(problem).map(({ summary }) => summary)).toEqual([
    expect.stringContaining('lacks 1 broker for replication factor 4'),
  ]);
});

test('the order of the question changes nothing', () => {
  const problem = question({
    racks: abc,
    capacity: 100,
    pool: { drained: [4] },
    balance: { storage: 0.1, leaders: 0.1 },
    partitions: spreadTopics,
  });
  const turned = {
    ...problem,
    brokers: problem.brokers.toReversed(),
    partitions: problem.partitions.toReversed(),
  };
  expect(placeReplicas(turned)).toEqual(placeReplicas(problem));
});
