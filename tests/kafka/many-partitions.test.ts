/** Topics of more partitions than one request may make: created and grown in several, with every replica where it was planned. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';

const assignments = (count: number) =>
  Array.from({ length: count }, (_, index) => [brokerId((index % 3) + 1), brokerId(((index + 1) % 3) + 1)]);

describe.each(sharedClusters())('on $name', ({ bootstrapServers }) => {
  let port: ClusterPort;
  const names = ['many-large', 'many-small', 'many-configured'];
  beforeAll(async () => {
    // As if the controller took no more than six records; with 9,000 the brokers of a test would run out of memory.
    port = await connectTo(bootstrapServers, { recordsPerRequest: 6 });
  });
  afterAll(async () => {
    await port.deleteTopics(names);
    await port.close();
  });
  const replicasOf = async (name: string) => {
    const { topics } = await port.observe();
    return topics.find((topic) => topic.name === name)?.partitions.map(({ replicas }) => replicas);
  };

  test('a creation, and then an addition', async () => {
    const [large = '', small = '', configured = ''] = names;
    const created = await port.createTopics([
      { name: large, assignments: assignments(20), configs: {} },
      { name: small, assignments: assignments(2), configs: {} },
      { name: 'no spaces allowed', assignments: assignments(20), configs: {} },
      { name: configured, assignments: assignments(7), configs: { 'retention.ms': '1000' } },
    ]);
    expect(created.map(({ resource, error }) => [resource, error?.name ?? null])).toEqual([
      [large, null],
      [small, null],
      ['no spaces allowed', 'INVALID_TOPIC_EXCEPTION'],
      [configured, null],
    ]);
    expect(await replicasOf(large)).toEqual(assignments(20));
    expect(await replicasOf(small)).toEqual(assignments(2));
    expect(await replicasOf(configured)).toEqual(assignments(7));
    const added = await port.addPartitions([
      { topic: small, existing: 2, assignments: assignments(17) },
      { topic: large, existing: 20, assignments: assignments(1) },
      { topic: configured, existing: 3, assignments: assignments(1) },
    ]);
    expect(added.map(({ resource, error }) => [resource, error?.name ?? null])).toEqual([
      [small, null],
      [large, null],
      [configured, 'INVALID_PARTITIONS'],
    ]);
    expect(await replicasOf(small)).toEqual([...assignments(2), ...assignments(17)]);
    expect(await replicasOf(large)).toEqual([...assignments(20), ...assignments(1)]);
  });
});
