/** A release, rehearsed: `npm version` in a copy of this project, and the workflow's own steps on the tag that it makes. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { git } from '../support/release/git.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'topicwright-release-'));
const copy = path.join(folder, 'topicwright');
const remote = path.join(folder, 'remote.git');
const bin = path.join(folder, 'bin');

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
const { jobs } = parse(readFileSync(path.join(root, '.github/workflows/release.yml'), 'utf8')) as {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
};
const stepsOf = (job: string): readonly Step[] => (jobs[job]?.steps ?? []).filter(({ run }) => run);

const outputs = path.join(folder, 'outputs');
/** Of the step that describes the release, by name. */
const outputsOf = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readFileSync(outputs, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

/** As a runner does it, on a checkout of the tag. */
function runStep(
  { run = '', env = {} }: Step,
  tag: string,
): { readonly code: number; readonly output: string } {
  const variables = Object.entries(env).map(([name, value]): [string, string] => [
    name,
    value.replace(
      /^\$\{\{ (?:needs\.package|steps\.release)\.outputs\.([\w-]+) \}\}$/,
      (_, output: string) => {
        const found = outputsOf()[output];
        if (found === undefined) throw new Error(`no step has an output ${output}`);
        return found;
      },
    ),
  ]);
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', run], {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...Object.fromEntries(variables),
      ...{ GITHUB_REF_NAME: tag, GITHUB_OUTPUT: outputs, PATH: `${bin}:${process.env['PATH']}` },
    },
  });
  return { code: status ?? -1, output: stdout + stderr };
}

const change = (file: string, edit: (text: string) => string): void =>
  writeFileSync(path.join(copy, file), edit(readFileSync(path.join(copy, file), 'utf8')));
const read = (file: string): string => readFileSync(path.join(copy, file), 'utf8');
const npmVersion = (version: string): ReturnType<typeof spawnSync> =>
  spawnSync('npm', ['version', version], { cwd: copy, encoding: 'utf8' });
const commit = (message: string): void => {
  git(copy, 'add', '--all');
  git(copy, 'commit', '--quiet', '--message', message);
};
/** Checks the tag out as the workflow does. */
const checkOut = (tag: string): void => {
  git(copy, 'checkout', '--quiet', '--detach', tag);
  writeFileSync(outputs, '');
};

beforeAll(() => {
  mkdirSync(copy);
  const files = git(root, 'ls-files', '--cached', '--others', '--exclude-standard').split('\n');
  // One that was deleted may not be committed yet.
  for (const file of files.filter((each) =>
    statSync(path.join(root, each), { throwIfNoEntry: false })?.isFile(),
  ))
    cpSync(path.join(root, file), path.join(copy, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  git(copy, 'init', '--quiet', '--initial-branch=main');
  git(copy, 'config', 'user.name', 'A maintainer');
  git(copy, 'config', 'user.email', 'maintainer@example.com');
  git(copy, 'remote', 'add', 'origin', remote);
  change('.gitignore', (text) => `${text}node_modules\n`);
  commit('The project');
  // What runs on GitHub alone: it keeps what it is told.
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'gh'), `#!/bin/sh\nprintf '%s\\n' "$@" > ${folder}/gh-arguments\n`);
  chmodSync(path.join(bin, 'gh'), 0o755);
}, 60_000);

describe('npm version', () => {
  test('refuses a version whose Action is not the one that the examples name', () => {
    const { status, stderr } = npmVersion('0.2.0');
    expect(status).not.toBe(0);
    expect(stderr).toContain('examples/github/plan.yml names the action v1, expected v0');
    expect(git(copy, 'tag')).toBe('');
    git(copy, 'checkout', '--quiet', '.');
  });

  test('writes the version wherever it stands, dates the changelog, commits and tags', () => {
    const { status, stderr } = npmVersion('1.0.0');
    expect(stderr).not.toContain('npm error');
    expect(status).toBe(0);
    expect(git(copy, 'tag')).toBe('v1.0.0');
    expect(git(copy, 'status', '--porcelain')).toBe('');
    expect(read('CHANGELOG.md')).toMatch(/^## 1\.0\.0 - \d{4}-\d\d-\d\d$/m);
    expect(read('CHANGELOG.md')).not.toContain('unreleased');
    const images = [...read('deploy/kubernetes/topicwright.yaml').matchAll(/image: (.*)/g)];
    expect(new Set(images.map(([, image]) => image))).toEqual(
      new Set(['ghcr.io/topicwright/topicwright:1.0.0']),
    );
    git(copy, 'push', '--quiet', '--follow-tags', 'origin', 'main');
    expect(git(remote, 'tag')).toBe('v1.0.0');
  });

  test('refuses a release of which the changelog says nothing', () => {
    expect(npmVersion('1.0.1').stderr).toContain('CHANGELOG.md has no section `## VERSION - unreleased`');
    git(copy, 'checkout', '--quiet', '.');
  });
});

describe('the steps of the workflow', () => {
  const ours = (job: string): readonly Step[] =>
    // The others install and build, which other tests do.
    stepsOf(job).filter(({ run = '' }) => /^(?:node tests|gh |mkdir|npm (?:pack|sbom|publish))/.test(run));

  test('package what is tagged: the tarball, its SBOM and the text of the release', () => {
    checkOut('v1.0.0');
    symlinkSync(path.join(root, 'dist/bin'), path.join(copy, 'dist/bin'));
    const steps = ours('package');
    expect(steps).toHaveLength(7);
    for (const step of steps) expect(runStep(step, 'v1.0.0'), step.run).toMatchObject({ code: 0 });
    expect(outputsOf()).toEqual({
      version: '1.0.0',
      prerelease: 'false',
      latest: 'true',
      'npm-tag': 'latest',
      image: 'ghcr.io/topicwright/topicwright',
      'image-tags': ['1.0.0', '1.0', '1', 'latest']
        .map((tag) => `ghcr.io/topicwright/topicwright:${tag}`)
        .join(','),
    });
    expect(read('release/notes.md')).toMatch(/^The first release\.\n/);
    const sbom = JSON.parse(read('release/topicwright.spdx.json')) as {
      readonly packages: readonly { readonly name: string; readonly versionInfo: string }[];
    };
    expect(sbom.packages).toContainEqual(
      expect.objectContaining({ name: 'topicwright', versionInfo: '1.0.0' }),
    );
    expect(sbom.packages.map(({ name }) => name)).toContain('kafkajs');
    expect(sbom.packages.map(({ name }) => name)).not.toContain('vitest');
  });

  test('make the release on GitHub, and move the major tag of the Action', () => {
    for (const step of ours('github')) expect(runStep(step, 'v1.0.0'), step.run).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(folder, 'gh-arguments'), 'utf8').trim().split('\n')).toEqual([
      ...['release', 'create', 'v1.0.0', 'release/topicwright-1.0.0.tgz', 'release/topicwright.spdx.json'],
      ...['--verify-tag', '--title', 'v1.0.0', '--notes-file', 'release/notes.md'],
      ...['--latest=true', '--prerelease=false'],
    ]);
    expect(git(remote, 'rev-parse', 'v1')).toBe(git(copy, 'rev-parse', 'v1.0.0^{commit}'));
  });

  test('refuse a tag that is not of this version, or not on main', () => {
    const [check = {}] = ours('package');
    expect(runStep(check, 'v1.0.1')).toMatchObject({
      code: 1,
      output: expect.stringContaining('package.json has version 1.0.0, the tag is v1.0.1'),
    });
    change('README.md', (text) => `${text}\n`);
    commit('Beside main');
    expect(runStep(check, 'v1.0.0')).toMatchObject({
      code: 1,
      output: expect.stringContaining('the tagged commit is not on origin/main'),
    });
  });
});
