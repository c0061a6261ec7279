/**
 * Runs what a process of its own would run within this one: with its folder, its environment, its arguments and its streams, and
 * without what a process spends on starting.
 */

interface Surroundings {
  readonly cwd?: string;
  /** All of it: nothing is left of this process's own. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly argv: readonly string[];
  readonly onOutput: (stream: 'stdout' | 'stderr', text: string) => void;
}

let previous: Promise<unknown> = Promise.resolve();

/** One after the other: they share a folder, an environment and two streams. */
export function withinProcess<Result>(
  surroundings: Surroundings,
  run: () => Promise<Result>,
): Promise<Result> {
  const result = previous.then(() => runHere(surroundings, run));
  previous = result.catch(() => undefined);
  return result;
}

async function runHere<Result>(surroundings: Surroundings, run: () => Promise<Result>): Promise<Result> {
  const leave = enter(surroundings);
  const restore = (['stdout', 'stderr'] as const).map((name) =>
    divert(process[name], (text) => surroundings.onOutput(name, text)),
  );
  try {
    return await run();
  } finally {
    for (const each of restore) each();
    leave();
  }
}

/** Makes the process what one of its own would be. Gives what makes it this one again. */
function enter({ cwd, env, argv }: Surroundings): () => void {
  const before = { cwd: process.cwd(), env: process.env, argv: process.argv, exitCode: process.exitCode };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const listeners = signals.map((signal) => process.listeners(signal));
  if (cwd !== undefined) process.chdir(cwd);
  process.env = { ...env };
  process.argv = [...argv];
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
