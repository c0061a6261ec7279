/** Whatever the cluster, and whatever of it is down: what is imported of it wants nothing changed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importManifests } from '../../src/cli/files/import-manifests.ts';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import { cluster } from '../support/cluster.ts';

const anyConfigs = fc.dictionary(
  fc.constantFrom('retention.ms', 'cleanup.policy', 'min.insync.replicas', 'max.message.bytes', 'odd.key'),
  fc.constantFrom('1', '604800000', 'delete', 'compact,delete', '0.5', 'true', '${env:HOME}', 'a: b # c', ''),
);
const anyTags = fc.dictionary(fc.constantFrom('tier', 'team'), fc.constantFrom('hot', 'a:b', 'true', '7'));
const anyState: fc.Arbitrary<ClusterState> = fc
  .record({
    brokers: fc.integer({ min: 1, max: 7 }),
    racks: fc.option(fc.constantFrom(['a'], ['a', 'b'], ['a', 'b', 'c']), { nil: null }),
    diskBytes: fc.constantFrom(undefined, 3_000, 1_000_000),
    tags: anyTags,
    down: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
    topics: fc.array(
      fc.record({
        name: fc.constantFrom('orders', 'orders.eu', '__consumer_offsets', '7', 'true', 'no', 'a-b_c'),
        seed: fc.array(fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        isUniform: fc.boolean(),
        sizeBytes: fc.integer({ min: 0, max: 100 }),
        configs: anyConfigs,
        tags: anyTags,
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ brokers, racks, diskBytes, tags, topics, down }) => {
    const builder = cluster().brokers(brokers, {
      ...(racks && { racks }),
      ...(diskBytes !== undefined && { diskBytes }),
      tags,
    });
    for (const { seed, isUniform, ...topic } of topics) {
      const factor = Math.min(brokers, seed[0]?.length ?? 1);
      const replicas = seed.map((ids) => {
        const first = ids[0] ?? 0;
        const count = isUniform ? factor : Math.min(brokers, ids.length);
        return Array.from({ length: count }, (_, slot) => ((first + slot) % brokers) + 1);
      });
      builder.topic(topic.name, { ...topic, replicas });
    }
    return builder.down(...down.filter((id) => id < brokers)).build();
  });

test('an import, then a plan: no changes', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { plan, files } = importManifests(state, { name: 'test', bootstrapServers: ['kafka:9092'] });
      expect(plan.steps, files.map(({ text }) => text).join('---\n')).toEqual([]);
    }),
    { numRuns: 500, interruptAfterTimeLimit: 60_000 },
  );
}, 120_000);
