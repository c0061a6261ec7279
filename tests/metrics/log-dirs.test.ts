/** Traffic told from how disks fill, on the embedded cluster. */
import { describe, expect, test } from 'vitest';
import { logDirsMetrics } from '../../src/metrics/log-dirs.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { cluster } from '../support/cluster.ts';
import { liveCluster } from '../support/live-cluster.ts';

const all = [1, 2, 3].map(brokerId);

function opened() {
  const live = liveCluster(
    cluster()
      .brokers(3, { diskBytes: 2 ** 32 })
      .topic('orders', { replicas: [[1, 2]], sizeBytes: 1_000 })
      .build(),
  );
  return { live, source: logDirsMetrics(live.port, live.clock) };
}

describe('traffic by log dirs', () => {
  test('is not known at the first reading', async () => {
    const { source } = opened();
    expect((await source.read(all)).brokers.size).toBe(0);
  });

  test('is what replicas grew by: received by each, sent by the leader to followers and to one reader', async () => {
    const { live, source } = opened();
    await source.read(all);
    await live.clock.sleep(10_000);
    await live.control.write('orders', 0, 50_000);
    const { brokers, windowMs } = await source.read(all);
    expect(windowMs).toBe(10_000);
    const told = [...brokers].map(([id, { sent, received }]) => [id, sent, received]);
    expect(told).toEqual([
      [1, 10_000, 5_000],
      [2, 0, 5_000],
      [3, 0, 0],
    ]);
  });

  test('is not made of what retention takes away', async () => {
    const { live, source } = opened();
    await source.read(all);
    await live.port.deleteTopics(['orders']);
    await live.clock.sleep(5_000);
    expect((await source.read(all)).brokers.get(brokerId(1))).toMatchObject({ sent: 0, received: 0 });
  });

  test('is missing for a broker that does not answer, and for one that was not asked before', async () => {
    const { live, source } = opened();
    await source.read([brokerId(1), brokerId(2)]);
    await live.clock.sleep(5_000);
    await live.control.killBroker(brokerId(2));
    expect([...(await source.read(all)).brokers.keys()]).toEqual([1]);
  });

  test('asked again within a second, goes on from the reading before', async () => {
    const { live, source } = opened();
    await source.read(all);
    await live.clock.sleep(500);
    expect((await source.read(all)).brokers.size).toBe(0);
    await live.clock.sleep(1_500);
    await live.control.write('orders', 0, 2_000);
    expect(await source.read(all)).toMatchObject({ windowMs: 2_000 });
  });
});
