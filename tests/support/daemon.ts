/** The throttle daemon as a process, with what it has printed so far. */
import { type ChildProcess, spawn } from 'node:child_process';
import { builtEntry } from './cli.ts';

export interface Daemon {
  readonly output: () => string;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly ended: Promise<number | null>;
}

const running: ChildProcess[] = [];

/** From the build; HTTP is served on any free port. */
export function startDaemon(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  onExit: 'remove' | 'hand-over' = 'remove',
): Daemon {
  const args = ['throttle', 'run', '-f', folder, '--http-address', '127.0.0.1:0', '--on-exit', onExit];
  const child = spawn(process.execPath, [builtEntry, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (more: string) => {
      text += more;
    });
  return {
    output: () => text,
    signal: (name) => void child.kill(name),
    ended: new Promise((resolve) => child.on('close', resolve)),
  };
}

/** Those that a failed test has left. */
export function killDaemons(): void {
  for (const child of running.splice(0)) child.kill('SIGKILL');
}
