/** The traffic of partitions out of what metrics systems know of topics. */
import { describe, expect, test } from 'vitest';
import { queriedTraffic } from '../../src/metrics/queried-traffic.ts';
import type { QueryAnswerer } from '../../src/metrics/query-answerer.ts';
import { cluster } from '../support/cluster.ts';

const { topics } = cluster()
  .brokers(2)
  .topic('orders', { partitions: 4, id: 'one' })
  .topic('idle', { partitions: 2 })
  .build();
const answerer: QueryAnswerer = {
  ...{ name: 'prometheus', title: 'Prometheus', hint: '', instanceTypeOf: () => null },
  settings: { brokers: {}, windowMs: 60_000, sizesWindowMs: 3_600_000, intervalMs: 10_000, queries: {} },
  clock: { now: () => 0, sleep: async () => {} },
  ask: async () => [],
  askOver: async () => [],
  brokerOf: async () => null,
};
const of = (topic: string, value: number, partition?: number) => ({
  labels: { topic, ...(partition !== undefined && { partition: String(partition) }) },
  value,
});
const grown = (...values: readonly number[]) => values.map((value, at) => of('orders', value, at));
type Samples = Parameters<typeof queriedTraffic>[1];
function read(samples: Partial<Samples>) {
  const reading = queriedTraffic(topics, { produced: [], consumed: [], growth: [], ...samples }, answerer);
  const orders = reading?.traffic.topics.find(({ topic }) => topic === 'orders');
  return { orders, told: reading?.problems.map(({ summary }) => summary) ?? [], reading };
}
const produced = [of('orders', 600), of('orders', 200)];
const consumed = [of('orders', 1600)];

describe('the rates of a topic', () => {
  test('are shared by the growth of its partitions', () => {
    expect(read({ produced, consumed, growth: grown(1, 3, 0, 4) }).orders).toEqual({
      ...{ topic: 'orders', id: 'one', split: 'by-growth' },
      ...{ produce: [100, 300, 0, 400], consume: [200, 600, 0, 800] },
    });
  });

  test.each([
    ['no growth is known', []],
    ['it is not known of each of them', grown(1, 3, 4)],
    ['none of them grows, by what is known', grown(0, 0, -5, 0)],
  ])('are shared evenly where %s, and that is said', (_, growth) => {
    const { orders, told } = read({ produced, consumed, growth });
    expect(orders).toMatchObject({
      split: 'evenly',
      produce: [200, 200, 200, 200],
      consume: [400, 400, 400, 400],
    });
    expect(told).toContain('The rates of 1 topic are shared evenly by their partitions');
  });

  test('are those of its partitions, where series tell them', () => {
    const each = [of('orders', 1, 0), of('orders', 2, 1), of('orders', 3, 3)];
    expect(read({ produced: each, consumed }).orders).toMatchObject({
      split: 'measured',
      produce: [1, 2, null, 3],
    });
  });

  test('are not known of topics without a series, and they are named', () => {
    const { reading, told } = read({ produced, consumed });
    expect(reading?.traffic.topics.map(({ topic }) => topic)).toEqual(['orders']);
    expect(told).toContain('Prometheus has no rates of 1 topic');
  });

  test('consumed are not known where the source tells them of no topic', () => {
    expect(read({ produced }).orders?.consume).toEqual([null, null, null, null]);
    expect(read({ produced, consumed: [of('idle', 5)] }).orders?.consume).toEqual([0, 0, 0, 0]);
  });

  test('are none at all where the source has no produce rates', () => {
    expect(read({ consumed }).reading).toBeNull();
  });
});
