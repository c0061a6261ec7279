/** Why a partition changes, and why not otherwise. */
import { expect, test } from 'vitest';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { renderWhy } from '../../src/report/status/render-why.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool } from '../support/desired.ts';

const observed = cluster()
  .brokers(9, { racks: ['a', 'b', 'c'], diskBytes: 1000 })
  .topic('orders', { replicas: [[1, 2, 3]], sizeBytes: 200 })
  .topic('other', { replicas: [[9], [9], [9], [9]], sizeBytes: 200 })
  .build();

const wanted: DesiredState = desired({
  pools: [pool('general', { drain: [3], cordon: [6] })],
  placements: [placement('default', ['orders'], { pool: 'general' })],
});

// Broker 9 is at 80 % of 85 %; another one of its rack is added, which has room.
const withRoom = cluster()
  .brokers(9, { racks: ['a', 'b', 'c'], diskBytes: 1000 })
  .broker(12, { rack: 'c', diskBytes: 1000 })
  .topic('orders', { replicas: [[1, 2, 3]], sizeBytes: 200 })
  .topic('other', { replicas: [[9], [9], [9], [9]], sizeBytes: 200 })
  .build();

test('names the rule that moves it, where its replica goes, and what is against every other broker', () => {
  const why = renderWhy(unwrap(makePlan(wanted, withRoom)), 'orders', 0, 100) ?? '';
  expect(why).toContain('orders/0: 1 (a), 2 (b), 3 (c) -> 1 (a), 2 (b), 12 (c)');
  expect(why).toContain('Why: broker 3 is drained. 200 B are copied.');
  expect(why).toMatch(/12 \(c\) takes one: from 0\.0% and 0 replicas to 20\.0% and \d+ replicas\./);
  const against = Object.fromEntries(
    why.split('\n').flatMap((line) => {
      const [, broker, reason] = /^(\d+ \(\w\)) +(.*)$/.exec(line) ?? [];
      return broker && reason ? [[broker, reason]] : [];
    }),
  );
  expect(against).toMatchObject({
    '3 (c)': 'drained',
    '4 (a)': 'rack a has a replica already, on 1',
    '6 (c)': 'cordoned',
    '9 (c)': 'would hold 1,000 B, its limit is 850 B',
  });
});

test('says nothing of a partition that stays', () => {
  expect(renderWhy(unwrap(makePlan(wanted, withRoom)), 'other', 0, 100)).toBeNull();
});

test('where nobody else has room, the plan itself says so', () => {
  expect(makePlan(wanted, observed)).toMatchObject({ ok: false, problems: [{ code: 'plan.infeasible' }] });
});
