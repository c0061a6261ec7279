/** Runs the command line as a user does: a process of its own, from the build. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with everything written so far, and what sends signals. */
  readonly onOutput?: (output: string, kill: (signal: NodeJS.Signals) => void) => void;
  /** Where these go instead of to the test: a file descriptor, or a pipe whose reader leaves, before or after the first output. */
  readonly stdout?: number | 'closed' | 'closed-later';
  readonly stderr?: number | 'closed' | 'closed-later';
}

const root = path.resolve(import.meta.dirname, '../..');
export const builtEntry: string = path.join(root, 'dist/bin/main.js');

/** Standard input is no terminal and empty, as in CI. */
export async function topicwright(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = spawn(process.execPath, [builtEntry, ...args], {
    cwd: options.cwd ?? root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...options.env },
    stdio: ['ignore', pipeOr(options.stdout), pipeOr(options.stderr)],
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    if (options[stream] === 'closed') child[stream]?.destroy();
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
      if (options[stream] === 'closed-later') child[stream]?.destroy();
      options.onOutput?.(output.stdout + output.stderr, (signal) => child.kill(signal));
    });
  }
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
}

const pipeOr = (where: CliOptions['stdout']): 'pipe' | number => (typeof where === 'number' ? where : 'pipe');

/** A new folder with these files; paths may have folders. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'topicwright-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}
