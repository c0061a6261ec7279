/** Whatever the cluster and the wish: an apply leaves nothing to plan, and never makes anything less safe on the way. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { formatSnapshot, parseSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { renderPlanJson } from '../../src/report/files/render-plan-json.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool, topic } from '../support/desired.ts';
import { everyConsent, liveCluster } from '../support/live-cluster.ts';

const racks = ['a', 'b', 'c'];
const brokerCount = 6;
const mebibyte = 2 ** 20;

const anyReplicas = fc.uniqueArray(fc.integer({ min: 1, max: brokerCount }), { minLength: 1, maxLength: 3 });
const anyTopic = fc.record({
  replicas: fc.array(anyReplicas, { minLength: 1, maxLength: 6 }),
  sizeBytes: fc.integer({ min: 0, max: 50 }).map((size) => size * mebibyte),
});

const anyState: fc.Arbitrary<ClusterState> = fc
  .array(anyTopic, { minLength: 1, maxLength: 4 })
  .map((topics) => {
    const builder = cluster()
      .brokers(brokerCount, { racks, diskBytes: 4096 * mebibyte })
      .brokerSettings({ 'transaction.state.log.num.partitions': '4' });
    for (const [index, options] of topics.entries()) builder.topic(`t${index}`, options);
    return builder.build();
  });

const share = fc.option(fc.constantFrom(0.05, 0.1, 0.3), { nil: null });
const anyWish: fc.Arbitrary<DesiredState> = fc
  .record({
    drain: fc.uniqueArray(fc.integer({ min: 1, max: brokerCount }), { maxLength: 2 }),
    leaderless: fc.uniqueArray(fc.integer({ min: 1, max: brokerCount }), { maxLength: 1 }),
    balance: fc.record({ storage: share, replicas: share, leaders: share }),
    replicationFactor: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    rule: fc.constantFrom({ kind: 'max' } as const, { kind: 'none' } as const),
    partitions: fc.option(fc.integer({ min: 6, max: 8 }), { nil: null }),
  })
  .map(({ replicationFactor, rule, partitions, ...options }) =>
    desired({
      pools: [pool('general', options)],
      placements: [placement('default', ['*'], { replicationFactor, racks: rule })],
      topics:
        partitions === null
          ? []
          : [topic('t0', { partitions }), topic('new', { partitions, replicationFactor: 2 })],
    }),
  );

test('apply, then plan: nothing is left, and the same input gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyState, anyWish, async (state, wish) => {
      const first = makePlan(wish, state);
      if (!first.ok)
        return expect(first.problems.map(({ code }) => code)).toEqual(
          first.problems.map(() => 'plan.infeasible'),
        );
      expect(renderPlanJson(planBackwards(wish, state))).toBe(renderPlanJson(first.value));
      const live = liveCluster(state);
      await live.apply(wish, { saved: first.value, ...everyConsent });
      expect((await live.plan(wish)).steps).toEqual([]);
      expect(await live.throttles()).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 180_000);

/** The same cluster and wish, from a snapshot that lists everything the other way round. */
function planBackwards(wish: DesiredState, state: ClusterState): Plan {
  const snapshot = JSON.parse(formatSnapshot(state));
  for (const one of snapshot.topics) one.partitions.reverse();
  const text = JSON.stringify({
    ...snapshot,
    brokers: snapshot.brokers.toReversed(),
    topics: snapshot.topics.toReversed(),
  });
  const backwards = unwrap(parseSnapshot(text, 'backwards.json'));
  return unwrap(makePlan({ ...wish, topics: wish.topics.toReversed() }, backwards));
}

test('no partition has fewer in-sync replicas on the way than before or wanted, whichever is lower', async () => {
  await fc.assert(
    fc.asyncProperty(anyState, anyWish, async (state, wish) => {
      const plan = makePlan(wish, state);
      if (!plan.ok) return;
      const live = liveCluster(state);
      const floor = new Map(
        plan.value.steps.flatMap((step) =>
          step.kind === 'move-replicas'
            ? step.partitions.map(
                ({ topic: name, partition, from, to }) =>
                  [`${name}/${partition}`, Math.min(from.length, to.length)] as const,
              )
            : [],
        ),
      );
      const clock = {
        ...live.clock,
        now: () => live.clock.now(),
        sleep: async (durationMs: number) => {
          await live.clock.sleep(durationMs);
          for (const { name, partitions } of (await live.port.observe()).topics) {
            for (const { id, isr } of partitions)
              expect(isr.length).toBeGreaterThanOrEqual(floor.get(`${name}/${id}`) ?? 1);
          }
        },
      };
      await live.apply(wish, { saved: plan.value, clock, ...everyConsent });
    }),
    { numRuns: 60 },
  );
}, 180_000);
