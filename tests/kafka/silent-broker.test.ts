/** A broker that is live to Kafka and does not answer delays nobody: what the others tell is told in seconds. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureTraffic } from '../../src/metrics/measure-traffic.ts';
import type { ConfigChange } from '../../src/model/cluster/port/cluster-changes.ts';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { kafkaLines } from '../support/kafka/kafka-lines.ts';
import { type KafkaCluster, startKafkaCluster } from '../support/kafka/start-kafka-cluster.ts';

const [one, two, three] = [brokerId(1), brokerId(2), brokerId(3)];
const brokers = [one, two, three];
const topic = 'told';

/** How long it takes, in milliseconds. */
async function timed<Answer>(ask: Promise<Answer>): Promise<readonly [Answer, number]> {
  const startMs = performance.now();
  const answer = await ask;
  return [answer, performance.now() - startMs];
}

describe.each(kafkaLines)('on $name', ({ version }) => {
  let cluster: KafkaCluster;
  let port: ClusterPort;

  beforeAll(async () => {
    cluster = await startKafkaCluster({ version, proxied: true });
    port = await connectTo(cluster.proxiedServers);
    const assignments = [
      [one, two],
      [two, three],
      [three, one],
    ];
    await port.createTopics([{ name: topic, assignments, configs: {} }]);
    await port.observe();
  });
  afterAll(async () => {
    await port.close();
    await cluster.stop();
  });

  test('what it leads has no rate where it goes silent in the middle of a measurement, and no zero', async () => {
    const clock = {
      now: () => Date.now(),
      sleep: async () => cluster.proxies[2]?.hang(),
    };
    const { traffic, problems } = await measureTraffic(port, clock, await port.observe(), 1_000);
    const told = traffic.topics.find((measured) => measured.topic === topic);
    expect(told).toMatchObject({ produce: [0, 0, null], consume: [0, 0, null] });
    expect(traffic.unreadGroups).toContain('(groups of broker 3)');
    expect(problems.map(({ detail }) => detail).join('\n')).toMatch(/Broker 3 did not answer: .*told\/2/);
    cluster.proxies[2]?.heal();
    const hung = async () => (await port.observe()).brokers.filter((broker) => broker.hung);
    await expect.poll(hung, { timeout: 20_000 }).toEqual([]);
  });

  test('it is observed as hung, its log dirs and configs unknown, and is soon left out of later looks', async () => {
    cluster.proxies[2]?.hang();
    const [first, firstMs] = await timed(port.observe());
    expect(first.brokers.map(({ id, hung = false, logDirs }) => [id, hung, logDirs.length])).toEqual([
      [1, false, 1],
      [2, false, 1],
      [3, true, 0],
    ]);
    expect(first.topics.map(({ name }) => name)).toContain(topic);
    expect(firstMs).toBeLessThan(9_000);
    const [storage, storageMs] = await timed(port.describeStorage(brokers));
    expect(storage.map(({ broker }) => broker)).toEqual([one, two]);
    expect(storageMs).toBeLessThan(1_500);
    const [, laterMs] = await timed(port.observe());
    expect(laterMs).toBeLessThan(3_000);
  });

  test('changes are made without it; its own configs fail alone, by a name of Kafka’s', async () => {
    const change = (resource: ConfigChange['resource'], key: string, value: string): ConfigChange => ({
      resource,
      operations: [{ operation: 'set', key, value }],
    });
    const [outcomes, tookMs] = await timed(
      port.alterConfigs([
        change({ kind: 'topic', name: topic }, 'retention.ms', '90000000'),
        ...brokers.map((id) =>
          change({ kind: 'broker', id }, 'leader.replication.throttled.rate', '1000000'),
        ),
      ]),
    );
    expect(outcomes.map(({ error }) => error?.name ?? null)).toEqual([
      null,
      null,
      null,
      'BROKER_NOT_AVAILABLE',
    ]);
    expect(tookMs).toBeLessThan(6_000);
  });

  test('once it answers it is there again', async () => {
    cluster.proxies[2]?.heal();
    const hung = async () => (await port.observe()).brokers.filter((broker) => broker.hung);
    await expect.poll(hung, { timeout: 20_000 }).toEqual([]);
  });

  test('whichever it is, another one answers what any of them knows', async () => {
    for (const proxy of cluster.proxies) {
      proxy.hang();
      const [{ aliveBrokers }, metadataMs] = await timed(port.describePartitions([topic]));
      expect(aliveBrokers).toEqual(brokers);
      const [reassignments, listMs] = await timed(port.listReassignments());
      expect(reassignments).toEqual([]);
      expect(Math.max(metadataMs, listMs)).toBeLessThan(6_000);
      proxy.heal();
    }
  });
});
