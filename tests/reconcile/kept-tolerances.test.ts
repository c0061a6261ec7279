/** Tolerances with a band: a pool within the wider end has no plan and no drift, and readers are told why; beyond it both agree. */
import { expect, test } from 'vitest';
import { verifyPlan } from '../../bench/verify-plan/verify-plan.ts';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { findDrift } from '../../src/reconcile/drift/find-drift.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { sealPlan } from '../../src/reconcile/saved/digest.ts';
import { reviewPlan } from '../../src/report/review/review-plan.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool } from '../support/desired.ts';
import { liveCluster } from '../support/live-cluster.ts';

const wanted = desired({
  pools: [pool('all', { balance: { storage: 0.1 }, beyond: { storage: 0.15 } })],
  placements: [placement('all', ['orders'], { pool: 'all' })],
});

/** One partition of 1,000 bytes for each replica: brokers 1 to 3 hold so many. */
function holding(counts: readonly number[]): ClusterState {
  const replicas = counts.flatMap((count, i) => Array.from({ length: count }, () => [i + 1]));
  return cluster()
    .brokers(3, { diskBytes: 10_000_000 })
    .topic('orders', { replicas, sizeBytes: 1_000 })
    .build();
}

const kept = 'Kept: storage of pool all within 15% of the mean; plans balance it, to 10%, only beyond that.';

test('at 12% there is no plan and no drift, and the review says why', () => {
  const observed = holding([112, 100, 88]);
  const plan = unwrap(makePlan(wanted, observed));
  expect(plan.steps).toEqual([]);
  expect(findDrift(plan, observed).items).toEqual([]);
  const { notes, balance } = reviewPlan(plan);
  expect(notes.map(({ text }) => text)).toContain(kept);
  expect(balance.find(({ dimension }) => dimension === 'storage')?.allowed).toBe('±15% ✓ kept');
  expect(verifyPlan(plan, observed, wanted).faults).toEqual([]);
});

test('at 16% it is drift, an apply brings it within 10%, and nothing is left', async () => {
  const kafka = liveCluster(holding([116, 100, 84]));
  const plan = await kafka.plan(wanted);
  expect(findDrift(plan, await kafka.port.observe()).items).toContainEqual(
    expect.objectContaining({ kind: 'balance', repaired: true }),
  );
  expect(reviewPlan(plan).notes.map(({ text }) => text)).not.toContain(kept);
  await kafka.apply(wanted, { saved: plan });
  const after = await kafka.plan(wanted);
  expect(after.steps).toEqual([]);
  const row = after.summary.balance.find(({ dimension }) => dimension === 'storage');
  expect(row?.after.max).toBeLessThanOrEqual((row?.after.mean ?? 0) * 1.1);
});

test('a plan that goes by the wrong end of the band does not hold', () => {
  const observed = holding([116, 100, 84]);
  const idle = unwrap(makePlan(wanted, holding([112, 100, 88])));
  const balance = idle.summary.balance.map((row) => ({ ...row, before: row.after }));
  const claimed = sealPlan({ ...idle, summary: { ...idle.summary, balance } });
  expect(verifyPlan(claimed, observed).faults).toContain(
    'pool all, storage: the tolerance is 0.15, and 0.1 counts, as brokers are beyond 0.15',
  );
});
