/** Rates of a window that git declares: a real Prometheus tells them by a subquery, Datadog by the points of the window. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { datadogMetrics } from '../../src/metrics/datadog.ts';
import { datadogClient } from '../../src/metrics/datadog-client.ts';
import { prometheusMetrics } from '../../src/metrics/prometheus.ts';
import {
  type DatadogSettings,
  datadogQueries,
  prometheusQueries,
} from '../../src/model/metrics/metrics-settings.ts';
import type { MetricsSource } from '../../src/model/metrics/metrics-source.ts';
import type { RateStatistic } from '../../src/model/metrics/rate-window.ts';
import { cluster } from '../support/cluster.ts';
import { DatadogServer, keys } from '../support/datadog-server.ts';
import { startProcess } from '../support/guarded-process.ts';
import { findFreePorts } from '../support/kafka/find-free-ports.ts';
import { ensurePrometheus } from '../support/prometheus.ts';

const { topics } = cluster().brokers(1).topic('orders', { partitions: 1 }).build();
const minute = 60_000;
const stops: (() => unknown)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

async function rateOf(source: MetricsSource, statistic: RateStatistic, windowMs: number) {
  const reading = await source.readTraffic(topics, { statistic, windowMs });
  expect(reading?.traffic).toMatchObject({ statistic, windowMs });
  return reading?.traffic.topics[0]?.produce[0] ?? null;
}

/** A point each 15 s of the last two hours: 100 bytes a second, and 1,000 in one quarter of an hour. */
function openMetrics(nowSeconds: number): string {
  const lines: string[] = [];
  let total = 0;
  for (let at = nowSeconds - 7_200; at <= nowSeconds; at += 15) {
    const age = nowSeconds - at;
    total += 15 * (age > 1_800 && age <= 2_700 ? 1_000 : 100);
    lines.push(`kafka_server_brokertopicmetrics_bytesin_total{topic="orders"} ${total} ${at}`);
  }
  return `# TYPE kafka_server_brokertopicmetrics_bytesin counter\n${lines.join('\n')}\n# EOF\n`;
}

async function realPrometheus(): Promise<string> {
  await ensurePrometheus();
  const folder = mkdtempSync(path.join(tmpdir(), 'rates-over-time-'));
  const metrics = path.join(folder, 'metrics.txt');
  writeFileSync(metrics, openMetrics(Math.floor(Date.now() / 1000)));
  writeFileSync(path.join(folder, 'prometheus.yml'), '');
  const data = path.join(folder, 'data');
  execFileSync('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', metrics, data]);
  const [port = 0] = await findFreePorts(1);
  const files = [`--config.file=${folder}/prometheus.yml`, `--storage.tsdb.path=${data}`];
  const running = startProcess(
    ['prometheus', ...files, `--web.listen-address=127.0.0.1:${port}`],
    path.join(folder, 'log'),
    { guarded: true },
  );
  stops.push(async () => {
    running.child.kill('SIGKILL');
    await running.ended;
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    const isReady = await fetch(`${url}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return url;
    await sleep(200);
  }
  throw new Error('Prometheus did not start');
}

test('Prometheus is asked for the mean, the maximum or a percentile of each minute', async () => {
  const source = prometheusMetrics(
    {
      ...{
        source: 'prometheus',
        url: await realPrometheus(),
        token: null,
        brokerLabel: 'instance',
        brokers: {},
      },
      ...{
        windowMs: minute,
        sizesWindowMs: 60 * minute,
        intervalMs: minute,
        queries: { ...prometheusQueries, consumed: prometheusQueries.produced },
      },
    },
    { clock: { now: () => Date.now(), sleep: async () => {} }, hostsOf: async () => new Map() },
  );
  expect(await rateOf(source, 'p50', 60 * minute)).toBeCloseTo(100, -1);
  expect(await rateOf(source, 'p95', 60 * minute)).toBeCloseTo(1_000, -2);
  expect(await rateOf(source, 'p95', 20 * minute)).toBeCloseTo(100, -1);
  expect(await rateOf(source, 'max', 60 * minute)).toBeCloseTo(1_000, -2);
  const mean = await rateOf(source, 'mean', 60 * minute);
  expect(mean).toBeGreaterThan(300);
  expect(mean).toBeLessThan(350);
}, 60_000);

test('of Datadog it is told from the points of the window, a minute each, and fewer where there would be too many', async () => {
  const server = await DatadogServer.start();
  stops.push(() => server.stop());
  const values = Array.from({ length: 101 }, (_, i) => i * 10);
  const produced = datadogQueries.produced.replace(/[.]rollup.*/, '');
  server.series.set(produced, [{ tags: ['topic:orders'], values: [null, ...values.toReversed()] }]);
  const settings: DatadogSettings = {
    ...{ source: 'datadog', url: server.url, ...keys, brokerTag: 'broker_id', brokers: {} },
    ...{
      instanceTypeTag: 'instance-type',
      eventTags: [],
      windowMs: minute,
      sizesWindowMs: 60 * minute,
      intervalMs: minute,
    },
    queries: { produced: datadogQueries.produced, consumed: datadogQueries.produced },
  };
  const source = datadogMetrics(settings, {
    ...{ client: datadogClient(settings), clock: { now: () => 1_800_000_000_000, sleep: async () => {} } },
    hostsOf: async () => new Map(),
  });
  expect(await rateOf(source, 'p95', 101 * minute)).toBe(950);
  expect(server.queries[0]).toMatchObject({ query: `${produced}.rollup(avg, 60)` });
  expect((server.queries[0]?.to ?? 0) - (server.queries[0]?.from ?? 0)).toBe(101 * 60);
  expect(await rateOf(source, 'mean', 101 * minute)).toBe(500);
  expect(await rateOf(source, 'max', 7 * 24 * 60 * minute)).toBe(1_000);
  expect(server.queries.at(-1)).toMatchObject({ query: `${produced}.rollup(avg, 420)` });
});
