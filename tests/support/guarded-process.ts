/** Starts a program that can't outlive this process: when it dies, even by SIGKILL, the kernel closes a pipe and a watchdog kills the program. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/**
 * `$$` stays the first shell's process id in the subshell, and `exec` keeps it: so the child's pid is the program's own
 * and signals reach it directly, while the subshell blocks on the pipe from the parent.
 */
const watchdogScript =
  'exec 3<&0 </dev/null; ( cat <&3 >/dev/null; kill -9 $$ ) 2>/dev/null & exec "$@" 3<&-';

export interface GuardedProcess {
  readonly child: ChildProcess;
  /** Resolves with how it ended, such as `exit code 1` or `SIGKILL`. */
  readonly ended: Promise<string>;
}

/** Output goes to the file. `guarded: false` lets it run on after this process. */
export function startProcess(
  command: readonly string[],
  logFile: string,
  options: { readonly guarded: boolean },
): GuardedProcess {
  const log = openSync(logFile, 'a');
  const [program, ...args] = options.guarded ? ['/bin/sh', '-c', watchdogScript, 'sh', ...command] : command;
  if (program === undefined) throw new Error('no program to start');
  const child = spawn(program, args, {
    stdio: [options.guarded ? 'pipe' : 'ignore', log, log],
    detached: !options.guarded,
  });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => {
      child.stdin?.destroy();
      resolve(signal ?? `exit code ${code}`);
    });
  });
  return { child, ended };
}
