/**
 * Runs the command line within this process, from the sources: without what a process of its own spends on starting. Signals, streams that
 * die, the exit itself and secrets, which a process remembers, take cli.ts.
 */
import { runCommandLine } from '../../src/cli/command-line.ts';
import { builtEntry, type CliOptions, type CliResult } from './cli.ts';
import { withinProcess } from './within-process.ts';

export async function topicwright(
  args: readonly string[],
  { cwd, env }: Pick<CliOptions, 'cwd' | 'env'> = {},
): Promise<CliResult> {
  const output = { stdout: '', stderr: '' };
  const surroundings = {
    ...(cwd !== undefined && { cwd }),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    argv: [process.execPath, builtEntry, ...args],
    onOutput: (stream: keyof typeof output, text: string) => {
      output[stream] += text;
    },
  };
  const code = await withinProcess(surroundings, () => runCommandLine(args));
  return { code, ...output };
}
