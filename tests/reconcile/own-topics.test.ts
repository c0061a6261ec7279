/** What topicwright itself needs on a cluster: created before the first lease, where git wants replicas, and never left to Kafka. */
import { describe, expect, test } from 'vitest';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import { journalTopic } from '../../src/model/cluster/port/journal-port.ts';
import { transactionTopic } from '../../src/model/cluster/transaction-log.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { runThrottle } from '../../src/reconcile/daemon/run-throttle.ts';
import { ownTopics } from '../../src/reconcile/observe/own-topics.ts';
import { hasChanges } from '../../src/reconcile/plan/has-changes.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool, topic } from '../support/desired.ts';
import { liveCluster, nextRun } from '../support/live-cluster.ts';

const fresh = (brokers = 4) =>
  cluster()
    .brokers(brokers, { racks: ['a', 'b'], diskBytes: 2 ** 40 })
    .topic('orders', { partitions: 4, replicationFactor: 2, sizeBytes: 2 ** 20 });

const drain4 = desired({
  pools: [pool('general', { drain: [4] })],
  placements: [placement('default', ['*'])],
});

const held = ({ topics }: ClusterState, broker: number): readonly string[] =>
  topics.flatMap(({ name, partitions }) =>
    partitions.filter(({ replicas }) => replicas.includes(brokerId(broker))).map(({ id }) => `${name}/${id}`),
  );
const logOf = ({ topics }: ClusterState) => topics.find(({ name }) => name === transactionTopic);

describe('the first apply on a fresh cluster', () => {
  test('drains a broker, and leaves nothing to plan and nothing on it', async () => {
    const live = liveCluster(fresh().build());
    const plan = await live.plan(drain4);
    expect(plan.steps.slice(0, 2).map(({ topic: name }) => name)).toEqual(ownTopics);
    const report = await live.apply(drain4, { saved: plan });
    expect(report.applied.map(({ topic: name }) => name).sort()).toEqual(
      [...ownTopics, 'orders', 'orders'].sort(),
    );
    expect(report.alreadyDone).toBe(0);
    expect((await live.plan(drain4)).steps).toEqual([]);
    expect(held(await live.port.observe(), 4)).toEqual([]);
  });

  test("creates the transaction log as the brokers' own settings say", async () => {
    const settings = {
      'transaction.state.log.num.partitions': '7',
      'transaction.state.log.replication.factor': '2',
      'transaction.state.log.min.isr': '2',
      'transaction.state.log.segment.bytes': '1048576',
    };
    const live = liveCluster(fresh().brokerSettings(settings).build());
    await live.apply(drain4);
    const log = logOf(await live.port.observe());
    expect(log?.partitions.map(({ replicas }) => replicas.length)).toEqual(Array(7).fill(2));
    expect(log?.configs).toEqual({
      'cleanup.policy': 'compact',
      'compression.type': 'uncompressed',
      'min.insync.replicas': '2',
      'segment.bytes': '1048576',
      'unclean.leader.election.enable': 'false',
    });
  });

  test('git owns none of its configs', async () => {
    const live = liveCluster(fresh().build());
    await live.apply(drain4);
    const keys = Object.keys(await live.port.readJournal());
    expect(keys.filter((key) => key.startsWith('config/'))).toEqual([]);
  });

  test('a Placement that selects it says how many replicas it has, and where', async () => {
    const git = desired({
      pools: [pool('general', { drain: [4] }), pool('two', { ids: [1, 2] })],
      placements: [
        placement('default', ['*']),
        placement('log', [transactionTopic], { pool: 'two', replicationFactor: 2 }),
      ],
    });
    const live = liveCluster(fresh().build());
    await live.apply(git);
    const replicas = logOf(await live.port.observe())?.partitions.flatMap((one) => one.replicas);
    expect([...new Set(replicas)].sort()).toEqual([1, 2]);
    expect((await live.plan(git)).steps).toEqual([]);
  });

  test('with fewer brokers than replicas it has as many as there are, and one may fail', async () => {
    const git = desired({ pools: [pool('general', { drain: [3] })], placements: [placement('all', ['*'])] });
    const live = liveCluster(fresh(3).build());
    const plan = await live.plan(git);
    expect(plan.warnings.map(({ summary }) => summary)).toEqual([`${transactionTopic} gets 2 of 3 replicas`]);
    await live.apply(git, { saved: plan });
    const log = logOf(await live.port.observe());
    expect(log?.partitions[0]?.replicas).toHaveLength(2);
    expect(log?.configs['min.insync.replicas']).toBe('1');
  });

  test('on a single broker there is a lease too', async () => {
    const git = desired({ topics: [topic('new', { partitions: 1, replicationFactor: 1 })] });
    const live = liveCluster(cluster().brokers(1).build());
    await live.apply(git);
    expect((await live.port.observe()).topics.map(({ name }) => name)).toEqual([...ownTopics, 'new']);
  });
});

describe('a plan', () => {
  test('of a cluster as git wants it creates nothing', () => {
    const plan = makePlan(desired({ ...drain4, pools: [pool('general')] }), fresh().build());
    expect(plan.ok && hasChanges(plan.value)).toBe(false);
    expect(plan.ok && plan.value.brokers.map(({ after }) => after.replicas)).toEqual([2, 2, 2, 2]);
  });

  test('narrowed to a topic creates what it needs, and leaves it alone once it is there', async () => {
    const git = desired({ ...drain4, topics: [topic('new', { partitions: 1, replicationFactor: 2 })] });
    const targets = [{ kind: 'Topic', name: 'new' } as const];
    const topicsOf = (state: ClusterState): readonly string[] => {
      const plan = makePlan(git, state, { targets });
      return plan.ok ? plan.value.steps.map((step) => `${step.kind} ${step.topic}`) : [];
    };
    expect(topicsOf(fresh().build())).toEqual([
      ...ownTopics.map((name) => `create-topic ${name}`),
      'create-topic new',
    ]);
    const onFour = ownTopics.reduce((state, name) => state.topic(name, { replicas: [[4]] }), fresh()).build();
    expect(topicsOf(onFour)).toEqual(['create-topic new']);
  });

  test('refuses a declared number of partitions that the brokers could not use', () => {
    const declared = topic(transactionTopic, { partitions: 10, replicationFactor: 3 });
    const plan = makePlan(desired({ ...drain4, topics: [declared] }), fresh().build());
    expect(plan).toMatchObject({ ok: false, problems: [{ code: 'plan.impossible' }] });
  });

  test('that was made without the settings of the brokers is stale where they differ', async () => {
    const live = liveCluster(
      fresh().brokerSettings({ 'transaction.state.log.num.partitions': '10' }).build(),
    );
    const { brokerSettings: _, ...without } = await live.port.observe();
    const saved = makePlan(drain4, without);
    if (!saved.ok) throw new Error('it has to be possible');
    await expect(live.apply(drain4, { saved: saved.value })).rejects.toMatchObject({
      problems: [{ code: 'plan.stale' }],
    });
    expect((await live.port.observe()).topics.map(({ name }) => name)).toEqual(['orders']);
  });

  test('is not stale where somebody else has used transactions meanwhile', async () => {
    const live = liveCluster(fresh().build());
    const saved = await live.plan(drain4);
    await live.port.claimJournal();
    expect(held(await live.port.observe(), 4)).not.toEqual(['orders/2', 'orders/3']);
    await live.apply(drain4, { saved });
  });
});

describe('whoever else takes a lease', () => {
  const withJournal = (): ClusterState =>
    fresh()
      .topic(journalTopic, { replicas: [[1, 2, 3]], configs: { 'cleanup.policy': 'compact' } })
      .build();

  test('the throttle daemon creates the transaction log where git wants replicas', async () => {
    const live = liveCluster(withJournal());
    const end = new AbortController();
    await runThrottle({
      ...{ port: live.port, clock: live.clock, metrics: null, events: null },
      ...{ run: nextRun(), leaseTiming: { termMs: 900_000, renewEveryMs: 60_000 } },
      desired: () => drain4,
      signal: end.signal,
      onEvent: () => undefined,
      onExit: 'remove',
      onTurn: () => end.abort(),
    });
    const observed = await live.port.observe();
    expect(logOf(observed)?.partitions).toHaveLength(50);
    expect(held(observed, 4).filter((name) => name.startsWith('_'))).toEqual([]);
  });
});
