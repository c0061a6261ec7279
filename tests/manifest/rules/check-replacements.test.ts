/** Pools must not contradict each other about a broker. */
import { expect, test } from 'vitest';
import { document, documents, problemsOf, toldBelow } from '../../support/manifests.ts';

const pool = (name: string, spec: string, metadata = ''): string =>
  document('BrokerPool', name, spec, metadata);
const swapping = pool('a', '{replace: {1: 2}}');

test.each([
  ['drains the broker that gives', '{drain: [1]}', 'Broker 1 is drained in BrokerPool b'],
  ['drains the broker that takes', '{drain: ["2-3"]}', 'Broker 2 is drained in BrokerPool b'],
  ['cordons the broker that takes', '{cordon: [2]}', 'Broker 2 is cordoned in BrokerPool b'],
  ['replaces the broker that takes', '{replace: {2: 3}}', 'Broker 2 is itself replaced in BrokerPool b'],
])('another pool that %s contradicts the replacement, whichever stands first', (_, spec, summary) => {
  const said = `error manifest.contradiction BrokerPool/a: ${summary} | Here, 2 takes the place of 1. | Keep one of them.`;
  expect(toldBelow(swapping, pool('b', spec))).toEqual([`kafka.yaml:14:18 ${said}`]);
  expect(toldBelow(pool('b', spec), swapping)).toEqual([`kafka.yaml:19:18 ${said}`]);
});

test.each([
  [
    'two brokers for one',
    '{replace: {1: 3}}',
    'Broker 1 is replaced as well in BrokerPool a',
    '3 takes the place of 1',
  ],
  [
    'one broker for two',
    '{replace: {3: 2}}',
    'Broker 2 replaces another broker as well in BrokerPool a',
    '2 takes the place of 3',
  ],
])('%s in two pools is told once, at the later pool', (_, spec, summary, detail) => {
  expect(toldBelow(swapping, pool('b', spec))).toEqual([
    `kafka.yaml:19:18 error manifest.contradiction BrokerPool/b: ${summary} | Here, ${detail}. | Keep one of them.`,
  ]);
});

test.each([
  ['cordons the broker that gives', '{cordon: [1]}'],
  ['lets the broker that takes lead nothing', '{leaderless: [2]}'],
  ['replaces and drains other brokers', '{replace: {3: 4}, drain: [5], cordon: [6]}'],
])('another pool that %s contradicts nothing', (_, spec) => {
  expect(toldBelow(swapping, pool('b', spec))).toEqual([]);
});

test('a pool of another cluster contradicts nothing', () => {
  const text = documents(
    document('Cluster', 'dev', '{simulation: ./dev.json}'),
    document('Cluster', 'prod', '{simulation: ./prod.json}'),
    pool('a', '{replace: {1: 2}}', ', clusters: [dev]'),
    pool('b', '{drain: [1, 2]}', ', clusters: [prod]'),
  );
  expect(problemsOf({ 'kafka.yaml': text })).toEqual([]);
});
