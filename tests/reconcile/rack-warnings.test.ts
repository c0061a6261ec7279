/** Brokers without a rack are named where a rule about racks counts on them, and nowhere else. */
import { expect, test } from 'vitest';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { type ClusterBuilder, cluster } from '../support/cluster.ts';
import { desired, placement, pool } from '../support/desired.ts';
import { loadOne, simulatedManifest } from '../support/manifests.ts';

const told = (wanted: DesiredState, built: ClusterBuilder): readonly string[] =>
  unwrap(makePlan(wanted, built.topic('orders', { replicas: [[1, 2]] }).build())).warnings.map(
    ({ summary, detail }) => `${summary}: ${detail}`,
  );
const disk = { diskBytes: 1e9 };
const withRacks = () => cluster().brokers(3, { ...disk, racks: ['a', 'b'] });
const ruled = (racks?: Parameters<typeof placement>[2]) =>
  desired({ pools: [pool('general')], placements: [placement('all', ['*'], racks)] });

test('every broker has a rack, or none has one and no rule is stated: not a word', () => {
  expect(told(ruled(), withRacks())).toEqual([]);
  expect(told(ruled({ racks: { kind: 'max' } }), withRacks())).toEqual([]);
  expect(told(ruled(), cluster().brokers(3, disk))).toEqual([]);
  expect(told(ruled({ racks: { kind: 'none' } }), cluster().brokers(3, disk))).toEqual([]);
});

test('a pool that mixes brokers with and without a rack', () => {
  expect(told(ruled(), withRacks().broker(4, disk))).toEqual([
    'Broker 4 of pool general has no rack: It counts as a rack of its own for racks: {spread: max} of Placement all, wherever it really is.',
  ]);
  expect(
    told(ruled({ racks: { kind: 'distinct', racks: 2 } }), withRacks().broker(4, disk).broker(5, disk)),
  ).toEqual([
    'Brokers 4, 5 of pool general have no rack: They count as one rack together for racks: {spread: 2} of Placement all, wherever they really are.',
  ]);
  expect(told(ruled({ racks: { kind: 'none' } }), withRacks().broker(4, disk))).toEqual([]);
});

test('a rule that is stated where no broker has a rack', () => {
  expect(told(ruled({ racks: { kind: 'max' } }), cluster().brokers(3, disk))).toEqual([
    'No broker of pool general has a rack: racks: {spread: max} of Placement all has no effect.',
  ]);
  expect(told(ruled({ racks: { kind: 'within-one' } }), cluster().brokers(3, disk))).toEqual([
    'No broker of pool general has a rack: racks: {within: one} of Placement all has no effect.',
  ]);
});

test('a broker that is drained, is down or is in another pool does not count', () => {
  const drained = desired({
    pools: [pool('general', { drain: [4] })],
    placements: [placement('all', ['*'])],
  });
  expect(told(drained, withRacks().broker(4, disk))).toEqual([]);
  const elsewhere = desired({
    pools: [pool('general', { ids: [1, 2, 3] }), pool('other')],
    placements: [placement('all', ['*'])],
  });
  expect(told(elsewhere, withRacks().broker(4, disk))).toEqual([]);
});

test('what the manifest writes counts as stated', () => {
  const [stated, silent] = ['racks: {spread: max}', ''].map((racks) =>
    loadOne({
      'kafka.yaml': simulatedManifest('{}').replace(
        'pool: all}',
        racks === '' ? 'pool: all}' : `pool: all, ${racks}}`,
      ),
    }),
  );
  expect(stated?.placements).toMatchObject([{ racks: { kind: 'max' }, racksAreStated: true }]);
  expect(silent?.placements).toMatchObject([{ racks: { kind: 'max' }, racksAreStated: false }]);
});
