/** Partitions on dead brokers and failed log dirs: which replicas stay, what waits, who leads meanwhile. */
import { describe, expect, test } from 'vitest';
import { judge } from '../../bench/planner/referee.ts';
import { answered, obstaclesOf, question } from '../support/question.ts';

const abc = ['a', 'b', 'c', 'a', 'b', 'c'];
const anyRack = { racks: { kind: 'none' } } as const;

describe('a lower replication factor', () => {
  const lowered = (partition: Parameters<typeof question>[0]['partitions'][string], down: number[] = []) =>
    answered(question({ racks: abc, down, partitions: { 'o/0': partition } })).moved['o/0'];

  test('keeps the only in-sync replica', () => {
    expect(lowered({ replicas: [1, 2, 3], factor: 1, inSync: [3] })).toEqual([3]);
    expect(lowered({ replicas: [1, 2, 3], factor: 2, inSync: [3] })).toContain(3);
  });

  test('drops the replica on a dead broker first, whatever its rack', () => {
    expect(lowered({ replicas: [1, 4, 2], factor: 2, ...anyRack }, [2])).toEqual([1, 4]);
  });

  test('drops the replica on a failed log dir first, also the preferred leader', () => {
    expect(lowered({ replicas: [1, 2, 3], factor: 2, offline: [1], inSync: [2, 3] })).toEqual([2, 3]);
  });

  test('keeps as many in-sync replicas as min.insync.replicas before it spreads over racks', () => {
    const partition = { replicas: [1, 4, 2], factor: 2, inSync: [1, 4], ...anyRack };
    expect(lowered({ ...partition, minInSync: 2 })).toEqual([1, 4]);
    expect(lowered({ ...partition, minInSync: 1 })).toEqual([1, 2]);
  });

  test('keeps the racks that are asked for all the same: only in-sync replicas would break them', () => {
    const partition = { replicas: [1, 4, 2], factor: 2, inSync: [1, 4], minInSync: 2 };
    expect(lowered(partition)).toEqual([1, 2]);
  });
});

describe('a partition without a live in-sync replica', () => {
  const problem = question({
    racks: abc,
    down: [4],
    pool: { drained: [4] },
    partitions: { 'duo/0': [4, 1], 'duo/1': { replicas: [4, 2], inSync: [4] }, 'solo/0': [4], 'solo/1': [1] },
  });

  test('stays as it is and is named, with the broker that has to return', () => {
    const { moved, held } = answered(problem);
    expect(Object.keys(moved)).toEqual(['duo/0']);
    expect(held).toEqual([
      { topic: 'duo', partition: 1, replicas: [4, 2], why: 'unavailable', waitsFor: [4], lagging: [2] },
      { topic: 'solo', partition: 0, replicas: [4], why: 'unavailable', waitsFor: [4], lagging: [] },
    ]);
  });

  test('costs nothing, in the plan and in its bound', () => {
    const { bytes, lowerBoundBytes, bytesByRule } = answered(problem);
    expect({ bytes, lowerBoundBytes, bytesByRule }).toEqual({
      bytes: 10,
      lowerBoundBytes: 10,
      bytesByRule: { drain: 10 },
    });
  });

  test('is named where nothing else is wanted of it, unless nothing governs it', () => {
    const lost = { replicas: [4], inSync: [] };
    const { held } = answered(
      question({ racks: abc, down: [4], partitions: { 'o/0': lost, 'h/0': { ...lost, governed: false } } }),
    );
    expect(held.map(({ topic }) => topic)).toEqual(['o']);
  });

  test('does not make a plan impossible', () => {
    const asked = { racks: ['a', 'a'], down: [2], partitions: { 'o/0': { replicas: [2], factor: 2 } } };
    expect(answered(question(asked)).held).toMatchObject([{ topic: 'o', why: 'unavailable' }]);
  });
});

describe('a partition that would keep an offline replica', () => {
  test('waits, as Kafka would never complete its reassignment', () => {
    const { moved, held, bytes, lowerBoundBytes } = answered(
      question({ racks: abc, down: [3], pool: { drained: [1] }, partitions: { 'o/0': [2, 1, 3] } }),
    );
    expect({ moved, bytes, lowerBoundBytes }).toEqual({ moved: {}, bytes: 0, lowerBoundBytes: 0 });
    expect(held).toMatchObject([
      { topic: 'o', partition: 0, replicas: [2, 1, 3], why: 'offline-replica', waitsFor: [3] },
    ]);
  });

  test('waits for a failed log dir of a live broker as well', () => {
    const partition = { replicas: [1, 2], offline: [2], inSync: [1], factor: 3 };
    const { moved, held } = answered(question({ racks: abc, partitions: { 'o/0': partition } }));
    expect({ moved, held }).toMatchObject({ moved: {}, held: [{ waitsFor: [2] }] });
  });

  test('goes on once the broker is drained as well', () => {
    const { moved, held } = answered(
      question({ racks: abc, down: [3], pool: { drained: [1, 3] }, partitions: { 'o/0': [2, 1, 3] } }),
    );
    expect({ held, to: new Set(moved['o/0']) }).toEqual({ held: [], to: new Set([2, 4, 6]) });
  });

  test('is nobody to wait for where nothing is wanted of it', () => {
    const { moved, held } = answered(
      question({ racks: abc, down: [3], partitions: { 'o/0': [1, 2, 3], 'o/1': [3, 1, 2] } }),
    );
    expect({ moved, held }).toEqual({ moved: {}, held: [] });
  });

  test('hands over the leadership of a drained broker meanwhile, which is a new order only', () => {
    const { moved, held } = answered(
      question({ racks: abc, down: [3], pool: { drained: [1] }, partitions: { 'o/0': [1, 2, 3] } }),
    );
    expect({ moved, waitsFor: held[0]?.waitsFor }).toEqual({ moved: { 'o/0': [2, 1, 3] }, waitsFor: [3] });
  });

  test('never gets a copy on the broker whose log dir failed', () => {
    const partition = { replicas: [1, 2, 3], offline: [1], inSync: [2, 3], factor: 2 };
    const problem = question({
      racks: ['a', 'b', 'c'],
      pool: { drained: [2] },
      partitions: { 'o/0': partition },
    });
    expect(obstaclesOf(problem)).toEqual([]);
    expect(answered(problem).held).toMatchObject([{ topic: 'o', waitsFor: [1] }]);
  });
});

describe('balance', () => {
  const partitions = Object.fromEntries(Array.from({ length: 12 }, (_, p) => [`o/${p}`, [1, 2]]));

  test('moves no partition with an offline replica, and counts it as load', () => {
    const asked = { racks: [null, null, null], capacity: 1000, balance: { storage: 0.1 } };
    expect(answered(question({ ...asked, down: [2], partitions })).moved).toEqual({});
    const sound = Object.fromEntries(Array.from({ length: 6 }, (_, p) => [`s/${p}`, [1]]));
    const { moved } = answered(question({ ...asked, down: [2], partitions: { ...partitions, ...sound } }));
    expect(Object.keys(moved)).toEqual(['s/0', 's/1', 's/2', 's/3', 's/4', 's/5']);
  });

  test('does not count what is on a failed log dir as taking room', () => {
    const lost = Object.fromEntries(
      Array.from({ length: 9 }, (_, p) => [
        `l/${p}`,
        { replicas: [2, 1], offline: [1], inSync: [2], ...anyRack },
      ]),
    );
    const asked = { racks: [null, null], capacity: [80, 200], maxUtilization: 0.9 };
    expect(obstaclesOf(question({ ...asked, partitions: { ...lost, 'o/0': [1] } }))).toEqual([]);
  });

  test('waits where a broker above its limit holds little else', () => {
    const asked = { racks: [null, null, null], capacity: [100, 1000, 1000], down: [2] };
    const { moved, held } = answered(question({ ...asked, partitions }));
    expect({ moved, held: held.map(({ partition, waitsFor }) => [partition, ...waitsFor]) }).toEqual({
      moved: {},
      held: [
        [0, 2],
        [1, 2],
      ],
    });
  });

  test('of leaders goes on', () => {
    const { moved } = answered(
      question({ racks: [null, null, null], down: [3], balance: { leaders: 0.05 }, partitions: lead }),
    );
    expect(Object.values(moved).filter(([leader]) => leader === 2)).toHaveLength(3);
  });
  const lead = Object.fromEntries(Array.from({ length: 8 }, (_, p) => [`o/${p}`, [1, 2, 3]]));
});

describe('a dead preferred leader', () => {
  const demote = (partition: object, pool: object = { leaderless: [3] }) =>
    answered(
      question({ racks: abc, down: [1], pool, partitions: { 'o/0': { replicas: [1, 3, 5], ...partition } } }),
    );

  test('gives its place where the one that leads meanwhile may lead nothing', () => {
    const { moved, changes } = demote({ leader: 3, ...anyRack });
    expect(moved['o/0']).toEqual([5, 1, 3]);
    expect(changes[0]?.reason).toEqual({ rule: 'leader-rules', text: 'broker 3 is leaderless' });
  });

  test('keeps its place where the one that leads meanwhile may', () => {
    expect(demote({ leader: 5, ...anyRack }).moved).toEqual({});
  });

  test('keeps its place where another rack than its own leads by the rules', () => {
    const inB = { leaderRacks: ['b'], ...anyRack };
    expect(demote({ leader: 5, ...inB }, {}).moved['o/0']?.[0]).toBe(5);
    expect(demote({ leader: 5, leaderRacks: ['a', 'b'], ...anyRack }, {}).moved).toEqual({});
    expect(demote({ leader: 3, leaderRacks: ['a', 'b'], ...anyRack }, {}).moved['o/0']?.[0]).toBe(5);
  });

  test('does not hand over to a replica that lags: Kafka would not elect it', () => {
    const partition = { replicas: [1, 3, 5, 2], inSync: [3, 2], leader: 3, ...anyRack };
    expect(demote(partition).moved['o/0']).toEqual([2, 1, 3, 5]);
  });
});

test('a preferred leader that lags keeps its place, unless it may not lead', () => {
  const asked = { racks: abc, partitions: { 'o/0': { replicas: [1, 2, 3], inSync: [2, 3] } } };
  expect(answered(question(asked)).moved).toEqual({});
  expect(answered(question({ ...asked, pool: { leaderless: [1] } })).moved['o/0']?.[0]).not.toBe(1);
  expect(answered(question({ ...asked, pool: { leaderless: [2] } })).moved['o/0']).toEqual([3, 1, 2]);
});

describe('brokers that are down in racks that nobody knows', () => {
  test('are no reason to copy anything', () => {
    const racks = ['a', 'b', 'c', null, null];
    const spread = (kind: 'max' | 'within-one') =>
      answered(
        question({
          racks,
          down: [4, 5],
          partitions: { 'o/0': { replicas: kind === 'max' ? [1, 4, 5] : [1, 4], racks: { kind } } },
        }),
      );
    expect(spread('max')).toMatchObject({ moved: {}, held: [] });
    expect(spread('within-one')).toMatchObject({ moved: {}, held: [] });
  });
});

describe('a broker that does not answer', () => {
  const asked = { racks: ['a', 'b', 'c', 'c'], hung: [4] };

  test('keeps what it has and gets nothing', () => {
    const { moved } = answered(
      question({ ...asked, pool: { drained: [1] }, partitions: { 'o/0': [2, 4], 'o/1': [1, 2] } }),
    );
    expect(moved).toEqual({ 'o/1': [3, 2] });
  });

  test('keeps its leaderships, and gets none that another one can take', () => {
    const { moved } = answered(
      question({
        ...asked,
        pool: { leaderless: [1] },
        partitions: { 'o/0': [4, 2], 'o/1': [1, 4, 2] },
      }),
    );
    expect(moved).toEqual({ 'o/1': [2, 1, 4] });
  });
});

test('what is planned beside all that obeys every rule', () => {
  const problem = question({
    racks: abc,
    down: [6],
    pool: { drained: [1] },
    partitions: { 'o/0': [1, 2, 3], 'o/1': [1, 2, 6], 'o/2': { replicas: [6], inSync: [] } },
  });
  expect(judge(problem, answered(problem)).violations).toEqual([]);
});
