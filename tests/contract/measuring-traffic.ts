/** Contract: readPositions, and the traffic that comes of two of them. */
import { describe, expect, test } from 'vitest';
import { measureTraffic } from '../../src/metrics/measure-traffic.ts';
import type { PartitionPosition } from '../../src/model/cluster/port/log-positions.ts';
import { brokerIds, type ContractCluster, createTopic } from './contract-cluster.ts';

export function describeMeasuringTraffic(cluster: () => ContractCluster): void {
  describe('readPositions', () => {
    const positionsOf = async (name: string): Promise<readonly PartitionPosition[]> => {
      const { partitions } = await cluster().port.readPositions();
      return partitions.filter(({ topic }) => topic === name).toSorted((a, b) => a.partition - b.partition);
    };

    test('tells of each partition who leads it, its topic id, where its log begins and ends, and its size', async () => {
      const [a, b, c] = brokerIds(cluster());
      const name = await createTopic(cluster(), [[a], [b], [c]]);
      await cluster().write(name, 1, 50_000);
      const found = await positionsOf(name);
      expect(found.map(({ leader, startOffset }) => [leader, startOffset])).toEqual([
        [a, 0],
        [b, 0],
        [c, 0],
      ]);
      expect(found.map(({ endOffset }) => endOffset > 0)).toEqual([false, true, false]);
      expect(found[1]?.size?.bytes).toBeGreaterThanOrEqual(50_000);
      const topic = (await cluster().port.observe()).topics.find((one) => one.name === name);
      expect(new Set(found.map(({ topicId }) => topicId))).toEqual(new Set([topic?.id]));
    });
  });

  describe('measureTraffic', () => {
    test('finds what was written between its two readings, and nothing elsewhere', async () => {
      const [a, b] = brokerIds(cluster());
      const name = await createTopic(cluster(), [
        [a, b],
        [b, a],
      ]);
      const { port, clock } = cluster();
      await cluster().write(name, 0, 10_000);
      const whileMeasured = {
        ...clock,
        now: () => clock.now(),
        sleep: async (durationMs: number) => {
          await cluster().write(name, 0, 200_000);
          await clock.sleep(durationMs);
        },
      };
      const { traffic } = await measureTraffic(port, whileMeasured, await port.observe(), 2_000);
      const found = traffic.topics.find(({ topic }) => topic === name);
      expect(found).toMatchObject({ split: 'measured', consume: [0, 0] });
      expect(found?.produce[1]).toBe(0);
      const bytes = ((found?.produce[0] ?? 0) * traffic.windowMs) / 1000;
      expect(bytes).toBeGreaterThan(150_000);
      expect(bytes).toBeLessThan(300_000);
    });
  });
}
