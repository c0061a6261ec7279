/** Where copies go that have to be made anyway: by what git balances, so that balance has nothing to pay for afterwards. */
import { expect, test } from 'vitest';
import { generateInstance, sizes } from '../../bench/planner/generate-instance.ts';
import { judge } from '../../bench/planner/referee.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { placeReplicas } from '../../src/planner/place-replicas.ts';
import { answered, question } from '../support/question.ts';

test.each(['rf', 'racks'] as const)(
  '%s beside balance of storage copies what it must, and nothing else',
  (family) => {
    const tolerance = { storage: 0.1, leaders: 0.05 };
    const problem = generateInstance({ ...sizes.S, family, seed: 1, tolerance });
    const answer = unwrap(placeReplicas(problem));
    const { violations, bytesMoved } = judge(problem, answer);
    expect([violations, bytesMoved]).toEqual([[], answer.lowerBoundBytes]);
  },
);

test('by bytes where nothing is balanced, however many replicas that makes', () => {
  const small = Object.fromEntries(
    Array.from({ length: 8 }, (_, p) => [`s/${p}`, { replicas: [2], size: 1 }]),
  );
  const { moved } = answered(
    question({
      racks: [null, null, null],
      pool: { drained: [1] },
      partitions: { 'd/0': { replicas: [1], size: 4 }, 'big/0': { replicas: [3], size: 20 }, ...small },
    }),
  );
  expect(moved).toEqual({ 'd/0': [2] });
});

test('by replicas where the bytes are the same', () => {
  const { moved } = answered(
    question({
      racks: [null, null, null],
      pool: { drained: [1] },
      partitions: {
        'd/0': { replicas: [1], size: 5 },
        'two/0': { replicas: [2], size: 5 },
        'two/1': { replicas: [2], size: 5 },
        'one/0': { replicas: [3], size: 10 },
      },
    }),
  );
  expect(moved).toEqual({ 'd/0': [3] });
});
