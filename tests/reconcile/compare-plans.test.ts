/** When a plan made anew is worse than the one that was reviewed. */
import { expect, test } from 'vitest';
import type { AccessChange } from '../../src/model/access.ts';
import type { Plan, PlanStep, SetConfigStep } from '../../src/model/plan.ts';
import { brokerId, bytes } from '../../src/model/units.ts';
import { remainingAccessOf } from '../../src/reconcile/apply-plan.ts';
import { unwantedBy, worseThan } from '../../src/reconcile/compare-plans.ts';
import { hazardOf } from '../../src/reconcile/hazards/hazard-of.ts';
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
  const dangerous = setConfig('2', [
    hazardOf({ kind: 'records-deleted', key: 'retention.ms', from: '3000', to: '2000' }),
  ]);
  expect(worseThan(planWith([setConfig('2')]), planWith([dangerous]))).toEqual([
    'hazard for orders: retention.ms goes from 3s to 2s: older records are deleted soon after',
  ]);
});

const lowered = (to: number, partitions = 1): Plan => {
  const facts = { kind: 'fewer-replicas', partitions, of: 12, from: 3, to, minIsr: 1 } as const;
  return planWith([setConfig('2', [hazardOf(facts)])]);
};

test('a hazard that goes further than the reviewed one is worse; as far, or less far, is not', () => {
  expect(worseThan(lowered(2), lowered(1))).toEqual([expect.stringContaining('from 3 replicas to 1')]);
  expect(worseThan(lowered(2), lowered(2, 5))).toEqual([expect.stringContaining('5 of 12 partitions')]);
  expect(worseThan(lowered(2), lowered(2))).toEqual([]);
  expect(worseThan(lowered(1, 5), lowered(2))).toEqual([]);
});

test('a hazard that has come to lose data is worse', () => {
  const election = (leaderless: number) =>
    planWith([setConfig('2', [hazardOf({ kind: 'unclean-election', leaderless })])]);
  expect(worseThan(election(0), election(1))).toHaveLength(1);
  expect(worseThan(election(1), election(0))).toEqual([]);
});

test('another disk that fills is worse, the same one is not', () => {
  const filling = (broker: number, utilization: number) =>
    planWith([setConfig('2', [hazardOf({ kind: 'disk-filling', broker: brokerId(broker), utilization })])]);
  expect(worseThan(filling(1, 0.9), filling(2, 0.9))).toHaveLength(1);
  expect(worseThan(filling(1, 0.9), filling(1, 0.92))).toEqual([]);
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
