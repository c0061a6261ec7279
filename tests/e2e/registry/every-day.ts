/** The registry as it is used, driven by grpcurl and curl: every method and route; several instances; kills; what git changes. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ClusterPort } from '../../../src/model/cluster/port/cluster-port.ts';
import { brokerId } from '../../../src/model/values/units.ts';
import { folderWith } from '../../support/cli.ts';
import { ensureGrpcurl, grpcurl } from '../../support/grpcurl.ts';
import { connectTo } from '../../support/kafka/connect-to.ts';
import { writeBytes, writeKeyed } from '../../support/kafka/records.ts';
import type { KafkaCluster } from '../../support/kafka/start-kafka-cluster.ts';
import { document, kafkaManifest } from '../../support/manifests.ts';
import { runCommand } from '../../support/run-command.ts';
import { killServers, type ServeProcess, startServe } from '../../support/serve.ts';

const ofGit = (team: string): string => document('Tags', 'git', `{topics: {"reg-git-*": {team: ${team}}}}`);
let runs = 0;

interface CurlAnswer {
  readonly status: number;
  readonly body: unknown;
}

async function curl(url: string, ...args: readonly string[]): Promise<CurlAnswer> {
  const { exitCode, output } = await runCommand('curl', [
    '-sS',
    '-m',
    '20',
    '-w',
    '\n%{http_code}',
    ...args,
    url,
  ]);
  if (exitCode !== 0) throw new Error(`curl ${args.join(' ')} ${url}: ${output}`);
  const at = output.lastIndexOf('\n');
  return { status: Number(output.slice(at + 1)), body: JSON.parse(output.slice(0, at)) };
}
const json = (body: object): readonly string[] => [
  '-H',
  'content-type: application/json',
  '-d',
  JSON.stringify(body),
];

export function describeEveryDay(cluster: () => KafkaCluster): void {
  const bootstrapServers: string[] = [];
  let port: ClusterPort;
  let folder: string;
  /** Topics of this run. */
  const run = `${Date.now().toString(36)}-${runs++}`;
  const named = (name: string): string => `reg-${name}-${run}`;

  beforeAll(async () => {
    bootstrapServers.push(...cluster().bootstrapServers);
    port = await connectTo(bootstrapServers);
    folder = folderWith({ 'kafka.yaml': manifest('payments') });
    await ensureGrpcurl();
  }, 300_000);
  afterEach(killServers);
  afterAll(() => port.close());

  const manifest = (team: string): string =>
    kafkaManifest(bootstrapServers, { placement: '{select: {topics: [none]}, pool: all}' }, ofGit(team));
  const start = (...args: readonly string[]): Promise<ServeProcess> => startServe(folder, { args });

  test('every method by grpcurl', async () => {
    const { grpc, logs } = await start();
    const call = async (method: Parameters<typeof grpcurl>[1], request: object = {}): Promise<unknown> => {
      const { code, answer } = await grpcurl(grpc, method, request);
      return code === 0 ? answer : code;
    };
    const name = named('grpc');
    const topic = {
      name,
      partitions: 3,
      replication: 2,
      configs: { 'retention.ms': '60000' },
      tags: { a: '1' },
    };
    expect(await call('CreateTopic', { topic, target_broker_ids: [1, 3] })).toEqual({});
    expect(await call('CreateTopic', { topic })).toBe(6);
    expect(await call('GetTopics', { name, with_replicas: true })).toMatchObject({
      topics: {
        [name]: {
          name,
          partitions: 3,
          replication: 2,
          configs: { 'retention.ms': '60000' },
          tags: { a: '1' },
        },
      },
    });
    expect(await call('TopicMappings', { name })).toEqual({ ids: [1, 3] });
    expect(await call('BrokerMappings', { id: 3 })).toMatchObject({ names: expect.arrayContaining([name]) });
    expect(await call('BrokerMappings', { id: 99 })).toBe(5);
    expect(await call('TagTopic', { name, tag: ['url:http://x:1', `run:${run}`] })).toEqual({
      message: 'success',
    });
    expect(await call('ListTopics', { tag: [`run:${run}`, 'url:http://x:1'] })).toEqual({ names: [name] });
    expect(await call('DeleteTopicTags', { name, tag: ['url'] })).toEqual({ message: 'success' });
    expect(await call('ListTopics', { tag: [`run:${run}`, 'url:http://x:1'] })).toEqual({});
    expect(await call('TagBroker', { id: 1, tag: [`run:${run}`] })).toEqual({ message: 'success' });
    expect(await call('TagBrokers', { ids: [2, 3], tags: [`run:${run}`] })).toEqual({});
    expect(await call('ListBrokers', { tag: [`run:${run}`] })).toEqual({ ids: [1, 2, 3] });
    expect(await call('GetBrokers', { id: 2 })).toMatchObject({
      brokers: { 2: { id: 2, host: expect.any(String), rack: 'b', tags: { run } } },
    });
    for (const id of [1, 2, 3])
      expect(await call('DeleteBrokerTags', { id, tag: ['run'] })).toEqual({ message: 'success' });
    expect(await call('ListBrokers', { tag: [`run:${run}`] })).toEqual({});
    expect(await call('UnmappedBrokers')).toEqual({});
    expect(await call('UnderReplicatedTopics')).toEqual({});
    expect(await call('ReassigningTopics')).toEqual({});
    expect(await call('TranslateOffsets', { group_id: 'g', remote_cluster_alias: 'nowhere' })).toBe(5);
    expect(await call('TagTopic', { name, tag: ['partitions:9'] })).toBe(3);
    expect(await call('DeleteTopic', { name })).toEqual({});
    expect(await call('DeleteTopic', { name })).toBe(5);
    const audited = logs().filter(({ audit }) => audit === true);
    expect(audited).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          method: 'CreateTopic',
          subject: `topic ${name}`,
          code: 'OK',
          transport: 'grpc',
        }),
        expect.objectContaining({ method: 'DeleteTopic', subject: `topic ${name}`, code: 'NOT_FOUND' }),
      ]),
    );
  });

  test('every route by curl', async () => {
    const { url } = await start();
    const get = async (target: string): Promise<unknown> => (await curl(`${url}${target}`)).body;
    const name = named('http');
    const topic = { name, partitions: 2, replication: 1, tags: { a: '1' } };
    await get('/v1/topics');
    expect(await curl(`${url}/v1/topics/create`, ...json({ topic, target_broker_tags: ['rack:c'] }))).toEqual(
      { status: 200, body: {} },
    );
    expect((await curl(`${url}/v1/topics/create`, ...json({ topic }))).status).toBe(409);
    expect(await get(`/v1/mappings/topic/${name}`)).toEqual({ ids: [3] });
    expect(await get(`/v1/mappings/broker/3`)).toMatchObject({ names: expect.arrayContaining([name]) });
    expect(await get(`/v1/topics?name=${name}&with_replicas=true`)).toMatchObject({
      topics: {
        [name]: { partitions: 2, replicas: { 0: { ids: [3] }, 1: { ids: [3] } }, tag_owners: { a: 'api' } },
      },
    });
    expect((await curl(`${url}/v1/topics/tag/${name}?tag=run:${run}`, '-X', 'PUT')).body).toEqual({
      message: 'success',
    });
    expect(await get(`/v1/topics/list?tag=run:${run}`)).toEqual({ names: [name] });
    expect((await curl(`${url}/v1/topics/tag/${name}?tag=run`, '-X', 'DELETE')).status).toBe(200);
    expect((await curl(`${url}/v1/brokers/tag/1?tag=run:${run}`, '-X', 'PUT')).status).toBe(200);
    expect((await curl(`${url}/v2/brokers/tag`, ...json({ ids: [2], tags: [`run:${run}`] }))).status).toBe(
      200,
    );
    expect(await get(`/v1/brokers/list?tag=run:${run}`)).toEqual({ ids: [1, 2] });
    expect(await get(`/v1/brokers?tag=run:${run}&tag=rack:b`)).toMatchObject({
      brokers: { 2: { rack: 'b' } },
    });
    for (const id of [1, 2])
      expect((await curl(`${url}/v1/brokers/tag/${id}?tag=run`, '-X', 'DELETE')).status).toBe(200);
    for (const target of ['/v1/brokers/unmapped', '/v1/topics/reassigning', '/v1/topics/underreplicated'])
      expect(await get(target)).toEqual({});
    expect((await curl(`${url}/v1/translate-offsets/nowhere/g`)).status).toBe(404);
    expect((await curl(`${url}/v1/topics/${name}`, '-X', 'DELETE')).status).toBe(200);
    expect(await cluster().tool('org.apache.kafka.tools.TopicCommand', ['--list'])).not.toContain(name);
    expect(await get('/healthz')).toEqual({ status: 'ok' });
    expect(await get('/readyz')).toEqual({ status: 'ready' });
    const { output } = await runCommand('curl', ['-sS', `${url}/metrics`]);
    expect(output).toMatch(
      /topicwright_registry_calls_total\{cluster="real",method="CreateTopic",transport="http",code="OK"\} 1/,
    );
  });

  test('offsets are translated by the checkpoints that are there', async () => {
    const alias = named('east');
    const topic = `${alias}.checkpoints.internal`;
    await port.createTopics([
      { name: topic, assignments: [[brokerId(1)]], configs: { 'cleanup.policy': 'compact' } },
    ]);
    // As Kafka's Checkpoint class writes them; every byte is one of ASCII.
    const asText = (bytes: readonly number[]): string => Buffer.from(bytes).toString('ascii');
    const text = (value: string): number[] => [0, value.length, ...Buffer.from(value)];
    const long = (value: number): number[] => [0, 0, 0, 0, 0, 0, 0, value];
    const record = (partition: number, upstream: number, local: number) => ({
      key: asText([...text('billing'), ...text('east.orders'), 0, 0, 0, partition]),
      value: asText([0, 0, ...long(upstream), ...long(local), ...text('')]),
    });
    const records = [record(0, 5, 3), record(1, 9, 8), record(0, 7, 4)];
    await writeKeyed(bootstrapServers, { topic, partition: 0 }, records);
    const { url, grpc } = await start();
    const offsets = {
      'east.orders:0': { upstream_offset: '7', local_offset: '4' },
      'east.orders:1': { upstream_offset: '9', local_offset: '8' },
    };
    expect((await curl(`${url}/v1/translate-offsets/${alias}/billing`)).body).toEqual({ offsets });
    const { answer } = await grpcurl(grpc, 'TranslateOffsets', {
      remote_cluster_alias: alias,
      group_id: 'billing',
    });
    expect(Object.keys((answer as { offsets: object }).offsets)).toHaveLength(2);
    await port.deleteTopics([topic]);
  });

  test('a topic that is being reassigned is told as long as it is', async () => {
    const { url } = await start();
    const name = named('moving');
    const configs = { 'follower.replication.throttled.replicas': '0:2' };
    await port.createTopics([{ name, assignments: [[brokerId(1)]], configs }]);
    const rate = 'follower.replication.throttled.rate';
    const resource = { kind: 'broker', id: brokerId(2) } as const;
    await port.alterConfigs([{ resource, operations: [{ operation: 'set', key: rate, value: '100000' }] }]);
    await writeBytes(bootstrapServers, name, 0, 20 * 2 ** 20);
    await port.alterReassignments([{ topic: name, partition: 0, replicas: [brokerId(2)] }]);
    const get = async (target: string): Promise<unknown> => (await curl(`${url}${target}`)).body;
    await expect.poll(() => get('/v1/topics/reassigning'), { timeout: 10_000 }).toEqual({ names: [name] });
    expect(await get('/v1/topics/underreplicated')).toMatchObject({ names: expect.arrayContaining([name]) });
    await port.alterReassignments([{ topic: name, partition: 0, replicas: null }]);
    await expect.poll(() => get('/v1/topics/reassigning'), { timeout: 10_000 }).toEqual({});
    await port.alterConfigs([{ resource, operations: [{ operation: 'delete', key: rate }] }]);
    await port.deleteTopics([name]);
  });

  test('what is written to one instance is read from another within a second, and one topic is created once', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    const name = named('twice');
    const topic = { name, partitions: 1, replication: 1, tags: { by: 'one' } };
    const racing = await Promise.all(
      [one, other, one, other].map(({ url }) => curl(`${url}/v1/topics/create`, ...json({ topic }))),
    );
    expect(racing.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    for (let round = 0; round < 10; round++) {
      const [writer, reader] = round % 2 === 0 ? [one, other] : [other, one];
      expect((await curl(`${writer.url}/v1/topics/tag/${name}?tag=round:${round}`, '-X', 'PUT')).status).toBe(
        200,
      );
      const writtenAtMs = performance.now();
      const find = async () => (await fetch(`${reader.url}/v1/topics/list?tag=round:${round}`)).json();
      await expect.poll(find, { timeout: 5_000, interval: 20 }).toEqual({ names: [name] });
      expect(performance.now() - writtenAtMs).toBeLessThan(1_000);
    }
    await port.deleteTopics([name]);
  });

  test('killed while it writes, it has lost nothing that it acknowledged', async () => {
    const name = named('killed');
    await port.createTopics([{ name, assignments: [[brokerId(1), brokerId(2)]], configs: {} }]);
    const acknowledged = new Map<string, string>();
    for (let kill = 0; kill < 5; kill++) {
      const { url, signal, ended } = await start('--write-limit', '100000');
      const write = async (writer: number): Promise<void> => {
        for (let n = 0; ; n++) {
          const [key, value] = [`k${writer}`, `${kill}.${n}`];
          const response = await fetch(`${url}/v1/topics/tag/${name}?tag=${key}:${value}`, { method: 'PUT' });
          if (response.status !== 200) throw new Error(await response.text());
          acknowledged.set(key, value);
        }
      };
      const writing = Promise.allSettled([0, 1, 2, 3].map(write));
      await sleep(300 + 200 * kill);
      signal('SIGKILL');
      await Promise.all([writing, ended]);
    }
    expect(acknowledged.size).toBe(4);
    const { url } = await start();
    const { topics } = (await curl(`${url}/v1/topics?name=${name}`)).body as {
      topics: Record<string, { tags: Record<string, string> }>;
    };
    const isSame = ([key, value]: readonly [string, string]): boolean => {
      const [kill = '', n = ''] = (topics[name]?.tags[key] ?? '').split('.');
      // What was on its way when it was killed may have arrived.
      return [value, `${value.split('.')[0]}.${Number(value.split('.')[1]) + 1}`].includes(`${kill}.${n}`);
    };
    expect([...acknowledged].filter((entry) => !isSame(entry))).toEqual([]);
    await port.deleteTopics([name]);
  });

  test('told to end, it answers what it has begun, says so, and ends well', async () => {
    const { url, signal, ended, logs } = await start();
    const name = named('ending');
    const topic = { name, partitions: 1, replication: 1 };
    // Not by curl, whose start would have to be waited for. A watch answers with its first event, so not even its head is waited for.
    const watching = fetch(`${url}/v1/watch`);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ topic });
    const creating = fetch(`${url}/v1/topics/create`, { method: 'POST', headers, body });
    await sleep(60);
    signal('SIGTERM');
    expect((await creating).status).toBe(200);
    expect(await (await watching).text()).toContain('event: error');
    expect(await ended).toBe(0);
    expect(logs().at(-1)?.msg).toBe('ended');
    await port.deleteTopics([name]);
  });

  test('what git says anew holds within seconds; what it can’t mean is told, and changes nothing', async () => {
    const { url, logs } = await start();
    const name = named('git-x');
    await port.createTopics([{ name, assignments: [[brokerId(1)]], configs: {} }]);
    const team = async (): Promise<unknown> => {
      const { topics } = (await curl(`${url}/v1/topics?name=${name}`)).body as {
        topics: Record<string, { tags: Record<string, string> }>;
      };
      return topics[name]?.tags['team'];
    };
    expect(await team()).toBe('payments');
    expect((await curl(`${url}/v1/topics/tag/${name}?tag=team:mine`, '-X', 'PUT')).status).toBe(403);
    const file = path.join(folder, 'kafka.yaml');
    writeFileSync(file, `${manifest('search')}---\nkind: Nonsense\n`);
    await expect.poll(() => logs().some(({ level }) => level === 'error'), { timeout: 15_000 }).toBe(true);
    expect(await team()).toBe('payments');
    writeFileSync(file, manifest('search'));
    await expect.poll(team, { timeout: 15_000 }).toBe('search');
    writeFileSync(file, manifest('payments'));
    await port.deleteTopics([name]);
  });
}
