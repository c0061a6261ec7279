/** Asks the one question that an apply has; only `yes` is a yes. */
import { createInterface } from 'node:readline/promises';
import { ProblemError } from '../index.ts';
import { errorProblem } from '../model/problem.ts';
import type { Terminal } from './terminal.ts';

/** Throws `cli.usage` where nobody can answer. */
export async function askYes(question: string, terminal: Terminal): Promise<boolean> {
  if (!terminal.canAsk) throw new ProblemError([cannotAsk]);
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await prompt.question(`\n${question}\nOnly "yes" is accepted: `, {
      signal: endOfInput(prompt),
    });
    return answer.trim() === 'yes';
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return false;
    throw error;
  } finally {
    prompt.close();
  }
}

/** Ctrl-C and Ctrl-D at the prompt are a no. */
function endOfInput(prompt: NodeJS.EventEmitter): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  prompt.once('close', abort);
  prompt.once('SIGINT', abort);
  return controller.signal;
}

const cannotAsk = errorProblem('cli.usage', 'Nobody can be asked whether to apply this plan', {
  detail: 'Standard input is not a terminal.',
  hint: 'Pass --auto-approve, or save the plan with `plan --out plan.json` and apply that file.',
});
