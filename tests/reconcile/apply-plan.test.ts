/** Applying plans on the embedded cluster: what is done, what is left alone, what is put back. */
import { describe, expect, test } from 'vitest';
import { journalTopic } from '../../src/model/cluster/port/journal-port.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { Lease } from '../../src/reconcile/journal/lease.ts';
import { ownTopics } from '../../src/reconcile/observe/own-topics.ts';
import { hasChanges } from '../../src/reconcile/plan/has-changes.ts';
import { cluster } from '../support/cluster.ts';
import { crowded, drain3 } from '../support/crowded.ts';
import { desired, pool, topic } from '../support/desired.ts';
import { dying } from '../support/dying-port.ts';
import { everyConsent, liveCluster, nextRun } from '../support/live-cluster.ts';
import { codes } from '../support/problem-codes.ts';

const mebibyte = 2 ** 20;
const leaderRate = 'leader.replication.throttled.rate';
const leaderReplicas = 'leader.replication.throttled.replicas';

test('a drained broker ends empty, the plan has nothing left, and the proof says so', async () => {
  const live = liveCluster(crowded().build());
  const plan = await live.plan(drain3);
  expect(plan.summary).toMatchObject({
    replicasMoved: 3,
    bytesMoved: 300 * mebibyte,
    lowerBoundBytes: 300 * mebibyte,
    drained: [{ broker: 3, replicasBefore: 3, replicasAfter: 0 }],
  });
  await live.apply(drain3, { saved: plan });
  const { topics } = await live.port.observe();
  expect(topics.flatMap(({ partitions }) => partitions.flatMap(({ replicas }) => replicas))).not.toContain(3);
  expect(hasChanges(await live.plan(drain3))).toBe(false);
});

test("the first plan of all drains one of three brokers: topicwright's own topic makes do with the other two", async () => {
  const live = liveCluster(
    cluster()
      .brokers(3, { diskBytes: 2 ** 30 })
      .topic('orders', { replicas: [[1, 3]], sizeBytes: mebibyte })
      .build(),
  );
  await live.apply(drain3);
  const own = (await live.port.observe()).topics.find(({ name }) => name === '__topicwright');
  expect(own?.partitions.map(({ replicas }) => [...replicas].sort())).toEqual([[1, 2]]);
});

test('with a lock timeout it waits for another apply to end, and no longer than that', async () => {
  const live = liveCluster(crowded().build());
  await live.port.createTopics([{ name: journalTopic, assignments: [[brokerId(1)]], configs: {} }]);
  const other = await Lease.acquire({
    ...{ port: live.connect(), clock: live.clock, run: nextRun(), desired: drain3 },
    ...{ leaseTiming: { termMs: 900_000, renewEveryMs: 1_000 }, onEvent: () => undefined },
  });
  expect(await codes(live.apply(drain3, { lockTimeoutMs: 30_000 }))).toEqual(['lease.held']);
  const waiting = live.apply(drain3, { lockTimeoutMs: 600_000 });
  await live.clock.sleep(60_000);
  await other.release();
  expect(await codes(waiting)).toEqual([]);
  expect(live.events).toContainEqual({
    kind: 'waiting',
    what: expect.stringMatching(/Another apply is at work: that of tester.*; waiting up to \d+m/),
  });
});

describe('the throttle', () => {
  test('is on exactly the moving replicas and their brokers, at the rate of the policy, and gone afterwards', async () => {
    const live = liveCluster(
      crowded()
        .topic('orders', {
          replicas: [
            [1, 3],
            [2, 4],
          ],
          sizeBytes: mebibyte,
        })
        .build(),
    );
    await live.apply(drain3);
    const set = live.configRequests
      .flat()
      .flatMap(({ resource, operations }) =>
        operations.flatMap((operation) =>
          operation.operation === 'set' && operation.key.includes('throttled')
            ? [
                `${resource.kind === 'topic' ? resource.name : resource.id} ${operation.key}=${operation.value}`,
              ]
            : [],
        ),
      );
    const receiver = (await live.port.observe()).topics
      .find(({ name }) => name === 'orders')
      ?.partitions[0]?.replicas.at(-1);
    expect(set.sort()).toEqual(
      [
        `1 ${leaderRate}=10000000`,
        `3 ${leaderRate}=10000000`,
        `${receiver} follower.replication.throttled.rate=10000000`,
        `orders ${leaderReplicas}=0:1,0:3`,
        `orders follower.replication.throttled.replicas=0:${receiver}`,
      ].sort(),
    );
    expect(await live.throttles()).toEqual([]);
    expect((await live.port.observe()).journal).not.toHaveProperty('throttle/topic/orders');
  });

  test('is set in few requests, however many replicas move', async () => {
    const replicas = Array.from({ length: 200 }, (_, index) => [1 + (index % 2), 3]);
    const live = liveCluster(cluster().brokers(4).topic('orders', { replicas, sizeBytes: 1000 }).build());
    const plan = await live.plan(drain3);
    await live.apply(drain3, { saved: plan });
    expect(live.events.filter(({ kind }) => kind === 'moves-started').length).toBeGreaterThan(5);
    expect(live.configRequests.length).toBe(3);
  });

  test('gives back exactly what was there before', async () => {
    const live = liveCluster(
      crowded()
        .topic('orders', {
          replicas: [
            [1, 3],
            [2, 3],
            [3, 1],
          ],
          sizeBytes: 100 * mebibyte,
          configs: { [leaderReplicas]: '0:1,2:3', 'follower.replication.throttled.replicas': '*' },
        })
        .broker(5, { configs: { [leaderRate]: '777' } })
        .build(),
    );
    await live.port.alterConfigs([
      {
        resource: { kind: 'broker', id: brokerId(1) },
        operations: [{ operation: 'set', key: leaderRate, value: '123' }],
      },
    ]);
    const before = await live.throttles();
    await live.apply(drain3);
    expect(await live.throttles()).toEqual(before);
    expect(before).toHaveLength(4);
  });

  test('that somebody changes meanwhile stays as they set it', async () => {
    const live = liveCluster(crowded().build());
    let changed = false;
    const onEvent = (event: { kind: string }): void => {
      if (event.kind !== 'move-progress' || changed) return;
      changed = true;
      void live.port.alterConfigs([
        {
          resource: { kind: 'broker', id: brokerId(1) },
          operations: [{ operation: 'set', key: leaderRate, value: '42000000' }],
        },
      ]);
    };
    await live.apply(drain3, { onEvent });
    expect(await live.throttles()).toEqual([`Broker/1 ${leaderRate}=42000000`]);
  });

  test('of a broker that died does not block, and is taken back once it lives again', async () => {
    const live = liveCluster(crowded().build());
    let killed = false;
    await live.apply(drain3, {
      onEvent: (event) => {
        live.events.push(event);
        if (event.kind !== 'move-progress' || killed) return;
        killed = true;
        void live.control.killBroker(brokerId(3));
      },
    });
    const warnings = live.events.flatMap((event) => (event.kind === 'warning' ? [event.problem.code] : []));
    expect(warnings).toEqual(['apply.throttle-left']);
    await live.control.startBroker(brokerId(3));
    expect(await live.throttles()).toHaveLength(1);
    const plan = await live.plan(drain3);
    expect(hasChanges(plan)).toBe(true);
    expect(plan.steps).toEqual([]);
    await live.apply(drain3, { saved: plan });
    expect(await live.throttles()).toEqual([]);
    expect(hasChanges(await live.plan(drain3))).toBe(false);
  });
});

describe('before anything is changed', () => {
  test('a stale plan is refused', async () => {
    const live = liveCluster(crowded().build());
    const saved = await live.plan(drain3);
    await live.port.alterReassignments([
      { topic: 'orders', partition: 0, replicas: [brokerId(4), brokerId(2)] },
    ]);
    await live.clock.sleep(60_000);
    const before = await live.port.observe();
    expect(await codes(live.apply(drain3, { saved }))).toEqual(['plan.stale']);
    expect(await live.port.observe()).toEqual(before);
  });

  test('changes elsewhere do not make a plan stale', async () => {
    const live = liveCluster(crowded().build());
    const saved = await live.plan(drain3);
    await live.port.createTopics([{ name: 'other', assignments: [[brokerId(1)]], configs: {} }]);
    expect(await codes(live.apply(drain3, { saved }))).toEqual([]);
  });

  test('deleting a topic that holds data needs to be allowed, an empty one only git', async () => {
    const absent = (name: string) =>
      desired({ ...drain3, pools: [pool('general')], topics: [topic(name, { state: 'absent' })] });
    const live = liveCluster(
      crowded()
        .topic('empty', { replicas: [[1]] })
        .build(),
    );
    expect(await codes(live.apply(absent('logs')))).toEqual(['plan.data-loss']);
    expect(await codes(live.apply(absent('empty')))).toEqual([]);
    expect(await codes(live.apply(absent('logs'), { allowDataLoss: true }))).toEqual([]);
    expect((await live.port.observe()).topics.map(({ name }) => name)).toEqual([...ownTopics, 'orders']);
  });
});

describe('configs', () => {
  const declaring = (config: Record<string, string | null>) =>
    desired({ topics: [topic('orders', { config })] });

  test('a key removed from git is reset if git had set it; what others set is told and left alone', async () => {
    const live = liveCluster(crowded().build());
    const others = { operation: 'set', key: 'segment.bytes', value: '1048576' } as const;
    await live.port.alterConfigs([{ resource: { kind: 'topic', name: 'orders' }, operations: [others] }]);
    await live.apply(declaring({ 'retention.ms': '1000' }), everyConsent);
    const plan = await live.plan(declaring({}));
    expect(plan.steps).toMatchObject([
      { kind: 'set-config', changes: [{ key: 'retention.ms', from: '1000', to: null }] },
    ]);
    expect(plan.summary.unownedConfigs).toEqual([{ topic: 'orders', keys: ['segment.bytes'] }]);
    await live.apply(declaring({}), { saved: plan });
    expect((await live.port.observe()).topics.find(({ name }) => name === 'orders')?.configs).toEqual({
      'segment.bytes': '1048576',
    });
    expect((await live.plan(declaring({}))).steps).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'that a run killed after %i calls has set, or not yet reset, are still those of git',
    async (after) => {
      const live = liveCluster(crowded().build());
      const killed = (wanted: ReturnType<typeof declaring>) =>
        live.apply(wanted, { port: dying(live.port, after) }).catch(() => undefined);
      await killed(declaring({ 'retention.ms': '1000', 'segment.ms': '2000' }));
      await killed(declaring({ 'segment.ms': '2000' }));
      await live.apply(declaring({}));
      const { topics } = await live.port.observe();
      expect(topics.find(({ name }) => name === 'orders')?.configs).toEqual({});
      expect((await live.plan(declaring({}))).summary.unownedConfigs).toEqual([]);
    },
  );

  test("a value that equals the cluster's default is no difference", async () => {
    const live = liveCluster(crowded().topicDefaults({ 'retention.ms': '604800000' }).build());
    expect((await live.plan(declaring({ 'retention.ms': '604800000' }))).steps).toEqual([]);
  });
});

test('a reassignment that somebody else started is told, counted as where it goes, and left alone', async () => {
  const live = liveCluster(crowded().build());
  await live.port.alterReassignments([
    { topic: 'orders', partition: 0, replicas: [brokerId(1), brokerId(3), brokerId(4)] },
  ]);
  const plan = await live.plan(drain3);
  expect(plan.warnings.map(({ summary }) => summary)).toContain('1 partition is being reassigned already');
  expect(
    plan.steps
      .flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []))
      .map(({ partition }) => partition),
  ).not.toContain(0);
  expect(plan.summary.drained).toMatchObject([{ broker: 3, replicasAfter: 1, topicsLeft: ['orders'] }]);
});
