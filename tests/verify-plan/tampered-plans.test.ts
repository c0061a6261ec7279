/** Plans that were tampered with, and sealed again as if nothing were wrong: what the verifier says of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { verifyPlan } from '../../bench/verify-plan/verify-plan.ts';
import type { PoolCertificate } from '../../src/model/plan/certificate.ts';
import type { Plan, PlanStep } from '../../src/model/plan/plan.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { formatSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import { brokerId, bytes } from '../../src/model/values/units.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { sealPlan } from '../../src/reconcile/saved/digest.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool } from '../support/desired.ts';

const sizes = Array.from({ length: 24 }, (_, i) => 1_000_000 + 37_000 * ((i * 7) % 24));
const state = cluster()
  .brokers(9, { racks: ['a', 'b', 'c'], diskBytes: 100_000_000 })
  .topic('orders', {
    replicas: sizes.map((_, i) => [1 + (i % 6), 1 + ((i + 1) % 6), 1 + ((i + 2) % 6)]),
    sizeBytes: sizes,
  })
  .build();
const wanted = desired({
  pools: [pool('general', { drain: [4], balance: { storage: 0.4, replicas: 0.4, leaders: 0.3 } })],
  placements: [placement('all', ['*'])],
});
const plan = unwrap(makePlan(wanted, state));

function tampered(change: (plan: Plan) => Partial<Plan>): readonly string[] {
  return verifyPlan(sealPlan({ ...plan, ...change(plan) }), state).faults;
}

const inPool = (change: (pool: PoolCertificate) => Partial<PoolCertificate>): Partial<Plan> => ({
  certificate: {
    ...plan.certificate,
    pools: plan.certificate.pools.map((one) => (one.pool === 'general' ? { ...one, ...change(one) } : one)),
  },
});

const withMoves = (
  change: (partitions: Extract<PlanStep, { kind: 'move-replicas' }>['partitions']) => typeof partitions,
): Pick<Plan, 'steps'> => ({
  steps: plan.steps.map((step) =>
    step.kind === 'move-replicas' ? { ...step, partitions: change(step.partitions) } : step,
  ),
});

const raise = (by: number, amount: number) => bytes(amount + by);

test('a plan that nobody touched holds', () => {
  expect(plan.summary.replicasMoved).toBeGreaterThan(10);
  expect(verifyPlan(plan, state, wanted)).toEqual({
    faults: [],
    findings: expect.arrayContaining([
      'No partition ends less safe than its rules ask, and the disks have room while replicas move.',
      expect.stringMatching(
        /^Pool general, storage: the tolerance is reached; any plan as even copies at least/,
      ),
    ]),
  });
});

test('a bound that was raised does not follow', () => {
  const raised = inPool(({ lowerBoundBytes }) => ({ lowerBoundBytes: raise(5, lowerBoundBytes) }));
  const summary = { ...plan.summary, lowerBoundBytes: raise(5, plan.summary.lowerBoundBytes) };
  expect(tampered(() => ({ ...raised, summary })).join('\n')).toContain('pool general: its lower bound is');
  expect(tampered(() => ({ summary })).join('\n')).toContain('those of the pools add up to');
});

test('a bound that is raised with what a broker must get, or with a forced copy, does not follow either', () => {
  const needs = inPool(({ dimensions }) => ({
    dimensions: dimensions.map((one) => ({
      ...one,
      brokers: one.brokers.map((need) => ({ ...need, arrivingBytes: raise(9_000, need.arrivingBytes) })),
    })),
  }));
  expect(tampered(() => needs).join('\n')).toMatch(
    /storage: \d+ bytes must come to broker \d as stated, \d+ follow/,
  );
  const forced = inPool((own) => ({
    forced: own.forced.map((one) => ({ ...one, copies: one.copies + 1, bytes: raise(1_000_000, one.bytes) })),
  }));
  expect(tampered(() => forced).join('\n')).toMatch(
    /forced copies of \d+ bytes are stated.*, the rules ask for/,
  );
});

test('a move that was hidden leaves a replica on the drained broker, and other sums than the plan has', () => {
  const isHidden = ({ from }: { readonly from: readonly number[] }) => from.includes(4);
  const faults = tampered(() => withMoves((partitions) => partitions.filter((one) => !isHidden(one)))).join(
    '\n',
  );
  expect(faults).toContain('is on a broker that is drained');
  expect(faults).toMatch(/summary.bytesMoved is \d+, the steps make \d+/);
  expect(faults).toMatch(/broker 4 has \d+ bytes after the plan, which says 0/);
});

test('bytes, sizes and replicas that are not those of the snapshot are told', () => {
  const smaller = withMoves((partitions) => partitions.map((one) => ({ ...one, bytes: bytes(1) })));
  expect(tampered(() => smaller).join('\n')).toMatch(/orders\/0 copies \d+ bytes, the plan says 1/);
  const sized = withMoves((partitions) => partitions.map((one) => ({ ...one, sizeBytes: bytes(1) })));
  expect(tampered(() => sized).join('\n')).toMatch(
    /orders\/0 has \d+ bytes in the snapshot, the plan says 1/,
  );
  const moved = withMoves((partitions) => partitions.map((one) => ({ ...one, from: one.to })));
  expect(tampered(() => moved).join('\n')).toMatch(
    /orders\/0 has replicas .* in the snapshot, the plan says/,
  );
});

test('a partition that ends with fewer replicas, or twice in one rack, is told', () => {
  const fewer = withMoves((partitions) => partitions.map((one) => ({ ...one, to: one.to.slice(0, 2) })));
  expect(tampered(() => fewer).join('\n')).toContain('orders/0 has 2 replicas, 3 are wanted');
  const near = withMoves((partitions) => partitions.map((one) => ({ ...one, to: [1, 2, 5].map(brokerId) })));
  expect(tampered(() => near).join('\n')).toContain('orders/0 breaks its rack rule');
});

test('a tolerance that is claimed and not reached is told, and one that nobody declared', () => {
  const few = cluster()
    .brokers(3, { diskBytes: 10_000 })
    .topic('orders', { replicas: [[1], [2]], sizeBytes: [1_000, 10] })
    .build();
  const asked = desired({ ...wanted, pools: [pool('general', { balance: { storage: 0.1 } })] });
  const lopsided = unwrap(makePlan(asked, few));
  const row = lopsided.summary.balance.find(({ dimension }) => dimension === 'storage');
  expect(row?.withinTolerance).toBe(false);
  const balance = lopsided.summary.balance.map((one) => ({ ...one, withinTolerance: true }));
  const claimed = sealPlan({ ...lopsided, summary: { ...lopsided.summary, balance } });
  expect(verifyPlan(lopsided, few).faults).toEqual([]);
  expect(verifyPlan(claimed, few).faults).toEqual([
    'pool general, storage: the plan says that the tolerance is reached, and it is not',
  ]);
  const looser = inPool((own) => ({ balance: { ...own.balance, storage: 0.9 } }));
  expect(tampered(() => looser).join('\n')).toContain(
    'pool general, storage: the tolerance is 0.4, the certificate says 0.9',
  );
});

test('a certificate that asks for other things than the manifests is told, where they are given', () => {
  const another = desired({
    ...wanted,
    pools: [pool('general', { balance: { storage: 0.1, leaders: 0.3 } })],
  });
  const faults = verifyPlan(plan, state, another).faults.join('\n');
  expect(faults).toContain('pool general: drain is 4 in the certificate, none in the manifests');
  expect(faults).toContain('pool general: balance.storage is 0.4 in the certificate, 0.1 in the manifests');
});

test('an edited file does not match its checksum, and another cluster is none of it', () => {
  const edited = { ...plan, summary: { ...plan.summary, leadersChanged: 0 } };
  expect(verifyPlan(edited, state).faults).toContain('the content of the plan does not match its checksum');
  expect(verifyPlan(plan, { ...state, clusterId: 'another' }).faults).toEqual([
    expect.stringContaining('the snapshot is of another'),
  ]);
});

test('the command says so in plain words, with exit code 0 or 1', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'verify-plan-'));
  const file = (name: string, content: unknown): string => {
    const own = path.join(folder, name);
    writeFileSync(own, typeof content === 'string' ? content : JSON.stringify(content));
    return own;
  };
  const snapshot = file('snapshot.json', formatSnapshot(state));
  const run = (own: string) =>
    spawnSync(process.execPath, ['bench/verify-plan/run.ts', own, snapshot], { encoding: 'utf8' });
  const good = run(file('plan.json', plan));
  expect([good.status, good.stdout]).toEqual([0, expect.stringMatching(/\nThe plan holds[.]\n$/)]);
  const hidden = sealPlan({ ...plan, ...withMoves((partitions) => partitions.slice(1)) });
  const bad = run(file('hidden.json', hidden));
  expect([bad.status, bad.stdout]).toEqual([
    1,
    expect.stringMatching(/^wrong: [\s\S]*\nThe plan does not hold: \d+ faults[.]\n$/),
  ]);
});
