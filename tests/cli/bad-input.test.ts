/** What people get wrong: each mistake gets a message that helps, the right exit code, and changes nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { formatSnapshot } from '../../src/index.ts';
import { folderWith } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { topicwright } from '../support/command-line.ts';
import { document, simulatedManifest } from '../support/manifests.ts';

const snapshot = formatSnapshot(
  cluster()
    .brokers(4, { racks: ['a', 'b', 'c'] })
    .topic('orders', { partitions: 3, replicationFactor: 2 })
    .build(),
);

const base = simulatedManifest('{}', document('Topic', 'payments', '{partitions: 3, replicationFactor: 2}'));

let folder = '';
const write = (manifest: string): void => {
  folder = folderWith({ 'kafka.yaml': manifest, 'cluster.json': snapshot });
};
const replaced = (search: string, by: string): string => {
  if (!base.includes(search)) throw new Error(`the base manifest has no ${search}`);
  return base.replace(search, by);
};
const apply = (...args: string[]) => topicwright(['apply', '--auto-approve', '-f', folder, ...args]);

afterEach(() => {
  expect(readFileSync(path.join(folder, 'cluster.json'), 'utf8'), 'the cluster was changed').toBe(snapshot);
});

interface Mistake {
  readonly name: string;
  readonly manifest: string;
  readonly code: number;
  readonly says: readonly RegExp[];
}

const mistakes: readonly Mistake[] = [
  {
    name: 'broken YAML',
    manifest: replaced('spec: {partitions: 3', 'spec: {partitions: [3'),
    code: 1,
    says: [/kafka\.yaml:19:\d+/, /not valid YAML/],
  },
  {
    name: 'an unknown kind',
    manifest: replaced('kind: Topic', 'kind: Topik'),
    code: 1,
    says: [/Topik/, /did you mean.*Topic/i, /kafka\.yaml:17:7/],
  },
  {
    name: 'a wrong type',
    manifest: replaced('partitions: 3', 'partitions: many'),
    code: 1,
    says: [/partitions/, /many/, /kafka\.yaml:19:20/],
  },
  {
    name: 'an unknown key',
    manifest: replaced('partitions: 3', 'partition: 3'),
    code: 1,
    says: [/partition\b/, /did you mean.*partitions/i, /kafka\.yaml:19:8/],
  },
  {
    name: 'a missing secret',
    manifest: replaced(
      'spec: {simulation: ./cluster.json}',
      'spec: {simulation: "${env:TOPICWRIGHT_NOWHERE}"}',
    ),
    code: 1,
    says: [/TOPICWRIGHT_NOWHERE/],
  },
  {
    name: 'an unknown broker id',
    manifest: replaced('spec: {}', 'spec: {drain: [1003]}'),
    code: 1,
    says: [/broker 1003/, /Live brokers: 1, 2, 3, 4\./],
  },
  {
    name: 'a pool without brokers',
    manifest: replaced('spec: {}', 'spec: {select: {racks: [z]}}'),
    code: 3,
    says: [/BrokerPool all has no live broker/, /a, b, c/],
  },
  {
    name: 'a replication factor above what the pool has',
    manifest: replaced('replicationFactor: 2', 'replicationFactor: 5'),
    code: 3,
    says: [/payments/, /lacks 1 broker/],
  },
  {
    name: 'more racks than there are',
    manifest: replaced('spec: {}', 'spec: {select: {racks: [a, b]}}')
      .replace('Factor: 2', 'Factor: 3')
      .replace('pool: all}', 'pool: all, racks: {spread: 3}, replicationFactor: 3}'),
    code: 3,
    says: [/rack/],
  },
  {
    name: 'fewer partitions than there are',
    manifest: replaced(
      'metadata: {name: payments}\nspec: {partitions: 3',
      'metadata: {name: orders}\nspec: {partitions: 2',
    ),
    code: 3,
    says: [/can't go from 3 to 2 partitions/, /kafka\.yaml:1\d:\d+/],
  },
];

describe('apply refuses', () => {
  test.each(mistakes)('$name', async ({ manifest, code, says }) => {
    write(manifest);
    const result = await apply();
    expect(result.code, result.stderr).toBe(code);
    for (const pattern of says) expect(result.stderr).toMatch(pattern);
    expect(result.stderr).not.toMatch(/^\s+at /m);
    expect(result.stdout).toBe('');
  });

  test('every mistake of all files at once', async () => {
    write(replaced('kind: Topic', 'kind: Topik').replace('pool: all', 'pol: all'));
    writeFileSync(
      path.join(folder, 'more.yaml'),
      replaced('partitions: 3', 'partitions: 0').split('---\n').at(-1) ?? '',
    );
    const { stderr } = await apply();
    for (const pattern of [/Topik/, /\bpol\b/, /more\.yaml:4:/]) expect(stderr).toMatch(pattern);
  });

  test('to ask in scripts', async () => {
    write(base);
    const result = await topicwright(['apply', '-f', folder]);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('--auto-approve');
  });

  test('a server that does not answer, within its time limit', async () => {
    write(replaced('spec: {simulation: ./cluster.json}', 'spec: {bootstrapServers: ["127.0.0.1:1"]}'));
    const result = await apply();
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/127\.0\.0\.1:1/);
    expect(result.stderr).toMatch(/refused/i);
  }, 120_000);

  test('a plan file edited by hand', async () => {
    write(base);
    const plan = path.join(folder, 'plan.json');
    await topicwright(['plan', '-f', folder, '--out', plan]);
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('"payments"', '"refunds"'));
    const result = await apply(plan);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/edited after it was made/);
  });

  test('a plan file that is cut off', async () => {
    write(base);
    const plan = path.join(folder, 'plan.json');
    await topicwright(['plan', '-f', folder, '--out', plan]);
    const text = readFileSync(plan, 'utf8');
    writeFileSync(plan, text.slice(0, text.length / 2));
    const result = await apply(plan);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/not JSON/);
  });

  test('a plan of another cluster', async () => {
    write(base);
    const other = folderWith({
      'kafka.yaml': base,
      'cluster.json': snapshot.replace(/"clusterId": ?"[^"]*"/, '"clusterId":"other"'),
    });
    const plan = path.join(other, 'plan.json');
    await topicwright(['plan', '-f', other, '--out', plan]);
    const result = await apply(plan);
    expect(result.code).toBe(4);
    expect(result.stderr).toMatch(/different cluster/);
  });

  test('a plan whose topic was created by somebody else meanwhile, naming it', async () => {
    write(base);
    const plan = path.join(folder, 'plan.json');
    await topicwright(['plan', '-f', folder, '--out', plan]);
    const file = path.join(folder, 'cluster.json');
    const meanwhile = formatSnapshot(
      cluster()
        .brokers(3, { racks: ['a', 'b', 'c'] })
        .topic('orders', { partitions: 3, replicationFactor: 2 })
        .topic('payments', { partitions: 1, replicationFactor: 1 })
        .build(),
    );
    writeFileSync(file, meanwhile);
    const result = await apply(plan);
    expect(result.code).toBe(4);
    expect(result.stderr).toMatch(/payments now exists/);
    expect(readFileSync(file, 'utf8')).toBe(meanwhile);
    writeFileSync(file, snapshot);
  });

  test('a snapshot that is truncated', async () => {
    write(base);
    const half = path.join(folder, 'half.json');
    writeFileSync(half, snapshot.slice(0, snapshot.length / 2));
    const result = await topicwright(['plan', '-f', folder, '--snapshot', half]);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/half\.json/);
    expect(result.stderr).toMatch(/ends early|truncated/i);
  });

  test('a cluster that is not declared, naming those that are', async () => {
    write(base);
    const result = await apply('--cluster', 'prod');
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/prod/);
    expect(result.stderr).toMatch(/test/);
  });
});
