/** Every plan holds, as the verifier sees it that shares no code with the planner: over small questions of every kind. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyPlan } from '../../bench/verify-plan/verify-plan.ts';
import type { BoundStatus } from '../../src/model/plan/certificate.ts';
import type { BalanceDimension } from '../../src/model/plan/plan-summary.ts';
import { placeReplicas } from '../../src/planner/place-replicas.ts';
import type { PlacementProblem } from '../../src/planner/placement-problem.ts';
import { disksOf } from '../../src/reconcile/bind/disks.ts';
import { rehearseMoves } from '../../src/reconcile/schedule/rehearse-moves.ts';
import { arbitraryProblem } from '../planner/arbitrary-problem.ts';
import { observable, planOf, snapshotOf } from '../support/planned-question.ts';

const shares = fc.constantFrom(null, 0.05, 0.2, 0.5);
const traffic = fc.record({
  ...{ produce: shares, networkIn: shares, networkOut: shares, cpu: shares },
  ...{ topicReplicas: shares, topicLeaders: shares },
  rates: fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
    minLength: 12,
    maxLength: 12,
  }),
  beyond: fc.constantFrom(
    {},
    { storage: 0.5, produce: 0.6, topicReplicas: 0.6 },
    { replicas: 0.5, leaders: 0.5 },
  ),
  /** Where a second pool holds some topics: all brokers, or all but the first. */
  secondPool: fc.constantFrom(null, null, 0, 1),
});

const question = fc.tuple(arbitraryProblem.map(observable), traffic).map(([problem, more]) => {
  const { rates, secondPool, beyond, ...balance } = more;
  const [pool] = problem.pools;
  const pools = problem.pools.map((one) => ({
    ...one,
    ...{ balance: { ...one.balance, ...balance }, balanceBeyond: beyond },
  }));
  const second = pool && {
    ...pool,
    name: 'second',
    members: pool.members.slice(secondPool ?? 0),
    replace: [],
    balance: { ...pool.balance, ...balance },
  };
  const partitions = problem.partitions.map((one, i) => {
    const [produce = 0, consume = 0] = rates[i % rates.length] ?? [];
    const isSecond = secondPool !== null && one.topic === 't1';
    return {
      ...one,
      ...(one.replicas.length > 0 && {
        traffic: { produceBytesPerSecond: produce, consumeBytesPerSecond: consume },
      }),
      goal: one.goal && isSecond ? { ...one.goal, pool: 'second' } : one.goal,
    };
  });
  return { ...problem, pools: secondPool === null || !second ? pools : [...pools, second], partitions };
});

/** What plans refuse before they are written: moves that wait for each other's space. */
function deadlocks(problem: PlacementProblem, changes: Parameters<typeof rehearseMoves>[0]): boolean {
  const { brokers, topics } = snapshotOf(problem);
  return rehearseMoves(changes, disksOf(brokers, topics, problem.pools)).stuck.length > 0;
}

test('every plan holds, with its bound in each dimension that proves one', () => {
  const seen = new Set<`${BalanceDimension} ${BoundStatus}`>();
  const holds = fc.property(question, (problem) => {
    const answer = placeReplicas(problem);
    if (!answer.ok || deadlocks(problem, answer.value.changes)) return;
    const { pools } = answer.value.certificate;
    for (const { dimension, status } of pools.flatMap(({ dimensions }) => dimensions))
      seen.add(`${dimension} ${status}`);
    expect(verifyPlan(planOf(problem, answer.value), snapshotOf(problem)).faults).toEqual([]);
  });
  fc.assert(holds, { numRuns: 300, interruptAfterTimeLimit: 100_000, seed: 22 });
  for (const dimension of [
    'storage',
    'replicas',
    'leaders',
    'networkIn',
    'produce',
    'topicReplicas',
  ] as const)
    expect(seen, dimension).toContain(`${dimension} proven`);
  expect(seen).toContain('storage shared-brokers');
  expect(seen).toContain('failover copies-nothing');
}, 120_000);
