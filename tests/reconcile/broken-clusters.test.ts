/** Plans and applies on clusters with dead brokers, failed log dirs and full ones: what can be done is, the rest is named. */
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/model/problem/problem.ts';
import { formatSnapshot, parseSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import type { BrokerId } from '../../src/model/values/units.ts';
import { heldProblems } from '../../src/reconcile/bind/held-partitions.ts';
import { findDrift } from '../../src/reconcile/drift/find-drift.ts';
import { hasChanges, isSettled } from '../../src/reconcile/plan/has-changes.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool, topic } from '../support/desired.ts';
import { liveCluster } from '../support/live-cluster.ts';

const everything = (options: Parameters<typeof pool>[1] = {}, factor?: number) =>
  desired({
    pools: [pool('general', options)],
    placements: [placement('all', ['*'], factor === undefined ? {} : { replicationFactor: factor })],
  });

/** By partition, without topicwright's own topic. */
function changesOf(plan: Awaited<ReturnType<ReturnType<typeof liveCluster>['plan']>>) {
  const changes = plan.steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
  return Object.fromEntries(changes.map(({ topic: name, partition, to }) => [`${name}/${partition}`, to]));
}

describe('a drained broker that is dead holds the last in-sync replica of some partitions', () => {
  const state = () =>
    cluster()
      .brokers(4, { racks: ['a', 'b', 'c'], diskBytes: 1e12 })
      .topic('duo', {
        replicas: [
          [4, 1],
          [4, 2],
        ],
        sizeBytes: 1e9,
      })
      .topic('solo', { replicas: [[4], [1], [2]], sizeBytes: 1e9 })
      .partition('duo', 1, { isr: [4] })
      .down(4);
  const drained = everything({ drain: [4] });

  test('they are named with the broker that has to return, and everything else is planned', () => {
    const plan = unwrap(makePlan(drained, state().build()));
    const { 'duo/0': moved, ...others } = changesOf(plan);
    expect({ moved: moved?.includes(4 as BrokerId), others }).toEqual({ moved: false, others: {} });
    expect(plan.summary.held).toEqual([
      { topic: 'duo', partition: 1, replicas: [4, 2], why: 'unavailable', waitsFor: [4], lagging: [2] },
      { topic: 'solo', partition: 0, replicas: [4], why: 'unavailable', waitsFor: [4], lagging: [] },
    ]);
    expect(plan.summary.drained).toMatchObject([
      { broker: 4, replicasAfter: 2, topicsLeft: ['duo', 'solo'] },
    ]);
    expect(plan.summary.bytesMoved).toBe(plan.summary.lowerBoundBytes);
    expect(plan.journal).not.toHaveProperty('drained/4');
    expect(plan.warnings.find(({ resource }) => resource === 'Broker/4')).toMatchObject({
      detail: '3 replicas are on it, and git drains it. 2 partitions are unavailable without it.',
      hint: '',
    });
  });

  test('the apply does the rest, and what it leaves is no success', async () => {
    const live = liveCluster(state().build());
    const { left, applied } = await live.apply(drained);
    expect(applied.map(({ kind }) => kind)).toContain('move-replicas');
    expect(left).toMatchObject([
      {
        code: 'apply.partitions-held',
        severity: 'error',
        summary: '2 partitions are unavailable: no live replica is in sync',
        detail: 'Left as they are: broker 4: duo/1, solo/0.',
      },
    ]);
    expect(left[0]?.hint).toBe(
      [
        'Restore broker 4, or accept the loss.',
        'duo/1: elect a replica that is not in sync, and lose the records it lacks',
        '(`kafka-leader-election.sh --bootstrap-server HOST:PORT --election-type unclean --topic duo --partition 1`).',
        'solo/0: no replica is live; delete the whole topic and create it again.',
      ].join(' '),
    );
    const next = await live.plan(drained);
    expect([hasChanges(next), isSettled(next), heldProblems(next).length]).toEqual([false, false, 1]);
  });

  test('with nothing else to do, nobody is asked', async () => {
    const live = liveCluster(state().build());
    await live.apply(drained);
    const asked: string[] = [];
    const report = await reconcile(
      drained,
      {
        ...{ allowDataLoss: false, allowLessSafety: false, detach: false },
        approve: async () => Boolean(asked.push('asked')),
      },
      live.contextOf(drained),
    );
    expect(asked).toEqual([]);
    expect(report).toMatchObject({ applied: [], left: [{ code: 'apply.partitions-held' }] });
  });

  test('drift has an item for each topic', () => {
    const observed = state().build();
    const { items } = findDrift(unwrap(makePlan(drained, observed)), observed);
    expect(items.filter(({ kind }) => kind === 'unavailable')).toEqual([
      {
        kind: 'unavailable',
        resource: 'Topic/duo',
        text: '1 partition (duo/1): no live replica is in sync; waits for broker 4',
        repaired: false,
      },
      {
        kind: 'unavailable',
        resource: 'Topic/solo',
        text: '1 partition (solo/0): no live replica is in sync; waits for broker 4',
        repaired: false,
      },
    ]);
  });

  test('those of a declared topic without a Placement are named as well; those that nothing governs are not', () => {
    const declared = desired({ topics: [topic('solo', { partitions: 3 })] });
    const { held } = unwrap(makePlan(declared, state().build())).summary;
    expect(held).toMatchObject([{ topic: 'solo', partition: 0, why: 'unavailable' }]);
  });
});

test('of several dead brokers the one is waited for whose replica lacks nothing, as Kafka tells (KIP-966)', () => {
  const state = cluster()
    .brokers(4, { diskBytes: 1e12 })
    .topic('trio', { replicas: [[3, 4, 1]], sizeBytes: 1e9 })
    .partition('trio', 0, { isr: [], leader: null, eligibleLeaders: [4] })
    .down(3)
    .down(4)
    .build();
  const known = unwrap(parseSnapshot(formatSnapshot(state), 'snapshot.json'));
  const { held } = unwrap(makePlan(everything(), known)).summary;
  expect(held).toMatchObject([{ topic: 'trio', why: 'unavailable', waitsFor: [4], lagging: [1] }]);
});

describe('leaders leave a live broker while another is dead', () => {
  const state = cluster()
    .brokers(6, { racks: ['r1', 'r1', 'r2', 'r2', 'r3', 'r3'], diskBytes: 1e12 })
    .topic('alpha', {
      replicas: [
        [1, 3, 5],
        [3, 5, 1],
        [5, 3, 1],
      ],
      sizeBytes: 1e9,
    })
    .topic('beta', {
      replicas: [
        [3, 2, 5],
        [2, 4, 6],
      ],
      sizeBytes: 1e9,
    })
    .down(1)
    .build();

  test('also where the dead one is the preferred leader', async () => {
    const live = liveCluster(state);
    const wanted = everything({ leaderless: [3] });
    const plan = await live.plan(wanted);
    expect(changesOf(plan)).toMatchObject({ 'alpha/0': [5, 1, 3], 'alpha/1': [5, 3, 1] });
    expect(plan.summary.bytesMoved).toBe(0);
    await live.apply(wanted, { saved: plan });
    const { topics } = await live.port.observe();
    const leaders = topics.flatMap(({ partitions }) => partitions.map(({ leader }) => leader));
    expect(leaders).not.toContain(3);
    expect(isSettled(await live.plan(wanted))).toBe(true);
  });

  test('and nothing changes where git does not care who leads', async () => {
    const plan = await liveCluster(state).plan(everything());
    expect(changesOf(plan)).toEqual({});
    expect(plan.summary.held).toEqual([]);
  });
});

describe('a partition too large for any log dir of a broker', () => {
  const dir = (path: string, totalBytes: number, usableBytes: number) => ({ path, totalBytes, usableBytes });
  const state = cluster()
    .broker(1, { rack: 'a', logDirs: [dir('/d1', 400e9, 100e9)] })
    .broker(2, { rack: 'a', logDirs: [dir('/d1', 150e9, 60e9), dir('/d2', 150e9, 60e9)] })
    .broker(3, { rack: 'a', logDirs: [dir('/d1', 300e9, 110e9)] })
    .topic('huge', { replicas: [[1]], sizeBytes: 90e9 })
    .topic('a', { replicas: [[2], [2]], sizeBytes: 90e9 })
    .topic('c', { replicas: [[3]], sizeBytes: 190e9 })
    .topic('r', { replicas: [[1]], sizeBytes: 10e9 })
    .build();
  const drained = (ids: readonly number[]) =>
    desired({
      pools: [pool('general', { drain: [1], ids, storage: { capacityBytes: null, maxUtilization: 0.95 } })],
      placements: [placement('default', ['huge', 'a', 'r'], { pool: 'general', replicationFactor: 1 })],
    });

  test('is not planned there', () => {
    expect(changesOf(unwrap(makePlan(drained([1, 2, 3]), state)))).toMatchObject({ 'huge/0': [3] });
  });

  test('makes the plan infeasible where nobody else has room, and names the log dir', () => {
    const result = makePlan(drained([1, 2]), state);
    expect(result.ok ? [] : result.problems).toMatchObject([
      {
        code: 'plan.infeasible',
        summary: expect.stringMatching(
          /^Pool general: no log dir has room for 1 replica of up to 83.8 GiB; the roomiest is \/d1 on broker 2, with /,
        ),
        detail: 'Concerns huge/0.',
      },
    ]);
  });
});

describe('a failed log dir of a live broker', () => {
  const good = { path: '/data1', totalBytes: 270e9, usableBytes: 200e9 };
  const state = cluster()
    .broker(1, {
      rack: 'r1',
      logDirs: [good, { path: '/datb1', totalBytes: 0, usableBytes: 0, failed: true }],
    })
    .brokers(2, { racks: ['r2', 'r3'], firstId: 2, logDirs: [good] })
    .topic('t', {
      replicas: [
        [1, 2],
        [2, 3],
        [2, 1],
        [1, 3],
      ],
      sizeBytes: 5e6,
    })
    .partition('t', 2, { isr: [2], offline: [1] })
    .partition('t', 3, { isr: [3], offline: [1] })
    .build();

  test('moves nothing by itself: its replicas may come back', () => {
    expect(changesOf(unwrap(makePlan(everything({}, 2), state)))).toEqual({});
  });

  test('loses its replicas first where the replication factor is lowered', () => {
    const changes = changesOf(unwrap(makePlan(everything({}, 1), state)));
    expect(changes).toMatchObject({ 't/2': [2], 't/3': [3] });
  });

  test('is waited for where the replication factor is raised, and its broker is named', () => {
    const { summary } = unwrap(makePlan(everything({}, 3), state));
    expect(summary.held).toMatchObject([
      { partition: 2, why: 'offline-replica', waitsFor: [1] },
      { partition: 3, why: 'offline-replica', waitsFor: [1] },
    ]);
    expect(summary.partitionsMoved).toBe(2);
  });

  test('is left behind by a drain of its broker', async () => {
    const live = liveCluster(state);
    const wanted = everything({ drain: [1] });
    const { left } = await live.apply(wanted);
    const { topics } = await live.port.observe();
    const replicas = topics.find(({ name }) => name === 't')?.partitions.flatMap((one) => one.replicas);
    expect({ left, onDrained: replicas?.includes(1 as BrokerId) }).toEqual({ left: [], onDrained: false });
  });
});

test('brokers that are down keep the racks that Kafka tells, and are no reason to copy where it tells none', () => {
  const state = cluster()
    .brokers(6, { racks: ['a', 'b', 'c'], diskBytes: 1e12 })
    .topic('t', { replicas: [[1, 5, 6]], sizeBytes: 1e9 })
    .down(5, 6)
    .build();
  for (const downBrokers of [state.downBrokers, []]) {
    const plan = unwrap(makePlan(everything({}, 3), { ...state, downBrokers }));
    expect(changesOf(plan)).toEqual({});
    expect(isSettled({ ...plan, steps: plan.steps.filter(({ topic: name }) => name === 't') })).toBe(true);
  }
});

test('a broker that does not answer receives nothing, and the plan says so', () => {
  const state = cluster()
    .brokers(3, { diskBytes: 1e12 })
    .broker(4, { hung: true })
    .topic('t', {
      replicas: [
        [1, 2],
        [4, 1],
      ],
      sizeBytes: 1e9,
    })
    .build();
  const plan = unwrap(makePlan(everything({ drain: [1] }), state));
  expect(changesOf(plan)).toMatchObject({
    't/0': [expect.toSatisfy((id) => id !== 4), expect.toSatisfy((id) => id !== 4)],
  });
  expect(plan.warnings.filter(({ code }) => code === 'cluster.broker-hung')).toMatchObject([
    { summary: 'Broker 4 does not answer', detail: expect.stringContaining('plans give it no more') },
  ]);
});

test('a lower replication factor keeps replicas on brokers that answer, before those on one that hangs', () => {
  const state = cluster()
    .brokers(4, { diskBytes: 1e12 })
    .broker(5, { hung: true })
    .topic('t', {
      replicas: [
        [4, 5, 1],
        [5, 2, 4],
        [5, 4, 3],
      ],
      sizeBytes: 1e9,
    })
    .partition('t', 0, { isr: [5, 1] })
    .partition('t', 1, { isr: [5, 2] })
    .partition('t', 2, { isr: [5] })
    .down(4)
    .build();
  expect(changesOf(unwrap(makePlan(everything({}, 1), state)))).toEqual({
    't/0': [1],
    't/1': [2],
    't/2': [5],
  });
});
