/** Traffic measured on the embedded cluster: what is missing is named, whoever goes silent when. */
import { describe, expect, test } from 'vitest';
import { measureTraffic } from '../../src/metrics/measure-traffic.ts';
import type { MeasuredTraffic } from '../../src/model/metrics/measured-traffic.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { cluster } from '../support/cluster.ts';
import { liveCluster } from '../support/live-cluster.ts';

function opened(traffic?: MeasuredTraffic) {
  const state = cluster()
    .brokers(3, { diskBytes: 2 ** 32 })
    .topic('orders', { replicas: [[1], [2], [3]], sizeBytes: 10_000 })
    .build();
  return liveCluster({ ...state, ...(traffic && { traffic }) });
}

/** `meanwhile` happens between the two readings. */
async function measured(live: ReturnType<typeof opened>, meanwhile: () => Promise<void>) {
  const clock = {
    now: () => live.clock.now(),
    sleep: async (durationMs: number) => {
      await meanwhile();
      await live.clock.sleep(durationMs);
    },
  };
  const { traffic, problems } = await measureTraffic(live.port, clock, await live.port.observe(), 1_000);
  return { ...traffic, told: problems.map(({ summary, detail }) => `${summary}: ${detail}`) };
}

describe('a measurement', () => {
  test('tells what each partition took in, and since when', async () => {
    const live = opened();
    const { topics, windowMs, told } = await measured(live, () => live.control.write('orders', 1, 50_000));
    expect(topics).toMatchObject([{ topic: 'orders', produce: [0, 50_000, 0], consume: [0, 0, 0] }]);
    expect([windowMs, told]).toEqual([1_000, []]);
  });

  test.each([
    [
      'hangs',
      (live: ReturnType<typeof opened>) => live.control.hangBroker(brokerId(2)),
      'Broker 2 did not answer',
    ],
    ['dies', (live: ReturnType<typeof opened>) => live.control.killBroker(brokerId(2)), 'Nobody leads them'],
  ])('has a gap where a broker %s in the middle, and no zero', async (_, breakIt, why) => {
    const live = opened();
    const { topics, told } = await measured(live, () => breakIt(live));
    expect(topics).toMatchObject([{ produce: [0, null, 0], consume: [0, null, 0] }]);
    expect(told).toContain(`The produce rates of 1 partition are not known: ${why}: orders/1.`);
  });

  test('says of which brokers it does not know the groups', async () => {
    const live = opened();
    const { unreadGroups } = await measured(live, () => live.control.hangBroker(brokerId(2)));
    expect(unreadGroups).toEqual(['(groups of broker 2)']);
  });

  test('knows nothing of a topic that was deleted and created again meanwhile', async () => {
    const live = opened();
    const { topics, told } = await measured(live, async () => {
      await live.port.deleteTopics(['orders']);
      await live.port.createTopics([{ name: 'orders', assignments: [[brokerId(1)]], configs: {} }]);
      await live.control.write('orders', 0, 90_000);
    });
    expect(topics).toMatchObject([{ topic: 'orders', produce: [null], consume: [null] }]);
    expect(told[0]).toContain('Created again meanwhile: orders/0.');
  });

  test('finds the rates that the embedded cluster is given', async () => {
    const rates = { produce: [3_000, 0, 500_000], consume: [6_000, 0, 0] };
    const given: MeasuredTraffic = {
      ...{ source: 'kafka', takenAt: '2026-01-01T00:00:00Z', windowMs: 1_000, unreadGroups: [] },
      topics: [{ topic: 'orders', split: 'measured', ...rates }],
    };
    const live = opened(given);
    expect((await measured(live, async () => {})).topics).toMatchObject([rates]);
    expect((await live.port.observe()).traffic?.topics).toEqual(given.topics);
  });
});
