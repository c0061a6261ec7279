/** `throttle status`, `set` and `unset` on the embedded cluster; the daemon itself is tested on real brokers. */
import { describe, expect, test } from 'vitest';
import { formatSnapshot } from '../../src/index.ts';
import { type CliResult, folderWith } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { topicwright } from '../support/command-line.ts';
import { simulatedManifest } from '../support/manifests.ts';

function opened(
  builder = cluster()
    .brokers(3)
    .topic('__topicwright', { replicas: [[1]] }),
) {
  const folder = folderWith({
    'kafka.yaml': simulatedManifest('{}'),
    'cluster.json': formatSnapshot(builder.build()),
  });
  return (...args: string[]): Promise<CliResult> => topicwright(['throttle', ...args, '-f', folder]);
}

describe('rates set by hand', () => {
  test('are shown until they are taken back', async () => {
    const run = opened();
    const set = await run('set', '80MB/s', '--for', '2h');
    expect(set.code, set.stderr).toBe(0);
    expect(set.stdout).toMatch(/^Set for all brokers: 80 MB\/s until \d{4}-\S+Z, by \S+\.\n$/);
    expect((await run('set', '20MB/s', '--broker', '2', '--broker', '3', '--autoremove')).code).toBe(0);
    const status = (await run('status')).stdout;
    expect(status).toContain('all brokers: 80 MB/s until');
    expect(status).toMatch(/broker 2: 20 MB\/s, until the moves end, by/);
    expect(status).toContain('No topicwright throttles.');
    const json = JSON.parse((await run('status', '--format', 'json')).stdout);
    expect(json).toMatchObject([
      { cluster: 'test', overrides: [{ broker: null }, { broker: 2 }, { broker: 3 }], throttled: [] },
    ]);
    expect((await run('unset')).stdout).toContain('Taken back for all brokers');
    expect((await run('unset', '--everything')).stdout.match(/Taken back/g)).toHaveLength(2);
    expect((await run('unset')).stdout).toBe('No rate was set by hand.\n');
  });

  test.each([
    [['set', 'fast'], 'Write a rate such as 50MB/s'],
    [['set', '0MB/s'], 'Write a rate such as 50MB/s'],
    [['set', '80'], 'It has no unit. Write 80MB/s, or 80B/s.'],
    [['set', '5MB/s', '--for', 'long'], 'Write a duration such as 90m'],
    [['set', '5MB/s', '--broker', 'one'], 'Write a broker id such as 1003'],
    [['set'], "missing required argument 'rate'"],
    [['slow'], "unknown command 'slow'"],
  ])('%j is refused', async (args, why) => {
    const result = await opened()(...args);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(why);
  });

  test('need the topic that they are kept in, and say what makes it', async () => {
    const result = await opened(cluster().brokers(3).topic('orders'))('set', '5MB/s');
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('The topic __topicwright is not there yet');
    expect(result.stderr).toContain(
      'The first `topicwright apply` or `topicwright throttle run` on this cluster creates it.',
    );
  });
});

test('the daemon is refused on an embedded cluster', async () => {
  const result = await opened()('run');
  expect(result.code).toBe(1);
  expect(result.stderr).toContain('Cluster test is embedded');
});
