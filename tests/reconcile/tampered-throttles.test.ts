/** Throttles that somebody changes or deletes while they slow copies: undone or told within two turns, on the embedded cluster. */
import { describe, expect, test } from 'vitest';
import type { ConfigOperation } from '../../src/model/cluster/port/cluster-changes.ts';
import type { ConfigResource } from '../../src/model/cluster/port/resources.ts';
import type { ChangedThrottles } from '../../src/model/desired/apply-policy.ts';
import type { ApplyEvent } from '../../src/model/plan/apply-event.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { throttleEndOf, throttleLastsMs } from '../../src/throttle/configs/throttle-end.ts';
import { cluster } from '../support/cluster.ts';
import { desired, fixedThrottle, placement, pool } from '../support/desired.ts';
import { type LiveCluster, liveCluster } from '../support/live-cluster.ts';
import { startDaemon } from '../support/simulated-daemon.ts';

const leaderRate = 'leader.replication.throttled.rate';
const followers = 'follower.replication.throttled.replicas';
const broker1: ConfigResource = { kind: 'broker', id: brokerId(1) };
const orders: ConfigResource = { kind: 'topic', name: 'orders' };
const twoTurnsMs = 2_100;

const wanted = desired({
  pools: [pool('general')],
  placements: [placement('default', ['none'])],
  throttlePolicies: [fixedThrottle('slow', 'general', 20_000_000)],
});
const following = (changedThrottles: ChangedThrottles) => ({
  ...wanted,
  cluster: { ...wanted.cluster, apply: { ...wanted.cluster.apply, changedThrottles } },
});

async function moving(): Promise<LiveCluster> {
  const live = liveCluster(
    cluster()
      .brokers(4, { diskBytes: 2 ** 36 })
      .topic('__topicwright', { replicas: [[1, 2]] })
      .topic('orders', { replicas: [[1, 2]], sizeBytes: 2 ** 34 })
      .build(),
  );
  await live.port.alterReassignments([{ topic: 'orders', partition: 0, replicas: [1, 4].map(brokerId) }]);
  return live;
}

async function alter({ port }: LiveCluster, resource: ConfigResource, key: string, value: string | null) {
  const operation: ConfigOperation =
    value === null ? { operation: 'delete', key } : { operation: 'set', key, value };
  expect(await port.alterConfigs([{ resource, operations: [operation] }])).toMatchObject([{ error: null }]);
}

const configOf = async ({ port }: LiveCluster, resource: ConfigResource, key: string) =>
  (await port.readConfigs([resource]))[0]?.configs?.[key];
const changes = (events: readonly ApplyEvent[]) => events.filter(({ kind }) => kind === 'throttle-changed');

const tampered = [
  ['a rate is raised', broker1, leaderRate, '900000000', '20000000'],
  ['a rate is deleted', broker1, leaderRate, null, '20000000'],
  ['the list of replicas is deleted', orders, followers, null, '0:4'],
  ['the list of replicas is replaced', orders, followers, '0:3', '0:3,0:4'],
] as const;

describe('where in mid-move', () => {
  test.each(tampered)(
    '%s, the daemon restores it within two turns and tells',
    async (_, resource, key, value, ours) => {
      const live = await moving();
      const daemon = startDaemon(live, wanted);
      await live.clock.sleep(5_000);
      const tamperedAtMs = live.clock.now();
      await alter(live, resource, key, value);
      await live.clock.sleep(twoTurnsMs);
      expect(await configOf(live, resource, key)).toBe(ours);
      expect(changes(daemon.told)).toMatchObject([
        { changes: [{ key, found: value }], isRestored: true, times: 1 },
      ]);
      const [told] = changes(daemon.told);
      if (told?.kind !== 'throttle-changed') throw new Error('not told');
      expect(told.atMs).toBeGreaterThanOrEqual(tamperedAtMs);
      expect(told.sinceMs).toBeLessThanOrEqual(tamperedAtMs);
      await daemon.end();
      // As the other one left it, without what topicwright added.
      expect(await configOf(live, resource, key)).toBe(value ?? undefined);
    },
  );

  test.each(tampered)(
    '%s, the daemon leaves it where the Cluster says keep, and tells',
    async (_, resource, key, value) => {
      const live = await moving();
      const daemon = startDaemon(live, following('keep'));
      await live.clock.sleep(5_000);
      await alter(live, resource, key, value);
      await live.clock.sleep(30_000);
      expect(await configOf(live, resource, key)).toBe(value ?? undefined);
      expect(changes(daemon.told)).toMatchObject([{ changes: [{ key, found: value }], isRestored: false }]);
      if (resource.kind === 'broker') {
        const turn = daemon.turns.at(-1);
        const rates = turn?.kind === 'acting' ? turn.rates : [];
        expect(rates).toContainEqual({
          ...{ broker: 1, side: 'leader', rate: Number(value ?? 0), changed: false },
          why: { kind: 'foreign', isSet: value !== null },
        });
      }
      await daemon.end();
      expect(await configOf(live, resource, key)).toBe(value ?? undefined);
    },
  );

  test('somebody changes a rate at every turn, it is restored each time and told once a minute', async () => {
    const live = await moving();
    const daemon = startDaemon(live, wanted);
    await live.clock.sleep(5_000);
    for (let second = 0; second < 90; second++) {
      await alter(live, broker1, leaderRate, '900000000');
      await live.clock.sleep(1_000);
    }
    await live.clock.sleep(twoTurnsMs);
    expect(await configOf(live, broker1, leaderRate)).toBe('20000000');
    expect(changes(daemon.told)).toHaveLength(2);
    await daemon.end();
  });

  test('somebody adds a replica to a list, it stays and nobody is told', async () => {
    const live = await moving();
    const daemon = startDaemon(live, wanted);
    await live.clock.sleep(5_000);
    await alter(live, orders, followers, '0:4,7:2');
    await live.clock.sleep(5_000);
    expect(await configOf(live, orders, followers)).toBe('0:4,7:2');
    expect(changes(daemon.told)).toEqual([]);
    await daemon.end();
    expect(await configOf(live, orders, followers)).toBe('7:2');
  });
});

test('a list that somebody else had set before, and deletes in mid-move, is set again for what copies', async () => {
  const live = await moving();
  await alter(live, orders, followers, '0:4,7:3');
  const daemon = startDaemon(live, wanted);
  await live.clock.sleep(5_000);
  expect(await configOf(live, orders, followers)).toBe('0:4,7:3');
  await alter(live, orders, followers, null);
  await live.clock.sleep(twoTurnsMs);
  expect(await configOf(live, orders, followers)).toBe('0:4');
  await daemon.end();
  expect(await live.throttles()).toEqual([]);
});

describe('during an apply', () => {
  const drain = (changedThrottles: ChangedThrottles) => ({
    ...desired({
      pools: [pool('general', { drain: [1] })],
      placements: [placement('default', ['orders'])],
      throttlePolicies: [fixedThrottle('slow', 'general', 20_000_000)],
    }),
    cluster: following(changedThrottles).cluster,
  });
  const still = () =>
    liveCluster(
      cluster()
        .brokers(4, { diskBytes: 2 ** 36 })
        .topic('__topicwright', { replicas: [[2, 3]] })
        .topic('orders', { replicas: [[1, 2]], sizeBytes: 2 ** 34 })
        .build(),
    );

  test.each(['restore', 'keep'] as const)('tampering is seen within two looks: %s', async (policy) => {
    const live = still();
    let done = false;
    const applied = live.apply(drain(policy)).finally(() => {
      done = true;
    });
    while ((await configOf(live, broker1, leaderRate)) !== '20000000') await live.clock.sleep(200);
    await live.clock.sleep(5_000);
    await alter(live, broker1, leaderRate, null);
    // A look comes every two seconds while large moves run.
    await live.clock.sleep(2 * 2_000 + 100);
    expect(done).toBe(false);
    expect(await configOf(live, broker1, leaderRate)).toBe(policy === 'keep' ? undefined : '20000000');
    expect(changes(live.events)).toMatchObject([{ resource: 'Broker/1', isRestored: policy === 'restore' }]);
    await applied;
    expect(await live.throttles()).toEqual([]);
    expect(throttleEndOf(await live.port.readJournal())).toBeNull();
  });
});

describe('a daemon', () => {
  test('that ends while something moves hands its throttles over, with their end', async () => {
    const live = await moving();
    const first = startDaemon(live, wanted, { onExit: 'hand-over' });
    await live.clock.sleep(5_000);
    const before = (await live.throttles()).sort();
    expect(before).not.toEqual([]);
    await first.end();
    expect((await live.throttles()).sort()).toEqual(before);
    const untilMs = throttleEndOf(await live.port.readJournal());
    expect(untilMs).toBeGreaterThan(live.clock.now() + throttleLastsMs - 5_000);
    expect(first.told).toContainEqual({ kind: 'throttle-handed-over', brokers: 3, topics: 1, untilMs });
    const second = startDaemon(live, wanted, { onExit: 'hand-over' });
    await live.clock.sleep(5_000);
    expect((await live.throttles()).sort()).toEqual(before);
    await live.clock.sleep(2_000_000);
    expect(await live.throttles()).toEqual([]);
    expect(throttleEndOf(await live.port.readJournal())).toBeNull();
    await second.end();
  });

  test('restarted ten times in mid-move, ended or killed, leaves no unthrottled second', async () => {
    const live = await moving();
    let over = false;
    let daemon = startDaemon(live, wanted, { onExit: 'hand-over' });
    await live.clock.sleep(3_000);
    const samples: string[] = [];
    const sampling = (async () => {
      while (!over) {
        const [rates, lists] = [
          await Promise.all(
            [1, 4].map((id) => live.port.readConfigs([{ kind: 'broker', id: brokerId(id) }])),
          ),
          await configOf(live, orders, followers),
        ];
        const [sends, receives] = rates.map(([read]) => read?.configs ?? {});
        samples.push(`${sends?.[leaderRate]} ${receives?.['follower.replication.throttled.rate']} ${lists}`);
        await live.clock.sleep(250);
      }
    })();
    for (let restart = 0; restart < 10; restart++) {
      if (restart % 2 === 0) await daemon.end();
      else daemon.kill();
      daemon = startDaemon(live, wanted, { onExit: 'hand-over' });
      await live.clock.sleep(restart % 2 === 0 ? 5_000 : 25_000);
    }
    over = true;
    await sampling;
    expect(samples.length).toBeGreaterThan(500);
    expect(new Set(samples)).toEqual(new Set(['20000000 20000000 0:4']));
    await daemon.end();
  });
});
