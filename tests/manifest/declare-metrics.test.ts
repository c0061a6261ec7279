/** spec.metrics of a Cluster. */
import { expect, test } from 'vitest';
import { prometheusQueries } from '../../src/model/metrics/metrics-settings.ts';
import { document, loadOne, problemsOf, tell } from '../support/manifests.ts';

const withMetrics = (metrics: string) => ({
  'kafka.yaml': document('Cluster', 'test', `{simulation: ./cluster.json, metrics: ${metrics}}`),
});
const told = (metrics: string): readonly string[] => problemsOf(withMetrics(metrics)).map(tell);

test('come from the log dirs unless it says otherwise', () => {
  expect(loadOne(withMetrics('{}')).cluster.metrics).toEqual({ source: 'logdirs' });
});

test('of Prometheus have defaults for everything but its address', () => {
  expect(loadOne(withMetrics('{source: prometheus, url: "http://p:9090"}')).cluster.metrics).toEqual({
    ...{ source: 'prometheus', url: 'http://p:9090', token: null, brokerLabel: 'instance', brokers: {} },
    ...{ windowMs: 60_000, sizesWindowMs: 3_600_000, intervalMs: 10_000, queries: prometheusQueries },
  });
});

test('of Prometheus are as they are written', () => {
  const text =
    '{source: prometheus, url: "https://p", brokerLabel: node, brokers: {a: 1001}, window: 2m, queries: {sent: up}}';
  expect(loadOne(withMetrics(text)).cluster.metrics).toMatchObject({
    ...{
      brokerLabel: 'node',
      brokers: { a: 1001 },
      windowMs: 120_000,
      sizesWindowMs: 3_600_000,
      intervalMs: 10_000,
    },
    queries: { ...prometheusQueries, sent: 'up' },
  });
});

test.each([
  ['{source: prometheus}', 'spec.metrics.url is missing'],
  [
    '{source: prometheus, url: "p:9090"}',
    'spec.metrics.url has to be an address such as http://prometheus:9090',
  ],
  ['{url: "http://p"}', 'source: logdirs takes no url'],
  [
    '{source: prometheus, url: "http://p", queries: {sends: up}}',
    'Unknown key sends in spec.metrics.queries',
  ],
  ['{source: prometheus, url: "http://p", token: abc}', 'spec.metrics.token holds a secret as plain text'],
])('%s is refused: %s', (metrics, why) => {
  expect(told(metrics).join('\n')).toContain(why);
});
