/** Reasons of balance: each names a broker that had too much and gives, or one that had too little and gets, or neither. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartitionChange } from '../../src/model/plan/plan.ts';
import { placeReplicas } from '../../src/planner/place-replicas.ts';
import { answered, question } from '../support/question.ts';
import { arbitraryProblem } from './arbitrary-problem.ts';

const figures =
  /(storage|replicas|leaders): broker (\d+) (?:had|led|was at) ([\d.]+)%?, (above|below) the mean of ([\d.]+)/;

/** What is wrong with a reason; empty: nothing. */
function faults({ from, to, reason: { text } }: PartitionChange): string[] {
  return text.split('; ').flatMap((part) => {
    const [, dimension, id, had, side, mean] = figures.exec(part) ?? [];
    if (id === undefined) return [];
    const isMore = Number(had) - Number(mean) >= 0;
    const broker = Number(id);
    const receives =
      dimension === 'leaders' ? to[0] === broker : to.some((one) => one === broker && !from.includes(one));
    const isTrue = side === 'above' ? isMore && !receives : Number(had) <= Number(mean) && receives;
    return isTrue ? [] : [`${text}: ${from.join()} to ${to.join()}`];
  });
}

test('of every answer to small questions of all kinds', () => {
  const seen = { above: 0, below: 0 };
  fc.assert(
    fc.property(arbitraryProblem, (problem) => {
      const result = placeReplicas(problem);
      const changes = result.ok ? result.value.changes : [];
      for (const { reason } of changes) {
        const side = figures.exec(reason.text)?.[4];
        if (side === 'above' || side === 'below') seen[side] += 1;
      }
      expect(changes.flatMap(faults)).toEqual([]);
    }),
    { numRuns: 1_500, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true },
  );
  expect(Math.min(seen.above, seen.below)).toBeGreaterThan(0);
}, 120_000);

test('a leader that a broker takes because it leads too few is not blamed on having led them', () => {
  const partitions = {
    ...Object.fromEntries([0, 1, 2, 3].map((p) => [`a/${p}`, [1, 2]])),
    ...Object.fromEntries([0, 1].map((p) => [`b/${p}`, [2, 3]])),
  };
  const { changes } = answered(question({ racks: ['a', 'b', 'c'], balance: { leaders: 0 }, partitions }));
  expect(changes.map(({ topic, reason }) => `${topic} ${reason.text}`).sort()).toEqual([
    'a leaders: broker 1 led 4, above the mean of 2',
    'b leaders: broker 3 led 0, below the mean of 2',
  ]);
});
