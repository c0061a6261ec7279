/** action.yml and the bundle that is committed: current, complete, documented. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { actionTables, documentedTables } from '../support/action-tables.ts';
import { bundleAction, bundleFolder } from '../support/bundle-action.ts';
import { actionMetadata } from '../support/github/run-action.ts';

const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file), readFileSync(file, 'utf8')];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

test('the bundle is that of the sources; `npm run bundle` makes it', async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'topicwright-')), 'action');
  await bundleAction(folder);
  const [fresh, committed] = [filesIn(folder), filesIn(bundleFolder)];
  expect([...committed.keys()]).toEqual([...fresh.keys()]);
  for (const [name, text] of fresh) expect(committed.get(name) === text, name).toBe(true);
});

test('action.yml names the bundle, and every input and output has a description', () => {
  expect(actionMetadata.runs).toEqual({ using: 'node24', main: `${bundleFolder}/main.js` });
  for (const entry of [...Object.values(actionMetadata.inputs), ...Object.values(actionMetadata.outputs)])
    expect(entry.description).toMatch(/\.$/);
});

test('the tables in docs/github-action.md are those of action.yml; `npm run docs:action` writes them', () => {
  expect(documentedTables()).toEqual(actionTables());
});

test('every input that action.yml names is read, and every output is written', () => {
  const read = readFileSync('src/github/inputs.ts', 'utf8');
  for (const name of Object.keys(actionMetadata.inputs)) expect(read).toContain(`'${name}'`);
  const written = readFileSync('src/github/outputs.ts', 'utf8');
  for (const name of Object.keys(actionMetadata.outputs))
    expect(written).toMatch(new RegExp(`(?:'${name}'|\\b${name}):`));
});
