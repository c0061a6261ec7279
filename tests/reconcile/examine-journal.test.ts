/** What doctor says of topicwright's own topic, and that the plan does what doctor says it does. */
import { expect, test } from 'vitest';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import type { Finding } from '../../src/model/plan/finding.ts';
import { examineCluster } from '../../src/reconcile/doctor/examine-cluster.ts';
import { type ClusterBuilder, cluster, type TopicOptions } from '../support/cluster.ts';
import { desired, placement, pool } from '../support/desired.ts';
import { liveCluster } from '../support/live-cluster.ts';

const compacted = { 'cleanup.policy': 'compact' };
const withJournal = (options: TopicOptions): ClusterBuilder =>
  cluster()
    .brokers(4, { diskBytes: 2 ** 30 })
    .topic('__topicwright', { configs: compacted, ...options });
const governedBy = (options?: Parameters<typeof placement>[2]): DesiredState =>
  desired({ pools: [pool('general')], placements: [placement('all', ['*'], options)] });

const journalFindings = async (
  wanted: DesiredState,
  live: ReturnType<typeof liveCluster>,
): Promise<readonly Finding[]> => {
  const metrics = { name: 'log dirs', read: async () => ({ brokers: new Map() }) } as never;
  const findings = await examineCluster(wanted, { port: live.port, clock: live.clock, metrics });
  return findings.filter(({ what }) => what === 'journal');
};

const fine = [{ what: 'journal', state: 'fine', text: 'nobody is at work', details: [], remedy: '' }];

test('three replicas, compacted: nothing to say', async () => {
  expect(
    await journalFindings(governedBy(), liveCluster(withJournal({ replicas: [[1, 2, 3]] }).build())),
  ).toEqual(fine);
});

test('as many replicas as there are brokers: nothing to say', async () => {
  const two = cluster()
    .brokers(2)
    .topic('__topicwright', { replicas: [[1, 2]], configs: compacted })
    .build();
  expect(await journalFindings(governedBy(), liveCluster(two))).toEqual(fine);
});

test.each(['delete', 'compact,delete', undefined])('cleanup.policy=%s is broken', async (policy) => {
  const configs: Record<string, string> = policy === undefined ? {} : { 'cleanup.policy': policy };
  const live = liveCluster(withJournal({ replicas: [[1, 2, 3]], configs }).build());
  expect(await journalFindings(governedBy(), live)).toMatchObject([
    ...fine,
    {
      state: 'broken',
      text: `__topicwright has cleanup.policy=${policy ?? 'delete'}, not compact`,
      remedy: expect.stringContaining('--entity-name __topicwright --add-config cleanup.policy=compact'),
    },
  ]);
});

test.each<[string, DesiredState]>([
  ['a Placement without a replication factor', governedBy()],
  ['a Placement with a replication factor of 3', governedBy({ replicationFactor: 3 })],
])('one replica, and %s selects it: the plan raises it, as doctor says', async (_, wanted) => {
  const live = liveCluster(withJournal({ replicas: [[1]] }).build());
  expect(await journalFindings(wanted, live)).toMatchObject([
    ...fine,
    {
      state: 'doubtful',
      text: '__topicwright has 1 replica, and 4 brokers could hold 3',
      remedy: 'Apply: Placement all selects it, and the plan adds replicas.',
    },
  ]);
  await live.apply(wanted);
  expect(await journalFindings(wanted, live)).toEqual(fine);
});

test.each<[string, DesiredState, string]>([
  ['a Placement states 1', governedBy({ replicationFactor: 1 }), 'general'],
  ['nothing selects it', desired(), 'POOL'],
])('one replica, and %s: doctor says what to write, and the plan leaves it', async (_, wanted, name) => {
  const live = liveCluster(withJournal({ replicas: [[1]] }).build());
  expect(await journalFindings(wanted, live)).toMatchObject([
    ...fine,
    {
      state: 'doubtful',
      remedy: `Add a Placement: {select: {topics: [__topicwright]}, pool: ${name}, replicationFactor: 3}`,
    },
  ]);
  expect((await live.plan(wanted)).steps).toEqual([]);
});

test('more replicas than three are kept where git states none', async () => {
  const live = liveCluster(withJournal({ replicas: [[1, 2, 3, 4]] }).build());
  expect((await live.plan(governedBy())).steps).toEqual([]);
});

test('a record that this version has to know, and does not, is broken; one that it need not know is doubtful', async () => {
  const live = liveCluster(withJournal({ replicas: [[1, 2, 3]] }).build());
  await live.port.appendJournal({ 'healing/3': '{}' });
  expect(await journalFindings(governedBy(), live)).toMatchObject([
    ...fine,
    {
      state: 'doubtful',
      text: '1 record is unknown to this version, and left alone',
      details: ['healing/3.'],
    },
  ]);
  await live.port.appendJournal({ 'move/orders/0': '{"version":2}' });
  expect(await journalFindings(governedBy(), live)).toMatchObject([
    { state: 'broken', text: 'The journal was written by a newer topicwright: move/orders/0' },
  ]);
});
