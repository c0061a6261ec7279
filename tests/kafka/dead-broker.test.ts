/** A broker that is dead must not keep anybody from working with the others; its disks are several. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { kafkaLines } from '../support/kafka/kafka-lines.ts';
import { readRecords, writeRecords } from '../support/kafka/records.ts';
import { type KafkaCluster, startKafkaCluster } from '../support/kafka/start-kafka-cluster.ts';

const [one, two, three] = [brokerId(1), brokerId(2), brokerId(3)];
const topic = 'survivor';
/** Clients that wait for the dead broker wait 30 s. */
const aFractionOfKafkasTimeouts = 15_000;

describe.each(kafkaLines)('on $name with two disks a broker', ({ version }) => {
  let cluster: KafkaCluster;
  let port: ClusterPort;
  const observeTopic = async () => (await port.observe()).topics.find(({ name }) => name === topic);

  beforeAll(async () => {
    cluster = await startKafkaCluster({ version, logDirsPerBroker: 2 });
    port = await connectTo(cluster.bootstrapServers);
    const assignments = [
      [three, one],
      [one, two],
      [two, three],
      [one, three],
    ];
    await port.createTopics([{ name: topic, assignments, configs: {} }]);
    await writeRecords(cluster.bootstrapServers, topic, 200, { paddingBytes: 500 });
  });
  afterAll(async () => {
    await port.close();
    await cluster.stop();
  });

  test('every disk of every broker is seen with its size, and replicas on each', async () => {
    const { brokers } = await port.observe();
    expect(brokers.map(({ id, rack }) => [id, rack])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    for (const { id, logDirs } of brokers) {
      expect(logDirs.map(({ path }) => path).sort()).toEqual(
        [1, 2].map((disk) => `${cluster.folder}/${id}/disk-${disk}`),
      );
      for (const { totalBytes, usableBytes } of logDirs) {
        expect(totalBytes).toBeGreaterThan(usableBytes);
        expect(usableBytes).toBeGreaterThan(0);
      }
    }
    const held = (await port.describeStorage([one, two, three, brokerId(99)])).flatMap(
      ({ replicas }) => replicas,
    );
    const ofTopic = held.filter((replica) => replica.topic === topic);
    expect(ofTopic).toHaveLength(8);
    const total = (await observeTopic())?.partitions.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) ?? 0;
    expect(total).toBeGreaterThan(200 * 500);
    expect(ofTopic.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)).toBe(2 * total);
  });

  test(
    'a broker that was just killed is observed around, whether or not Kafka has noticed yet',
    async () => {
      await cluster.node(3).kill();
      const { topics, brokers } = await port.observe();
      expect(topics.map(({ name }) => name)).toContain(topic);
      expect(brokers.find(({ id }) => id === three)?.logDirs ?? []).toEqual([]);
      expect(brokers.filter(({ logDirs }) => logDirs.length === 2).map(({ id }) => id)).toEqual([1, 2]);
      const held = (await port.describeStorage([two, three])).flatMap(({ replicas }) => replicas);
      expect(new Set(held.map(({ broker }) => broker))).toEqual(new Set([two]));
    },
    aFractionOfKafkasTimeouts,
  );

  test(
    'its own configs fail alone and at once, by a name of Kafka’s',
    async () => {
      const change = {
        operation: 'set',
        key: 'leader.replication.throttled.rate',
        value: '1000000',
      } as const;
      const outcomes = await port.alterConfigs([
        { resource: { kind: 'broker', id: one }, operations: [change] },
        { resource: { kind: 'broker', id: three }, operations: [change] },
        {
          resource: { kind: 'topic', name: topic },
          operations: [{ operation: 'set', key: 'retention.ms', value: '90000000' }],
        },
      ]);
      expect(outcomes.map(({ error }) => error?.name ?? null)).toEqual([null, 'BROKER_NOT_AVAILABLE', null]);
      expect(outcomes[1]?.error?.message).toContain('Broker 3 cannot be reached');
      const read = await port.readConfigs([
        { kind: 'broker', id: one },
        { kind: 'broker', id: three },
      ]);
      expect(read.map(({ configs }) => configs)).toEqual([
        { 'leader.replication.throttled.rate': '1000000' },
        null,
      ]);
    },
    aFractionOfKafkasTimeouts,
  );

  test('once Kafka has noticed, it is no longer among the brokers, and its partitions have other leaders', async () => {
    await expect
      .poll(async () => (await port.observe()).brokers.map(({ id }) => id), {
        timeout: 20_000,
        interval: 500,
      })
      .toEqual([1, 2]);
    const partitions = (await observeTopic())?.partitions ?? [];
    expect(partitions.map(({ replicas }) => replicas)).toEqual([
      [3, 1],
      [1, 2],
      [2, 3],
      [1, 3],
    ]);
    expect(partitions.map(({ leader }) => leader)).toEqual([1, 1, 2, 1]);
    expect(partitions[0]?.isr).toEqual([1]);
  });

  test('leaders are elected, partitions moved off it and topics created without it', async () => {
    const elected = await port.electLeaders([
      { topic, partition: 0 },
      { topic, partition: 1 },
    ]);
    expect(elected.map(({ error }) => error?.name ?? null)).toEqual(['PREFERRED_LEADER_NOT_AVAILABLE', null]);
    const moved = await port.alterReassignments([
      { topic, partition: 0, replicas: [two, one] },
      { topic, partition: 2, replicas: [two, one] },
      { topic, partition: 3, replicas: [one, two] },
    ]);
    expect(moved.map(({ error }) => error)).toEqual([null, null, null]);
    await expect.poll(() => port.listReassignments(), { timeout: 20_000 }).toEqual([]);
    const created = await port.createTopics([
      { name: 'created-meanwhile', assignments: [[one, two]], configs: {} },
    ]);
    expect(created.map(({ error }) => error)).toEqual([null]);
    const records = await readRecords(
      cluster.bootstrapServers.filter((server) => server !== cluster.node(3).address),
      topic,
    );
    expect(records).toHaveLength(200);
  });

  test('after its start it is there again, on the same connections', async () => {
    cluster.node(3).start();
    await cluster.whenReady();
    // On a busy machine its first heartbeats may be late, and it is fenced once more.
    const seen = async () => (await port.observe()).brokers.map(({ id, logDirs }) => [id, logDirs.length]);
    await expect.poll(seen, { timeout: 20_000 }).toEqual([
      [1, 2],
      [2, 2],
      [3, 2],
    ]);
  });
});
