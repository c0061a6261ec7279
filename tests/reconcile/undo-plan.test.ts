/** The way back from a plan, as far as Kafka can go it. */
import { expect, test } from 'vitest';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { ownTopics } from '../../src/reconcile/observe/own-topics.ts';
import { parsePlanFile } from '../../src/reconcile/saved/plan-file.ts';
import { undoPlan } from '../../src/reconcile/saved/undo-plan.ts';
import { renderPlanJson } from '../../src/report/files/render-plan-json.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool, topic } from '../support/desired.ts';
import { everyConsent, liveCluster } from '../support/live-cluster.ts';

const observed = cluster()
  .brokers(4, { diskBytes: 2 ** 40 })
  .topic('orders', {
    replicas: [
      [4, 1],
      [2, 4],
      [3, 1],
    ],
    sizeBytes: 2 ** 20,
    configs: { 'retention.ms': '1000' },
  })
  .topic('small', { replicas: [[1, 2, 3]], sizeBytes: 2 ** 20 })
  .build();

const wanted = desired({
  pools: [pool('all', { drain: [4] })],
  placements: [placement('default', ['*'], { pool: 'all', replicationFactor: 2 })],
  topics: [
    topic('orders', { partitions: 4, config: { 'retention.ms': '2000', 'cleanup.policy': 'compact' } }),
    topic('new', { partitions: 2 }),
  ],
});

const assignments = ({ topics }: ClusterState): Record<string, unknown> =>
  Object.fromEntries(
    topics
      .filter(({ name }) => !ownTopics.includes(name))
      .map(({ name, partitions, configs }) => [
        name,
        { replicas: partitions.map(({ replicas }) => replicas), configs },
      ]),
  );

test('brings replicas, their order, replication factors and configs back, and deletes what was created', async () => {
  const live = liveCluster(observed);
  const plan = await live.plan(wanted);
  const back = undoPlan(plan);
  await live.apply(wanted, { saved: plan, ...everyConsent });
  await live.apply(wanted, { saved: back, ...everyConsent });
  const after = assignments(await live.port.observe());
  const before = assignments(observed);
  expect(after).toEqual({
    ...before,
    orders: {
      configs: { 'retention.ms': '1000' },
      // The partition that was added stays.
      replicas: [[4, 1], [2, 4], [3, 1], expect.any(Array)],
    },
  });
  expect(back.warnings.map(({ summary }) => summary)).toEqual([
    'Topic orders keeps what was added: 1 partition',
  ]);
});

test('is a plan like any other: it can be saved, and counts what it copies', async () => {
  const plan = await liveCluster(observed).plan(wanted);
  const back = undoPlan(plan);
  expect(unwrap(parsePlanFile(renderPlanJson(back), 'back.json'))).toEqual(back);
  expect(back.summary).toMatchObject({ replicasMoved: 3, bytesMoved: 3 * 2 ** 20, topicsDeleted: 1 });
});

test('leaves a topic that holds data by then to who allows its loss', async () => {
  const live = liveCluster(observed);
  const plan = await live.plan(wanted);
  await live.apply(wanted, { saved: plan, ...everyConsent });
  await live.control.write('new', 0, 1000);
  await expect(live.apply(wanted, { saved: undoPlan(plan) })).rejects.toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({
        ...{ code: 'plan.data-loss', resource: 'Topic/new' },
        detail: 'Deletes 1.95 KiB of data for good. Nothing was changed.',
      }),
    ]),
  });
});
