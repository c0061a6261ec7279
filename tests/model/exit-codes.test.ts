/** Which exit code a run with several problems ends with. */
import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/model/problem/exit-code-of.ts';
import { errorProblem, type ProblemCode, warningProblem } from '../../src/model/problem/problem.ts';

const codeOf = (...codes: readonly ProblemCode[]): number =>
  exitCodeOf(codes.map((code) => errorProblem(code, code)));

test.each<[readonly ProblemCode[], number]>([
  [[], 0],
  [['manifest.invalid'], 1],
  [['plan.infeasible'], 3],
  [['plan.stale'], 4],
  [['apply.interrupted'], 130],
  // What keeps a run from even starting counts first.
  [['plan.stale', 'plan.infeasible', 'manifest.invalid'], 1],
  [['plan.stale', 'plan.infeasible'], 3],
  [['manifest.invalid', 'apply.interrupted'], 130],
])('%s ends with %i', (codes, expected) => {
  expect(codeOf(...codes)).toBe(expected);
  expect(codeOf(...codes.toReversed())).toBe(expected);
});

test('warnings end nothing', () => {
  expect(exitCodeOf([warningProblem('plan.stale', 'stale')])).toBe(0);
});
