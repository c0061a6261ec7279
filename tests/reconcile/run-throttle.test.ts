/** The throttle daemon on the embedded cluster: several of them, applies that come, foreign throttles, kills. */

import { describe, expect, test } from 'vitest';
import type { ThrottleOverride } from '../../src/model/cluster/throttle-status.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import type { EventSink, PostedEvent } from '../../src/model/metrics/event-sink.ts';
import { warningProblem } from '../../src/model/problem/problem.ts';
import { brokerId, bytesPerSecond } from '../../src/model/values/units.ts';
import { forgetYield, leaseRecord, requestYield } from '../../src/reconcile/journal/lease-record.ts';
import { throttleRecords } from '../../src/throttle/configs/throttle-record.ts';
import { rememberOverride } from '../../src/throttle/overrides.ts';
import { cluster } from '../support/cluster.ts';
import { desired, fixedThrottle, placement, pool } from '../support/desired.ts';
import { type LiveCluster, liveCluster } from '../support/live-cluster.ts';
import { startDaemon as startOn } from '../support/simulated-daemon.ts';

const mebibyte = 2 ** 20;
const leaderRate = 'leader.replication.throttled.rate';
const wanted = desired({
  pools: [pool('general')],
  placements: [placement('default', ['none'])],
  throttlePolicies: [fixedThrottle('slow', 'general', 20_000_000)],
});
const opened = (): LiveCluster =>
  liveCluster(
    cluster()
      .brokers(4, { diskBytes: 2 ** 34 })
      .topic('__topicwright', { replicas: [[1, 2]] })
      .topic('orders', {
        replicas: [
          [1, 2],
          [2, 3],
        ],
        sizeBytes: 1_000 * mebibyte,
      })
      .topic('logs', { replicas: [[1]], sizeBytes: 1_000 * mebibyte })
      .build(),
  );

const startDaemon = (
  live: LiveCluster,
  want: DesiredState | (() => DesiredState) = wanted,
  events: EventSink | null = null,
) => startOn(live, want, { events });

const reassign = (live: LiveCluster, topic: string, partition: number, replicas: readonly number[]) =>
  live.port.alterReassignments([{ topic, partition, replicas: replicas.map(brokerId) }]);
const followersOf = async (live: LiveCluster, topic: string): Promise<string | undefined> =>
  (await live.port.readConfigs([{ kind: 'topic', name: topic }]))[0]?.configs?.[
    'follower.replication.throttled.replicas'
  ];
const setLeaderRate = (live: LiveCluster, rate: string) =>
  live.port.alterConfigs([
    {
      resource: { kind: 'broker', id: brokerId(1) },
      operations: [{ operation: 'set', key: leaderRate, value: rate }],
    },
  ]);

describe('a daemon', () => {
  test('throttles exactly what moves, whoever began it, and takes it back as it ends', async () => {
    const live = opened();
    const daemon = startDaemon(live);
    await live.clock.sleep(5_000);
    expect(await live.throttles()).toEqual([]);
    await reassign(live, 'orders', 0, [1, 4]);
    await live.clock.sleep(5_000);
    expect(await followersOf(live, 'orders')).toBe('0:4');
    expect((await live.throttles()).sort()).toEqual([
      'Broker/1 leader.replication.throttled.rate=20000000',
      'Broker/2 leader.replication.throttled.rate=20000000',
      'Broker/4 follower.replication.throttled.rate=20000000',
      'Topic/orders follower.replication.throttled.replicas=0:4',
      'Topic/orders leader.replication.throttled.replicas=0:1,0:2',
    ]);
    await reassign(live, 'logs', 0, [4]);
    await live.clock.sleep(5_000);
    expect(await followersOf(live, 'logs')).toBe('0:4');
    await live.clock.sleep(300_000);
    expect(await live.port.listReassignments()).toEqual([]);
    expect(await live.throttles()).toEqual([]);
    expect(throttleRecords(await live.port.readJournal())).toEqual([]);
    await daemon.end();
  });

  test('follows what git says by now, from the next turn on', async () => {
    const live = opened();
    let latest = wanted;
    const daemon = startDaemon(live, () => latest);
    await reassign(live, 'orders', 0, [1, 4]);
    await live.clock.sleep(5_000);
    expect(await live.throttles()).toContain('Broker/4 follower.replication.throttled.rate=20000000');
    latest = { ...wanted, throttlePolicies: [fixedThrottle('slower', 'general', 10_000_000)] };
    await live.clock.sleep(5_000);
    expect(await live.throttles()).toContain('Broker/4 follower.replication.throttled.rate=10000000');
    await daemon.end();
    expect(await live.throttles()).toEqual([]);
  });

  test('paces a broker that came after it had begun by the pool that it is in', async () => {
    const live = opened();
    await live.control.killBroker(brokerId(4));
    const daemon = startDaemon(live);
    await live.clock.sleep(5_000);
    await live.control.startBroker(brokerId(4));
    await reassign(live, 'orders', 0, [1, 4]);
    await live.clock.sleep(5_000);
    // Of the policy of its pool, not the default of a broker in none.
    expect(await live.throttles()).toContain('Broker/4 follower.replication.throttled.rate=20000000');
    await daemon.end();
  });

  test('tells a broker its rate once it is back, where that changed while it was down', async () => {
    const live = opened();
    const daemon = startDaemon(live);
    await reassign(live, 'orders', 0, [1, 4]);
    await live.clock.sleep(5_000);
    await live.control.killBroker(brokerId(4));
    const sinceMs = live.clock.now();
    const byHand = { broker: null, rate: bytesPerSecond(3_000_000), untilMs: null, sinceMs };
    await live.port.appendJournal(rememberOverride({ ...byHand, autoremove: true, by: 'ada' }));
    await live.clock.sleep(60_000);
    const down = daemon.told.filter((event) => event.kind === 'warning');
    expect(down.map(({ problem }) => problem.summary)).toEqual(['The throttle could not be set on Broker/4']);
    await live.control.startBroker(brokerId(4));
    await live.clock.sleep(12_000);
    expect(await live.throttles()).toContain('Broker/4 follower.replication.throttled.rate=3000000');
    await daemon.end();
    expect(await live.throttles()).toEqual([]);
  });

  test('posts what explains the graphs, in order, with the cluster it is about', async () => {
    const live = opened();
    const posted: PostedEvent[] = [];
    const events: EventSink = {
      post: async (event) => {
        posted.push(event);
        return [];
      },
    };
    const daemon = startDaemon(live, wanted, events);
    await reassign(live, 'orders', 0, [1, 4]);
    await live.clock.sleep(5_000);
    const sinceMs = live.clock.now();
    const byHand = { broker: null, rate: bytesPerSecond(40_000_000), untilMs: sinceMs + 5_000, sinceMs };
    await live.port.appendJournal(rememberOverride({ ...byHand, autoremove: false, by: 'ada' }));
    await live.clock.sleep(30_000);
    // Still on its way when the first has ended: the throttle is taken back in parts.
    await reassign(live, 'logs', 0, [4]);
    await live.clock.sleep(300_000);
    await daemon.end();
    expect(posted.map(({ title }) => title)).toEqual([
      'Replication is throttled on test',
      'A rate is set by hand on test',
      'A rate is no longer set by hand on test',
      'Replication is no longer throttled on test',
    ]);
    expect(posted[0]?.text).toMatch(
      /^Topics: orders\. Rates: broker 1 sends up to 20 MB\/s, broker 2 sends up to 20 MB\/s.* broker 4 receives up to 20 MB\/s\.\nBy /,
    );
    expect(posted[1]).toMatchObject({
      text: expect.stringMatching(/^Every broker: 40 MB\/s, by ada\.\nBy the throttle daemon of /),
      tags: ['kafka_cluster:test'],
    });
  });

  test('is not held up by events that cannot be posted, and says so once', async () => {
    const live = opened();
    let tries = 0;
    const problem = warningProblem('metrics.unavailable', 'Datadog takes no events');
    const events: EventSink = {
      post: async () => {
        tries++;
        return [problem];
      },
    };
    const daemon = startDaemon(live, wanted, events);
    await reassign(live, 'orders', 0, [1, 4]);
    await live.clock.sleep(300_000);
    await daemon.end();
    expect(tries).toBe(2);
    expect(daemon.told.filter((event) => event.kind === 'warning')).toMatchObject([{ problem }]);
    expect(await live.throttles()).toEqual([]);
  });

  test('that ends while something moves leaves no throttle', async () => {
    const live = opened();
    await reassign(live, 'orders', 0, [1, 4]);
    const daemon = startDaemon(live);
    await live.clock.sleep(5_000);
    expect(await live.throttles()).not.toEqual([]);
    await daemon.end();
    expect(await live.throttles()).toEqual([]);
    expect(leaseRecord(await live.port.readJournal())).toBeNull();
  });

  test('leaves a throttle of somebody else as it was', async () => {
    const live = opened();
    await setLeaderRate(live, '777');
    await reassign(live, 'orders', 0, [1, 4]);
    const daemon = startDaemon(live);
    await live.clock.sleep(5_000);
    expect(await live.throttles()).toContain(`Broker/1 ${leaderRate}=20000000`);
    await daemon.end();
    expect(await live.throttles()).toEqual([`Broker/1 ${leaderRate}=777`]);
  });

  test('that is killed is followed by another within 30 s, which cleans up after both', async () => {
    const live = opened();
    await reassign(live, 'orders', 0, [1, 4]);
    const first = startDaemon(live);
    await live.clock.sleep(5_000);
    const second = startDaemon(live);
    await live.clock.sleep(5_000);
    expect(second.turns.at(-1)).toMatchObject({
      kind: 'standing-by',
      holder: expect.stringContaining('the throttle daemon of tester'),
    });
    first.kill();
    await live.clock.sleep(30_000);
    expect(second.told).not.toContainEqual(
      expect.objectContaining({ kind: 'waiting', what: expect.stringContaining('the apply of') }),
    );
    expect(second.turns.at(-1)?.kind).toBe('acting');
    await second.end();
    expect(await live.throttles()).toEqual([]);
  });

  test('makes way for an apply, which takes over its throttles, and acts again afterwards', async () => {
    const live = opened();
    await reassign(live, 'orders', 0, [1, 4]);
    const daemon = startDaemon(live);
    await live.clock.sleep(4_000);
    const drain3 = desired({
      pools: [pool('general', { drain: [3] })],
      placements: [placement('default', ['orders', 'logs'])],
      throttlePolicies: [fixedThrottle('slow', 'general', 20_000_000)],
    });
    const leaseTiming = { termMs: 15_000, renewEveryMs: 1_000 };
    await live.apply(drain3, { port: live.connect(), leaseTiming });
    await reassign(live, 'logs', 0, [2]);
    await live.clock.sleep(15_000);
    expect(daemon.turns.some(({ kind }) => kind === 'standing-by')).toBe(true);
    expect(daemon.turns.at(-1)?.kind).toBe('acting');
    await live.clock.sleep(300_000);
    await daemon.end();
    expect(await live.throttles()).toEqual([]);
  });

  test('leaves whoever it made way for five seconds, though the request is gone', async () => {
    const live = opened();
    const daemon = startDaemon(live);
    await live.clock.sleep(2_500);
    const lease = leaseRecord(await live.port.readJournal());
    if (!lease) throw new Error('the daemon holds no lease');
    await live.port.appendJournal(requestYield(lease));
    await live.clock.sleep(1_500);
    await live.port.appendJournal(forgetYield);
    const turns = daemon.turns.length;
    for (let second = 1; second <= 3; second++) {
      expect(leaseRecord(await live.port.readJournal())).toBeNull();
      await live.clock.sleep(1_000);
    }
    expect(daemon.turns).toHaveLength(turns);
    await live.clock.sleep(3_000);
    expect(daemon.turns.length).toBeGreaterThan(turns);
    expect(daemon.turns.at(-1)?.kind).toBe('acting');
    await daemon.end();
  });
});

describe('replicas that recover', () => {
  const behind = async (): Promise<LiveCluster> => {
    const live = opened();
    await live.control.killBroker(brokerId(2));
    await live.control.write('orders', 0, 500 * mebibyte);
    await live.control.startBroker(brokerId(2));
    return live;
  };

  test('are not slowed', async () => {
    const live = await behind();
    const daemon = startDaemon(live);
    await live.clock.sleep(3_000);
    expect(await live.throttles()).toEqual([]);
    await daemon.end();
  });

  test('are on a broker for which somebody has set a rate', async () => {
    const live = await behind();
    const byHand = { rate: bytesPerSecond(3_000_000), untilMs: null, autoremove: false, by: 'ada' };
    await live.port.appendJournal(rememberOverride({ ...byHand, broker: brokerId(2), sinceMs: 0 }));
    const daemon = startDaemon(live);
    await live.clock.sleep(3_000);
    expect(await followersOf(live, 'orders')).toContain('0:2');
    expect(await live.throttles()).toContain('Broker/2 follower.replication.throttled.rate=3000000');
    await daemon.end();
  });

  test('are where the policy says so, until they are in sync', async () => {
    const live = await behind();
    const policy = { ...fixedThrottle('slow', 'general', 20_000_000), recovery: true };
    const daemon = startDaemon(live, { ...wanted, throttlePolicies: [policy] });
    await live.clock.sleep(3_000);
    expect(await followersOf(live, 'orders')).toContain('0:2');
    await live.clock.sleep(300_000);
    expect(await live.throttles()).toEqual([]);
    await daemon.end();
  });
});

describe('a rate set by hand', () => {
  const override = (more: Partial<ThrottleOverride>): ThrottleOverride => ({
    ...{ broker: null, rate: bytesPerSecond(9_000_000), untilMs: null, autoremove: false },
    ...{ by: 'ada', sinceMs: 0 },
    ...more,
  });

  test('holds until it expires, and is forgotten', async () => {
    const live = opened();
    await reassign(live, 'orders', 0, [1, 4]);
    const daemon = startDaemon(live);
    await live.clock.sleep(3_000);
    await live.port.appendJournal(rememberOverride(override({ untilMs: live.clock.now() + 6_000 })));
    await live.clock.sleep(4_000);
    expect(await live.throttles()).toContain(`Broker/1 ${leaderRate}=9000000`);
    await live.clock.sleep(6_000);
    expect(await live.throttles()).toContain(`Broker/1 ${leaderRate}=20000000`);
    expect(Object.keys(await live.port.readJournal())).not.toContain('override/all');
    await daemon.end();
  });

  test('for a move is forgotten when that has ended', async () => {
    const live = opened();
    await reassign(live, 'orders', 0, [1, 4]);
    const daemon = startDaemon(live);
    await live.clock.sleep(3_000);
    await live.port.appendJournal(rememberOverride(override({ autoremove: true })));
    await live.clock.sleep(300_000);
    expect(Object.keys(await live.port.readJournal())).not.toContain('override/all');
    await daemon.end();
  });
});
