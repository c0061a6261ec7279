/** Moves the Action's tag `v1` to a release of 1.x: `node tests/support/release/move-major-tag.ts v1.2.3`. */
import { pathToFileURL } from 'node:url';
import { git, releasesOf } from './git.ts';
import { isNewer, versionOfTag } from './release-version.ts';

/** Not for prereleases, nor where a newer one of the same major is released. Gives what it did. */
export function moveMajorTag(folder: string, tag: string): string {
  const release = versionOfTag(tag);
  if (release === undefined) throw new Error(`${tag} is not a version`);
  const moving = `v${release.major}`;
  if (release.prerelease !== undefined) return `${moving} stays: ${tag} is a prerelease`;
  const newer = releasesOf(folder).filter(
    (other) => other.major === release.major && isNewer(other, release),
  );
  if (newer.length > 0) return `${moving} stays: a newer release of ${release.major}.x is out`;
  git(folder, 'push', '--force', 'origin', `${tag}^{commit}:refs/tags/${moving}`);
  return `${moving} is ${tag}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(`${moveMajorTag('.', process.argv[2] ?? '')}\n`);
