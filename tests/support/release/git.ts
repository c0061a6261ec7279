/** Runs git in a folder and gives what it printed; the tags of a repository that are releases. */
import { execFileSync } from 'node:child_process';
import { type ReleaseVersion, versionOfTag } from './release-version.ts';

export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

export function releasesOf(folder: string): readonly ReleaseVersion[] {
  return git(folder, 'tag', '--list')
    .split('\n')
    .flatMap((tag) => versionOfTag(tag) ?? []);
}
