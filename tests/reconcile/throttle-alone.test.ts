/** The throttle daemon alone, as autothrottle is used: on a cluster that topicwright never changed, and without permission to write. */

import { describe, expect, test } from 'vitest';
import { brokerId } from '../../src/model/values/units.ts';
import { cluster } from '../support/cluster.ts';
import { desired, fixedThrottle, placement, pool } from '../support/desired.ts';
import { type LiveCluster, liveCluster } from '../support/live-cluster.ts';
import { startDaemon } from '../support/simulated-daemon.ts';

const mebibyte = 2 ** 20;
const leaderRate = 'leader.replication.throttled.rate';
const wanted = desired({
  pools: [pool('general')],
  placements: [placement('default', ['none'])],
  throttlePolicies: [fixedThrottle('slow', 'general', 20_000_000)],
});
const reassign = (live: LiveCluster, topic: string, partition: number, replicas: readonly number[]) =>
  live.port.alterReassignments([{ topic, partition, replicas: replicas.map(brokerId) }]);
const opened = (): LiveCluster =>
  liveCluster(
    cluster()
      .brokers(4, { diskBytes: 2 ** 34 })
      .topic('__topicwright', { replicas: [[1, 2]] })
      .topic('orders', { replicas: [[1, 2]], sizeBytes: 1_000 * mebibyte })
      .build(),
  );

describe('a daemon', () => {
  const untouched = (): LiveCluster =>
    liveCluster(
      cluster()
        .brokers(4, { diskBytes: 2 ** 34 })
        .topic('orders', { replicas: [[1, 2]], sizeBytes: 1_000 * mebibyte })
        .build(),
    );

  test('begins on a cluster that topicwright never changed: it creates its journal itself', async () => {
    const live = untouched();
    await reassign(live, 'orders', 0, [1, 4]);
    const daemon = startDaemon(live, desired({ throttlePolicies: [] }));
    await live.clock.sleep(5_000);
    expect(daemon.turns.at(-1)?.kind).toBe('acting');
    expect(await live.throttles()).toContain(`Broker/1 ${leaderRate}=50000000`);
    expect((await live.port.describePartitions(['__topicwright'])).partitions).toHaveLength(1);
    await daemon.end();
    expect(await live.throttles()).toEqual([]);
  });

  const denied = {
    ...{ name: 'CLUSTER_AUTHORIZATION_FAILED', message: 'may not', retriable: false },
    remedy: 'Grant it.',
  } as const;

  test.each([
    ['create its journal', { createTopics: 'denied' }],
    ['change configs', { alterConfigs: 'denied' }],
  ] as const)(
    'that may not %s watches, says what it would do, and writes nothing',
    async (_, { ...lacking }) => {
      const live = 'createTopics' in lacking ? untouched() : opened();
      await reassign(live, 'orders', 0, [1, 4]);
      const port = live.connect();
      const may = { now: false };
      const deny =
        <Item, Answer>(
          work: (items: readonly Item[]) => Promise<Answer>,
          resourceOf: (item: Item) => unknown,
        ) =>
        (items: readonly Item[]) =>
          may.now
            ? work(items)
            : Promise.resolve(items.map((item) => ({ resource: resourceOf(item), error: denied })) as Answer);
      const daemon = startDaemon(live, wanted, {
        port: {
          ...port,
          ...('createTopics' in lacking && { createTopics: deny(port.createTopics, ({ name }) => name) }),
          ...('alterConfigs' in lacking && {
            alterConfigs: deny(port.alterConfigs, ({ resource }) => resource),
          }),
        },
      });
      await live.clock.sleep(5_000);
      expect(daemon.turns.at(-1)).toMatchObject({
        kind: 'watching',
        why: expect.stringContaining('is not permitted'),
        moving: [{ topic: 'orders', receivers: [4] }],
        rates: expect.arrayContaining([expect.objectContaining({ broker: 1, rate: 20_000_000 })]),
      });
      expect(daemon.told).toContainEqual(
        expect.objectContaining({ problem: expect.objectContaining({ code: 'cluster.permission-missing' }) }),
      );
      expect(await live.throttles()).toEqual([]);
      may.now = true;
      await live.clock.sleep(70_000);
      expect(daemon.turns.at(-1)?.kind).toBe('acting');
      await daemon.end();
      expect(await live.throttles()).toEqual([]);
    },
  );
});
