/** `status`, `cancel`, `simulate` and the metrics of an apply, on the embedded cluster. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatSnapshot } from '../../src/index.ts';
import { folderWith, topicwright as topicwrightProcess } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { topicwright } from '../support/command-line.ts';
import { document, simulatedManifest } from '../support/manifests.ts';

const gib = 1024 ** 3;
const folderToDrain = (): string =>
  folderWith({
    'kafka.yaml': simulatedManifest(
      '{drain: [4]}',
      document('ThrottlePolicy', 'slow', '{pool: all, mode: fixed, rate: 50MB/s}'),
    ),
    'cluster.json': formatSnapshot(
      cluster()
        .brokers(4, { racks: ['a', 'b', 'c'], diskBytes: 1000 * gib })
        .topic('orders', { partitions: 40, replicationFactor: 2, sizeBytes: 3 * gib })
        .build(),
    ),
  });

test('a run is told by status while it is cut off, and ended by cancel', async () => {
  const folder = folderToDrain();
  const run = (...args: string[]) => topicwright([...args, '-f', folder]);
  expect((await run('status')).stdout).toContain('No apply is running.');
  await topicwrightProcess(['apply', '--auto-approve', '-f', folder], {
    onOutput: (output, kill) => {
      if (/moving \d+ partition/.test(output)) kill('SIGKILL');
    },
  });
  const status = await run('status');
  expect(status.code, status.stderr).toBe(0);
  expect(status.stdout).toMatch(/moves? (?:is|are) in flight/);
  expect(status.stdout).toContain('Topic/orders');
  const json = JSON.parse((await run('status', '--format', 'json')).stdout);
  expect(json[0]).toMatchObject({ cluster: 'test', runs: [{ outcome: 'running' }] });
  const cancelled = await run('cancel', '--rollback');
  expect(cancelled.code, cancelled.stderr).toBe(0);
  expect(cancelled.stdout).toContain('returned to the old replicas, and no throttle is left');
  expect((await run('cancel')).stdout).toContain('Nothing to cancel');
  const applied = await run('apply', '--auto-approve');
  expect(applied.code, applied.stderr).toBe(0);
  const history = (await run('status', '--history')).stdout;
  expect(history.match(/ done /g)).toHaveLength(1);
  expect(history.match(/ cut-off/g)).toHaveLength(1);
});

test('simulate tells how long it takes and how full disks get, and changes nothing', async () => {
  const folder = folderToDrain();
  const plan = path.join(folder, 'plan.json');
  const before = readFileSync(path.join(folder, 'cluster.json'), 'utf8');
  expect((await topicwright(['plan', '-f', folder, '--out', plan])).code).toBe(0);
  const text = await topicwright(['simulate', plan, '-f', folder]);
  expect(text.code, text.stderr).toBe(0);
  expect(text.stdout).toMatch(/Applying it takes about \d+m [\d.]+s and copies 60 GiB/);
  const json = JSON.parse((await topicwright(['simulate', plan, '-f', folder, '--format', 'json'])).stdout);
  // 60 GiB over three receivers at 50 MB/s each.
  expect(json.durationMs).toBeGreaterThan(400_000);
  expect(json.durationMs).toBeLessThan(700_000);
  for (const { peakUsedBytes, usedAfterBytes, peakReceiving } of json.brokers) {
    expect(peakUsedBytes).toBeGreaterThanOrEqual(usedAfterBytes);
    // After a pause a throttle lets more pass for a moment; the link never does.
    expect(peakReceiving).toBeLessThanOrEqual(125_000_000);
  }
  expect(readFileSync(path.join(folder, 'cluster.json'), 'utf8')).toBe(before);
});

test('--metrics-file keeps the progress for a collector', async () => {
  const folder = folderToDrain();
  const file = path.join(folder, 'topicwright.prom');
  const applied = await topicwright(['apply', '--auto-approve', '-f', folder, '--metrics-file', file]);
  expect(applied.code, applied.stderr).toBe(0);
  const metrics = readFileSync(file, 'utf8');
  expect(metrics).toMatch(/^topicwright_apply_moved_bytes\{cluster="\w+"\} 64424509440$/m);
  expect(metrics).toMatch(/^topicwright_apply_moving_partitions\{cluster="\w+"\} 0$/m);
});
