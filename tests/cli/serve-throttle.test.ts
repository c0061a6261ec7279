/** What `throttle run` serves over HTTP while an apply has taken over: the brake works then above all. */
import { afterEach, expect, test } from 'vitest';
import { serveThrottle, type ThrottleServer } from '../../src/cli/daemons/serve-throttle.ts';
import type { Clock } from '../../src/model/values/clock.ts';
import { runThrottle } from '../../src/reconcile/daemon/run-throttle.ts';
import { leaseRecord } from '../../src/reconcile/journal/lease-record.ts';
import { cluster } from '../support/cluster.ts';
import { desired, fixedThrottle, placement, pool } from '../support/desired.ts';
import { type LiveCluster, liveCluster, nextRun } from '../support/live-cluster.ts';

const wanted = desired({
  pools: [pool('general', { drain: [3] })],
  placements: [placement('default', ['orders'])],
  throttlePolicies: [fixedThrottle('slow', 'general', 20_000_000)],
});

const leaseTiming = { termMs: 15_000, renewEveryMs: 1_000 };

interface ServedDaemon {
  readonly url: string;
  readonly end: () => Promise<void>;
}

const started: ServedDaemon[] = [];
afterEach(async () => {
  for (const daemon of started.splice(0)) await daemon.end();
});

/** As `throttle run` puts it together: one connection for the daemon, and what HTTP asks beside it. */
async function startServed(live: LiveCluster): Promise<ServedDaemon> {
  const controller = new AbortController();
  const said: string[] = [];
  const terminal = { err: (text: string) => void said.push(text) };
  const connection = { port: live.connect(), connect: async () => live.connect(), clock: live.clock };
  const server: ThrottleServer = await serveThrottle(
    wanted,
    { connection, manifests: { areBad: () => false } },
    { httpAddress: '127.0.0.1:0' },
    terminal,
  );
  const ended = runThrottle({
    ...{ ...connection, desired: () => wanted, metrics: null, events: null },
    ...{ run: nextRun(), signal: controller.signal },
    leaseTiming,
    onExit: 'remove',
    onEvent: () => undefined,
    onTurn: server.onTurn,
  });
  const daemon = {
    url: /listening on (\S+?),? /.exec(`${said.join('\n')} `)?.[1] ?? '',
    end: async () => {
      controller.abort();
      await ended;
      await server.close();
    },
  };
  started.push(daemon);
  return daemon;
}

async function ask(method: string, url: string, body?: unknown): Promise<readonly [number, unknown]> {
  const response = await fetch(url, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  return [response.status, await response.json()];
}

test('rates are set, shown and taken back by hand while an apply has taken the lease from the daemon', async () => {
  const live = liveCluster(
    cluster()
      .brokers(4, { diskBytes: 2 ** 34 })
      .topic('__topicwright', { replicas: [[1, 2]] })
      .topic('orders', { replicas: [[3], [3], [3]], sizeBytes: 2 ** 30 })
      .build(),
  );
  const { url } = await startServed(live);
  await live.clock.sleep(5_000);
  expect(leaseRecord(await live.port.readJournal())?.role).toBe('throttle');
  const answers: unknown[] = [];
  let asking: Promise<unknown> | null = null;
  const askAll = async (): Promise<void> => {
    answers.push(leaseRecord(await live.port.readJournal())?.role);
    answers.push(await ask('POST', `${url}/throttle`, { rate: '30MB/s', by: 'ada' }));
    answers.push(await ask('POST', `${url}/throttle/4`, { rate: '10MB/s' }));
    answers.push(await ask('GET', `${url}/throttle`));
    answers.push(await ask('GET', `${url}/throttle/4`));
    answers.push(await ask('DELETE', `${url}/throttle/4`));
    answers.push(await ask('DELETE', `${url}/throttle`));
    answers.push(leaseRecord(await live.port.readJournal())?.role);
  };
  // The apply stands still until everything is answered.
  const clock: Clock = {
    now: () => live.clock.now(),
    sleep: async (durationMs, signal) => {
      await asking;
      await live.clock.sleep(durationMs, signal);
    },
  };
  await live.apply(wanted, {
    ...{ port: live.connect(), clock, leaseTiming },
    onEvent: ({ kind }) => {
      if (kind === 'moves-started') asking ??= askAll();
    },
  });
  await asking;
  expect(answers).toMatchObject([
    'apply',
    [200, { broker: null, rate: 30_000_000, by: 'ada' }],
    [200, { broker: 4, rate: 10_000_000 }],
    [200, { overrides: [{ broker: null }, { broker: 4 }] }],
    [200, { override: { broker: 4, rate: 10_000_000 } }],
    [200, { broker: 4 }],
    [200, { broker: null }],
    'apply',
  ]);
});
