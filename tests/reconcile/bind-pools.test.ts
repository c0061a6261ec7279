/** Pools bound to the brokers that there are. */

import { expect, test } from 'vitest';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import { bindPools, everyBroker } from '../../src/reconcile/bind/bind-pools.ts';
import { recordedFacts } from '../../src/reconcile/journal/recorded-facts.ts';
import { observedBrokers } from '../../src/reconcile/observe/observed-brokers.ts';
import { cluster } from '../support/cluster.ts';
import { desired, type PoolOptions, pool } from '../support/desired.ts';

const observed = cluster()
  .brokers(4, { racks: ['a', 'b'] })
  .topic('orders', { replicas: [[1, 2]] })
  .build();

const bind = (options: PoolOptions, state: ClusterState = observed) =>
  bindPools(
    desired({ pools: [pool('general', options)] }),
    observedBrokers(state),
    recordedFacts(state.journal).drained,
  );

test('each given field narrows, and none selects every broker', () => {
  expect(bind({}).pools[0]?.members).toEqual([1, 2, 3, 4]);
  expect(bind({ racks: ['a'] }).pools[0]?.members).toEqual([1, 3]);
  expect(bind({ racks: ['a'], ids: [1, 2] }).pools[0]?.members).toEqual([1]);
});

test('a range may have gaps, an id written by itself may not', () => {
  expect(bind({ ids: [1, 2, 9] }).problems).toEqual([]);
  const { problems } = bind({ ids: [1, 2, 9], namedIds: [9] });
  expect(problems).toMatchObject([{ code: 'manifest.unknown-reference', resource: 'BrokerPool/general' }]);
  expect(problems[0]?.summary).toContain('broker 9');
});

test.each<[string, PoolOptions]>([
  ['drain', { drain: [9] }],
  ['cordon', { cordon: [9] }],
  ['leaderless', { leaderless: [9] }],
  ['replace, as the one to go', { replace: [[9, 1]] }],
  ['replace, as the one to come', { replace: [[1, 9]] }],
])('a broker that does not exist is an error in %s', (_, options) => {
  expect(bind(options).problems).toHaveLength(1);
});

test('a broker that topicwright drained may be gone', () => {
  const state = { ...observed, journal: { 'drained/9': 'true' } };
  expect(bind({ drain: [9], namedIds: [9] }, state).problems).toEqual([]);
});

test('a broker that is down but holds replicas is known', () => {
  const state = cluster()
    .brokers(3)
    .topic('orders', { replicas: [[1, 2]] })
    .down(2)
    .build();
  expect(bind({ drain: [2] }, state).problems).toEqual([]);
  expect(bind({ replace: [[1, 2]] }, state).problems, 'yet it can receive nothing').toHaveLength(1);
});

test('a pool without a live broker is infeasible', () => {
  expect(bind({ racks: ['z'] }).problems).toMatchObject([{ code: 'plan.infeasible' }]);
});

test('what a pool says of a broker holds for topics without a Placement too', () => {
  const all = bind({ drain: [1], cordon: [2], leaderless: [3], replace: [[4, 1]] }).pools.at(-1);
  expect(all).toMatchObject({
    name: everyBroker,
    members: [1, 2, 3, 4],
    drained: [1, 4],
    cordoned: [2],
    leaderless: [3],
  });
});

test('a broker whose every disk Kafka has cordoned receives nothing, in any pool', () => {
  const disk = { path: '/a', totalBytes: 100, usableBytes: 50 };
  const state = cluster()
    .brokers(2, { logDirs: [disk] })
    .broker(3, { logDirs: [{ ...disk, cordoned: true }] })
    .broker(4, {
      logDirs: [
        { ...disk, cordoned: true },
        { ...disk, path: '/b' },
      ],
    })
    .build();
  const { pools } = bindPools(
    desired({ pools: [pool('general', { cordon: [2] })] }),
    observedBrokers(state),
    new Set(),
  );
  expect(pools.map(({ name, cordoned }) => [name, cordoned])).toEqual([
    ['general', [2, 3]],
    ['(every broker)', [2, 3]],
  ]);
});
