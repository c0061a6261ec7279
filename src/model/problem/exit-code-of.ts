/** The exit code of a whole run, from its problems. */

import { minOf } from '../values/long-lists.ts';
import { exitDone, exitInterrupted } from './exit-codes.ts';
import type { Problem } from './problem.ts';
import { problemCodes } from './problem-codes.ts';

/** What keeps a run from even starting counts before what it found out. */
export function exitCodeOf(problems: readonly Problem[]): number {
  const codes = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => problemCodes[code].exit);
  if (codes.includes(exitInterrupted)) return exitInterrupted;
  return codes.length === 0 ? exitDone : minOf(codes);
}
