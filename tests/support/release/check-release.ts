/** What keeps a tag from being released: `node tests/support/release/check-release.ts v1.2.3 [origin/main]`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { changelogSection } from './changelog.ts';
import { git } from './git.ts';
import { namedVersions } from './named-versions.ts';
import { readProject } from './project.ts';
import { type ReleaseVersion, versionOfTag } from './release-version.ts';

export function releaseProblems(folder: string, tag: string, branch?: string): readonly string[] {
  const release = versionOfTag(tag);
  if (release === undefined) return [`${tag} is not a version: expected one such as v1.2.3 or v1.2.3-rc.1`];
  const { version } = readProject(folder);
  return [
    ...(tag === `v${version}` ? [] : [`package.json has version ${version}, the tag is ${tag}`]),
    ...versionProblems(folder, release),
    ...changelogProblems(folder, tag.slice(1)),
    ...(branch === undefined ? [] : branchProblems(folder, branch)),
  ];
}

function versionProblems(folder: string, { major }: ReleaseVersion): readonly string[] {
  const { version } = readProject(folder);
  return namedVersions(folder).flatMap((named) => {
    const expected = named.of === 'action' ? `v${major}` : version;
    return named.version === expected
      ? []
      : [`${named.file} names the ${named.of} ${named.version}, expected ${expected}`];
  });
}

function changelogProblems(folder: string, version: string): readonly string[] {
  const section = changelogSection(readFileSync(path.join(folder, 'CHANGELOG.md'), 'utf8'), version);
  if (section === undefined) return [`CHANGELOG.md has no section \`## ${version} - DATE\``];
  return [
    ...(/^\d{4}-\d{2}-\d{2}$/.test(section.date) ? [] : [`CHANGELOG.md dates ${version} ${section.date}`]),
    ...(section.text === '' ? [`CHANGELOG.md says nothing of ${version}`] : []),
  ];
}

function branchProblems(folder: string, branch: string): readonly string[] {
  try {
    git(folder, 'merge-base', '--is-ancestor', 'HEAD', branch);
    return [];
  } catch {
    return [`the tagged commit is not on ${branch}`];
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , tag = '', branch] = process.argv;
  const problems = releaseProblems('.', tag, branch);
  for (const problem of problems) process.stderr.write(`error: ${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
