/** What a metrics source tells, taken into an observed state; and predictions by it. */
import { describe, expect, test } from 'vitest';
import { logDirsMetrics } from '../../src/metrics/log-dirs.ts';
import { type MetricsSource, noStrain, type SizesReading } from '../../src/model/metrics/metrics-source.ts';
import { brokerId, bytes, bytesPerSecond } from '../../src/model/values/units.ts';
import { fetchMetrics } from '../../src/reconcile/daemon/fetch-metrics.ts';
import { predictedMetrics } from '../../src/reconcile/predict/predicted-metrics.ts';
import { cluster } from '../support/cluster.ts';
import { liveCluster } from '../support/live-cluster.ts';

const opened = () =>
  liveCluster(
    cluster()
      .brokers(3, { diskBytes: 1_000 })
      .topic('orders', { replicas: [[1, 2], [2]], sizeBytes: 100 })
      .build(),
  );
const telling = (sizes: SizesReading | null): MetricsSource => ({
  name: 'prometheus',
  readSizes: async () => sizes,
  readTraffic: async () => null,
  read: async (ids) => ({
    ...{ atMs: Date.UTC(2026, 0, 2), windowMs: 60_000, problems: [] },
    brokers: new Map(
      ids.map((id) => {
        const known = id === 3 ? null : bytesPerSecond(10 * id);
        return [id, { sent: known, received: known, instanceType: null, strain: noStrain }];
      }),
    ),
  }),
});

describe('fetched metrics', () => {
  test("are the source's sizes where it knows them, and the rates of brokers that it knows", async () => {
    const { port, clock } = opened();
    const sizes = {
      partitions: new Map([['orders', new Map([[1, bytes(300)]])]]),
      diskFree: new Map([[brokerId(1), bytes(77)]]),
    };
    const { state, load, problems } = await fetchMetrics(await port.observe(), telling(sizes), clock);
    expect(state.topics[0]?.partitions.map(({ sizeBytes }) => sizeBytes)).toEqual([100, 300]);
    expect(state.brokers.map(({ logDirs: [disk] }) => disk?.usableBytes)).toEqual([77, 800, 1_000]);
    expect(load).toEqual({
      ...{ source: 'prometheus', takenAt: '2026-01-02T00:00:00.000Z', windowMs: 60_000 },
      brokers: [1, 2].map((id) => ({ id, sent: 10 * id, received: 10 * id, instanceType: null })),
    });
    expect(problems.map(({ summary }) => summary)).toEqual([
      'prometheus tells the sizes of 1 of 2 partitions',
    ]);
  });

  test('of log dirs are measured between two looks', async () => {
    const { port, clock, control } = opened();
    const writing = {
      ...clock,
      sleep: async (durationMs: number) => {
        await control.write('orders', 0, 500);
        await clock.sleep(durationMs);
      },
    };
    const { load } = await fetchMetrics(await port.observe(), logDirsMetrics(port, clock), writing);
    expect(load.brokers).toEqual([
      { id: 1, sent: 100, received: 50, instanceType: null },
      { id: 2, sent: 0, received: 50, instanceType: null },
      { id: 3, sent: 0, received: 0, instanceType: null },
    ]);
  });
});

test('a prediction goes by the load that was fetched, and what its own moves copy', async () => {
  let nowMs = 0;
  const traffic = { broker: brokerId(1), sentBytes: 0, receivedBytes: 0 };
  const load = {
    ...({ source: 'logdirs', takenAt: '2026-01-01T00:00:00.000Z', windowMs: 10_000 } as const),
    brokers: [{ id: brokerId(1), sent: bytesPerSecond(10), received: null, instanceType: 'm5.large' }],
  };
  const source = predictedMetrics(load, { now: () => nowMs, sleep: async () => {} }, () => [{ ...traffic }]);
  nowMs = 2_000;
  traffic.sentBytes = 100;
  expect((await source.read([])).brokers.get(brokerId(1))).toMatchObject({
    ...{ sent: 60, received: null, instanceType: 'm5.large' },
  });
  nowMs = 4_000;
  expect((await source.read([])).brokers.get(brokerId(1))).toMatchObject({ sent: 10 });
});
