/** What the port says is what Kafka's own admin tools say: they are the referees. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { readRecords, writeRecords } from '../support/kafka/records.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';
import { writeReassignmentJson } from '../support/kafka/write-reassignment-json.ts';

const topicCommand = 'org.apache.kafka.tools.TopicCommand';
const configCommand = 'kafka.admin.ConfigCommand';
const reassignCommand = 'org.apache.kafka.tools.reassign.ReassignPartitionsCommand';
const [one, two, three] = [brokerId(1), brokerId(2), brokerId(3)];

describe.each(sharedClusters())('on $name', (cluster) => {
  let port: ClusterPort;

  beforeAll(async () => {
    port = await connectTo(cluster.bootstrapServers);
  });
  afterAll(() => port.close());

  test('TopicCommand sees each partition where it was put, and the configs that were set', async () => {
    const topic = 'referee-created';
    const assignments = [
      [three, one],
      [two, three],
    ];
    const [outcome] = await port.createTopics([
      { name: topic, assignments, configs: { 'retention.ms': '7200000', 'cleanup.policy': 'compact' } },
    ]);
    expect(outcome).toEqual({ resource: topic, error: null });
    await port.addPartitions([{ topic, existing: 2, assignments: [[one, two]] }]);
    const described = await cluster.tool(topicCommand, ['--describe', '--topic', topic]);
    expect(described).toMatch(/PartitionCount: 3\s+ReplicationFactor: 2/);
    expect(described).toContain('retention.ms=7200000');
    expect(described).toContain('cleanup.policy=compact');
    for (const [partition, replicas] of [
      [0, '3,1'],
      [1, '2,3'],
      [2, '1,2'],
    ] as const) {
      expect(described).toMatch(
        new RegExp(`Partition: ${partition}\\s+Leader: ${replicas[0]}\\s+Replicas: ${replicas}\\s`),
      );
    }
    await port.deleteTopics([topic]);
    expect(await cluster.tool(topicCommand, ['--list'])).not.toContain(topic);
  });

  test('ConfigCommand sees what the port sets on topics and brokers, and the port what ConfigCommand sets', async () => {
    const topic = 'referee-configs';
    await port.createTopics([{ name: topic, assignments: [[one]], configs: { 'segment.ms': '600000' } }]);
    const outcomes = await port.alterConfigs([
      {
        resource: { kind: 'topic', name: topic },
        operations: [{ operation: 'set', key: 'retention.ms', value: '5000' }],
      },
      {
        resource: { kind: 'broker', id: two },
        operations: [{ operation: 'set', key: 'leader.replication.throttled.rate', value: '12345' }],
      },
    ]);
    expect(outcomes.map(({ error }) => error)).toEqual([null, null]);
    const ofTopic = await cluster.tool(configCommand, ['--describe', '--topic', topic]);
    expect(ofTopic).toContain('retention.ms=5000');
    expect(ofTopic).toContain('segment.ms=600000');
    const ofBroker = await cluster.tool(configCommand, ['--describe', '--broker', '2']);
    expect(ofBroker).toContain('leader.replication.throttled.rate=12345');

    const alter = [
      '--alter',
      '--topic',
      topic,
      '--add-config',
      'max.message.bytes=2000000',
      '--delete-config',
      'segment.ms',
    ];
    await cluster.tool(configCommand, alter);
    // What somebody else changed reaches the brokers in its own time.
    await expect
      .poll(async () => {
        const read = await port.readConfigs([
          { kind: 'topic', name: topic },
          { kind: 'broker', id: two },
        ]);
        return read.map(({ configs }) => configs);
      })
      .toEqual([
        { 'max.message.bytes': '2000000', 'retention.ms': '5000' },
        { 'leader.replication.throttled.rate': '12345' },
      ]);
    await port.alterConfigs([
      {
        resource: { kind: 'broker', id: two },
        operations: [{ operation: 'delete', key: 'leader.replication.throttled.rate' }],
      },
    ]);
    expect(await cluster.tool(configCommand, ['--describe', '--broker', '2'])).not.toContain('12345');
  });

  test('ReassignPartitionsCommand verifies a move that the port made, and every record is still there', async () => {
    const topic = 'referee-moved';
    await port.createTopics([
      {
        name: topic,
        assignments: [
          [one, two],
          [two, one],
        ],
        configs: {},
      },
    ]);
    await writeRecords(cluster.bootstrapServers, topic, 400, { paddingBytes: 500 });
    const before = await readRecords(cluster.bootstrapServers, topic);
    expect(before).toHaveLength(400);
    const moves = [
      { topic, partition: 0, replicas: [three, two] },
      { topic, partition: 1, replicas: [two, three] },
    ];
    const outcomes = await port.alterReassignments(moves);
    expect(outcomes.map(({ error }) => error)).toEqual([null, null]);
    await expect.poll(() => port.listReassignments(), { timeout: 20_000 }).toEqual([]);
    const file = await writeReassignmentJson(moves);
    const verdict = await cluster.tool(reassignCommand, ['--verify', '--reassignment-json-file', file]);
    expect(verdict).toContain(`Reassignment of partition ${topic}-0 is completed.`);
    expect(verdict).toContain(`Reassignment of partition ${topic}-1 is completed.`);
    expect(await readRecords(cluster.bootstrapServers, topic)).toEqual(before);
  });

  test('ReassignPartitionsCommand lists a move in flight as the port does, and none once it is cancelled', async () => {
    const topic = 'referee-cancelled';
    await port.createTopics([
      {
        name: topic,
        assignments: [[one, two]],
        configs: {
          'leader.replication.throttled.replicas': '*',
          'follower.replication.throttled.replicas': '*',
        },
      },
    ]);
    await writeRecords(cluster.bootstrapServers, topic, 2000, { paddingBytes: 1000 });
    // So slow that the move can't end before it is cancelled.
    const throttle = (operation: 'set' | 'delete') =>
      port.alterConfigs(
        [one, two, three].map((id) => ({
          resource: { kind: 'broker', id },
          operations: ['leader', 'follower'].map((side) => ({
            ...{ operation, key: `${side}.replication.throttled.rate`, value: '1000' },
          })),
        })),
      );
    await throttle('set');
    await port.alterReassignments([{ topic, partition: 0, replicas: [three, two] }]);
    const list = await cluster.tool(reassignCommand, ['--list']);
    expect(list).toMatch(new RegExp(`${topic}-0: replicas: 3,2,1\\. adding: 3\\. removing: 1\\.`));
    expect(await port.listReassignments()).toEqual([
      { topic, partition: 0, replicas: [3, 2, 1], addingReplicas: [3], removingReplicas: [1] },
    ]);
    const { topics } = await port.observe();
    const [partition] = topics.find(({ name }) => name === topic)?.partitions ?? [];
    expect(partition).toMatchObject({
      replicas: [3, 2, 1],
      addingReplicas: [3],
      removingReplicas: [1],
      leader: 1,
    });

    const cancelled = await port.alterReassignments([
      { topic, partition: 0, replicas: null },
      { topic, partition: 7, replicas: null },
    ]);
    expect(cancelled.map(({ error }) => error?.name ?? null)).toEqual([null, 'UNKNOWN_TOPIC_OR_PARTITION']);
    expect(await cluster.tool(reassignCommand, ['--list'])).toContain('No partition reassignments found.');
    // Kafka takes the added replicas away from the union; the order of before (1, 2) is not restored.
    expect(await cluster.tool(topicCommand, ['--describe', '--topic', topic])).toMatch(/Replicas: 2,1\s/);
    const again = await port.alterReassignments([{ topic, partition: 0, replicas: null }]);
    expect(again[0]?.error?.name).toBe('NO_REASSIGNMENT_IN_PROGRESS');
    await throttle('delete');
  });
});
