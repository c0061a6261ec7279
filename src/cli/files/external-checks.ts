/** External policy checks: each gets the plan as JSON on standard input, and refuses it with its exit code. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import type { Plan } from '../../index.ts';
import type { GuardrailFinding } from '../../model/desired/guardrails.ts';
import { errorProblem, type Problem, ProblemError } from '../../model/problem/problem.ts';
import { renderPlanJson } from '../../report/files/render-plan-json.ts';

const longestOutput = 1_000;

/** One finding for each that refuses the plan. Throws a ProblemError where one can't be run at all. */
export async function runChecks(
  plan: Plan,
  commands: readonly string[],
): Promise<readonly GuardrailFinding[]> {
  const json = renderPlanJson(plan);
  const findings: GuardrailFinding[] = [];
  for (const command of commands) {
    const { code, output } = await runCheck(command, json);
    if (code === 0) continue;
    // As shells say that they found no such program, or may not run it.
    if (code === 127 || code === 126 || code === null) throw new ProblemError([cannotRun(command, output)]);
    const text = output.trim().slice(0, longestOutput) || `it ended with ${code}`;
    findings.push({ guardrail: command, rule: 'check', enforce: 'block', resource: null, text });
  }
  return findings;
}

async function runCheck(
  command: string,
  input: string,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  // A checker that has seen enough may close its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, output: stripVTControlCharacters(output) };
}

function cannotRun(command: string, output: string): Problem {
  return errorProblem('cli.usage', `The check \`${command}\` can't be run`, {
    detail: output.trim().slice(0, longestOutput),
    hint: 'Install it, or correct --check.',
  });
}
