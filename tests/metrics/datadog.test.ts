/** What is made of Datadog's answers, and of its failures; a loopback server speaks its API. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { datadogMetrics, withRollup } from '../../src/metrics/datadog.ts';
import { datadogClient } from '../../src/metrics/datadog-client.ts';
import { datadogEvents } from '../../src/metrics/datadog-events.ts';
import { type DatadogSettings, datadogQueries } from '../../src/model/metrics/metrics-settings.ts';
import type { MetricsSource } from '../../src/model/metrics/metrics-source.ts';
import { ProblemError } from '../../src/model/problem/problem.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { DatadogServer, keys, type Series } from '../support/datadog-server.ts';

let server: DatadogServer;
beforeAll(async () => {
  server = await DatadogServer.start();
});
afterAll(() => server.stop());

const { sent, received, partitionSize, diskFree } = datadogQueries;
const all = [1, 2, 3].map(brokerId);
const host = (name: string, ...values: readonly (number | null)[]): Series => ({
  tags: [`host:${name}`],
  values,
});

beforeEach(() => {
  server.interfere = () => false;
  for (const kept of [server.queries, server.requests, server.events]) kept.length = 0;
  server.hosts.clear();
  server.series.clear();
  for (const [index, name] of ['i-a', 'i-b', 'i-c'].entries())
    server.hosts.set(name, [`broker_id:${index + 1}`, 'instance-type:m5.large', 'service:kafka']);
  server.series.set(sent, [host('i-a', 1, 10), host('i-b', 2, 20), host('i-c', 3, 30)]);
  server.series.set(received, [host('i-a', 1), host('i-b', 2), host('i-c', 3)]);
});

const settings = (more: Partial<DatadogSettings> = {}): DatadogSettings => ({
  ...{ source: 'datadog', url: server.url, ...keys, brokerTag: 'broker_id', brokers: {} },
  ...{
    instanceTypeTag: 'instance-type',
    eventTags: ['team:kafka'],
    windowMs: 120_000,
    sizesWindowMs: 3_600_000,
    intervalMs: 10_000,
  },
  queries: { sent, received, partitionSize, diskFree },
  ...more,
});
let nowMs = 1_800_000_000_000;
const clock = { now: () => nowMs, sleep: async () => {} };
const source = (more: Partial<DatadogSettings> = {}): MetricsSource =>
  datadogMetrics(settings(more), {
    ...{ client: datadogClient(settings(more)), clock },
    hostsOf: async () => new Map([[brokerId(3), 'kafka-3.internal']]),
  });
const traffic = async (from: MetricsSource) =>
  [...(await from.read(all)).brokers].map(([id, one]) => [id, one.sent, one.received, one.instanceType]);
const failure = async (from: MetricsSource) => {
  const error = await from.read(all).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProblemError);
  return (error as ProblemError).problems[0];
};

describe('brokers', () => {
  test('are found by the tags of their hosts, with their instance types', async () => {
    expect(await traffic(source())).toEqual([
      [1, 10, 1, 'm5.large'],
      [2, 20, 2, 'm5.large'],
      [3, 30, 3, 'm5.large'],
    ]);
  });

  test("are found by a series' own tag, by the host that Kafka advertises, or as the settings say", async () => {
    server.hosts.clear();
    server.series.set(sent, [
      { tags: ['broker_id:1', 'instance-type:i3.xlarge'], values: [1] },
      host('kafka-2', 2),
      host('kafka-3.internal', 3),
    ]);
    server.series.set(received, []);
    const reading = await source({ brokers: { 'kafka-2': brokerId(2) } }).read(all);
    expect([...reading.brokers].map(([id, one]) => [id, one.sent, one.instanceType])).toEqual([
      [1, 1, 'i3.xlarge'],
      [2, 2, null],
      [3, 3, null],
    ]);
    expect(reading.problems[0]?.summary).toBe('Datadog has no data on what brokers 1, 2, 3 have received');
  });

  test('are looked up once an hour, and sooner where that failed', async () => {
    server.hosts.delete('i-c');
    const from = source();
    const lookUps = () => server.requests.filter((request) => request.includes('/tags/hosts/')).length;
    const first = await from.read(all);
    expect(first.brokers.get(brokerId(3))?.sent).toBeNull();
    expect(first.problems.map(({ summary }) => summary)).toContain(
      `Datadog at ${server.url} does not tell the tags of host i-c`,
    );
    await from.read(all);
    expect(lookUps()).toBe(3);
    server.hosts.set('i-c', ['broker_id:3']);
    nowMs += 61_000;
    expect((await from.read(all)).brokers.get(brokerId(3))?.sent).toBe(30);
    expect(lookUps()).toBe(4);
    nowMs += 3_600_000;
    await from.read(all);
    expect(lookUps()).toBe(7);
  });
});

describe('values', () => {
  test('are asked for over the window, rolled up once', async () => {
    await source().read(all);
    expect(server.queries.map(({ query, from, to }) => [query, to - from])).toEqual([
      [`${sent}.rollup(avg, 120)`, 120],
      [`${received}.rollup(avg, 120)`, 120],
    ]);
  });

  test.each([
    ['max:a{b} by {c}', 'max:a{b} by {c}.rollup(max, 60)'],
    ['a{b}', 'a{b}.rollup(avg, 60)'],
    ['avg:a{b}.rollup(sum, 20)', 'avg:a{b}.rollup(sum, 20)'],
  ])('%s becomes %s', (query, rolledUp) => {
    expect(withRollup(query, 60_000)).toBe(rolledUp);
  });

  test('are the newest that there are; of an empty series there is none', async () => {
    server.series.set(sent, [host('i-a', 5, 7, null), host('i-b', null), host('i-c')]);
    const { brokers, problems } = await source().read(all);
    expect([...brokers.values()].map((one) => one.sent)).toEqual([7, null, null]);
    expect(problems.map(({ summary }) => summary)).toEqual([
      'Datadog has no data on what brokers 2, 3 have sent',
    ]);
  });

  test('sizes are those of partitions and of free disks', async () => {
    server.series.set(partitionSize, [
      { tags: ['partition:0', 'topic:orders'], values: [100] },
      { tags: ['topic:orders', 'partition:1'], values: [200, null] },
      { tags: ['topic:odd', 'partition:x'], values: [1] },
    ]);
    server.series.set(diskFree, [{ tags: ['broker_id:2'], values: [5e9] }]);
    const sizes = await source().readSizes();
    expect(sizes?.partitions).toEqual(
      new Map([
        [
          'orders',
          new Map([
            [0, 100],
            [1, 200],
          ]),
        ],
      ]),
    );
    expect(sizes?.diskFree).toEqual(new Map([[2, 5e9]]));
  });
});

describe('a failure', () => {
  test.each([
    ['apiKey', { apiKey: 'wrong' }],
    ['appKey', { appKey: 'wrong' }],
  ])('by a wrong %s names the keys', async (_, wrong) => {
    expect(await failure(source(wrong))).toMatchObject({
      ...{ code: 'metrics.unavailable', detail: '403: Forbidden.' },
      hint: expect.stringContaining('spec.metrics.apiKey'),
    });
  });

  test('by a query that it cannot parse shows it', async () => {
    expect(await failure(source({ queries: { sent: 'nonsense' } }))).toMatchObject({
      summary: expect.stringContaining('nonsense.rollup(avg, 120)'),
      detail: expect.stringContaining('unable to parse nonsense'),
    });
  });

  test('told within an answer of 200 counts as one', async () => {
    server.interfere = (_, response) => {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"status":"error","error":"query timed out"}');
      return true;
    };
    expect((await failure(source()))?.detail).toContain('query timed out');
  });

  test.each([
    ['no JSON', 'text/html', '<html>Bad gateway</html>'],
    ['another shape', 'application/json', '{"series": "many"}'],
    ['nothing', 'application/json', ''],
  ])('by an answer that is %s names Datadog', async (_, type, body) => {
    server.interfere = (__, response) => {
      response.writeHead(200, { 'content-type': type }).end(body);
      return true;
    };
    expect(await failure(source())).toMatchObject({
      code: 'metrics.unavailable',
      summary: expect.stringContaining(`Datadog at ${server.url}`),
    });
  });

  test('that passes is tried again', async () => {
    let failures = 2;
    server.interfere = (_, response) => {
      if (failures-- <= 0) return false;
      response.writeHead(503).end();
      return true;
    };
    expect(await traffic(source())).toHaveLength(3);
  });

  test('of a connection is told as what it was', async () => {
    server.interfere = (request) => {
      request.socket.destroy();
      return true;
    };
    expect((await failure(source()))?.hint).toContain('spec.metrics.url');
  });
});

describe('a rate limit', () => {
  test('that ends soon is waited for', async () => {
    let limited = 1;
    server.interfere = (_, response) => {
      if (limited-- <= 0) return false;
      response.writeHead(429, { 'x-ratelimit-reset': '1' }).end('{"errors":["Rate limit"]}');
      return true;
    };
    expect(await traffic(source({ queries: { sent } }))).toHaveLength(3);
    expect(server.requests.filter((request) => request.includes('/query'))).toHaveLength(2);
  });

  test('that lasts is told, and nothing is asked until it is over', async () => {
    server.interfere = (_, response) => {
      response.writeHead(429, { 'x-ratelimit-reset': '900' }).end('{"errors":["Rate limit"]}');
      return true;
    };
    const from = source({ queries: { sent } });
    expect((await failure(from))?.detail).toBe(
      "Datadog's rate limit is used up; it is asked again in 900 s.",
    );
    await failure(from);
    expect(server.requests).toHaveLength(1);
  });
});

describe('events', () => {
  const event = {
    title: 'Replication is throttled',
    text: 'On 2 brokers.',
    level: 'info',
    tags: ['kafka_cluster:prod'],
  } as const;

  test('are posted with their tags', async () => {
    const sink = datadogEvents(['team:kafka'], datadogClient(settings()));
    expect(await sink.post(event)).toEqual([]);
    expect(server.events).toMatchObject([
      { title: event.title, alert_type: 'info', tags: ['kafka_cluster:prod', 'team:kafka'] },
    ]);
  });

  test('that cannot be posted are a warning', async () => {
    const sink = datadogEvents([], datadogClient(settings({ apiKey: 'wrong' })));
    expect(await sink.post(event)).toMatchObject([{ severity: 'warning', code: 'metrics.unavailable' }]);
  });
});
