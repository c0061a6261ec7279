/** A broker is called safe to stop where it was seen to hold nothing, topics that came during the apply included; a plan only says what it wants. */
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/model/cluster/port/outcome.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import type { ApplyEvent } from '../../src/model/plan/apply-event.ts';
import { brokerId, bytes } from '../../src/model/values/units.ts';
import type { ApplyReport } from '../../src/reconcile/apply/apply-plan.ts';
import { brokersToEmpty } from '../../src/reconcile/apply/observe-drained.ts';
import { readStatus } from '../../src/reconcile/doctor/read-status.ts';
import type { Consents } from '../../src/reconcile/hazards/require-consent.ts';
import { isSettled } from '../../src/reconcile/plan/has-changes.ts';
import { renderApplySummary } from '../../src/report/apply/render-apply-summary.ts';
import { renderDrainedNow } from '../../src/report/apply/render-drained-now.ts';
import { drainedText } from '../../src/report/review/sections/drained-text.ts';
import { renderPlanText } from '../../src/report/review/terminal/render-plan-text.ts';
import { renderStatusText } from '../../src/report/status/render-status-text.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool } from '../support/desired.ts';
import { type LiveCluster, liveCluster } from '../support/live-cluster.ts';

const [one, two, three] = [brokerId(1), brokerId(2), brokerId(3)];
const style = { color: false, width: 1000 };
const general = { pools: [pool('general', { drain: [3] })] };
const drain3 = desired({ ...general, placements: [placement('default', ['*'])] });
const onlyOrders = desired({ ...general, placements: [placement('default', ['orders'])] });

const busy = () =>
  cluster()
    .brokers(4, { diskBytes: 2 ** 40 })
    .topic('orders', { partitions: 4, replicationFactor: 2, sizeBytes: 2 ** 30 });
const opened = (): LiveCluster =>
  liveCluster(
    busy()
      .topic('__topicwright', { replicas: [[1, 2]], configs: { 'cleanup.policy': 'compact' } })
      .topic('__transaction_state', { replicas: [[1, 2]] })
      .build(),
  );

type Outcomes = Promise<readonly Outcome<unknown>[]>;

/** Applies; somebody else does something at events of a kind, at most so often, and Kafka accepts it. */
async function meddled(
  live: LiveCluster,
  wanted: DesiredState,
  kind: ApplyEvent['kind'],
  meddle: (times: number) => Outcomes,
  most = 1,
  consents: Partial<Consents> = {},
): Promise<{ readonly report: ApplyReport; readonly said: string }> {
  const done: Outcomes[] = [];
  const plan = await live.plan(wanted);
  const report = await live.apply(wanted, {
    saved: plan,
    ...consents,
    onEvent: (event) => {
      live.events.push(event);
      if (event.kind === kind && done.length < most) done.push(meddle(done.length + 1));
    },
  });
  expect(done).not.toHaveLength(0);
  for (const { error } of (await Promise.all(done)).flat()) expect(error).toBeNull();
  return { report, said: renderApplySummary(plan, report, style) };
}

async function onThree(live: LiveCluster): Promise<readonly string[]> {
  const { partitions } = await live.port.describePartitions('all');
  return partitions.filter(({ replicas }) => replicas.includes(three)).map(({ topic }) => topic);
}

const create = (live: LiveCluster, name: string): Outcomes =>
  live.port.createTopics([
    {
      name,
      assignments: [
        [three, one],
        [two, one],
      ],
      configs: {},
    },
  ]);
/** The events of kind `step-finished` come before the verification looks at the cluster. */
const lastStep = 'step-finished';

describe('what comes to a drained broker during an apply', () => {
  test.each<[string, ApplyEvent['kind'], (live: LiveCluster) => Outcomes]>([
    ['a topic, while replicas move', 'move-progress', (live) => create(live, 'newcomer')],
    ['a topic, once everything has moved', lastStep, (live) => create(live, 'newcomer')],
    [
      'partitions of a topic',
      'move-progress',
      (live) => live.port.addPartitions([{ topic: 'orders', existing: 4, assignments: [[three, two]] }]),
    ],
  ])('%s: moves as well, and then it is safe to stop', async (_, kind, come) => {
    const live = opened();
    const { report, said } = await meddled(live, drain3, kind, () => come(live));
    expect(await onThree(live)).toEqual([]);
    expect(report.drained).toEqual([{ broker: 3, state: 'live', replicas: 0, topics: [] }]);
    expect(said).toContain('Broker 3 holds no replica: it is safe to stop, unless it is also a controller.');
    expect(await live.port.readJournal()).toHaveProperty('drained/3');
    expect(await live.throttles()).toEqual([]);
    expect(isSettled(await live.plan(drain3))).toBe(true);
  });

  test('is named where git does not govern it, and nothing says that the broker is safe to stop', async () => {
    const live = opened();
    const { report, said } = await meddled(live, onlyOrders, 'move-progress', () => create(live, 'newcomer'));
    expect(await onThree(live)).toEqual(['newcomer']);
    expect(report.drained).toEqual([{ broker: 3, state: 'live', replicas: 1, topics: ['newcomer'] }]);
    expect(said).toContain('Broker 3 holds 1 replica, of newcomer: it is not safe to stop.');
    expect(await live.port.readJournal()).not.toHaveProperty('drained/3');
  });

  test('is named where Guardrails forbid to move it', async () => {
    const live = opened();
    const source = { file: 'rules.yaml', line: 1, column: 1 };
    const limits = {
      kind: 'limits',
      bytes: null,
      moves: 2,
      topicsDeleted: null,
      partitionsAdded: null,
    } as const;
    const select = { patterns: null, tags: {} };
    const wanted = desired({
      ...general,
      placements: [placement('default', ['*'], { replicationFactor: 2 })],
      guardrails: [{ name: 'few', source, select, rules: [{ ...limits, enforce: 'block', source }] }],
    });
    const assignments = [1, 2, 4].map((id) => [three, brokerId(id)]);
    const { report } = await meddled(live, wanted, 'move-progress', () =>
      live.port.createTopics([{ name: 'newcomer', assignments, configs: {} }]),
    );
    expect(report.drained).toMatchObject([{ broker: 3, replicas: 3, topics: ['newcomer'] }]);
  });

  test.each([
    [false, [{ broker: 3, state: 'live', replicas: 1, topics: ['newcomer'] }]],
    [true, [{ broker: 3, state: 'live', replicas: 0, topics: [] }]],
  ])('moves to fewer racks only with consent: %s', async (allowLessSafety, drained) => {
    const live = liveCluster(
      cluster()
        .brokers(3, { racks: ['a', 'a', 'b'], diskBytes: 2 ** 40 })
        .topic('orders', { replicas: [[1, 2]] })
        .topic('__topicwright', { replicas: [[1, 2]], configs: { 'cleanup.policy': 'compact' } })
        .topic('__transaction_state', { replicas: [[1, 2]] })
        .topic('old', { replicas: [[3]] })
        .build(),
    );
    const arrive = (): Outcomes =>
      live.port.createTopics([{ name: 'newcomer', assignments: [[three, one]], configs: {} }]);
    const { report } = await meddled(live, drain3, lastStep, arrive, 1, { allowLessSafety });
    expect(report.drained).toEqual(drained);
  });

  test('is named where a reassignment of somebody else brings it', async () => {
    const live = opened();
    const move = { topic: '__transaction_state', partition: 0, replicas: [one, three] };
    const { report } = await meddled(live, drain3, lastStep, () => live.port.alterReassignments([move]));
    expect(report.drained).toMatchObject([{ broker: 3, replicas: 1, topics: ['__transaction_state'] }]);
    expect(await live.port.readJournal()).not.toHaveProperty('drained/3');
  });

  test('ends the apply after three rounds, where topics never stop coming', async () => {
    const live = opened();
    const { report, said } = await meddled(live, drain3, lastStep, (n) => create(live, `late-${n}`), 50);
    expect(live.events.filter(({ kind }) => kind === 'verified')).toHaveLength(4);
    const left = await onThree(live);
    expect(left).not.toEqual([]);
    expect(report.drained).toMatchObject([{ broker: 3, replicas: left.length, topics: left }]);
    expect(said).toContain(`Broker 3 holds ${left.length} replica`);
    expect(said).not.toContain('it is safe');
    expect(await live.port.readJournal()).not.toHaveProperty('drained/3');
  });

  test('moves alone: what else git wants of newcomers waits for the next plan', async () => {
    const live = opened();
    const wanted = desired({
      ...general,
      placements: [placement('default', ['*'], { replicationFactor: 2 })],
    });
    const { report } = await meddled(live, wanted, 'move-progress', async () => [
      ...(await create(live, 'newcomer')),
      ...(await live.port.createTopics([{ name: 'thin', assignments: [[one], [three]], configs: {} }])),
    ]);
    const { topics } = await live.port.observe();
    const thin = topics
      .find(({ name }) => name === 'thin')
      ?.partitions.map(({ replicas }) => replicas.length);
    expect(thin).toEqual([1, 1]);
    expect(report.drained).toMatchObject([{ replicas: 0 }]);
    const { steps } = await live.plan(wanted);
    expect(steps.map(({ topic }) => topic)).toContain('thin');
  });
});

test('a transaction log of one replica is not made on a broker that is drained', async () => {
  const live = liveCluster(
    busy().brokerSettings({ 'transaction.state.log.replication.factor': '1' }).build(),
  );
  const { said } = await meddled(live, drain3, 'verified', () => Promise.resolve([]));
  expect(await onThree(live)).toEqual([]);
  expect(said).toContain('Broker 3 holds no replica: it is safe to stop');
});

test('a plan says what it leaves, and promises nothing; status says what is there', async () => {
  const live = opened();
  const plan = await live.plan(drain3);
  const { length } = await onThree(live);
  const planned = renderPlanText(plan, { ...style, verbose: false });
  expect(planned).toContain(`Once applied, broker 3 holds no replica (${length} now).`);
  expect(planned).not.toContain('safe to stop');
  const statusOf = async (): Promise<string> =>
    renderStatusText(await readStatus('test', live, brokersToEmpty(drain3)), { ...style, history: false });
  expect(await statusOf()).toContain(`Broker 3 holds ${length} replicas, of orders: it is not safe to stop.`);
  await live.apply(drain3, { saved: plan });
  expect(await statusOf()).toContain('Broker 3 holds no replica: it is safe to stop');
  const none = { broker: three, replicasBefore: 0, replicasAfter: 0, topicsLeft: [] };
  expect(drainedText(none, plan.summary)).toBe('Broker 3 holds no replica, and gets none.');
});

test('what a plan leaves on a broker is told with its reason, topic by topic', async () => {
  const { summary } = await opened().plan(drain3);
  const left = { broker: three, replicasBefore: 9, replicasAfter: 4, topicsLeft: ['a', 'b', 'c', 'd'] };
  const held = [
    { topic: 'b', partition: 0, replicas: [three], why: 'unavailable', waitsFor: [], lagging: [] },
  ] as const;
  const told = drainedText(left, { ...summary, ungovernedTopics: ['a'], held });
  expect(told).toBe(
    "Once applied, broker 3 still holds 4 of 9 replicas, of a (no Placement selects it); b (Kafka can't move it for now); c, d (this plan leaves it alone). It is not safe to stop.",
  );
  const cut = { ...summary, leftOver: { partitions: 4, replicas: 4, bytes: bytes(1) } };
  expect(drainedText({ ...left, topicsLeft: ['c'] }, cut)).toContain(
    'of c (it exceeds the budget of this plan).',
  );
});

test('a detached apply says nothing of it', async () => {
  const live = opened();
  const plan = await live.plan(drain3);
  const report = await live.apply(drain3, { saved: plan, detach: true });
  expect(report.drained).toEqual([]);
  expect(renderApplySummary(plan, report, style)).not.toContain('safe to stop');
});

describe('brokers that do not answer', () => {
  test('one that is down is called down, and what it holds is counted', async () => {
    const live = opened();
    const said = async (): Promise<string> => {
      const { drained } = await readStatus('test', live, [three]);
      return renderDrainedNow(drained, style).join('\n');
    };
    await live.control.killBroker(three);
    expect(await said()).toContain(
      'Broker 3 is down and holds 2 replicas, of orders: it is not safe to remove.',
    );
    const { report } = await meddled(live, drain3, 'verified', () => Promise.resolve([]));
    expect(report.drained).toMatchObject([{ state: 'down', replicas: 0 }]);
    expect(await said()).toBe(
      'Broker 3 is down, and no partition has a replica on it: it is safe to remove, unless it is also a controller.',
    );
  });

  test('one that hangs is called that', async () => {
    const live = opened();
    await live.apply(drain3);
    await live.control.hangBroker(three);
    const { drained } = await readStatus('test', live, [three]);
    expect(renderDrainedNow(drained, style).join('\n')).toBe(
      'Broker 3 does not answer, and no partition has a replica on it: it is safe to stop, unless it is also a controller.',
    );
  });
});
