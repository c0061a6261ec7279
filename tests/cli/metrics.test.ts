/** `metrics fetch`, and what is made offline of the snapshot that it writes. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatSnapshot } from '../../src/index.ts';
import { folderWith } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { topicwright } from '../support/command-line.ts';
import { document, simulatedManifest } from '../support/manifests.ts';

const gib = 1024 ** 3;
const policy = '{pool: all, mode: auto, minRate: 10MB/s, maxUtilization: 80%, capacity: {default: 100MB/s}}';

test('fetched rates make predictions of automatic throttles, until they are too old', async () => {
  const folder = folderWith({
    'kafka.yaml': simulatedManifest('{drain: [4]}', document('ThrottlePolicy', 'auto', policy)),
    'cluster.json': formatSnapshot(
      cluster()
        .brokers(4, { diskBytes: 1000 * gib })
        .topic('orders', { partitions: 12, replicationFactor: 2, sizeBytes: gib })
        .build(),
    ),
  });
  const inFolder = (name: string): string => path.join(folder, name);
  const run = (...args: string[]) => topicwright([...args, '-f', folder]);
  const fetched = await run('metrics', 'fetch', '--out', inFolder('fetched.json'));
  expect(fetched.code, fetched.stderr).toBe(0);
  expect(fetched.stdout).toMatch(/^By logdirs, means of 10s until /);
  expect(fetched.stdout).toMatch(/4 +0 B\/s +0 B\/s +994 GiB \(99%\)/);
  const offline = ['--snapshot', inFolder('fetched.json')];
  const planned = await run('plan', ...offline, '--out', inFolder('plan.json'));
  expect(planned.code, planned.stderr).toBe(0);
  const duration = async (...more: string[]): Promise<number> =>
    JSON.parse((await run('simulate', inFolder('plan.json'), '--format', 'json', ...more)).stdout).durationMs;
  // At 80 MB/s instead of 10.
  expect(await duration(...offline)).toBeLessThan((await duration()) / 4);

  const old = readFileSync(inFolder('fetched.json'), 'utf8').replace(
    /("metrics": \{\n"source": "logdirs",\n"takenAt": ")[^"]+/,
    '$12026-01-01T00:00:00.000Z',
  );
  writeFileSync(inFolder('old.json'), old);
  const refused = await run('plan', '--snapshot', inFolder('old.json'));
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/The metrics in .*old\.json are \d+d .* old/);
  expect(refused.stderr).toContain('topicwright metrics fetch');
  expect((await run('plan', '--snapshot', inFolder('old.json'), '--max-age', '5200w')).code).toBe(0);
});

test('traffic that is measured over a time is what plans go by, and without it they are refused', async () => {
  const folder = folderWith({
    'kafka.yaml': simulatedManifest('{network: {in: 1Gbit/s}, balance: {networkIn: 10%}}'),
    'cluster.json': formatSnapshot(
      cluster()
        .brokers(4, { diskBytes: 1000 * gib })
        .topic('orders', { partitions: 12, replicationFactor: 2, sizeBytes: gib })
        .build(),
    ),
  });
  const rates = path.join(folder, 'rates.json.txt');
  const run = (...args: string[]) => topicwright([...args, '-f', folder]);
  const refused = await run('plan');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('error[plan.rates-missing]');
  expect(refused.stderr).toContain('topicwright metrics fetch --over 60s --out FILE');
  const fetched = await run('metrics', 'fetch', '--over', '60s', '--out', rates);
  expect(fetched.code, fetched.stderr).toBe(0);
  expect(fetched.stdout).toMatch(/Traffic of 1 topic by kafka, means of 1m until /);
  expect(fetched.stdout).toMatch(/orders +0 B\/s +0 B\/s/);
  const planned = await run('plan', '--rates', rates);
  expect(planned.code, planned.stderr).toBe(0);
  const drift = await run('drift');
  expect(drift.stderr + drift.stdout).not.toContain('error[');

  const old = readFileSync(rates, 'utf8').replace(/("takenAt": ")[^"]+/g, '$12025-01-01T00:00:00.000Z');
  writeFileSync(rates, old);
  expect((await run('plan', '--rates', rates)).stderr).toContain('error[plan.rates-stale]');
  expect((await run('plan', '--rates', rates, '--max-age', '5200w')).code).toBe(0);
});
