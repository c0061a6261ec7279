/** Throttles that a run has left: their end, who removes them after it, and how all of a cluster's are removed by hand. */
import { describe, expect, test } from 'vitest';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import type { Finding } from '../../src/model/plan/finding.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { clearThrottles } from '../../src/reconcile/daemon/clear-throttles.ts';
import { readThrottle } from '../../src/reconcile/daemon/override-throttle.ts';
import { examineThrottles } from '../../src/reconcile/doctor/examine-throttles.ts';
import { throttleEndOf, throttleLastsMs } from '../../src/throttle/configs/throttle-end.ts';
import { throttleRecords } from '../../src/throttle/configs/throttle-record.ts';
import { cluster } from '../support/cluster.ts';
import { desired, fixedThrottle, placement, pool } from '../support/desired.ts';
import { type LiveCluster, liveCluster, nextRun } from '../support/live-cluster.ts';
import { codes } from '../support/problem-codes.ts';
import { startDaemon } from '../support/simulated-daemon.ts';

const leaderRate = 'leader.replication.throttled.rate';
const wanted: DesiredState = desired({
  pools: [pool('general')],
  placements: [placement('default', ['none'])],
  throttlePolicies: [fixedThrottle('slow', 'general', 20_000_000)],
});

const opened = (): LiveCluster =>
  liveCluster(
    cluster()
      .brokers(4, { diskBytes: 2 ** 36 })
      .topic('__topicwright', { replicas: [[1, 2]] })
      .topic('orders', { replicas: [[1, 2]], sizeBytes: 2 ** 34 })
      .build(),
  );
const reassign = (live: LiveCluster, replicas: readonly number[] | null) =>
  live.port.alterReassignments([
    { topic: 'orders', partition: 0, replicas: replicas?.map(brokerId) ?? null },
  ]);
const leaseTiming = { termMs: 15_000, renewEveryMs: 1_000 };

/** A daemon has handed its throttles over in mid-move. */
async function handedOver(): Promise<LiveCluster> {
  const live = opened();
  await reassign(live, [1, 4]);
  const daemon = startDaemon(live, wanted, { onExit: 'hand-over' });
  await live.clock.sleep(5_000);
  await daemon.end();
  return live;
}

async function look(live: LiveCluster, withRun = true): Promise<readonly Finding[]> {
  return await examineThrottles(
    wanted,
    { port: live.connect(), clock: live.clock, leaseTiming, ...(withRun && { run: nextRun() }) },
    { journal: await live.port.readJournal(), isBusy: false },
  );
}

describe('doctor', () => {
  test('leaves throttles that have not run out', async () => {
    const live = await handedOver();
    await reassign(live, null);
    const before = await live.throttles();
    expect(await look(live)).toMatchObject([{ what: 'throttles', state: 'fine' }]);
    expect(await live.throttles()).toEqual(before);
  });

  test('removes those that have run out, once nothing copies under them', async () => {
    const live = await handedOver();
    await live.clock.sleep(throttleLastsMs + 1_000);
    const before = await live.throttles();
    expect(await look(live)).toMatchObject([
      {
        what: 'throttles',
        state: 'doubtful',
        text: expect.stringContaining('still slow replicas that copy'),
      },
    ]);
    expect(await live.throttles()).toEqual(before);
    await reassign(live, null);
    expect(await look(live, false)).toMatchObject([{ state: 'doubtful' }]);
    expect(await look(live)).toMatchObject([{ state: 'fine', text: expect.stringContaining('removed') }]);
    expect(await live.throttles()).toEqual([]);
    const journal = await live.port.readJournal();
    expect([throttleRecords(journal), throttleEndOf(journal)]).toEqual([[], null]);
    expect(await look(live)).toEqual([]);
  });
});

describe('an apply', () => {
  const creation = desired({
    pools: [pool('general', { drain: [3] })],
    placements: [placement('default', ['other'])],
    throttlePolicies: [fixedThrottle('slow', 'general', 20_000_000)],
  });
  const withOther = (): LiveCluster =>
    liveCluster(
      cluster()
        .brokers(4, { diskBytes: 2 ** 36 })
        .topic('__topicwright', { replicas: [[1, 2]] })
        .topic('orders', { replicas: [[1, 2]], sizeBytes: 2 ** 34 })
        .topic('other', { replicas: [[3]], sizeBytes: 2 ** 28 })
        .build(),
    );

  test('leaves what a daemon handed over for a copy of somebody else that is still in flight', async () => {
    const live = withOther();
    await reassign(live, [1, 4]);
    const daemon = startDaemon(live, wanted, { onExit: 'hand-over' });
    await live.clock.sleep(5_000);
    const before = (await live.throttles()).sort();
    await daemon.end();
    await live.apply(creation);
    expect((await live.throttles()).sort()).toEqual(expect.arrayContaining(before));
    expect((await live.throttles()).filter((one) => one.includes('other'))).toEqual([]);
    expect(throttleEndOf(await live.port.readJournal())).not.toBeNull();
  });

  test('removes what has run out, also where a copy of somebody else goes on', async () => {
    const live = withOther();
    await reassign(live, [1, 4]);
    const daemon = startDaemon(live, wanted, { onExit: 'hand-over' });
    await live.clock.sleep(5_000);
    await daemon.end();
    await live.clock.sleep(throttleLastsMs + 1_000);
    expect(await live.port.listReassignments()).not.toEqual([]);
    await live.apply(creation);
    expect(await live.throttles()).toEqual([]);
  });
});

const setRate = (live: LiveCluster, id: number, value: string) =>
  live.port.alterConfigs([
    {
      resource: { kind: 'broker', id: brokerId(id) },
      operations: [{ operation: 'set', key: leaderRate, value }],
    },
  ]);

describe('what is shown', () => {
  test('is what brokers and topics have now, whoever set it', async () => {
    const live = await handedOver();
    await setRate(live, 1, '900000000');
    await setRate(live, 3, '777');
    const { throttled, untilMs } = await readThrottle('test', live);
    expect(untilMs).toBeGreaterThan(live.clock.now());
    expect(throttled).toContainEqual({
      ...{ resource: 'Broker/1', isOwn: true, set: { [leaderRate]: '20000000' }, before: {} },
      ...{ now: { [leaderRate]: '900000000' }, changedKeys: [leaderRate] },
    });
    expect(throttled).toContainEqual({
      ...{ resource: 'Broker/3', isOwn: false, set: {}, before: {} },
      ...{ now: { [leaderRate]: '777' }, changedKeys: [] },
    });
  });
});

describe('removing everything', () => {
  const clear = (live: LiveCluster) =>
    clearThrottles({ ...live.contextOf(wanted), port: live.connect(), leaseTiming });

  test('removes throttles of topicwright and of others, and their records', async () => {
    const live = await handedOver();
    await setRate(live, 3, '777');
    const removed = await clear(live);
    expect(removed.map(({ resource }) => resource)).toContain('Broker/3');
    expect(await live.throttles()).toEqual([]);
    const journal = await live.port.readJournal();
    expect([throttleRecords(journal), throttleEndOf(journal)]).toEqual([[], null]);
  });

  test('works on a cluster that topicwright never changed', async () => {
    const live = liveCluster(cluster().brokers(3).topic('orders').build());
    await setRate(live, 3, '777');
    expect(await clear(live)).toMatchObject([{ resource: 'Broker/3', isOwn: false }]);
    expect(await live.throttles()).toEqual([]);
  });

  test('keeps the record of a broker that is down', async () => {
    const live = await handedOver();
    await live.control.killBroker(brokerId(4));
    await clear(live);
    expect(throttleRecords(await live.port.readJournal()).map(({ resource }) => resource)).toEqual([
      { kind: 'broker', id: 4 },
    ]);
  });

  test('does nothing during an apply', async () => {
    const live = await handedOver();
    const before = await live.throttles();
    const holder = { role: 'apply', run: 'other', who: 'ada', host: 'h', pid: 1, since: 'now' } as const;
    let beat = 0;
    let over = false;
    const renewing = (async () => {
      while (!over) {
        await live.port.appendJournal({ lease: JSON.stringify({ ...holder, beat: beat++ }) });
        await live.clock.sleep(500);
      }
    })();
    await live.clock.sleep(1_000);
    expect(await codes(clear(live))).toEqual(['lease.held']);
    over = true;
    await renewing;
    expect(await live.throttles()).toEqual(before);
  });
});
