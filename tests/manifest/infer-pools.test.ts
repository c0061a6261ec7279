/** The pools of a cluster that declares none: who shares topics, in an order that does not depend on chance. */
import { expect, test } from 'vitest';
import { inferPools } from '../../src/manifest/import/infer-pools.ts';
import { cluster } from '../support/cluster.ts';

test('the pool with the most topics comes first; of those with as many, the one whose first topic does', () => {
  let live = cluster().brokers(6);
  for (const [topic, replicas] of [
    ['zebra', [1, 2]],
    ['apple', [5, 6]],
    ['many-1', [3, 4]],
    ['many-2', [3, 4]],
  ] as const)
    live = live.topic(topic, { replicas: [replicas] });
  const pools = inferPools(live.build());
  expect(pools.map(({ name, brokers, topics }) => [name, brokers, topics])).toEqual([
    ['pool-1', [3, 4], ['many-1', 'many-2']],
    ['pool-2', [5, 6], ['apple']],
    ['pool-3', [1, 2], ['zebra']],
  ]);
});
