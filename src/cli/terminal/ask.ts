/** Asks for confirmation of an apply; only `yes` counts. */
import { createInterface } from 'node:readline/promises';
import { ProblemError } from '../../index.ts';
import { errorProblem } from '../../model/problem/problem.ts';
import { visibleText } from '../../model/values/visible-text.ts';
import { outlet, promptStream } from '../../output/outlet.ts';
import type { Terminal } from './terminal.ts';

/** Throws `cli.usage` where nobody can answer. An aborted `signal` is a no. */
export async function askYes(question: string, terminal: Terminal, signal: AbortSignal): Promise<boolean> {
  if (!terminal.canAsk) throw new ProblemError([cannotAsk]);
  await outlet.flushed();
  // Nobody has seen what is asked about.
  if (outlet.lossOf('stdout')) throw new ProblemError([notShown]);
  const prompt = createInterface({ input: process.stdin, output: promptStream });
  try {
    const answer = await prompt.question(`\n${visibleText(question)}\nOnly "yes" is accepted: `, {
      signal: AbortSignal.any([signal, endOfInput(prompt)]),
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

const cannotAsk = errorProblem('cli.usage', 'Cannot ask whether to apply this plan', {
  detail: 'Standard input is not a terminal.',
  hint: 'Pass --auto-approve, or save the plan with `plan --out plan.json` and apply that file.',
});

const notShown = errorProblem('cli.usage', 'Cannot show the plan, so cannot ask whether to apply it', {
  detail: "It can't be written to standard output.",
  hint: 'Pass --auto-approve, or save the plan with `plan --out plan.json` and apply that file.',
});
