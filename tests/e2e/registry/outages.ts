/** The registry while brokers, or all of Kafka, are down: reads go on and tell their age, writes fail cleanly, all recovers. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderWith } from '../../support/cli.ts';
import type { KafkaCluster } from '../../support/kafka/start-kafka-cluster.ts';
import { kafkaManifest } from '../../support/manifests.ts';
import { killServers, type ServeProcess, startServe } from '../../support/serve.ts';

const recoveryMs = 60_000;

export function describeOutages(cluster: () => KafkaCluster): void {
  let serve: ServeProcess;

  beforeAll(async () => {
    const folder = folderWith({ 'kafka.yaml': kafkaManifest(cluster().bootstrapServers, {}) });
    serve = await startServe(folder);
  });
  afterAll(killServers);

  const send = async (method: string, target: string, body?: object) => {
    const response = await fetch(`${serve.url}${target}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const age = Number(response.headers.get('topicwright-age-ms'));
    return { status: response.status, body: (await response.json()) as Record<string, unknown>, age };
  };
  const statusOf = async (...request: Parameters<typeof send>): Promise<number> =>
    (await send(...request)).status;

  test('a broker that is down leaves the lists, keeps its tags, and can be tagged', async () => {
    const topic = { name: 'orders', partitions: 3, replication: 3, tags: { team: 'payments' } };
    expect(await statusOf('POST', '/v1/topics/create', { topic })).toBe(200);
    expect(await statusOf('PUT', '/v1/brokers/tag/3?tag=tier:hot')).toBe(200);
    await cluster().node(3).kill();
    const list = async () => (await send('GET', '/v1/brokers/list')).body;
    await expect.poll(list, { timeout: recoveryMs }).toEqual({ ids: [1, 2] });
    await expect
      .poll(async () => (await send('GET', '/v1/topics/underreplicated')).body, { timeout: recoveryMs })
      .toMatchObject({ names: expect.arrayContaining(['orders']) });
    expect(await statusOf('PUT', '/v1/brokers/tag/3?tag=more:yes')).toBe(200);
    expect(await statusOf('PUT', '/v1/brokers/tag/4?tag=more:yes')).toBe(404);
    await cluster().node(3).start();
    await cluster().whenReady();
    await expect
      .poll(async () => (await send('GET', '/v1/brokers?id=3')).body, { timeout: recoveryMs })
      .toMatchObject({ brokers: { 3: { tags: { tier: 'hot', more: 'yes' } } } });
  }, 180_000);

  test('without any broker reads go on and tell how old they are, writes are refused, and all recovers', async () => {
    await Promise.all(cluster().nodes.map((node) => node.kill()));
    await expect
      .poll(async () => (await send('GET', '/v1/topics?tag=team:payments')).age, { timeout: recoveryMs })
      .toBeGreaterThan(5_000);
    expect((await send('GET', '/v1/topics?tag=team:payments')).body).toMatchObject({
      topics: { orders: {} },
    });
    const refused = await send('PUT', '/v1/topics/tag/orders?tag=while:down');
    expect([refused.status, refused.body]).toMatchObject([503, { code: 14 }]);
    expect(
      await statusOf('POST', '/v1/topics/create', { topic: { name: 'x', partitions: 1, replication: 1 } }),
    ).toBe(503);
    expect(await statusOf('GET', '/healthz')).toBe(200);
    expect(serve.logs().some(({ level, msg }) => level === 'warn' && /not looked at/.test(msg))).toBe(true);
    await Promise.all(cluster().nodes.map((node) => node.start()));
    await cluster().whenReady();
    await expect
      .poll(() => statusOf('PUT', '/v1/topics/tag/orders?tag=again:up'), { timeout: recoveryMs })
      .toBe(200);
    const { body } = await send('GET', '/v1/topics?name=orders');
    expect(body).toMatchObject({ topics: { orders: { tags: { team: 'payments', again: 'up' } } } });
    expect(JSON.stringify(body)).not.toContain('while');
    const age = async (): Promise<number> => (await send('GET', '/v1/topics?name=orders')).age;
    await expect.poll(age, { timeout: recoveryMs }).toBeLessThan(5_000);
  }, 240_000);
}
