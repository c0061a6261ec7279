/** Under which names a tag is published, and when the Action's major tag moves: releases may come out of order. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { changelogSection, datedChangelog } from '../support/release/changelog.ts';
import { describeRelease } from '../support/release/describe-release.ts';
import { git } from '../support/release/git.ts';
import { moveMajorTag } from '../support/release/move-major-tag.ts';
import { namedVersions } from '../support/release/named-versions.ts';
import { readProject } from '../support/release/project.ts';
import { versionOfTag } from '../support/release/release-version.ts';

/** A repository with an origin and a commit for each of these tags. */
function repository(...tags: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'topicwright-tags-'));
  const clone = path.join(folder, 'clone');
  mkdirSync(clone);
  execFileSync('git', ['init', '--quiet', '--bare', path.join(folder, 'origin')]);
  git(clone, 'init', '--quiet');
  git(clone, 'remote', 'add', 'origin', path.join(folder, 'origin'));
  const url = 'git+https://github.com/Some/Project.git';
  writeFileSync(path.join(clone, 'package.json'), JSON.stringify({ version: '0.0.0', repository: { url } }));
  const identity = ['-c', 'user.name=A maintainer', '-c', 'user.email=maintainer@example.com'];
  for (const tag of tags) {
    git(clone, ...identity, 'commit', '--quiet', '--allow-empty', '--message', tag);
    git(clone, ...identity, 'tag', '--annotate', '--message', tag, tag);
  }
  return clone;
}
const commitOf = (clone: string, tag: string): string => git(clone, 'rev-parse', `${tag}^{commit}`);
const moved = (clone: string, tag: string): string =>
  git(clone, 'ls-remote', 'origin', `refs/tags/${tag}`).split('\t')[0] ?? '';

describe('a tag', () => {
  test.each(['v1', 'v1.2', '1.2.3', 'v1.2.3.4', 'v01.2.3', 'v1.2.3-', 'latest', ''])(
    '%j releases nothing',
    (tag) => {
      expect(versionOfTag(tag)).toBeUndefined();
      expect(() => describeRelease('.', tag)).toThrow('is not a version');
      expect(() => moveMajorTag('.', tag)).toThrow('is not a version');
    },
  );

  test.each([
    ['v1.10.0', ['v1.9.0', 'v1.10.0'], 'latest', ['1.10.0', '1.10', '1', 'latest']],
    ['v1.9.1', ['v1.9.0', 'v1.10.0', 'v1.9.1'], 'release-1.x', ['1.9.1', '1.9']],
    ['v1.9.1', ['v1.9.1', 'v2.0.0'], 'release-1.x', ['1.9.1', '1.9', '1']],
    ['v1.9.1', ['v1.9.1', 'v2.0.0-rc.1'], 'latest', ['1.9.1', '1.9', '1', 'latest']],
    ['v2.0.0-rc.1', ['v1.9.1', 'v2.0.0-rc.1'], 'next', ['2.0.0-rc.1']],
    ['v0.2.0', ['v0.2.0'], 'latest', ['0.2.0', '0.2', 'latest']],
    ['v1.0.0', ['v1', 'v1.0.0'], 'latest', ['1.0.0', '1.0', '1', 'latest']],
  ])('%s among %j is %s on npm', (tag, tags, npmTag, imageTags) => {
    const release = describeRelease(repository(...tags), tag);
    expect(release['npm-tag']).toBe(npmTag);
    expect(release.latest).toBe(npmTag === 'latest');
    expect(release.prerelease).toBe(npmTag === 'next');
    expect(release['image-tags'].split(',')).toEqual(imageTags.map((each) => `ghcr.io/some/project:${each}`));
  });
});

describe('the major tag', () => {
  test('moves to each newer release of its major, and never back', () => {
    const clone = repository('v1.0.0', 'v1.9.0', 'v1.10.0', 'v2.0.0');
    git(clone, 'push', '--quiet', 'origin', 'v1.0.0^{commit}:refs/tags/v1');
    expect(moveMajorTag(clone, 'v1.10.0')).toBe('v1 is v1.10.0');
    expect(moved(clone, 'v1')).toBe(commitOf(clone, 'v1.10.0'));
    expect(moveMajorTag(clone, 'v1.9.0')).toBe('v1 stays: a newer release of 1.x is out');
    expect(moved(clone, 'v1')).toBe(commitOf(clone, 'v1.10.0'));
    expect(moveMajorTag(clone, 'v2.0.0')).toBe('v2 is v2.0.0');
    expect(moved(clone, 'v1')).toBe(commitOf(clone, 'v1.10.0'));
  });

  test('stays where a prerelease comes out', () => {
    const clone = repository('v1.0.0', 'v1.1.0-rc.1');
    expect(moveMajorTag(clone, 'v1.1.0-rc.1')).toBe('v1 stays: v1.1.0-rc.1 is a prerelease');
    expect(moved(clone, 'v1')).toBe('');
  });
});

describe('this checkout', () => {
  const named = namedVersions('.');

  test('names one version everywhere, that of package.json', () => {
    const { version } = readProject('.');
    const others = named.filter(({ of }) => of !== 'action');
    expect(others.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['package-lock.json', 'deploy/kubernetes/topicwright.yaml']),
    );
    expect(others.filter((each) => each.version !== version)).toEqual([]);
  });

  test('names one major of the Action everywhere', () => {
    const actions = named.filter(({ of }) => of === 'action');
    expect(actions.length).toBeGreaterThan(2);
    expect(new Set(actions.map(({ version }) => version))).toEqual(new Set(['v1']));
  });
});

describe('the changelog', () => {
  const changelog =
    '# Changelog\n\n## 1.1.0 - unreleased\n\n- New.\n\n## 1.0.0 - 2026-01-31\n\n### Added\n\n- Old.\n';

  test('gives the section of one version alone', () => {
    expect(changelogSection(changelog, '1.0.0')).toEqual({ date: '2026-01-31', text: '### Added\n\n- Old.' });
    expect(changelogSection(changelog, '1.1.0')).toEqual({ date: 'unreleased', text: '- New.' });
    expect(changelogSection(changelog, '1.0')).toBeUndefined();
  });

  test('dates what is to be released, once', () => {
    const dated = datedChangelog(changelog, '2.0.0', '2026-02-28') ?? '';
    expect(dated).toBe(changelog.replace('1.1.0 - unreleased', '2.0.0 - 2026-02-28'));
    expect(datedChangelog(dated, '2.0.1', '2026-03-01')).toBeUndefined();
  });
});
