/**
 * Runs the command line within this process, from the sources: without what a process of its own spends on starting. Signals, streams that
 * die, the exit itself and secrets, which a process remembers, take cli.ts.
 */
import { runCommandLine } from '../../src/cli/command-line.ts';
import { builtEntry, type CliOptions, type CliResult } from './cli.ts';

type Surroundings = Pick<CliOptions, 'cwd' | 'env'>;

let previous: Promise<unknown> = Promise.resolve();

/** One after the other: they share a folder, an environment and two streams. */
export function topicwright(args: readonly string[], surroundings: Surroundings = {}): Promise<CliResult> {
  const result = previous.then(() => runHere(args, surroundings));
  previous = result.catch(() => undefined);
  return result;
}

async function runHere(args: readonly string[], surroundings: Surroundings): Promise<CliResult> {
  const leave = enter(args, surroundings);
  const output = { stdout: '', stderr: '' };
  const restore = (['stdout', 'stderr'] as const).map((name) =>
    divert(process[name], (text) => {
      output[name] += text;
    }),
  );
  try {
    return { code: await runCommandLine(args), ...output };
  } finally {
    for (const each of restore) each();
    leave();
  }
}

/** Makes the process what one of its own would be. Gives what makes it this one again. */
function enter(args: readonly string[], { cwd, env }: Surroundings): () => void {
  const before = { cwd: process.cwd(), env: process.env, argv: process.argv, exitCode: process.exitCode };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const listeners = signals.map((signal) => process.listeners(signal));
  if (cwd !== undefined) process.chdir(cwd);
  process.env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env };
  process.argv = [process.execPath, builtEntry, ...args];
  process.exitCode = undefined;
  return () => {
    process.chdir(before.cwd);
    Object.assign(process, { env: before.env, argv: before.argv, exitCode: before.exitCode });
    for (const [index, signal] of signals.entries())
      for (const listener of process.listeners(signal))
        if (!listeners[index]?.includes(listener)) process.off(signal, listener);
  };
}

/** Gives what ends it. */
function divert(stream: NodeJS.WriteStream, take: (text: string) => void): () => void {
  const { write } = stream;
  stream.write = (chunk: string | Uint8Array, ...more: readonly unknown[]): boolean => {
    take(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    for (const done of more) if (typeof done === 'function') done();
    return true;
  };
  return () => {
    stream.write = write;
  };
}
