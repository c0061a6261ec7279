/** Orders of replicas on the embedded cluster: told as drift, applied without copying, taken back, and nothing left to do. */
import { expect, test } from 'vitest';
import { findDrift } from '../../src/reconcile/drift/find-drift.ts';
import { undoPlan } from '../../src/reconcile/saved/undo-plan.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool } from '../support/desired.ts';
import { liveCluster } from '../support/live-cluster.ts';

const replicas = Array.from({ length: 8 }, () => [1, 2, 3]);
const live = () => liveCluster(cluster().brokers(3, { racks: [] }).topic('orders', { replicas }).build());
const wanted = desired({
  pools: [pool('all', { balance: { failover: 0.2 } })],
  placements: [placement('all', ['orders'], { pool: 'all' })],
});
const ordersOf = async ({ port }: ReturnType<typeof live>) =>
  (await port.observe()).topics
    .find(({ name }) => name === 'orders')
    ?.partitions.map((one) => one.replicas.join());

test('an order is drift, is applied without a copy, and is then as git wants it', async () => {
  const kafka = live();
  const plan = await kafka.plan(wanted);
  expect(plan.summary).toMatchObject({ replicasMoved: 0, bytesMoved: 0, leadersChanged: 0 });
  expect(plan.summary.ordersChanged).toBeGreaterThan(0);
  expect(findDrift(plan, await kafka.port.observe()).items).toContainEqual(
    expect.objectContaining({ kind: 'balance', resource: 'Topic/orders', repaired: true }),
  );
  await kafka.apply(wanted, { saved: plan });
  const orders = (await ordersOf(kafka)) ?? [];
  expect(orders.filter((one) => one === '1,3,2')).toHaveLength(plan.summary.ordersChanged);
  expect((await kafka.plan(wanted)).steps).toEqual([]);
  expect(await kafka.throttles()).toEqual([]);
  await kafka.apply(wanted, { saved: undoPlan(plan), allowDataLoss: true, allowLessSafety: true });
  expect(await ordersOf(kafka)).toEqual(replicas.map((one) => one.join()));
});
