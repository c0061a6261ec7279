/** `import`, from a snapshot and from a Cluster that is declared. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatSnapshot } from '../../src/index.ts';
import type { ObservedAccess } from '../../src/model/cluster/access.ts';
import { folderWith } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { topicwright } from '../support/command-line.ts';
import { document } from '../support/manifests.ts';

const live = () =>
  cluster()
    .brokers(3, { racks: ['a', 'b', 'c'], tags: { tier: 'hot' } })
    .brokers(2, { firstId: 11, racks: ['a', 'b'] })
    .topic('__consumer_offsets', { replicas: [[1], [2]] })
    .topic('audit', { replicas: [[11, 12]] })
    .topic('clicks', {
      replicas: [
        [1, 2],
        [2, 3],
      ],
      configs: { 'retention.ms': '86400000' },
    })
    .topic('mixed', { replicas: [[1], [2, 3]] })
    .topic('orders', {
      replicas: [[1, 2, 3]],
      configs: { 'cleanup.policy': 'compact,delete', 'leader.replication.throttled.replicas': '0:1' },
      tags: { team: 'payments' },
    })
    .topic('users', { replicas: [[3, 1]] });

const access: ObservedAccess = {
  acls: [
    {
      ...{ resourceType: 'topic', resourceName: 'orders', pattern: 'literal', principal: 'User:orders' },
      ...{ host: '*', operation: 'Read', permission: 'allow' },
    },
  ],
  quotas: [{ entity: { user: 'orders' }, limits: { producer_byte_rate: 1_000_000, odd_rate: 7 } }],
  users: [{ user: 'orders', mechanism: 'scram-sha-512', iterations: 4096 }],
  ownPrincipal: null,
  unknownAcls: 1,
};

test('a snapshot becomes tidy manifests, of which a plan wants no changes', async () => {
  const folder = folderWith({ 'live.json': formatSnapshot(live().build()) });
  const out = path.join(folder, 'kafka');
  const snapshot = path.join(folder, 'live.json');
  const args = ['import', '--snapshot', snapshot, '--name', 'prod', '--out', out];
  const imported = await topicwright(args);
  expect(imported.code, imported.stderr).toBe(0);
  expect(imported.stderr).toContain('left alone: mixed: its partitions have different replication factors');
  expect(imported.stderr).toContain('Planning these manifests shows no changes. 1 topic is left alone.');
  expect(readdirSync(out).sort()).toEqual(['cluster.yaml', 'placement.yaml', 'topics.yaml']);
  expect(
    readFileSync(path.join(out, 'placement.yaml'), 'utf8'),
  ).toBe(`# Chosen because these brokers hold the replicas of 5 topics, and no others do.
apiVersion: topicwright/v1
kind: BrokerPool
metadata: {name: pool-1}
spec: {select: {ids: [1-3]}}
---
# Chosen because these brokers hold the replicas of 1 topic, and no others do.
apiVersion: topicwright/v1
kind: BrokerPool
metadata: {name: pool-2}
spec: {select: {ids: [11, 12]}}
---
apiVersion: topicwright/v1
kind: Placement
metadata: {name: default}
spec: {select: {topics: [clicks, orders, users]}, pool: pool-1, replicationFactor: 2, racks: {spread: max}}
---
apiVersion: topicwright/v1
kind: Placement
metadata: {name: pool-1}
spec: {select: {topics: [__consumer_offsets]}, pool: pool-1, replicationFactor: 1, racks: {spread: max}}
---
apiVersion: topicwright/v1
kind: Placement
metadata: {name: pool-2}
spec: {select: {topics: [audit]}, pool: pool-2, replicationFactor: 2, racks: {spread: max}}
---
apiVersion: topicwright/v1
kind: Tags
metadata: {name: brokers}
spec: {brokers: {1-3: {tier: hot}}}
`);
  expect(readFileSync(path.join(out, 'topics.yaml'), 'utf8')).toContain(`kind: Topic
metadata: {name: orders, tags: {team: payments}}
spec: {partitions: 1, replicationFactor: 3, config: {cleanup.policy: "compact,delete"}}
`);
  const planned = await topicwright(['plan', '-f', out, '--snapshot', snapshot, '--detailed-exitcode']);
  expect(planned.code, planned.stdout + planned.stderr).toBe(0);

  const again = await topicwright(args);
  expect(again.code).toBe(1);
  expect(again.stderr).toContain('would be overwritten');
  expect((await topicwright([...args, '--force'])).code).toBe(0);
});

test('access that a snapshot holds becomes a file of its own, which a plan wants unchanged', async () => {
  const folder = folderWith({ 'live.json': formatSnapshot({ ...live().build(), access }) });
  const out = path.join(folder, 'kafka');
  const snapshot = path.join(folder, 'live.json');
  const imported = await topicwright(['import', '--snapshot', snapshot, '--name', 'prod', '--out', out]);
  expect(imported.code, imported.stderr).toBe(0);
  expect(imported.stderr).toContain('left alone: odd_rate 7 for user orders: a manifest cannot hold it');
  expect(imported.stderr).toContain('left alone: 1 ACL: of a kind that only a newer Kafka knows');
  expect(imported.stderr).toContain('Planning these manifests shows no changes.');
  expect(readdirSync(out).sort()).toEqual(['access.yaml', 'cluster.yaml', 'placement.yaml', 'topics.yaml']);
  const text = readFileSync(path.join(out, 'access.yaml'), 'utf8');
  expect(text.match(/^kind: \w+$/gm)).toEqual(['kind: Acl', 'kind: Quota', 'kind: User']);
  const planned = await topicwright(['plan', '-f', out, '--snapshot', snapshot, '--detailed-exitcode']);
  expect(planned.code, planned.stdout + planned.stderr).toBe(0);
});

test('access of a live cluster that is declared is imported with its topics', async () => {
  const folder = folderWith({
    'cluster.yaml': document('Cluster', 'test', '{simulation: ./live.json}'),
    'live.json': formatSnapshot({ ...live().build(), access }),
  });
  const imported = await topicwright(['import', '-f', folder, '--out', folder]);
  expect(imported.code, imported.stderr).toBe(0);
  expect(readFileSync(path.join(folder, 'access.yaml'), 'utf8')).toContain('kind: Acl');
  const planned = await topicwright(['plan', '-f', folder, '--detailed-exitcode']);
  expect(planned.code, planned.stdout + planned.stderr).toBe(0);
});

test('a Cluster that is declared stays as it is, and what is written goes beside it', async () => {
  const folder = folderWith({
    'cluster.yaml': document('Cluster', 'test', '{simulation: ./live.json}'),
    'live.json': formatSnapshot(live().build()),
  });
  const imported = await topicwright(['import', '-f', folder, '--out', folder]);
  expect(imported.code, imported.stderr).toBe(0);
  expect(readFileSync(path.join(folder, 'cluster.yaml'), 'utf8')).toContain('simulation: ./live.json');
  const planned = await topicwright(['plan', '-f', folder, '--detailed-exitcode']);
  expect(planned.code, planned.stdout + planned.stderr).toBe(0);
});

test('without a folder it is written to standard output', async () => {
  const folder = folderWith({ 'live.json': formatSnapshot(live().build()) });
  const { code, stdout } = await topicwright(['import', '--snapshot', path.join(folder, 'live.json')]);
  expect(code).toBe(0);
  expect(stdout.match(/^kind: \w+$/gm)).toHaveLength(11);
});

test('an address that is none is told', async () => {
  const { code, stderr } = await topicwright(['import', '--bootstrap-server', 'kafka']);
  expect(code).toBe(1);
  expect(stderr).toContain('kafka');
});
