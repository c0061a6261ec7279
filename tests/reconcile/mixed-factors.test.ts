/** Partitions of one topic with different replication factors: what git does not state, nobody raises or lowers. */
import { expect, test } from 'vitest';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { findDrift } from '../../src/reconcile/drift/find-drift.ts';
import { hasChanges } from '../../src/reconcile/plan/has-changes.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool, topic } from '../support/desired.ts';
import { liveCluster } from '../support/live-cluster.ts';

const mixed = () =>
  cluster()
    .brokers(4, { racks: ['a', 'b', 'c'], diskBytes: 1e12 })
    .topic('t', { replicas: [[3], [2, 3], [1, 2, 3]], sizeBytes: 1e9 })
    .topic('u', { replicas: [[3], [2], [1], [1, 2, 3]], sizeBytes: 1e9 });
const unstated = (parts: Partial<DesiredState> = {}): DesiredState =>
  desired({ pools: [pool('general')], placements: [placement('all', ['*'])], ...parts });
const factorsOf = (
  live: ReturnType<typeof liveCluster>,
  name: string,
): Promise<readonly number[] | undefined> =>
  live.port
    .observe()
    .then(({ topics }) =>
      topics.find((one) => one.name === name)?.partitions.map(({ replicas }) => replicas.length),
    );

test('a Placement without a replication factor changes none, and plan and drift say which are mixed', () => {
  const state = mixed().build();
  const plan = unwrap(makePlan(unstated(), state));
  expect(hasChanges(plan)).toBe(false);
  expect(plan.warnings).toMatchObject([
    {
      summary: '2 topics have partitions with different replication factors',
      detail:
        't (1, 2, 3), u (1, 3). Git states no replicationFactor for them: each partition keeps its replicas, and new partitions get as many as partition 0 has.',
    },
  ]);
  const { items } = findDrift(plan, state);
  expect(items.filter(({ kind }) => kind !== 'topic-undeclared')).toMatchObject([
    { kind: 'mixed-replication-factor', resource: 'Topic/t', repaired: false },
    { kind: 'mixed-replication-factor', resource: 'Topic/u', repaired: false },
  ]);
});

test('with a replication factor stated all partitions get it, and nothing is left alone', async () => {
  const live = liveCluster(mixed().build());
  const wanted = unstated({ placements: [placement('all', ['*'], { replicationFactor: 2 })] });
  const plan = await live.plan(wanted);
  expect(plan.summary.mixedFactors).toEqual([]);
  await live.apply(wanted, { saved: plan, allowLessSafety: true });
  expect(await factorsOf(live, 't')).toEqual([2, 2, 2]);
});

test('a drain moves each partition with as many replicas as it has', async () => {
  const live = liveCluster(mixed().build());
  await live.apply(unstated({ pools: [pool('general', { drain: [3] })] }), { allowLessSafety: true });
  expect(await factorsOf(live, 't')).toEqual([1, 2, 3]);
  expect(await factorsOf(live, 'u')).toEqual([1, 1, 1, 3]);
  const { topics } = await live.port.observe();
  expect(topics.flatMap(({ partitions }) => partitions.flatMap(({ replicas }) => replicas))).not.toContain(3);
});

test.each(['a Placement', 'no Placement'])(
  'new partitions get the factor of partition 0, as Kafka demands, with %s',
  async (what) => {
    const live = liveCluster(
      mixed()
        .topic('v', { replicas: [[1, 2], [3]] })
        .build(),
    );
    const topics = [topic('v', { partitions: 4 })];
    const parts = what === 'a Placement' ? { topics } : { topics, placements: [] };
    const plan = await live.plan(unstated(parts));
    expect(plan.steps.filter(({ kind }) => kind === 'move-replicas')).toEqual([]);
    expect(plan.summary.mixedFactors).toContainEqual({ topic: 'v', factors: [1, 2] });
    await live.apply(unstated(parts), { saved: plan });
    expect(await factorsOf(live, 'v')).toEqual([2, 1, 2, 2]);
  },
);

test('a topic that nothing governs is no matter of git', () => {
  const plan = unwrap(makePlan(unstated({ placements: [placement('some', ['t'])] }), mixed().build()));
  expect(plan.summary.mixedFactors.map(({ topic: name }) => name)).toEqual(['t']);
});
