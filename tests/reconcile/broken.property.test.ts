/** Whatever is dead or failed, and whatever git wants: an apply does what can be done, what can't be is named, and the next plan has no more to do. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liveInSync } from '../../src/model/cluster/availability.ts';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import type { HeldPartition } from '../../src/model/plan/plan-summary.ts';
import { heldProblems } from '../../src/reconcile/bind/held-partitions.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool } from '../support/desired.ts';
import { liveCluster } from '../support/live-cluster.ts';

const brokerCount = 6;
const mebibyte = 2 ** 20;
const anyBroker = fc.integer({ min: 1, max: brokerCount });
const someBrokers = (maxLength: number) => fc.uniqueArray(anyBroker, { maxLength });

const anyPartition = fc.record({
  replicas: fc.uniqueArray(anyBroker, { minLength: 1, maxLength: 3 }),
  /** Where broker 1 holds a replica: whether that is in its failed log dir. */
  isFailed: fc.boolean(),
});

const anyState: fc.Arbitrary<ClusterState> = fc
  .record({
    down: someBrokers(2),
    topics: fc.array(fc.array(anyPartition, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ down, topics }) => {
    const dir = (path: string) => ({ path, totalBytes: 4096 * mebibyte, usableBytes: 3000 * mebibyte });
    const failed = { path: '/failed', totalBytes: 0, usableBytes: 0, failed: true } as const;
    const builder = cluster().brokerSettings({ 'transaction.state.log.num.partitions': '4' });
    for (let id = 1; id <= brokerCount; id++) {
      const logDirs = id === 1 ? [dir('/data'), failed] : [dir('/data'), dir('/more')];
      builder.broker(id, { rack: 'abc'[id % 3] ?? null, logDirs });
    }
    for (const [index, partitions] of topics.entries()) {
      const name = `t${index}`;
      builder.topic(name, { replicas: partitions.map(({ replicas }) => replicas), sizeBytes: 10 * mebibyte });
      for (const [id, { replicas, isFailed }] of partitions.entries()) {
        if (!isFailed || !replicas.includes(1)) continue;
        const others = replicas.filter((broker) => broker !== 1);
        builder.partition(name, id, {
          offline: [1],
          isr: others.length > 0 ? others : [1],
          leader: others[0] ?? null,
        });
      }
    }
    return builder.down(...down).build();
  });

const anyWish = fc
  .record({
    drain: someBrokers(2),
    leaderless: someBrokers(1),
    leaders: fc.option(fc.constant(0.1), { nil: null }),
    replicationFactor: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
  })
  .map(({ replicationFactor, leaders, ...options }) =>
    desired({
      pools: [pool('general', { ...options, balance: { storage: null, replicas: null, leaders } })],
      placements: [placement('default', ['t*'], { replicationFactor })],
    }),
  );

/** Partitions whose leader is leaderless or drained, although another in-sync replica could lead. */
function ledWrongly({ topics }: ClusterState, { pools }: DesiredState): readonly string[] {
  const banned = new Set(pools.flatMap(({ drain, leaderless }) => [...drain, ...leaderless]));
  return topics
    .filter(({ name }) => name.startsWith('t'))
    .flatMap(({ name, partitions }) =>
      partitions
        .filter(({ leader }) => leader !== null && banned.has(leader))
        .filter((partition) => liveInSync(partition).some((id) => !banned.has(id)))
        .map(({ id }) => `${name}/${id}`),
    );
}

const namesOf = ({ summary }: Plan): readonly string[] =>
  summary.held.map(({ topic, partition, why }: HeldPartition) => `${topic}/${partition} ${why}`);

test('apply, then plan: only what was held is left', async () => {
  let held = 0;
  await fc.assert(
    fc.asyncProperty(anyState, anyWish, async (state, wish) => {
      const first = makePlan(wish, state);
      if (!first.ok) {
        expect(new Set(first.problems.map(({ code }) => code))).toEqual(new Set(['plan.infeasible']));
        return;
      }
      const live = liveCluster(state);
      const { left } = await live.apply(wish, { saved: first.value, allowLessSafety: true });
      expect(left).toEqual(heldProblems(first.value));
      const next = await live.plan(wish);
      expect(next.steps).toEqual([]);
      expect(namesOf(next)).toEqual(namesOf(first.value));
      expect(await live.throttles()).toEqual([]);
      expect(ledWrongly(await live.port.observe(), wish)).toEqual([]);
      held += left.length;
    }),
    { numRuns: 300 },
  );
  expect(held).toBeGreaterThan(20);
}, 180_000);
