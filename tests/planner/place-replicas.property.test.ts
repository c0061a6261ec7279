/** What holds for every answer of the planner, over thousands of small questions. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAnswer, judge } from '../../bench/planner/referee.ts';
import { nothingBalanced } from '../../src/model/desired/balance-tolerances.ts';
import type { HeldPartition } from '../../src/model/plan/plan-summary.ts';
import { placeReplicas } from '../../src/planner/place-replicas.ts';
import type { PlacementAnswer, PlacementProblem } from '../../src/planner/placement-problem.ts';
import { arbitraryProblem } from './arbitrary-problem.ts';

// A failure is told within a minute, rather than after it has been made as small as can be.
const limits = { interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true };
/** Found by chance: the search moved a replica away and another one of its partition back into its place. */
const permutedSlots = allInSync(
  JSON.parse(readFileSync(new URL('./permuted-slots.json', import.meta.url), 'utf8')) as PlacementProblem,
);
const examples: [PlacementProblem][] = [[permutedSlots]];
const runs = { ...limits, numRuns: 1_000, examples };

function allInSync(problem: PlacementProblem): PlacementProblem {
  const partitions = problem.partitions.map((partition) => {
    const { replicas } = partition;
    return { ...partition, inSync: replicas, offline: [], leader: replicas[0] ?? null };
  });
  const pools = problem.pools.map((pool) => ({ ...pool, balance: { ...nothingBalanced, ...pool.balance } }));
  return { ...problem, pools, partitions };
}

function answerOf(problem: PlacementProblem): PlacementAnswer | null {
  const result = placeReplicas(problem);
  return result.ok ? result.value : null;
}

const nameOf = ({ topic, partition, why }: HeldPartition): string => `${topic}/${partition} ${why}`;

const isBalanceUnreached = ({ unreachableGoals }: PlacementAnswer): boolean =>
  unreachableGoals.some(({ dimension }) => dimension !== 'leader-rules');

describe('every answer', () => {
  test('obeys every hard rule, as an independent referee sees it', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        const answer = answerOf(problem);
        if (answer) expect(judge(problem, answer).violations).toEqual([]);
      }),
      runs,
    );
  });

  test('moves no less than the lower bound', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        const answer = answerOf(problem);
        if (answer) expect(judge(problem, answer).bytesMoved).toBeGreaterThanOrEqual(answer.lowerBoundBytes);
      }),
      runs,
    );
  });

  test('is a fixed point: planning its result changes nothing, and what waits still waits', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        const answer = answerOf(problem);
        if (!answer) return;
        const next = applyAnswer(problem, answer);
        const again = answerOf(next);
        // Once in ten thousands of tiny pools whose goals stay out of reach, the next plan finds what this one's search did not.
        if (again && again.changes.length > 0 && isBalanceUnreached(answer)) {
          const last = answerOf(applyAnswer(next, again));
          expect(last?.changes).toEqual([]);
        } else expect(again?.changes).toEqual([]);
        expect(again?.held.map(nameOf)).toEqual(answer.held.map(nameOf));
      }),
      runs,
    );
  });

  test('does not depend on the order of the question', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        const turned = {
          brokers: problem.brokers.toReversed(),
          pools: problem.pools.map((pool) => ({ ...pool, members: pool.members.toReversed() })),
          partitions: problem.partitions.toReversed(),
        };
        expect(placeReplicas(turned)).toEqual(placeReplicas(problem));
      }),
      { ...runs, numRuns: 500 },
    );
  });
});
