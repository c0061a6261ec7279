/** The throttle over HTTP, on the embedded cluster; tests/e2e/throttle-daemon.test.ts does it on real brokers. */
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parseListenAddress } from '../../src/http/listen-address.ts';
import { type OpenServer, openServer } from '../../src/http/open-server.ts';
import { addThrottleRoutes } from '../../src/http/throttle-routes.ts';
import { parseDuration, parseRate } from '../../src/manifest/fields/parse-quantity.ts';
import { brokerId } from '../../src/model/values/units.ts';
import type { DaemonTurn } from '../../src/reconcile/daemon/run-throttle.ts';
import { overridesIn } from '../../src/throttle/overrides.ts';
import { rateReasonText } from '../../src/throttle/rate-reason.ts';
import { cluster } from '../support/cluster.ts';
import { type LiveCluster, liveCluster } from '../support/live-cluster.ts';

let live: LiveCluster;
let server: OpenServer | undefined;
let turn: DaemonTurn | null;

beforeEach(async () => {
  await server?.close();
  turn = null;
  live = liveCluster(
    cluster()
      .brokers(3, { diskBytes: 2 ** 34 })
      .topic('__topicwright', { replicas: [[1, 2]] })
      .topic('orders', { replicas: [[2, 7]] })
      .build(),
  );
  const { port, clock } = live;
  server = await openServer(
    { address: parseListenAddress('127.0.0.1:0'), unready: () => null, metrics: () => '' },
    (app) =>
      addThrottleRoutes(app, {
        ...{ cluster: 'test', port, clock, latestTurn: () => turn },
        ...{ reasonText: rateReasonText, parseRate, parseDuration },
      }),
  );
});
afterAll(() => server?.close());

async function ask(method: string, path: string, body?: unknown): Promise<readonly [number, unknown]> {
  const init: RequestInit = { method };
  if (body !== undefined) {
    init.body = typeof body === 'string' ? body : JSON.stringify(body);
    init.headers = { 'content-type': 'application/json' };
  }
  const response = await fetch(`${server?.url}${path}`, init);
  return [response.status, await response.json()];
}
const kept = async () => overridesIn(await live.port.readJournal());

describe('rates set by hand', () => {
  test('are kept in the journal, shown, and taken back', async () => {
    const set = { broker: null, rate: 50_000_000, autoremove: true, by: 'the HTTP API' };
    expect(await ask('POST', '/throttle', { rate: '50MB/s', autoremove: true })).toMatchObject([200, set]);
    expect(await kept()).toMatchObject([set]);
    expect(await ask('GET', '/throttle')).toMatchObject([200, { cluster: 'test', overrides: [set] }]);
    expect(await ask('DELETE', '/throttle')).toMatchObject([200, set]);
    expect(await kept()).toEqual([]);
    expect(await ask('DELETE', '/throttle')).toMatchObject([
      404,
      { title: 'No rate is set by hand for all brokers' },
    ]);
  });

  test('for one broker leave the one for all as it is, and end when they say', async () => {
    await ask('POST', '/throttle', { rate: 1e6 });
    const body = { rate: '20MB/s', for: '2h', by: 'ada' };
    expect(await ask('POST', '/throttle/2', body)).toMatchObject([
      200,
      { broker: 2, rate: 20_000_000, untilMs: live.clock.now() + 7_200_000, by: 'ada' },
    ]);
    expect(await ask('GET', '/throttle/2')).toMatchObject([200, { override: { rate: 20_000_000 } }]);
    expect(await ask('GET', '/throttle/3')).toMatchObject([200, { override: { broker: null, rate: 1e6 } }]);
    expect(await ask('DELETE', '/throttle/2')).toMatchObject([200, { broker: 2 }]);
    expect(await kept()).toMatchObject([{ broker: null }]);
    expect(await ask('DELETE', '/throttle/2')).toMatchObject([404, {}]);
  });

  test('may be for a broker that is down, not for one that there is not', async () => {
    expect(await ask('POST', '/throttle/7', { rate: '1MB/s' })).toMatchObject([200, { broker: 7 }]);
    expect(await ask('POST', '/throttle/99', { rate: '1MB/s' })).toMatchObject([
      404,
      { title: 'There is no broker 99; alive are 1, 2, 3' },
    ]);
    expect(await ask('GET', '/throttle/99')).toMatchObject([404, {}]);
  });
});

test('what the daemon does is told with its reasons', async () => {
  const orders = { topic: 'orders', partition: 0, senders: [brokerId(2)], receivers: [brokerId(3)] };
  const rate = {
    broker: brokerId(2),
    side: 'leader',
    rate: 5e6,
    why: { kind: 'policy' },
    changed: true,
  } as const;
  turn = { kind: 'acting', moving: [orders], rates: [rate], failedReads: 0, overrides: [] };
  const told = { broker: 2, side: 'leader', rate: 5e6, why: "the policy's rate" };
  expect(await ask('GET', '/throttle')).toMatchObject([
    200,
    { role: 'acting', moving: [orders], rates: [told] },
  ]);
  expect(await ask('GET', '/throttle/2')).toMatchObject([200, { broker: 2, rates: [told] }]);
});

describe('wrong input', () => {
  test.each([
    ['POST', '/throttle', {}, "must have required property 'rate'"],
    ['POST', '/throttle', { rate: 'fast' }, 'rate is such as'],
    ['POST', '/throttle', { rate: 0 }, 'rate is such as'],
    ['POST', '/throttle', { rate: -5 }, 'rate is such as'],
    ['POST', '/throttle', { rate: '1MB/s', for: 'long' }, 'for is a duration'],
    ['POST', '/throttle', { rate: '1MB/s', autoremove: 'yes' }, 'autoremove must be boolean'],
    ['POST', '/throttle', { rate: '1MB/s', until: '2h' }, 'must NOT have additional properties'],
    ['POST', '/throttle', '{', 'JSON'],
    ['POST', '/throttle/one', { rate: '1MB/s' }, 'one is no broker id'],
    ['GET', '/throttle/-1', undefined, '-1 is no broker id'],
    ['DELETE', '/throttle/99999999999', undefined, 'is no broker id'],
  ])('%s %s %j is 400', async (method, path, body, why) => {
    expect(await ask(method, path, body)).toMatchObject([400, { title: expect.stringContaining(why) }]);
    expect(await kept()).toEqual([]);
  });

  test('of another type or too large is refused as such', async () => {
    const plain = await fetch(`${server?.url}/throttle`, { method: 'POST', body: 'rate=1' });
    expect(plain.status).toBe(415);
    expect(await ask('POST', '/throttle', { rate: '1'.repeat(20_000) })).toMatchObject([413, {}]);
  });

  test('of any kind never crashes it, and stores nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string({ maxLength: 20 }), async (body, broker) => {
        const path = `/throttle/${encodeURIComponent(broker)}`;
        const [status] = await ask('POST', path, JSON.stringify({ rate: body, for: broker }));
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 200, interruptAfterTimeLimit: 20_000 },
    );
    expect(await kept()).toEqual([]);
  }, 120_000);

  test('of a method is 405', async () => {
    expect(await ask('PUT', '/throttle', { rate: 1 })).toMatchObject([405, {}]);
  });
});
