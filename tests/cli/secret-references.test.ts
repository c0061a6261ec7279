/** What manifests may read of the machine: secrets for the fields that need them, from where the command line allows. */
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatSnapshot } from '../../src/index.ts';
import { folderWith, topicwright } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { document, simulatedManifest } from '../support/manifests.ts';

const secret = 'hunter2-hunter2';
const outside = folderWith({ password: secret });
const user = '{credentials: [{mechanism: scram-sha-512, password: "${file:password}"}]}';
const folder = folderWith({
  'users.yaml': simulatedManifest('{}', document('User', 'app', user)),
  'cluster.json': formatSnapshot(cluster().brokers(1).build()),
});
symlinkSync(path.join(outside, 'password'), path.join(folder, 'password'));

test('a link in the repository leads to no file outside of it', async () => {
  const { code, stderr } = await topicwright(['validate', '-f', folder]);
  expect(code).toBe(1);
  expect(stderr).toContain('${file:password} is outside the folder of the manifests');
  expect(stderr).toContain('--allow-files FOLDER');
  expect(stderr).not.toContain(secret);
});

test('--allow-files lets it', async () => {
  expect(await topicwright(['validate', '-f', folder, '--allow-files', outside])).toMatchObject({ code: 0 });
});

test('variables come from --var, or from the environment by names of their own', async () => {
  const topic = document('Topic', 'orders', '{partitions: "${var:PARTITIONS}", replicationFactor: 1}');
  const varied = folderWith({
    'kafka.yaml': simulatedManifest('{}', topic),
    'cluster.json': formatSnapshot(cluster().brokers(1).build()),
  });
  const run = (env: Record<string, string>, ...args: string[]) =>
    topicwright(['validate', '-f', varied, ...args], { env });
  expect(await run({ PARTITIONS: '3' })).toMatchObject({ code: 1 });
  expect(await run({ TOPICWRIGHT_VAR_PARTITIONS: '3' })).toMatchObject({ code: 0 });
  expect(await run({ TOPICWRIGHT_VAR_PARTITIONS: 'many' }, '--var', 'PARTITIONS=3')).toMatchObject({
    code: 0,
  });
});

test.each(['cluster.json', 'cluster.yaml'])('what is no snapshot is not quoted: %s', async (name) => {
  const wrong = folderWith({ 'kafka.yaml': document('Cluster', 'test', `{simulation: ./${name}}`) });
  symlinkSync(path.join(outside, 'password'), path.join(wrong, name));
  const { code, stdout, stderr } = await topicwright(['plan', '-f', path.join(wrong, 'kafka.yaml')]);
  expect(code).toBe(1);
  expect(stderr).toContain('The snapshot is not JSON');
  expect(stdout + stderr).not.toContain('hunter2');
});
