/** Who runs this, from where, with which commit of the manifests: for the lease and the journal of runs. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import path from 'node:path';
import type { ApplyContext, DesiredState } from '../index.ts';

/** The part of an apply's context that says who applies, and how its Cluster document wants it done. */
export function runOf(
  desired: DesiredState,
  files: readonly string[],
): Pick<ApplyContext, 'desired' | 'policy' | 'run'> {
  const startedAt = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const run = {
    id: `${startedAt}-${randomUUID().slice(0, 8)}`,
    who: whoRuns(),
    host: hostname(),
    pid: process.pid,
    commit: commitOf(files[0] ?? '.'),
  };
  return { desired, policy: desired.cluster.apply, run };
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
