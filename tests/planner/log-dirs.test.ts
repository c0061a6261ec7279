/** Brokers with several log dirs: a replica needs room in one of them, whatever they have together. */
import { expect, test } from 'vitest';
import { bytes } from '../../src/model/values/units.ts';
import { addGuest, brokerDirs, fitsLogDir } from '../../src/planner/board/log-dirs.ts';
import { answered, obstaclesOf, question } from '../support/question.ts';

const noRacks = [null, null, null];
const halves: readonly (readonly [number, number])[] = [
  [150, 60],
  [150, 60],
];

test('a partition too large for any log dir of a broker goes to another broker', () => {
  const { moved } = answered(
    question({
      racks: noRacks,
      capacity: [400, 300, 300],
      logDirs: { 2: halves },
      pool: { drained: [1] },
      partitions: { 'huge/0': { replicas: [1], size: 90 }, 'r/0': { replicas: [1], size: 10 } },
    }),
  );
  expect(moved).toEqual({ 'huge/0': [3], 'r/0': [2] });
});

test('where no broker has such a log dir, the roomiest one is named', () => {
  const [problem, ...others] = obstaclesOf(
    question({
      racks: noRacks.slice(1),
      capacity: [400, 300],
      logDirs: { 2: halves },
      pool: { drained: [1] },
      partitions: { 'huge/0': { replicas: [1], size: 90 }, 'r/0': { replicas: [1], size: 10 } },
    }),
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    code: 'plan.infeasible',
    summary:
      'Pool general: no log dir has room for 1 replica of up to 90 B; the roomiest is /d1 on broker 2, with 55 B',
    detail: 'Concerns huge/0.',
  });
});

test('what the plan itself puts into log dirs takes its room', () => {
  const partitions = Object.fromEntries(
    Array.from({ length: 3 }, (_, p) => [`o/${p}`, { replicas: [1], size: 40 }]),
  );
  const asked = { racks: noRacks, logDirs: { 2: halves }, pool: { drained: [1] }, partitions };
  const { moved } = answered(question({ ...asked, capacity: [400, 300, 300] }));
  expect(Object.values(moved).filter(([id]) => id === 2).length).toBeLessThanOrEqual(2);
  expect(obstaclesOf(question({ ...asked, capacity: [400, 300, 30] }))).toMatchObject([
    { summary: expect.stringContaining('no log dir has room for 1 replica of up to 40 B') },
  ]);
});

test('balance moves nothing that fits no log dir', () => {
  const partitions = Object.fromEntries(
    Array.from({ length: 4 }, (_, p) => [`o/${p}`, { replicas: [1], size: 70 }]),
  );
  const asked = { racks: noRacks.slice(1), capacity: 400, balance: { storage: 0.1 }, partitions };
  expect(Object.keys(answered(question(asked)).moved)).toHaveLength(2);
  const dirs = { 2: Array.from({ length: 4 }, () => [100, 60] as const) };
  expect(answered(question({ ...asked, logDirs: dirs })).moved).toEqual({});
});

test('a log dir fills no further than its broker may, and never to the brim', () => {
  const twoOfSize = (size: number) => ({
    racks: noRacks.slice(1),
    capacity: [400, 200],
    logDirs: {
      2: [
        [100, 100],
        [100, 0],
      ] as const,
    },
    pool: { drained: [1] },
    partitions: { 'o/0': { replicas: [1], size } },
  });
  expect(obstaclesOf(question({ ...twoOfSize(85), maxUtilization: 0.85 }))).toEqual([]);
  expect(obstaclesOf(question({ ...twoOfSize(86), maxUtilization: 0.85 }))).toHaveLength(1);
  expect(obstaclesOf(question(twoOfSize(97)))).toEqual([]);
  expect(obstaclesOf(question(twoOfSize(98)))).toHaveLength(1);
});

test('replicas are packed the largest first, whatever order they come in', () => {
  const dirs = brokerDirs(
    [60, 50].map((size, index) => ({
      path: `/d${index}`,
      totalBytes: bytes(size),
      usableBytes: bytes(size),
    })),
    0.97,
  );
  for (const guest of [28, 30]) addGuest([dirs], 0, guest);
  expect(dirs.rooms).toEqual([58, 48]);
  expect(fitsLogDir([dirs], 0, 48)).toBe(true);
  expect(fitsLogDir([dirs], 0, 49)).toBe(false);
});
