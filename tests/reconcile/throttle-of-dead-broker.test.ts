/** The throttle of a broker that dies: nobody but the broker takes it back, and nothing is red until it returns. */
import { describe, expect, test } from 'vitest';
import type { ApplyEvent } from '../../src/model/plan/apply-event.ts';
import { isDifference } from '../../src/model/plan/drift.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { forgetGoneThrottles } from '../../src/reconcile/daemon/override-throttle.ts';
import { readStatus } from '../../src/reconcile/doctor/read-status.ts';
import { findDrift } from '../../src/reconcile/drift/find-drift.ts';
import { hasChanges, isSettled } from '../../src/reconcile/plan/has-changes.ts';
import { renderApplySummary } from '../../src/report/apply/render-apply-summary.ts';
import { throttleRecords } from '../../src/throttle/configs/throttle-record.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool } from '../support/desired.ts';
import { type LiveCluster, liveCluster } from '../support/live-cluster.ts';

const three = brokerId(3);
const rate = 'leader.replication.throttled.rate';
const record = { resource: { kind: 'broker', id: 3 }, before: {}, set: { [rate]: '1000000' } };
const drain3 = desired({
  pools: [pool('general', { drain: [3] })],
  placements: [placement('default', ['*'], { replicationFactor: 2 })],
});

/** A run had throttled broker 3 when it died. */
async function diedThrottled(): Promise<LiveCluster> {
  const live = liveCluster(
    cluster()
      .brokers(4, { diskBytes: 2 ** 40 })
      .topic('orders', {
        replicas: [
          [3, 1],
          [1, 2],
        ],
        sizeBytes: 2 ** 20,
      })
      .topic('__topicwright', { replicas: [[1, 2]], configs: { 'cleanup.policy': 'compact' } })
      .topic('__transaction_state', { replicas: [[1, 2]] })
      .build(),
  );
  const operations = [{ operation: 'set', key: rate, value: '1000000' } as const];
  await live.port.alterConfigs([{ resource: { kind: 'broker', id: three }, operations }]);
  await live.port.appendJournal({ 'throttle/broker/3': JSON.stringify(record) });
  live.configRequests.length = 0;
  await live.control.killBroker(three);
  return live;
}
const recorded = async (live: LiveCluster): Promise<readonly unknown[]> =>
  throttleRecords(await live.port.readJournal()).map(({ resource }) => resource);

test('once it is drained, plan and drift have nothing to do, and say what waits for it', async () => {
  const live = await diedThrottled();
  const report = await live.apply(drain3);
  expect(report.throttlesLeft).toEqual(['Broker/3']);
  const plan = await live.plan(drain3);
  expect(isSettled(plan)).toBe(true);
  expect(plan.unfinished).toEqual({ moves: 0, throttled: [], throttledDown: [three] });
  expect(plan.warnings.map(({ code, summary }) => [code, summary])).toContainEqual([
    'plan.note',
    'Broker 3 is down, and an earlier run throttled it',
  ]);
  const { items } = findDrift(plan, await live.port.observe());
  expect(items.filter(isDifference)).toEqual([]);
  expect(items.map(({ resource }) => resource)).toContain('Broker/3');
  expect(await readStatus('test', live)).toMatchObject({ throttled: [], throttledDown: [three] });
});

test('an apply says which throttle is left, and that none is left only where none is', async () => {
  const live = await diedThrottled();
  const options = { color: false, width: 400 };
  const plan = await live.plan(drain3);
  const report = await live.apply(drain3, { saved: plan });
  expect(renderApplySummary(plan, report, options)).toContain(
    'The cluster is as planned, and a throttle is still set on Broker/3; the next run after its broker returns removes it.',
  );
  await live.control.startBroker(three);
  const next = await live.plan(drain3);
  expect(renderApplySummary(next, await live.apply(drain3, { saved: next }), options)).toContain(
    'The cluster is as planned, and no throttle is left.',
  );
});

test('when it returns, that is a pending change, and the next apply takes it back', async () => {
  const live = await diedThrottled();
  await live.apply(drain3);
  await live.control.startBroker(three);
  expect(await live.throttles()).toEqual([`Broker/3 ${rate}=1000000`]);
  expect(hasChanges(await live.plan(drain3))).toBe(true);
  await live.apply(drain3);
  expect(await live.throttles()).toEqual([]);
  expect(await recorded(live)).toEqual([]);
  expect(hasChanges(await live.plan(drain3))).toBe(false);
});

test('nothing is recorded for a broker that is down when it would be throttled', async () => {
  const live = await diedThrottled();
  await live.port.appendJournal({ 'throttle/broker/3': null });
  await live.apply(drain3);
  expect(await recorded(live)).toEqual([]);
  const asked = live.configRequests.flat().map(({ resource }) => resource);
  expect(asked).not.toContainEqual({ kind: 'broker', id: 3 });
});

test('one that is drained already is no longer advised to be drained', async () => {
  const live = await diedThrottled();
  const hintOf = async (wish: typeof drain3): Promise<string | undefined> =>
    (await live.plan(wish)).warnings.find(({ code }) => code === 'cluster.broker-down')?.hint;
  expect(await hintOf(drain3)).toBe('');
  expect(await hintOf({ ...drain3, pools: [pool('general')] })).toContain('add 3 to the drain');
});

test('what is remembered of a registered broker is kept, of one that is gone it can be forgotten', async () => {
  const live = await diedThrottled();
  const gone = { ...record, resource: { kind: 'broker', id: 99 } };
  await live.port.appendJournal({ 'throttle/broker/99': JSON.stringify(gone) });
  expect(await forgetGoneThrottles(live.port)).toEqual([99]);
  expect(await recorded(live)).toEqual([{ kind: 'broker', id: 3 }]);
});

describe('a broker that dies as its last replica has left', () => {
  async function applied(
    returnsAfterMs: number | null,
  ): Promise<{ live: LiveCluster; events: ApplyEvent[]; left: readonly string[]; seconds: number }> {
    const live = liveCluster(
      cluster()
        .brokers(4, { diskBytes: 2 ** 40 })
        .topic('orders', { replicas: [[3, 1]], sizeBytes: 2 ** 25 })
        .topic('__topicwright', { replicas: [[1, 2]], configs: { 'cleanup.policy': 'compact' } })
        .topic('__transaction_state', { replicas: [[1, 2]] })
        .build(),
    );
    const events: ApplyEvent[] = [];
    let diedAtMs = 0;
    const onEvent = (event: ApplyEvent): void => {
      events.push(event);
      if (event.kind !== 'moves-finished') return;
      diedAtMs = live.clock.now();
      void live.control.killBroker(three);
      if (returnsAfterMs !== null)
        void live.clock.sleep(returnsAfterMs).then(() => live.control.startBroker(three));
    };
    const report = await live.apply(drain3, { onEvent });
    const seconds = (live.clock.now() - diedAtMs) / 1_000;
    return { live, events, left: report.throttlesLeft, seconds };
  }
  const kindsOf = (events: readonly ApplyEvent[]): readonly string[] =>
    events.flatMap((event) =>
      event.kind === 'waiting' ? [event.what] : event.kind === 'warning' ? [event.problem.code] : [],
    );

  test('and restarts is waited for: no throttle is left on it', async () => {
    const { live, events, left } = await applied(12_000);
    expect(left).toEqual([]);
    expect(await live.throttles()).toEqual([]);
    expect(kindsOf(events)).toEqual(['broker 3 is down; waiting for it, to remove its throttle']);
    expect(await recorded(live)).toEqual([]);
  });

  test('and stays away is not waited for any longer than a restart takes, and what is left is said', async () => {
    const { events, left, seconds } = await applied(null);
    expect(left).toEqual(['Broker/3']);
    expect(seconds).toBeGreaterThan(20);
    expect(seconds).toBeLessThan(45);
    expect(kindsOf(events)).toEqual([
      'broker 3 is down; waiting for it, to remove its throttle',
      'apply.throttle-left',
    ]);
  });
});
