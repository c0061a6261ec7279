/** A tolerance that is kept is left alone: scheduled plans don't nibble. */
import { expect, test } from 'vitest';
import { applyAnswer } from '../../bench/planner/referee.ts';
import type { BalanceTolerances } from '../../src/model/desired/balance-tolerances.ts';
import type { PlacementProblem } from '../../src/planner/placement-problem.ts';
import { answered, question } from '../support/question.ts';

type Dimension = keyof BalanceTolerances;

/** Each broker holds and leads so many partitions of one topic, all alike: every dimension is as uneven as that. */
function uneven(counts: readonly number[], dimension: Dimension): PlacementProblem {
  const homes = counts.flatMap((count, i) => Array.from({ length: count }, () => i + 1));
  const partitions = Object.fromEntries(
    homes.map((broker, i) => [`o/${i}`, { replicas: [broker], traffic: [10, 20] as const }]),
  );
  const [balance, beyond] = [{ [dimension]: 0.1 }, { [dimension]: 0.15 }];
  return question({ racks: counts.map(() => null), balance, beyond, partitions });
}

const dimensions: readonly Dimension[] = [
  ...(['storage', 'replicas', 'leaders', 'produce', 'networkIn', 'networkOut', 'cpu'] as const),
  ...(['topicReplicas', 'topicLeaders'] as const),
];

test.each(dimensions)(
  '%s at 12 percent is left alone, at 16 it is brought to 10, and then left alone',
  (dimension) => {
    const rowOf = (problem: PlacementProblem) =>
      answered(problem).balance.find((row) => row.dimension === dimension);
    const kept = uneven([112, 100, 88], dimension);
    expect(answered(kept).changes).toEqual([]);
    expect(rowOf(kept)).toMatchObject({
      tolerance: 0.15,
      band: { beyond: 0.15, to: 0.1 },
      withinTolerance: true,
    });

    const left = uneven([116, 100, 84], dimension);
    const answer = answered(left);
    expect(answer.changes.length).toBeGreaterThan(5);
    expect(rowOf(left)).toMatchObject({
      tolerance: 0.1,
      band: { beyond: 0.15, to: 0.1 },
      withinTolerance: true,
    });
    expect(answered(applyAnswer(left, answer)).changes).toEqual([]);
  },
);

test('who succeeds a lost broker is left alone at 12%, and evened out at 16%', () => {
  const succeededBy = (heirs: number): PlacementProblem => {
    const replicas = [1, 2, 3].flatMap((leader) =>
      Array.from({ length: 100 }, (_, i) => {
        const [one = 0, other = 0] = [1, 2, 3].filter((id) => id !== leader);
        return i < heirs ? [leader, one, other] : [leader, other, one];
      }),
    );
    const partitions = Object.fromEntries(replicas.map((own, i) => [`o/${i}`, own]));
    const racks = [null, null, null];
    return question({ racks, balance: { failover: 0.1 }, beyond: { failover: 0.15 }, partitions });
  };
  expect(answered(succeededBy(68)).changes).toEqual([]);
  const { changes, balance } = answered(succeededBy(74));
  expect(changes.length).toBeGreaterThan(0);
  expect(balance.find(({ dimension }) => dimension === 'failover')).toMatchObject({ after: { max: 165 } });
});

test('what has to move for other reasons still keeps the wider tolerance', () => {
  const problem = uneven([112, 100, 88, 0], 'storage');
  const [pool] = problem.pools;
  const drained = {
    ...problem,
    pools: pool ? [{ ...pool, drained: pool.members.slice(1, 2), members: pool.members.slice(0, 3) }] : [],
  };
  const row = answered(drained).balance.find(({ dimension }) => dimension === 'storage');
  expect(row).toMatchObject({ tolerance: 0.15, withinTolerance: true });
});
