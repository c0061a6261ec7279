/** The commands validate, drift, show, snapshot and demo, and trees that declare several clusters. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatSnapshot, type Plan } from '../../src/index.ts';
import { folderWith } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { topicwright } from '../support/command-line.ts';
import { document, documents } from '../support/manifests.ts';

const examples = path.resolve(import.meta.dirname, '../../examples');
const example = (name: string): string => {
  const folder = path.join(folderWith({}), name);
  cpSync(path.join(examples, name), folder, { recursive: true });
  return folder;
};

describe('with several clusters in one tree', () => {
  let folder = '';
  beforeEach(() => {
    folder = example('several-clusters');
  });
  const run = (command: string, ...args: string[]) =>
    topicwright([command, '-f', folder, '--var', 'RETENTION=3d', ...args]);

  test('plan shows all of them, side by side', async () => {
    const { code, stdout } = await run('plan');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Cluster prod-eu[\s\S]*Cluster prod-us/);
  });

  test('--cluster picks one', async () => {
    const { stdout } = await run('plan', '--cluster', 'prod-us');
    expect(stdout).toContain('prod-us');
    expect(stdout).not.toContain('prod-eu');
  });

  test('JSON is a list of plans, in the order of their names', async () => {
    const { stdout } = await run('plan', '--format', 'json');
    expect((JSON.parse(stdout) as { cluster: string }[]).map(({ cluster }) => cluster)).toEqual([
      'prod-eu',
      'prod-us',
    ]);
  });

  test('a file that holds one plan needs one cluster to be picked', async () => {
    const out = path.join(folder, 'plan.json');
    const result = await run('plan', '--out', out);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/prod-eu, prod-us[\s\S]*--cluster/);
    expect(existsSync(out)).toBe(false);
  });

  test('what is wrong with each of them is told at once', async () => {
    for (const file of ['prod-eu.json', 'prod-us.json']) writeFileSync(path.join(folder, file), '{');
    const { code, stderr, stdout } = await run('plan');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/prod-eu\.json[\s\S]*prod-us\.json/);
  });

  test('a variable without a value is named, where it is used', async () => {
    const { code, stderr } = await topicwright(['validate', '-f', folder]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/topics\.yaml:\d+:\d+/);
    expect(stderr).toContain('--var RETENTION=');
  });
});

describe('without the secrets of a cluster', () => {
  const sasl = '{mechanism: plain, username: u, password: "${env:KAFKA_PASSWORD}"}';
  const folder = folderWith({
    'kafka.yaml': documents(
      document('Cluster', 'prod', `{bootstrapServers: ["127.0.0.1:1"], security: {sasl: ${sasl}}}`),
      document('Cluster', 'test', '{simulation: ./cluster.json}'),
      document('BrokerPool', 'all', '{}'),
      document('Topic', 'orders', '{partitions: 3, replicationFactor: 2}'),
    ),
    'cluster.json': formatSnapshot(cluster().brokers(3).build()),
  });
  const snapshot = ['--snapshot', path.join(folder, 'cluster.json')];

  test.each([
    ['validate', [], 'Cluster prod is valid'],
    ['plan', snapshot, '+ orders  create topic'],
    ['drift', snapshot, 'orders'],
    ['show', snapshot, 'orders'],
  ])('%s works where it connects to nothing', async (command, args, told) => {
    const { stdout, stderr } = await topicwright([command, '-f', folder, '--cluster', 'prod', ...args]);
    expect(stderr).toBe('');
    expect(stdout).toContain(told);
  });

  test.each(['plan', 'apply', 'status', 'doctor', 'snapshot'])(
    '%s tells which is missing, and where, before it connects to anything',
    async (command) => {
      const { code, stdout, stderr } = await topicwright([command, '-f', folder]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(
        /The environment variable KAFKA_PASSWORD is not set\n {2}in .*kafka\.yaml:4:102, Cluster\/prod/,
      );
      expect(stderr).toContain('export KAFKA_PASSWORD=');
      expect(stderr).toMatch(/\n1 error\.\n$/);
    },
  );

  test('a cluster that is not asked for needs none', async () => {
    expect(await topicwright(['plan', '-f', folder, '--cluster', 'test'])).toMatchObject({
      code: 0,
      stderr: '',
    });
  });
});

describe('on the demo', () => {
  let folder = '';
  beforeEach(() => {
    folder = example('demo');
  });
  const run = (command: string, ...args: string[]) => topicwright([command, '-f', folder, ...args]);

  test('validate counts what is declared', async () => {
    const result = await run('validate');
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toBe('Cluster demo is valid: 1 pool, 1 placement, 4 topics.\n');
    const json = await run('validate', '--format', 'json');
    expect(JSON.parse(json.stdout)).toEqual({
      ...{ valid: true, clusters: ['demo'], ignored: [], problems: [] },
    });
  });

  test('drift exits 2 as long as an apply would change something, and 0 afterwards', async () => {
    const before = await run('drift');
    expect(before.code).toBe(2);
    expect(before.stdout).toMatch(/refunds/);
    const json = JSON.parse((await run('drift', '--format', 'json')).stdout) as {
      items: { repaired: boolean }[];
    };
    expect(json.items.some(({ repaired }) => repaired)).toBe(true);
    expect((await run('apply', '--auto-approve')).code).toBe(0);
    expect((await run('drift')).code).toBe(0);
  });

  test('snapshot writes what plan --snapshot reads: the same plan, but that nobody was asked', async () => {
    const file = path.join(folder, 'copy.json');
    expect(await run('snapshot', '--out', file)).toEqual({ code: 0, stdout: '', stderr: '' });
    const { stdout } = await run('snapshot');
    expect(readFileSync(file, 'utf8')).toBe(stdout);
    const live = await run('plan', '--format', 'json');
    const offline = await run('plan', '--format', 'json', '--snapshot', file);
    const { warnings, checksum, ...plan } = JSON.parse(offline.stdout) as Plan;
    const { warnings: others, checksum: other, ...same } = JSON.parse(live.stdout) as Plan;
    expect(plan).toEqual(same);
    expect(checksum).not.toBe(other);
    expect(warnings.map(({ summary }) => summary)).toEqual([
      ...others.map(({ summary }) => summary),
      'Kafka was not asked whether it accepts this plan',
    ]);
  });

  test('show tells what git wants and what the brokers hold; of a saved plan it shows what plan showed', async () => {
    const cluster = await run('show');
    expect(cluster.stdout).toMatch(/pool general/);
    expect(cluster.stdout).toMatch(/1003 +\w/);
    const file = path.join(folder, 'plan.json');
    for (const format of ['text', 'markdown', 'json']) {
      const plan = await run('plan', '--out', file, '--format', format);
      expect((await run('show', file, '--format', format)).stdout).toBe(plan.stdout);
    }
  });

  test('progress of an apply is NDJSON on stderr with --format json, and stdout holds one document', async () => {
    const { stdout, stderr, code } = await run('apply', '--auto-approve', '--format', 'json');
    expect(code).toBe(0);
    const events = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string });
    expect(events.map(({ kind }) => kind)).toContain('move-progress');
    expect(events.at(-1)?.kind).toBe('verified');
    expect(JSON.parse(stdout)).toMatchObject({ report: { alreadyDone: 0 } });
  });
});

describe('validate', () => {
  const cluster = document('Cluster', 'prod', '{bootstrapServers: ["kafka:9092"]}');
  const validate = (text: string, ...args: readonly string[]) =>
    topicwright(['validate', '-f', folderWith({ 'kafka.yaml': text }), ...args]);

  test('counts who may do what as well, and nothing that there is none of', async () => {
    const access = documents(
      cluster,
      document('Acl', 'a', "{principals: ['User:a'], rules: [{allow: [Read, Write], topics: [x]}]}"),
      document('Quota', 'q', '{user: a, limits: {requestPercentage: 50}}'),
      document('User', 'a', '{credentials: [{mechanism: scram-sha-512, password: "${env:A}"}]}'),
    );
    expect((await validate(access)).stdout).toBe('Cluster prod is valid: 2 ACLs, 1 quota, 1 user.\n');
    expect((await validate(cluster)).stdout).toBe('Cluster prod is valid: nothing is declared for it.\n');
  });

  test('writes what is wrong as JSON too, and fails', async () => {
    const wrong = documents(cluster, document('Topic', 'orders', '{partitions: none}'));
    const { code, stdout, stderr } = await validate(wrong, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      valid: false,
      problems: [
        expect.objectContaining({
          ...{ code: 'manifest.invalid', severity: 'error', resource: 'Topic/orders' },
          source: { file: expect.stringMatching(/kafka\.yaml$/), line: 9, column: 20 },
        }),
      ],
    });
    expect(stderr).toContain('spec.partitions has to be a whole number');
  });

  test('writes warnings as JSON, and is content', async () => {
    const doubtful = documents(cluster, document('Topic', 'orders', '{config: {retention.msec: 1}}'));
    const { code, stdout } = await validate(doubtful, '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, problems: [{ severity: 'warning' }] });
  });
});

describe('demo', () => {
  test('tells the whole story, and leaves a folder to go on with', async () => {
    const folder = path.join(folderWith({}), 'mine');
    const { code, stdout, stderr } = await topicwright(['demo', folder]);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(
      /1\. What git declares[\s\S]*2\. The plan[\s\S]*3\. Applying[\s\S]*4\. A second plan[\s\S]*No changes/,
    );
    expect(stdout).toContain(
      'Broker 1003 holds no replica: it is safe to stop, unless it is also a controller.',
    );
    const next = await topicwright(['plan', '-f', folder, '--detailed-exitcode']);
    expect(next.code, next.stderr).toBe(0);
  });

  test('does not overwrite what somebody may have edited', async () => {
    const folder = folderWith({ 'topics.yaml': 'mine' });
    const { code, stderr } = await topicwright(['demo', folder]);
    expect(code).toBe(1);
    expect(stderr).toContain('--force');
    expect(readFileSync(path.join(folder, 'topics.yaml'), 'utf8')).toBe('mine');
  });

  test('says where it may not write', async () => {
    const folder = path.join(folderWith({ file: '' }), 'file/demo');
    const { code, stderr } = await topicwright(['demo', folder]);
    expect(code).toBe(1);
    expect(stderr).toContain(`The folder ${folder} can't be written`);
    expect(stderr).toContain('topicwright demo /tmp/demo');
  });
});

describe('help', () => {
  test.each(['validate', 'plan', 'apply', 'drift', 'snapshot', 'show', 'demo'])(
    'of %s has examples',
    async (name) => {
      const { code, stdout } = await topicwright([name, '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`Examples:\\n {2}(\\w.* )?topicwright ${name}`));
    },
  );

  test('tells defaults as they are written, and none that goes without saying', async () => {
    const { stdout } = await topicwright(['plan', '--help']);
    expect(stdout).toMatch(/--file <path>.*\n? .*\(default: \.\)/);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('such as 90m or 1d (default: 1h)');
    for (const command of [['plan'], ['throttle', 'set'], ['import']]) {
      expect((await topicwright([...command, '--help'])).stdout).not.toMatch(/default: (?:\[\]|\{\}|\d{5})/);
    }
  });

  test('offers formats where there are several, and manifests where some are read', async () => {
    const offered = async (...command: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await topicwright([...command, '--help']);
      return [...stdout.matchAll(/^ +(?:-f, )?(--(?:format|file|cluster|color|no-color))/gm)].map(
        ([, name = '']) => name,
      );
    };
    expect(await offered('plan')).toEqual(['--file', '--cluster', '--format', '--no-color']);
    for (const name of ['serve', 'snapshot', 'comment', 'import'])
      expect(await offered(name)).toEqual(['--file', '--cluster', '--no-color']);
    expect(await offered('demo')).toEqual(['--no-color']);
    const { code, stderr } = await topicwright(['validate', '--format', 'markdown']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('text, json') });
  });

  test('an unknown command gets a suggestion', async () => {
    const { code, stderr } = await topicwright(['aply']);
    expect(code).toBe(1);
    expect(stderr).toContain('Did you mean apply?');
  });

  test('without a command says which there are, and fails', async () => {
    const { code, stderr } = await topicwright([]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/Usage: topicwright[\s\S]*plan[\s\S]*apply/);
  });
});
