/** The harness itself: what every test on real brokers relies on. */
import { describe, expect, test } from 'vitest';
import { readRecords, writeRecords } from '../support/kafka/records.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';

const topicCommand = 'org.apache.kafka.tools.TopicCommand';

describe.each(sharedClusters())('a shared cluster of $name', (cluster) => {
  test('runs the release that its name says, on three brokers', async () => {
    expect(await cluster.tool(topicCommand, ['--version'])).toContain(cluster.version);
    expect(cluster.bootstrapServers).toHaveLength(3);
  });

  test('gives records back as they were written', async () => {
    const topic = 'harness-records';
    await cluster.tool(topicCommand, [
      '--create',
      '--topic',
      topic,
      '--partitions',
      '3',
      '--replication-factor',
      '3',
    ]);
    await writeRecords(cluster.bootstrapServers, topic, 1200, { prefix: 'row', paddingBytes: 2000 });
    const values = await readRecords(cluster.bootstrapServers, topic);
    expect(values).toEqual(Array.from({ length: 1200 }, (_, index) => `row-${index}`).sort());
  });
});
