/** What a BrokerPool says of balance and of the limits of its brokers. */
import { expect, test } from 'vitest';
import { document, loadOne, problemsOf, tell } from '../support/manifests.ts';

const withPool = (spec: string) => ({
  'kafka.yaml': `${document('Cluster', 'test', '{simulation: ./cluster.json}')}\n---\n${document('BrokerPool', 'all', spec)}`,
});
const poolOf = (spec: string) => loadOne(withPool(spec)).pools[0];

test('each dimension of balance is read on its own', () => {
  const balance =
    '{storage: 1%, replicas: 2%, leaders: 3%, produce: 4%, networkIn: 5%, networkOut: 6%, cpu: 7%, topics: {replicas: 8%, leaders: 9%}, failover: {broker: 10%, rack: 11%}, disks: 12%}';
  expect(poolOf(`{balance: ${balance}}`)?.balance).toEqual({
    ...{ storage: 0.01, replicas: 0.02, leaders: 0.03, produce: 0.04, networkIn: 0.05, networkOut: 0.06 },
    ...{ cpu: 0.07, topicReplicas: 0.08, topicLeaders: 0.09, failover: 0.1, rackFailover: 0.11 },
    disks: 0.12,
  });
});

test('log dirs to empty are read by broker', () => {
  expect(poolOf('{drainDirs: {1003: [/data2, /data3]}}')?.drainDirs).toEqual([
    { broker: 1003, logDirs: ['/data2', '/data3'] },
  ]);
  expect(poolOf('{}')?.drainDirs).toEqual([]);
});

test('a share of failover stands for losing one broker', () => {
  expect(poolOf('{balance: {failover: 10%}}')?.balance).toMatchObject({ failover: 0.1, rackFailover: null });
  expect(poolOf('{balance: {failover: {rack: 0.2}}}')?.balance).toMatchObject({
    failover: null,
    rackFailover: 0.2,
  });
});

test('a tolerance may say when it begins and how far it goes, in every dimension', () => {
  const band = '{beyond: 15%, to: 10%}';
  const pool = poolOf(
    `{balance: {storage: ${band}, leaders: 5%, cpu: ${band}, topics: {replicas: ${band}}, failover: {rack: ${band}}}}`,
  );
  expect(pool?.balance).toMatchObject({ storage: 0.1, leaders: 0.05, cpu: 0.1, topicReplicas: 0.1 });
  expect(pool?.balance.rackFailover).toBe(0.1);
  expect(pool?.balanceBeyond).toEqual({ storage: 0.15, cpu: 0.15, topicReplicas: 0.15, rackFailover: 0.15 });
  expect(poolOf('{balance: {storage: 10%}}')).not.toHaveProperty('balanceBeyond');
});

test('rates of traffic are of a time, and a statistic', () => {
  expect(poolOf('{balance: {produce: 10%, rates: p95 over 1d}}')?.rates).toEqual({
    ...{ statistic: 'p95', windowMs: 86_400_000 },
  });
  expect(poolOf('{balance: {produce: 10%, rates: "mean over 1h 30m"}}')?.rates?.windowMs).toBe(5_400_000);
  expect(poolOf('{balance: {produce: 10%}}')).not.toHaveProperty('rates');
});

test('the network is used to 80% of what is stated, and only what is stated has a limit', () => {
  expect(poolOf('{network: {in: 1Gbit/s}}')?.network).toEqual({
    ...{ inBytesPerSecond: 125_000_000, outBytesPerSecond: null, maxUtilization: 0.8 },
  });
  expect(poolOf('{}')?.network).toMatchObject({ inBytesPerSecond: null, outBytesPerSecond: null });
});

test('replicas have a limit where one is stated', () => {
  expect(poolOf('{maxReplicas: 4000}')?.maxReplicas).toBe(4000);
  expect(poolOf('{}')?.maxReplicas).toBeNull();
});

test.each([
  ['{network: {maxUtilization: 70%}}', 'spec.network limits nothing'],
  ['{network: {in: 1Gbit}}', 'spec.network.in has to be a rate'],
  ['{maxReplicas: 0}', 'spec.maxReplicas'],
  ['{balance: {failover: 120%}}', 'spec.balance.failover has to be a share'],
  ['{balance: {failover: {brokers: 10%}}}', 'Unknown key brokers in spec.balance.failover'],
  ['{balance: {failover: {}}}', 'spec.balance.failover'],
  ['{balance: {rates: p95}}', 'spec.balance.rates has to be what the rates are of a time'],
  ['{balance: {rates: p100 over 1d}}', 'spec.balance.rates'],
  ['{balance: {storage: {beyond: 15%}}}', 'spec.balance.storage'],
  ['{balance: {storage: {beyond: 5%, to: 10%}}}', 'spec.balance.storage: beyond has to be larger than to'],
  [
    '{balance: {failover: {broker: {beyond: 10%, to: 10%}}}}',
    'spec.balance.failover.broker: beyond has to be',
  ],
  ['{balance: {topics: {replica: 5%}}}', 'Unknown key replica in spec.balance.topics'],
])('%s is refused: %s', (spec, why) => {
  expect(problemsOf(withPool(spec)).map(tell).join('\n')).toContain(why);
});
