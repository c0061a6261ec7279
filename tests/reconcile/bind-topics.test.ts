/** Which Placement governs a topic. */
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/model/problem/problem.ts';
import { bindTopics } from '../../src/reconcile/bind/bind-topics.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { type ClusterBuilder, cluster } from '../support/cluster.ts';
import { desired, placement, pool, topic, topicTags } from '../support/desired.ts';

const observed = cluster()
  .brokers(1)
  .topic('orders.eu', { tags: { team: 'shop' } })
  .topic('orders.us')
  .topic('logs')
  .build();

const placements = [
  placement('everything', ['*']),
  placement('by-tag', null, { tags: { team: 'shop' } }),
  placement('by-glob', ['orders.*']),
  placement('by-name', ['orders.us']),
];

function governing(parts: Parameters<typeof desired>[0]): Record<string, string | null> {
  const { topics } = bindTopics(desired(parts), observed);
  return Object.fromEntries(topics.map(({ name, placement: chosen }) => [name, chosen?.name ?? null]));
}

describe('the more specific selector wins', () => {
  test('an exact name before a glob before everything, in any order', () => {
    const expected = { logs: 'everything', 'orders.eu': 'by-glob', 'orders.us': 'by-name' };
    expect(governing({ placements })).toEqual(expected);
    expect(governing({ placements: placements.toReversed() })).toEqual(expected);
  });

  test('tags before everything', () => {
    expect(governing({ placements: placements.slice(0, 2) })).toMatchObject({
      'orders.eu': 'by-tag',
      logs: 'everything',
    });
  });

  test('a glob with tags before the same glob without', () => {
    const both = [
      placement('plain', ['orders.*']),
      placement('tagged', ['orders.*'], { tags: { team: 'shop' } }),
    ];
    expect(governing({ placements: both })).toEqual({
      logs: null,
      'orders.eu': 'tagged',
      'orders.us': 'plain',
    });
  });

  test('tags that git declares count like those that the cluster reports', () => {
    const tags = [topicTags('owners', { logs: { team: 'shop' } })];
    expect(governing({ placements: placements.slice(0, 2), tags })).toMatchObject({ logs: 'by-tag' });
    const topics = [topic('logs', { tags: { team: 'shop' } })];
    expect(governing({ placements: placements.slice(0, 2), topics })).toMatchObject({ logs: 'by-tag' });
  });
});

test('a tie is an error that names both', () => {
  const tied = [placement('one', ['orders.*']), placement('two', ['*.eu'])];
  const { problems } = bindTopics(desired({ placements: tied }), observed);
  expect(problems).toMatchObject([{ code: 'manifest.contradiction', resource: 'Topic/orders.eu' }]);
  expect(problems[0]?.detail).toContain('one and two');
});

test('a topic that nothing matches is bound to nothing', () => {
  expect(governing({ placements: [placement('orders', ['orders.*'])] })).toMatchObject({ logs: null });
});

describe('what topicwright itself needs, while another topic is the target', () => {
  const wanted = desired({
    pools: [pool('general', { drain: [1] })],
    placements: [placement('all', ['*'], { replicationFactor: 2 })],
  });
  const stepsOf = (state: ClusterBuilder): readonly string[] =>
    unwrap(makePlan(wanted, state.build(), { targets: [{ kind: 'Topic', name: 'orders' }] })).steps.map(
      ({ kind, topic: name }) => `${kind} ${name}`,
    );
  const live = () =>
    cluster()
      .brokers(4, { diskBytes: 1e9 })
      .topic('orders', { replicas: [[1, 2]] });

  test('is created, as the apply needs it', () => {
    expect(stepsOf(live())).toEqual([
      'create-topic __topicwright',
      'create-topic __transaction_state',
      'move-replicas orders',
      'elect-leaders orders',
    ]);
  });

  test('is not moved', () => {
    const both = live().topic('__topicwright', { replicas: [[1]], configs: { 'cleanup.policy': 'compact' } });
    both.topic('__transaction_state', { replicas: [[1]] });
    expect(stepsOf(both)).toEqual(['move-replicas orders', 'elect-leaders orders']);
  });
});

describe('targets', () => {
  test('leave every other topic as it is', () => {
    const state = desired({ placements, topics: [topic('logs'), topic('new', { partitions: 1 })] });
    const { topics } = bindTopics(state, observed, { targets: [{ kind: 'Placement', name: 'by-glob' }] });
    expect(topics.filter(({ excluded }) => !excluded).map(({ name }) => name)).toEqual(['orders.eu']);
    expect(topics.find(({ name }) => name === 'new')).toMatchObject({ declared: null, placement: null });
  });

  test('that no topic belongs to are an error', () => {
    const { problems } = bindTopics(desired({ placements }), observed, {
      targets: [{ kind: 'Topic', name: 'ordrs' }],
    });
    expect(problems).toMatchObject([{ code: 'cli.usage' }]);
  });
});
