/** `topicwright serve` as a process: its log lines, its addresses, its end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { builtEntry } from './cli.ts';

interface LogLine {
  readonly level: string;
  readonly msg: string;
  readonly [field: string]: unknown;
}

export interface ServeProcess {
  /** Such as `http://127.0.0.1:40001`. */
  readonly url: string;
  /** Such as `127.0.0.1:40002`. */
  readonly grpc: string;
  readonly pid: number;
  readonly logs: () => readonly LogLine[];
  readonly output: () => string;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly ended: Promise<number | null>;
}

const running: ChildProcess[] = [];
const startsWithinMs = 30_000;

export interface ServeSettings {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** On free ports; resolves once both are served. Throws with what was printed where it ends before that. */
export async function startServe(folder: string, settings: ServeSettings = {}): Promise<ServeProcess> {
  const addresses = ['--grpc-address', '127.0.0.1:0', '--http-address', '127.0.0.1:0'];
  const args = [builtEntry, 'serve', '-f', folder, ...addresses, ...(settings.args ?? [])];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...settings.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let text = '';
  let isUp = false;
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const logs = (): readonly LogLine[] =>
    text
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as LogLine);
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`serve has not started:\n${text}`)), startsWithinMs);
    const isServing = (): boolean => /HTTP is served/.test(text) && /gRPC is served on .*\n/.test(text);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (more: string) => {
        text += more;
        if (isUp || !isServing()) return;
        isUp = true;
        clearTimeout(timer);
        resolve();
      });
    void ended.then(() => reject(new Error(`serve has ended:\n${text}`)));
  });
  const find = (field: string): string => String(logs().find((line) => line[field] !== undefined)?.[field]);
  return {
    ...{ url: find('url'), grpc: find('address'), pid: child.pid ?? 0, logs, ended },
    output: () => text,
    signal: (name) => void child.kill(name),
  };
}

/** Those that a test has left. */
export function killServers(): void {
  for (const child of running.splice(0)) child.kill('SIGKILL');
}
