/** No document is passed over in silence: what is read in other encodings and formats, and what is told to be ignored. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatSnapshot } from '../../src/index.ts';
import { folderWith } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { topicwright } from '../support/command-line.ts';
import { document, simulatedManifest } from '../support/manifests.ts';

const snapshot = formatSnapshot(cluster().brokers(1).build());
const base = { 'kafka.yaml': simulatedManifest('{}'), 'cluster.json': snapshot };

test('documents of other tools are told once, and listed in JSON', async () => {
  const folder = folderWith({ ...base, 'app.yaml': 'apiVersion: apps/v1\nkind: Deployment\n' });
  const plan = await topicwright(['plan', '-f', folder]);
  expect(plan.code, plan.stderr).toBe(0);
  expect(plan.stderr.match(/ignored/g)).toHaveLength(1);
  expect(plan.stderr).toMatch(/^1 document of another tool ignored: Deployment in .*app\.yaml\.$/m);
  const { stdout } = await topicwright(['validate', '-f', folder, '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({
    valid: true,
    ignored: [{ kind: 'Deployment', file: expect.stringMatching(/app\.yaml$/) }],
  });
});

test('a manifest in UTF-16 counts, and its mistakes are shown as text', async () => {
  const folder = folderWith(base);
  const write = (partitions: string): void =>
    writeFileSync(
      path.join(folder, 'topic.yaml'),
      Buffer.from(
        `\ufeff${document('Topic', 'orders', `{partitions: ${partitions}, replicationFactor: 1}`)}`,
        'utf16le',
      ),
    );
  write('3');
  expect((await topicwright(['validate', '-f', folder])).stdout).toContain('1 topic');
  write('many');
  const { code, stderr } = await topicwright(['validate', '-f', folder]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/topic\.yaml:4:20/);
  expect(stderr).toContain('> 4 | spec: {partitions: many');
});

test('a kind of ours under another version is an error, never an empty plan', async () => {
  const topic = document('Topic', 'orders', '{partitions: 3}').replace('topicwright/v1', 'v1');
  const { code, stderr } = await topicwright(['plan', '-f', folderWith({ ...base, 'topic.yaml': topic })]);
  expect(code).toBe(1);
  expect(stderr).toContain('Write apiVersion: topicwright/v1');
});
