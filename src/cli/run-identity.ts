/** Who runs this, and at which commit of the manifests: for the lease and the run history. */
import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import path from 'node:path';
import type { ApplyContext } from '../index.ts';

export function identityOf(files: readonly string[]): Pick<ApplyContext['run'], 'who' | 'commit'> {
  return { who: whoRuns(), commit: commitOf(files[0] ?? '.') };
}

function whoRuns(): string {
  const { GITHUB_ACTOR, USER } = process.env;
  if (GITHUB_ACTOR) return GITHUB_ACTOR;
  try {
    return userInfo().username;
  } catch {
    // In a container the user may have a number only.
    return USER ?? 'unknown';
  }
}

/** Of the folder that the manifests are in; with a `+` where they have changed since. null: not in git. */
function commitOf(file: string): string | null {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', path.dirname(path.resolve(file, 'x')), ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    const commit = git('rev-parse', '--short=12', 'HEAD');
    return git('status', '--porcelain', '--', '.') === '' ? commit : `${commit}+`;
  } catch {
    return process.env['GITHUB_SHA']?.slice(0, 12) ?? null;
  }
}
