/** Ctrl-C in the middle of an apply: the cluster is safe, and a second run goes on. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatSnapshot, parseSnapshot, unwrap } from '../../src/index.ts';
import { folderWith, topicwright } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { document, simulatedManifest } from '../support/manifests.ts';

const gib = 1024 ** 3;

/** Draining broker 4 under a slow throttle takes simulated hours, and so many sleeps. */
function drainSlowly(): string {
  const state = cluster()
    .brokers(4, {
      racks: ['a', 'b', 'c'],
      diskBytes: 1000 * gib,
      configs: { 'leader.replication.throttled.rate': '7' },
    })
    .topic('orders', { partitions: 80, replicationFactor: 2, sizeBytes: 3 * gib })
    .build();
  return folderWith({
    'kafka.yaml': simulatedManifest(
      '{drain: [4]}',
      document('ThrottlePolicy', 'slow', '{pool: all, mode: fixed, rate: 50MB/s}'),
    ),
    'cluster.json': formatSnapshot(state),
  });
}

function throttlesIn(folder: string): Record<string, string> {
  const file = path.join(folder, 'cluster.json');
  const { brokers, topics } = unwrap(parseSnapshot(readFileSync(file, 'utf8'), file));
  const configs = [...brokers, ...topics].flatMap((entity) => Object.entries(entity.configs));
  return Object.fromEntries(configs.filter(([key]) => key.includes('throttled')));
}

test('Ctrl-C takes the throttle back and exits 130; apply again goes on to the end', async () => {
  const folder = drainSlowly();
  let signals = 0;
  const interrupted = await topicwright(['apply', '--auto-approve', '-f', folder], {
    onOutput: (output, kill) => {
      if (signals === 0 && /moving \d+ partition/.test(output)) {
        signals += 1;
        kill('SIGINT');
      }
    },
  });
  expect(interrupted.code, interrupted.stderr).toBe(130);
  expect(interrupted.stderr).toContain('Interrupted');
  expect(throttlesIn(folder)).toEqual({ 'leader.replication.throttled.rate': '7' });

  const pending = await topicwright(['plan', '--detailed-exitcode', '-f', folder]);
  expect(pending.code).toBe(2);
  const second = await topicwright(['apply', '--auto-approve', '-f', folder]);
  expect(second.code, second.stderr).toBe(0);
  const after = await topicwright(['plan', '--detailed-exitcode', '-f', folder]);
  expect(after.code, after.stdout).toBe(0);
  expect(throttlesIn(folder)).toEqual({ 'leader.replication.throttled.rate': '7' });
});

test('a second Ctrl-C quits at once; the next apply takes back the throttle that was left', async () => {
  const folder = drainSlowly();
  const stopped = await topicwright(['apply', '--auto-approve', '-f', folder], {
    onOutput: (output, kill) => {
      if (/Interrupted/.test(output)) kill('SIGINT');
      else if (/moving \d+ partition/.test(output)) kill('SIGINT');
    },
  });
  expect(stopped.code).toBe(130);
  expect(stopped.stderr).toContain('the next `topicwright apply` adopts them and takes the throttle back');
  expect(Object.keys(throttlesIn(folder)).length, 'it was stopped too late').toBeGreaterThan(1);

  const second = await topicwright(['apply', '--auto-approve', '-f', folder]);
  expect(second.code, second.stderr).toBe(0);
  expect(throttlesIn(folder)).toEqual({ 'leader.replication.throttled.rate': '7' });
});

test('kill -9 loses nothing either', async () => {
  const folder = drainSlowly();
  const killed = await topicwright(['apply', '--auto-approve', '-f', folder], {
    onOutput: (output, kill) => {
      if (/(?:moving \d+ partition[\s\S]*){2}/.test(output)) kill('SIGKILL');
    },
  });
  expect(killed.code).toBeNull();
  const second = await topicwright(['apply', '--auto-approve', '-f', folder]);
  expect(second.code, second.stderr).toBe(0);
  expect((await topicwright(['plan', '--detailed-exitcode', '-f', folder])).code).toBe(0);
  expect(throttlesIn(folder)).toEqual({ 'leader.replication.throttled.rate': '7' });
});
