/** The journal on real brokers: its own cluster, as it must be missing at first. */
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClusterConnections } from '../../src/kafka/connect/cluster-connections.ts';
import { defaultLimits } from '../../src/kafka/connect/kafka-settings.ts';
import { Journal } from '../../src/kafka/journal/journal.ts';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { journalTopic } from '../../src/model/cluster/port/journal-port.ts';
import { ProblemError } from '../../src/model/problem/problem.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { connectTo, plainSettings } from '../support/kafka/connect-to.ts';
import { kafkaLines } from '../support/kafka/kafka-lines.ts';
import { type KafkaCluster, startKafkaCluster } from '../support/kafka/start-kafka-cluster.ts';

describe.each(kafkaLines)('the journal on $name', ({ version }) => {
  let cluster: KafkaCluster;
  let port: ClusterPort;

  beforeAll(async () => {
    cluster = await startKafkaCluster({ version, brokers: 1 });
    port = await connectTo(cluster.bootstrapServers);
  });
  afterAll(async () => {
    await port.close();
    await cluster.stop();
  });

  test('is empty while its topic is missing, and says so when it is to be written', async () => {
    expect((await port.observe()).journal).toEqual({});
    const failure = await port.appendJournal({ a: '1' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ProblemError);
    const [problem] = failure instanceof ProblemError ? failure.problems : [];
    expect(problem).toMatchObject({
      code: 'cluster.request-failed',
      resource: `Topic/${journalTopic}`,
      detail: expect.stringContaining('UNKNOWN_TOPIC_OR_PARTITION'),
      hint: expect.stringContaining('cleanup.policy=compact'),
    });
  });

  test('tells topic defaults of an empty cluster in the units of topic configs', async () => {
    const { topicDefaults, topics } = await port.observe();
    expect(topics).toEqual([]);
    expect(topicDefaults).toMatchObject({ 'retention.ms': '604800000', 'cleanup.policy': 'delete' });
  });

  test('keeps the latest value of each key; null deletes one', async () => {
    const configs = { 'cleanup.policy': 'compact' };
    await port.createTopics([{ name: journalTopic, assignments: [[brokerId(1)]], configs }]);
    await port.appendJournal({ b: 'first', a: 'é', gone: 'soon' });
    await port.appendJournal({ b: 'second', gone: null });
    const state = await port.observe();
    expect(Object.entries(state.journal)).toEqual([
      ['a', 'é'],
      ['b', 'second'],
    ]);
    expect(state.topics.map(({ name }) => name)).toEqual([journalTopic]);
  });

  test('holds more than a single request carries, either way', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12_000 }, (_, index) => [`many/${index}`, 'v'.repeat(1_000)]),
    );
    await port.appendJournal(many);
    const { journal } = await port.observe();
    expect(Object.keys(journal)).toHaveLength(12_002);
    expect(journal['many/11999']).toHaveLength(1_000);
  });

  test('is read from where its log begins, also when that was cut off', async () => {
    // Kafka deletes records only where the policy allows deletion.
    await port.alterConfigs([
      {
        resource: { kind: 'topic', name: journalTopic },
        operations: [{ operation: 'append', key: 'cleanup.policy', value: 'delete' }],
      },
    ]);
    const file = `${cluster.folder}/delete-records.json`;
    await writeFile(
      file,
      JSON.stringify({ version: 1, partitions: [{ topic: journalTopic, partition: 0, offset: 12_000 }] }),
    );
    await cluster.tool('org.apache.kafka.tools.DeleteRecordsCommand', ['--offset-json-file', file]);
    const { journal } = await port.observe();
    const kept = Object.keys(journal).length;
    // The batch that the cut goes through is still there as a whole.
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(1_000);
    expect(journal['many/11999']).toBeDefined();
  });

  test('names Kafka’s error when it cannot be written', async () => {
    const connections = new ClusterConnections(plainSettings(cluster.bootstrapServers), {
      ...defaultLimits,
      retryTimeoutMs: 500,
    });
    const journal = new Journal(connections);
    await expect(journal.append({ huge: 'x'.repeat(3_000_000) })).rejects.toThrow(/cannot be written/);
    expect(Object.keys(await journal.read())).not.toContain('huge');
    connections.close();
  });
});
