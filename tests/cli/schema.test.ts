/** `topicwright schema`: the schemas that the package ships. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/cli.ts';
import { topicwright } from '../support/command-line.ts';

const shipped = (name: string): string =>
  readFileSync(path.resolve(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8');

test('is that of all kinds, of one, or of a file format', async () => {
  expect((await topicwright(['schema'])).stdout).toBe(shipped('topicwright'));
  expect((await topicwright(['schema', 'BrokerPool'])).stdout).toBe(shipped('broker-pool'));
  expect((await topicwright(['schema', 'cluster-snapshot'])).stdout).toBe(shipped('cluster-snapshot'));
});

test('goes into a file', async () => {
  const file = path.join(folderWith({}), 'plan.schema.json');
  expect(await topicwright(['schema', 'plan', '--out', file])).toMatchObject({ code: 0, stdout: '' });
  expect(readFileSync(file, 'utf8')).toBe(shipped('plan'));
});

test('of something else is refused, with those that there are', async () => {
  const { code, stderr } = await topicwright(['schema', 'topics']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/Unknown schema "topics"\s+→ There are: acl, broker-pool, /);
});
