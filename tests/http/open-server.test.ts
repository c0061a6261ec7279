/** What every daemon's HTTP server does with requests, good and bad. */
import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { guardWrites, type WriteGuard } from '../../src/http/guard-writes.ts';
import { parseListenAddress } from '../../src/http/listen-address.ts';
import { type OpenServer, openServer, type ServerOptions } from '../../src/http/open-server.ts';
import { errorProblem, ProblemError } from '../../src/model/problem/problem.ts';
import { codes } from '../support/problem-codes.ts';

const servers: OpenServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

interface OpenOptions extends Partial<Pick<ServerOptions, 'unready'>> {
  readonly address?: string;
  readonly token?: string;
}

async function open({
  address: written = '127.0.0.1:0',
  token,
  unready = () => null,
}: OpenOptions = {}): Promise<OpenServer & Pick<WriteGuard, 'writes'>> {
  const address = parseListenAddress(written);
  const guard = guardWrites(address, token ?? null);
  const server = await openServer(
    { address, guard: guard.check, unready, metrics: () => 'up 1\n' },
    (app) => {
      app.get('/things/:id', () => ({ read: true }));
      app.post('/things/:id', () => ({ written: true }));
      app.get('/kafka', () => {
        throw new ProblemError([errorProblem('cluster.unreachable', 'Kafka is away', { hint: 'Wait.' })]);
      });
      app.get('/bug', () => {
        throw new Error('secret details');
      });
    },
  );
  servers.push(server);
  return { ...server, writes: guard.writes };
}

async function ask(url: string, init: RequestInit = {}): Promise<readonly [number, unknown]> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return [response.status, isJson ? JSON.parse(text) : text];
}

/** fetch sets this header itself. */
function statusForHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end();
  });
}

test('health, readiness and metrics', async () => {
  let unready: string | null = 'No turn yet';
  const { url } = await open({ unready: () => unready });
  expect(await ask(`${url}/healthz`)).toEqual([200, { status: 'ok' }]);
  expect(await ask(`${url}/readyz`)).toMatchObject([
    503,
    { title: 'No turn yet', status: 503, problems: [{ code: 'cluster.unreachable' }] },
  ]);
  unready = null;
  expect(await ask(`${url}/readyz`)).toEqual([200, { status: 'ready' }]);
  expect(await ask(`${url}/metrics`)).toEqual([200, 'up 1\n']);
});

describe('problems', () => {
  test('of Kafka are 503 and say what to do', async () => {
    const { url } = await open();
    expect(await ask(`${url}/kafka`)).toMatchObject([
      503,
      { title: 'Kafka is away', detail: 'Wait.', problems: [{ code: 'cluster.unreachable' }] },
    ]);
  });

  test('that are bugs are 500 and tell nobody how', async () => {
    const { url } = await open();
    const [status, body] = await ask(`${url}/bug`);
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  test('are 404 for what is not there, and 405 with what is', async () => {
    const { url } = await open();
    expect(await ask(`${url}/nowhere?x=1`)).toMatchObject([404, { title: 'There is no /nowhere here' }]);
    const response = await fetch(`${url}/things/7`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});

describe('writes', () => {
  const write = (url: string, headers: Record<string, string> = {}) =>
    ask(`${url}/things/7`, { method: 'POST', headers });

  test('are open on a loopback address', async () => {
    const { url, writes } = await open();
    expect(writes).toBe('open');
    expect(await write(url)).toEqual([200, { written: true }]);
  });

  test('need the token where there is one', async () => {
    const { url, writes } = await open({ token: 'sesame' });
    expect(writes).toBe('by-token');
    expect(await write(url)).toMatchObject([401, { title: expect.stringContaining('bearer token') }]);
    expect(await write(url, { authorization: 'Bearer sesam' })).toMatchObject([401, {}]);
    expect(await write(url, { authorization: 'Bearer sesame' })).toEqual([200, { written: true }]);
    expect(await ask(`${url}/things/7`)).toEqual([200, { read: true }]);
  });

  test('are closed on an address that others reach, where there is no token', async () => {
    const { url, writes } = await open({ address: '0.0.0.0:0' });
    expect(writes).toBe('closed');
    const local = url.replace('0.0.0.0', '127.0.0.1');
    expect(await write(local)).toMatchObject([403, { title: expect.stringContaining('no token') }]);
    expect(await ask(`${local}/things/7`)).toEqual([200, { read: true }]);
  });

  test("by a page that has its own name lead here are not this machine's", async () => {
    const { url } = await open();
    expect(await statusForHost(`${url}/things/7`, 'evil.example')).toBe(403);
    expect(await statusForHost(`${url}/things/7`, 'localhost:8081')).toBe(200);
  });
});

describe('an address', () => {
  test('that is taken is told, with what to do', async () => {
    const { url } = await open();
    const error = await open({ address: url.replace('http://', '') }).catch((thrown: unknown) => thrown);
    expect((error as ProblemError).problems[0]).toMatchObject({
      code: 'cli.usage',
      detail: 'The port is in use, such as by another daemon.',
      hint: expect.stringContaining('--http-address'),
    });
  });

  test.each(['8081', 'localhost', '127.0.0.1:99999', ''])('%s is refused', async (address) => {
    expect(await codes(open({ address }))).toEqual(['cli.usage']);
  });

  test('may be of IPv6', async () => {
    expect((await open({ address: '[::1]:0' })).url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  });
});
