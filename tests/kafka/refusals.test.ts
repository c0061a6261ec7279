/** What real brokers would refuse is told before anything is changed, to whom they tell it; what they refuse in mid-apply keeps nothing else back. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AclBinding } from '../../src/model/cluster/access.ts';
import type { ProposedChange } from '../../src/model/cluster/port/cluster-changes.ts';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { folderWith } from '../support/cli.ts';
import { topicwright } from '../support/command-line.ts';
import { brokersCaughtUp } from '../support/kafka/brokers-caught-up.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { type SharedCluster, sharedClusters } from '../support/kafka/shared-clusters.ts';
import { document, documents } from '../support/manifests.ts';

const user = 'refused';
const password = 'refused everywhere';
const run = Date.now().toString(36);
const name = (suffix: string): string => `refused-${run}-${suffix}`;

describe.each(sharedClusters())('on $name', (cluster) => {
  let admin: ClusterPort;
  const exists = async (topic: string): Promise<boolean> =>
    (await admin.describePartitions([topic])).partitions.length > 0;
  const allow = (
    operation: AclBinding['operation'],
    resourceType: AclBinding['resourceType'],
    resourceName: string,
    pattern: AclBinding['pattern'] = 'literal',
  ): AclBinding => ({
    ...{ operation, resourceType, resourceName, pattern, principal: `User:${user}`, host: '*' },
    permission: 'allow',
  });

  const reading = [
    allow('Describe', 'cluster', 'kafka-cluster'),
    allow('DescribeConfigs', 'cluster', 'kafka-cluster'),
    allow('Describe', 'topic', '*'),
    allow('DescribeConfigs', 'topic', '*'),
    allow('Read', 'topic', '__topicwright'),
  ];

  beforeAll(async () => {
    admin = await connectTo(cluster.bootstrapServers);
    await admin.alterUsers([
      { user, mechanism: 'scram-sha-512', credential: { iterations: 4096, password } },
    ]);
    await admin.createAcls(reading);
    await admin.createTopics([
      { name: name('a_b'), assignments: [[brokerId(1)]], configs: {} },
      { name: name('kept'), assignments: [[brokerId(1)]], configs: {} },
    ]);
    await brokersCaughtUp(admin);
  });
  afterAll(async () => {
    await admin.deleteTopics(['a_b', 'kept', 'new', 'mine-new', 'other-new'].map(name));
    await admin.deleteAcls(reading);
    await admin.alterUsers([{ user, mechanism: 'scram-sha-512', credential: null }]);
    await admin.close();
  });

  const manifests = (connection: string, ...more: readonly string[]): string =>
    documents(
      connection,
      document('BrokerPool', 'all', '{}'),
      document('Placement', 'ours', `{select: {topics: ["${name('*')}"]}, pool: all, replicationFactor: 1}`),
      ...more,
    );
  const asAdmin = document('Cluster', 'c', `{bootstrapServers: [${cluster.bootstrapServers[0]}]}`);
  const asUser = secured(cluster);
  const cli = (text: string, ...args: readonly string[]) =>
    topicwright([...args, '-f', folderWith({ 'kafka.yaml': text })], { env: { PASSWORD: password } });
  const colliding = [
    document('Topic', name('a.b'), '{partitions: 1}'),
    document('Topic', name('new'), '{partitions: 1}'),
    document('Topic', name('kept'), '{partitions: 1, config: {retention.ms: 1000}}'),
  ];

  test('a name that collides is refused at plan, by its resource; nothing is created', async () => {
    const planned = await cli(manifests(asAdmin, ...colliding), 'plan');
    expect(planned.code, planned.stderr).toBe(3);
    expect(planned.stderr).toContain(`Kafka would refuse to create topic ${name('a.b')}`);
    expect(planned.stderr).toContain(`collides with existing topic: ${name('a_b')}`);
    expect(planned.stderr).not.toContain(name('new'));
    const applied = await cli(manifests(asAdmin, ...colliding), 'apply', '--auto-approve');
    expect(applied.code).toBe(3);
    expect(await exists(name('new'))).toBe(false);
  });

  test('a login that may only read plans with one note of what it could not ask', async () => {
    const planned = await cli(manifests(asUser, ...colliding), 'plan');
    expect(planned.code, planned.stderr).toBe(0);
    const text = planned.stdout.replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/Kafka was not asked whether it accepts/);
    expect(text).toContain(`TOPIC_AUTHORIZATION_FAILED: User:${user} may not Create topic`);
    expect(text).toContain(`may not AlterConfigs topic ${name('kept')}`);
    expect(text.match(/Kafka was not asked/g)).toHaveLength(1);
  });

  test('a thousand topics are asked about within seconds, and none is created', async () => {
    const changes = Array.from(
      { length: 1_000 },
      (_, index): ProposedChange => ({
        kind: 'create-topic',
        topic: {
          name: name(`many-${index}`),
          assignments: Array(12).fill([brokerId(1), brokerId(2), brokerId(3)]),
          configs: { 'retention.ms': '1000' },
        },
      }),
    );
    const begun = performance.now();
    const outcomes = await admin.validate(changes);
    const tookMs = performance.now() - begun;
    expect(outcomes.filter(({ error }) => error !== null)).toEqual([]);
    expect(tookMs).toBeLessThan(20_000);
    expect(await exists(name('many-0'))).toBe(false);
  });

  test('an apply that may create one topic and not the other creates that one, names both, and the next one does the rest', async () => {
    const applying = [
      allow('Alter', 'cluster', 'kafka-cluster'),
      allow('AlterConfigs', 'cluster', 'kafka-cluster'),
      allow('Create', 'topic', name('mine-'), 'prefixed'),
      allow('AlterConfigs', 'topic', name('kept')),
      ...(['Create', 'Read', 'Write'] as const).map((operation) =>
        allow(operation, 'topic', '__topicwright'),
      ),
      allow('Create', 'topic', '__transaction_state'),
      allow('Write', 'transactional-id', 'topicwright-journal'),
    ];
    await admin.createAcls(applying);
    await brokersCaughtUp(admin);
    const wanted = [
      document('Topic', name('mine-new'), '{partitions: 1}'),
      document('Topic', name('other-new'), '{partitions: 1, config: {retention.ms: 2000}}'),
      document('Topic', name('kept'), '{partitions: 1, config: {retention.ms: 1000}}'),
    ];
    const applied = await cli(
      manifests(asUser, ...wanted),
      ...['apply', '--auto-approve', '--allow-data-loss'],
    );
    expect(applied.code, applied.stderr).toBe(1);
    const told = applied.stderr.replaceAll(/\s+/g, ' ');
    expect(told).toContain('Partly applied');
    expect(told).toContain(`create topic ${name('mine-new')}`);
    expect(told).toContain(`User:${user} may not Create topic ${name('other-new')}`);
    const { topics, journal } = await admin.observe();
    const there = new Map(topics.map((topic) => [topic.name, topic]));
    expect(there.has(name('mine-new'))).toBe(true);
    expect(there.has(name('other-new'))).toBe(false);
    expect(there.get(name('kept'))?.configs).toMatchObject({ 'retention.ms': '1000' });
    expect(journal).not.toHaveProperty([`config/${name('other-new')}`]);
    expect(journal).toHaveProperty([`config/${name('kept')}`]);

    const granted = allow('Create', 'topic', name('other-'), 'prefixed');
    await admin.createAcls([granted]);
    await brokersCaughtUp(admin);
    const again = await cli(manifests(asUser, ...wanted), 'apply', '--auto-approve');
    expect(again.code, again.stderr).toBe(0);
    expect(await exists(name('other-new'))).toBe(true);
    await admin.deleteAcls([...applying, granted]);
  });
});

function secured({ serversByListener }: SharedCluster): string {
  const servers = (serversByListener['SASLPLAIN'] ?? []).map((server) => JSON.stringify(server));
  const sasl = `{mechanism: scram-sha-512, username: ${user}, password: "\${env:PASSWORD}"}`;
  return document('Cluster', 'c', `{bootstrapServers: [${servers.join(', ')}], security: {sasl: ${sasl}}}`);
}
