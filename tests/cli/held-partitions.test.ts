/** Partitions that Kafka can't change for now, on the command line: shown near the top, exit 2 of plan and drift, exit 1 of apply. */
import { beforeAll, expect, test } from 'vitest';
import { formatSnapshot } from '../../src/index.ts';
import { folderWith } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { topicwright } from '../support/command-line.ts';
import { document, documents } from '../support/manifests.ts';

let folder = '';
beforeAll(() => {
  const state = cluster()
    .brokers(4, { racks: ['a', 'b', 'c'], diskBytes: 1e12 })
    .topic('duo', {
      replicas: [
        [4, 1],
        [4, 2],
      ],
      sizeBytes: 1e6,
    })
    .topic('trio', {
      replicas: [
        [1, 2],
        [3, 4],
      ],
      sizeBytes: 1e6,
    })
    .partition('duo', 1, { isr: [4] })
    .down(4)
    .build();
  folder = folderWith({
    'cluster.json': formatSnapshot(state),
    'kafka.yaml': documents(
      document('Cluster', 'prod', '{simulation: ./cluster.json}'),
      document('BrokerPool', 'all', '{}'),
      document('Placement', 'all', '{select: {topics: [duo, __topicwright]}, pool: all}'),
      document('Placement', 'trio', '{select: {topics: [trio]}, pool: all, replicationFactor: 3}'),
    ),
  });
});
const run = (command: string, ...args: string[]) => topicwright([command, '-f', folder, ...args]);

test('plan shows them above everything that is done, and exits 2 where that is asked', async () => {
  const { code, stdout } = await run('plan', '--detailed-exitcode');
  expect(code).toBe(2);
  const [above = '', below] = stdout.split('trio');
  expect(below).toBeDefined();
  expect(above).toMatch(/1 partition is unavailable: no live replica is in sync\n {4}broker 4: duo\/1\n/);
  expect(stdout).toMatch(
    /1 partition waits for broker 4: Kafka completes no reassignment that keeps an\s+offline replica\n {4}broker 4: trio\/1/,
  );
  expect(stdout.replaceAll('\n', ' ')).toContain(
    'Left as they are: 1 partition unavailable, 1 partition waiting for a broker.',
  );
});

test('Markdown, HTML and JSON have them as well', async () => {
  const [markdown, html, json] = await Promise.all(
    ['markdown', 'html', 'json'].map((format) => run('plan', '--format', format)),
  );
  expect(markdown?.stdout).toContain('**1 partition is unavailable: no live replica is in sync.**');
  expect(html?.stdout).toContain('1 partition is unavailable: no live replica is in sync (broker 4: duo/1)');
  const { summary } = JSON.parse(json?.stdout ?? '') as { summary: { held: readonly object[] } };
  expect(summary.held).toMatchObject([{ why: 'unavailable' }, { why: 'offline-replica', waitsFor: [4] }]);
});

test('drift exits 2 for them alone, and says that no apply repairs them', async () => {
  await run('apply', '--auto-approve');
  const { code, stdout } = await run('drift');
  expect(code).toBe(2);
  expect(stdout).toContain('Cluster prod has drifted in 2 ways; no apply can repair them for now.');
  expect(stdout).toContain('Topic/duo: 1 partition (duo/1): no live replica is in sync; waits for broker 4');
});

test('apply asks nobody where nothing else is to be done, says so, and exits 1', async () => {
  await run('apply', '--auto-approve');
  const { code, stdout, stderr } = await run('apply');
  expect(code).toBe(1);
  expect(stdout).toBe('No changes for now.\n');
  expect(stderr).toContain('1 partition is unavailable: no live replica is in sync');
});
