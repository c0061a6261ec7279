/** Reads a saved plan back, and refuses one that is broken or was edited by hand. */
import type { Plan } from '../../model/plan/plan.ts';
import { errorProblem, type Problem, type Result } from '../../model/problem/problem.ts';
import { planChecksum, planDigest } from './digest.ts';
import { isPlan } from './generated/validator.ts';

/** `file` names it in problems, all of code `plan-file.invalid`. */
export function parsePlanFile(text: string, file: string): Result<Plan> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(file, 'is not JSON', `${(error as Error).message}.`);
  }
  if (!isPlan(value)) {
    const details = (isPlan.errors ?? [])
      .slice(0, 5)
      .map(({ instancePath, message }) => `${instancePath || 'the file'} ${message}`);
    return refuse(file, 'is not a plan of this version', `${details.join('; ')}.`);
  }
  if (planDigest(value) !== value.digest || planChecksum(value) !== value.checksum) {
    return refuse(file, 'was edited after it was made', 'Its content does not match its checksum.');
  }
  return { ok: true, value, warnings: [] };
}

function refuse(file: string, what: string, detail: string): Result<never> {
  const problem: Problem = errorProblem('plan-file.invalid', `The plan file ${what}`, {
    detail,
    hint: 'A plan is applied exactly as it was reviewed. Make a new one with `topicwright plan --out`.',
    source: { file, line: 1, column: 1 },
  });
  return { ok: false, problems: [problem] };
}
