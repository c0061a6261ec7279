/** What a BrokerPool says of balance and of the limits of its brokers. */
import { expect, test } from 'vitest';
import { document, loadOne, problemsOf, tell } from '../support/manifests.ts';

const withPool = (spec: string) => ({
  'kafka.yaml': `${document('Cluster', 'test', '{simulation: ./cluster.json}')}\n---\n${document('BrokerPool', 'all', spec)}`,
});
const poolOf = (spec: string) => loadOne(withPool(spec)).pools[0];

test('each dimension of balance is read on its own', () => {
  const balance =
    '{storage: 1%, replicas: 2%, leaders: 3%, produce: 4%, networkIn: 5%, networkOut: 6%, cpu: 7%, topics: {replicas: 8%, leaders: 9%}, failover: {broker: 10%, rack: 11%}}';
  expect(poolOf(`{balance: ${balance}}`)?.balance).toEqual({
    ...{ storage: 0.01, replicas: 0.02, leaders: 0.03, produce: 0.04, networkIn: 0.05, networkOut: 0.06 },
    ...{ cpu: 0.07, topicReplicas: 0.08, topicLeaders: 0.09, failover: 0.1, rackFailover: 0.11 },
  });
});

test('a share of failover stands for losing one broker', () => {
  expect(poolOf('{balance: {failover: 10%}}')?.balance).toMatchObject({ failover: 0.1, rackFailover: null });
  expect(poolOf('{balance: {failover: {rack: 0.2}}}')?.balance).toMatchObject({
    failover: null,
    rackFailover: 0.2,
  });
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
  ['{balance: {topics: {replica: 5%}}}', 'Unknown key replica in spec.balance.topics'],
])('%s is refused: %s', (spec, why) => {
  expect(problemsOf(withPool(spec)).map(tell).join('\n')).toContain(why);
});
