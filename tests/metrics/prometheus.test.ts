/** What is made of Prometheus' answers; a loopback server speaks its HTTP API. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { prometheusMetrics } from '../../src/metrics/prometheus.ts';
import { type PrometheusSettings, prometheusQueries } from '../../src/model/metrics/metrics-settings.ts';
import { ProblemError } from '../../src/model/problem/problem.ts';
import { brokerId } from '../../src/model/values/units.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

type Handler = (query: string, request: IncomingMessage, response: ServerResponse) => void;

async function prometheus(handle: Handler): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    if (pathname === '/api/v1/query') handle(searchParams.get('query') ?? '', request, response);
    else response.writeHead(404).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An instant vector: the value of each instance. */
const vector = (values: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    status: 'success',
    data: {
      resultType: 'vector',
      result: Object.entries(values).map(([instance, value]) => ({
        metric: { instance },
        value: [1_700_000_000, value],
      })),
    },
  });

const settings = (url: string, more: Partial<PrometheusSettings> = {}): PrometheusSettings => ({
  ...{
    source: 'prometheus',
    url,
    token: null,
    brokerLabel: 'instance',
    brokers: {},
    windowMs: 60_000,
    sizesWindowMs: 3_600_000,
    intervalMs: 10_000,
  },
  queries: { sent: 'sent[$window] by $label', received: 'received' },
  ...more,
});
const clock = { now: () => 5_000, sleep: async () => {} };
const hosts = new Map([1, 2, 3].map((id) => [brokerId(id), id === 3 ? 'host-c' : `host-${id}`]));
const source = (of: PrometheusSettings, known: ReadonlyMap<ReturnType<typeof brokerId>, string> = hosts) =>
  prometheusMetrics(of, { clock, hostsOf: async () => known });
const all = [1, 2, 3].map(brokerId);

async function problemsOf(url: string, more: Partial<PrometheusSettings> = {}) {
  const error = await source(settings(url, more))
    .read(all)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProblemError);
  return (error as ProblemError).problems;
}

describe('brokers are found', () => {
  test('by their id, by their host with or without a port, or as the settings say', async () => {
    const url = await prometheus((query, _, response) => {
      const values = { '1': '10', 'host-2:7071': '20', 'the-third:9404': '30', stranger: '99' };
      response.end(
        query.startsWith('sent') ? vector(values) : vector({ '1': '1', 'host-2': '2', 'host-c': '3' }),
      );
    });
    const reading = await source(settings(url, { brokers: { 'the-third:9404': brokerId(3) } })).read(all);
    expect([...reading.brokers].map(([id, { sent, received }]) => [id, sent, received])).toEqual([
      [1, 10, 1],
      [2, 20, 2],
      [3, 30, 3],
    ]);
    expect(reading).toMatchObject({ atMs: 5_000, windowMs: 60_000, problems: [] });
  });

  test('not by a host that several of them share', async () => {
    const url = await prometheus((_, __, response) => void response.end(vector({ localhost: '10' })));
    const shared = new Map(all.map((id) => [id, 'localhost']));
    const reading = await source(settings(url), shared).read(all);
    expect(reading.brokers.get(brokerId(1))?.sent).toBeNull();
  });
});

describe('a signal', () => {
  test('that some brokers lack is null there, and told; NaN is lacking', async () => {
    const url = await prometheus((query, _, response) => {
      response.end(
        query.startsWith('sent') ? vector({ '1': '10', '2': 'NaN', '3': '1e6' }) : vector({ '1': '1' }),
      );
    });
    const { brokers, problems } = await source(settings(url)).read(all);
    expect(brokers.get(brokerId(2))).toMatchObject({ sent: null, received: null });
    expect(brokers.get(brokerId(3))).toMatchObject({ sent: 1_000_000, received: null });
    expect(problems.map(({ summary }) => summary)).toEqual([
      'Prometheus has no data on what brokers 2 have sent',
      'Prometheus has no data on what brokers 2, 3 have received',
    ]);
  });

  test('is asked for by its query, with the label and the window filled in', async () => {
    const asked: string[] = [];
    const url = await prometheus((query, _, response) => {
      asked.push(query);
      response.end(vector({}));
    });
    await source(settings(url, { brokerLabel: 'node', windowMs: 30_000 })).read(all);
    expect(asked.sort()).toEqual(['received', 'sent[30s] by node']);
  });

  test('of latency and idleness becomes strain', async () => {
    const url = await prometheus((query, _, response) => {
      const value = Object.entries(prometheusQueries).findIndex(([, one]) =>
        query.startsWith(one.replaceAll('$label', 'instance').replaceAll('$window', '60s')),
      );
      response.end(vector({ '1': String(value) }));
    });
    const { brokers } = await source(settings(url, { queries: prometheusQueries })).read([brokerId(1)]);
    expect(brokers.get(brokerId(1))).toEqual({
      ...{ sent: 0, received: 1, instanceType: null },
      strain: { produceP99Ms: 2, fetchP99Ms: 3, requestIdle: 4, isrShrinksPerSecond: 5 },
    });
  });
});

describe('a failure names what to look at', () => {
  test('a server that is not there', async () => {
    const url = await prometheus(() => {});
    await new Promise((resolve) => servers.pop()?.close(resolve));
    const [problem] = await problemsOf(url);
    expect(problem).toMatchObject({
      code: 'metrics.unavailable',
      summary: `Prometheus at ${url} can't be asked`,
      detail: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('a query that it refuses', async () => {
    const url = await prometheus((_, __, response) =>
      response.writeHead(400).end(JSON.stringify({ status: 'error', error: 'parse error at char 5' })),
    );
    const [problem] = await problemsOf(url);
    expect(problem?.summary).toContain('refuses a query (400)');
    expect(problem?.detail).toContain('parse error at char 5: ');
  });

  test('a token that it does not take', async () => {
    const url = await prometheus((_, request, response) => {
      const isRight = request.headers.authorization === 'Bearer secret';
      if (isRight) response.end(vector({ '1': '1', '2': '1', '3': '1' }));
      else response.writeHead(401).end('Unauthorized');
    });
    expect((await source(settings(url, { token: 'secret' })).read(all)).problems).toEqual([]);
    const [problem] = await problemsOf(url, { token: 'wrong' });
    expect(problem).toMatchObject({ hint: 'Check spec.metrics.token.' });
    expect(JSON.stringify(problem)).not.toContain('wrong');
  });

  test.each([
    ['something else than JSON', (response: ServerResponse) => response.end('<html>')],
    ['a proxy that is broken', (response: ServerResponse) => response.writeHead(502).end('Bad Gateway')],
    ['a connection that is cut', (response: ServerResponse) => response.socket?.destroy()],
    [
      'an answer that is cut off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '1000' }).write('{"status":');
        setTimeout(() => response.socket?.destroy(), 20);
      },
    ],
  ])('%s', async (_, answer) => {
    const url = await prometheus((__, ___, response) => void answer(response));
    const [problem] = await problemsOf(url);
    expect(problem?.code).toBe('metrics.unavailable');
  });
});
