/** When a plan made anew is worse than the one that was reviewed. */
import { expect, test } from 'vitest';
import type { AccessChange } from '../../src/model/access.ts';
import type { PlanStep, SetConfigStep } from '../../src/model/plan.ts';
import { bytes } from '../../src/model/units.ts';
import { remainingAccessOf } from '../../src/reconcile/apply-plan.ts';
import { unwantedBy, worseThan } from '../../src/reconcile/compare-plans.ts';
import { cluster } from '../support/cluster.ts';
import { drainPlan, emptyPlan, fullPlan, planWith } from '../support/plan.ts';

const setConfig = (to: string, hazards: PlanStep['hazards'] = []): SetConfigStep => ({
  ...{ kind: 'set-config', symbol: '~', topic: 'orders', reason: 'the declared config differs', hazards },
  changes: [{ key: 'retention.ms', from: '1', to, default: null }],
});

test('the same plan, or less of it, is no worse', () => {
  expect(worseThan(fullPlan, fullPlan)).toEqual([]);
  expect(worseThan(fullPlan, emptyPlan)).toEqual([]);
  expect(worseThan(fullPlan, planWith(fullPlan.steps.slice(0, 2), { replicasMoved: 1 }))).toEqual([]);
});

test.each<[string, PlanStep, string]>([
  ['a creation', fullPlan.steps[0] as PlanStep, 'creates refunds with 2 partitions of 3 replicas'],
  ['a growth', fullPlan.steps[1] as PlanStep, 'grows payments to 8 partitions'],
  ['a deletion', fullPlan.steps[5] as PlanStep, 'deletes legacy'],
  ['a config', setConfig('2'), 'sets retention.ms of orders to 2'],
])('%s that nobody has reviewed is worse', (_, step, text) => {
  expect(worseThan(emptyPlan, planWith([step]))).toEqual(
    expect.arrayContaining([expect.stringContaining(text)]),
  );
});

test('another value than the reviewed one is worse, and so is a new danger', () => {
  expect(worseThan(planWith([setConfig('2')]), planWith([setConfig('3')]))).toEqual([
    'sets retention.ms of orders to 3',
  ]);
  const dangerous = setConfig('2', [{ kind: 'data-deleted', text: 'older records are deleted soon after' }]);
  expect(worseThan(planWith([setConfig('2')]), planWith([dangerous]))).toEqual([
    'hazard for orders: data-deleted',
  ]);
});

test('the deletion of a topic that was created after the review is worse', () => {
  const deletion = fullPlan.steps[5] as PlanStep;
  const first = planWith([{ ...deletion, topicId: 'first' }]);
  const second = planWith([{ ...deletion, topicId: 'second' }]);
  expect(worseThan(first, first)).toEqual([]);
  expect(worseThan(planWith([deletion]), second)).toEqual([]);
  expect(worseThan(first, second)).toEqual(['deletes a topic legacy that was created after the review']);
});

test('a tenth more may be copied, and no more than that', () => {
  expect(worseThan(drainPlan('orders', 20), drainPlan('orders', 22))).toEqual([]);
  const more = worseThan(drainPlan('orders', 20), drainPlan('orders', 23));
  expect(more).toEqual([
    'copies 23 GiB, where 20 GiB were reviewed',
    'copies 23 replicas, where 20 were reviewed',
  ]);
  const leaders = (count: number) => planWith([], { leadersChanged: count, bytesMoved: bytes(0) });
  expect(worseThan(leaders(10), leaders(11))).toEqual([]);
  expect(worseThan(leaders(10), leaders(12))).toEqual([
    'changes 12 preferred leaders, where 10 were reviewed',
  ]);
});

const removal: AccessChange = {
  ...{ kind: 'remove-user', symbol: '-', user: 'app', mechanism: 'scram-sha-512', reason: 'declared absent' },
};

test('a change of access that nobody has reviewed is worse; one that git no longer asks for is unwanted', () => {
  const withRemoval = planWith([], {}, { access: [removal] });
  const what = 'remove-user: user app: no password for scram-sha-512';
  expect(worseThan(emptyPlan, withRemoval)).toEqual([what]);
  expect(worseThan(withRemoval, withRemoval)).toEqual([]);
  expect(unwantedBy(emptyPlan, [], [removal])).toEqual([what]);
  expect(unwantedBy(withRemoval, [], [removal])).toEqual([]);
});

test('a change of access that is done already is not left', () => {
  const plan = planWith([], {}, { access: [removal] });
  const state = cluster().brokers(1).build();
  const access = { acls: [], quotas: [], users: [], ownPrincipal: null };
  const users = [{ user: 'app', mechanism: 'scram-sha-512', iterations: 4096 } as const];
  expect(remainingAccessOf(plan, state)).toEqual([removal]);
  expect(remainingAccessOf(plan, { ...state, access: { ...access, users } })).toEqual([removal]);
  expect(remainingAccessOf(plan, { ...state, access: { ...access, users: [] } })).toEqual([]);
});
