/** The codes of the problems that a call throws; none where it ends well. */
import { ProblemError } from '../../src/model/problem/problem.ts';

export const codes = async (run: Promise<unknown>): Promise<readonly string[]> =>
  run.then(
    () => [],
    (error: unknown) => {
      if (error instanceof ProblemError) return error.problems.map(({ code }) => code);
      throw error;
    },
  );
