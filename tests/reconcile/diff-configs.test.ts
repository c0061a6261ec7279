/** Which config keys change, and which are somebody else's. */
import { expect, test } from 'vitest';
import type { TopicDeclaration } from '../../src/model/desired/desired-state.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { diffConfigs } from '../../src/reconcile/plan/diff-configs.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../support/cluster.ts';
import { desired, topic } from '../support/desired.ts';

const declare = (config: TopicDeclaration['config']): TopicDeclaration => ({
  name: 'orders',
  source: { file: 'topics.yaml', line: 1, column: 1 },
  tags: {},
  partitions: null,
  replicationFactor: null,
  config,
  configSources: {},
  state: 'present',
});
const defaults = { 'retention.ms': '604800000', 'cleanup.policy': 'delete' };

test('a declared value that the topic lacks is set', () => {
  const { changes } = diffConfigs(declare({ 'retention.ms': '1000' }), {}, defaults, []);
  expect(changes).toEqual([{ key: 'retention.ms', from: null, to: '1000', default: '604800000' }]);
});

test("a declared value that equals the cluster's default needs no override", () => {
  expect(diffConfigs(declare({ 'retention.ms': '604800000' }), {}, defaults, []).changes).toEqual([]);
});

test('a value that differs is replaced, even by one that equals the default', () => {
  const { changes } = diffConfigs(
    declare({ 'retention.ms': '604800000' }),
    { 'retention.ms': '5' },
    defaults,
    [],
  );
  expect(changes).toMatchObject([{ from: '5', to: '604800000' }]);
});

test('null takes an override away, and asks for nothing where there is none', () => {
  const declared = declare({ 'retention.ms': null, 'cleanup.policy': null });
  const { changes } = diffConfigs(declared, { 'retention.ms': '5' }, defaults, []);
  expect(changes).toEqual([{ key: 'retention.ms', from: '5', to: null, default: '604800000' }]);
});

test('a key removed from git is reset only if git had set it', () => {
  const live = { 'retention.ms': '5', 'segment.bytes': '1048576' };
  const diff = diffConfigs(declare({}), live, defaults, ['retention.ms']);
  expect(diff.changes).toMatchObject([{ key: 'retention.ms', from: '5', to: null }]);
  expect(diff.unowned).toEqual(['segment.bytes']);
});

test('throttled replicas are neither reset nor reported', () => {
  const live = {
    'leader.replication.throttled.replicas': '0:1',
    'follower.replication.throttled.replicas': '*',
  };
  expect(diffConfigs(declare({}), live, defaults, [])).toEqual({ changes: [], unowned: [] });
});

test('throttled replicas that git declares are kept as it says', () => {
  const key = 'leader.replication.throttled.replicas';
  expect(diffConfigs(declare({ [key]: '*' }), { [key]: '0:1' }, defaults, []).changes).toMatchObject([
    { key, from: '0:1', to: '*' },
  ]);
});

test('keys are in order, whoever set them first', () => {
  const live = { 'segment.ms': '1', 'retention.ms': '5', 'flush.ms': '9', 'delete.retention.ms': '9' };
  const owned = ['segment.ms', 'retention.ms'];
  const { changes, unowned } = diffConfigs(declare({ 'cleanup.policy': 'compact' }), live, defaults, owned);
  expect(changes.map(({ key }) => key)).toEqual(['cleanup.policy', 'retention.ms', 'segment.ms']);
  expect(unowned).toEqual(['delete.retention.ms', 'flush.ms']);
});

test('a topic that git deletes gets no configs before', () => {
  const observed = cluster()
    .brokers(1)
    .topic('orders', { configs: { 'flush.ms': '9' } })
    .build();
  const going = topic('orders', { state: 'absent', config: { 'retention.ms': '1000' } });
  const { steps, summary } = unwrap(makePlan(desired({ topics: [going] }), observed));
  expect(steps.map(({ kind }) => kind)).not.toContain('set-config');
  expect(summary.unownedConfigs).toEqual([]);
});
