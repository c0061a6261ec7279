/** What a plan does that nobody has seen on a pull request. */
import { expect, test } from 'vitest';
import type { AccessChange } from '../../../src/model/cluster/access.ts';
import type {
  CreateTopicStep,
  PartitionChange,
  Plan,
  PlanStep,
  SetConfigStep,
} from '../../../src/model/plan/plan.ts';
import { brokerId, bytes } from '../../../src/model/values/units.ts';
import { unseenEffects } from '../../../src/reconcile/approval/unseen-effects.ts';
import { hazardOf } from '../../../src/reconcile/hazards/hazard-of.ts';
import { drainPlan, emptyPlan, fullPlan, planWith } from '../../support/plan.ts';

const setConfig = (to: string, hazards: PlanStep['hazards'] = []): SetConfigStep => ({
  ...{ kind: 'set-config', symbol: '~', topic: 'orders', reason: 'the declared config differs', hazards },
  changes: [{ key: 'retention.ms', from: '1', to, default: null }],
});

/** What the second does that the first has not shown. */
const seenThen = (shown: Plan, now: Plan): readonly string[] => unseenEffects(now, [shown]);

test('the same plan, or less of it, is seen', () => {
  expect(seenThen(fullPlan, fullPlan)).toEqual([]);
  expect(seenThen(fullPlan, emptyPlan)).toEqual([]);
  expect(seenThen(fullPlan, planWith(fullPlan.steps.slice(0, 2)))).toEqual([]);
});

test.each<[string, PlanStep, string]>([
  ['a creation', fullPlan.steps[0] as PlanStep, 'creates refunds'],
  ['a growth', fullPlan.steps[1] as PlanStep, 'gives payments 8 partitions'],
  ['a deletion', fullPlan.steps[5] as PlanStep, 'deletes legacy'],
  ['a config', setConfig('2'), 'sets retention.ms of orders to 2'],
])('%s that nobody has seen is told', (_, step, text) => {
  expect(seenThen(emptyPlan, planWith([step]))).toEqual(
    expect.arrayContaining([expect.stringContaining(text)]),
  );
});

test('another value than the shown one is told, and so is a new danger', () => {
  expect(seenThen(planWith([setConfig('2')]), planWith([setConfig('3')]))).toEqual([
    'sets retention.ms of orders to 3',
  ]);
  const dangerous = setConfig('2', [
    hazardOf({ kind: 'records-deleted', key: 'retention.ms', from: '3000', to: '2000' }),
  ]);
  expect(seenThen(planWith([setConfig('2')]), planWith([dangerous]))).toEqual([
    'hazard for orders: retention.ms goes from 3s to 2s: older records are deleted soon after',
  ]);
});

const lowered = (to: number, partitions = 1): Plan => {
  const facts = { kind: 'fewer-replicas', partitions, of: 12, from: 3, to, minIsr: 1 } as const;
  return planWith([setConfig('2', [hazardOf(facts)])]);
};

test('a hazard that goes further than the shown one is told; as far, or less far, is not', () => {
  expect(seenThen(lowered(2), lowered(1))).toEqual([expect.stringContaining('from 3 replicas to 1')]);
  expect(seenThen(lowered(2), lowered(2, 5))).toEqual([expect.stringContaining('5 of 12 partitions')]);
  expect(seenThen(lowered(2), lowered(2))).toEqual([]);
  expect(seenThen(lowered(1, 5), lowered(2))).toEqual([]);
});

test('a hazard that has come to lose data is told', () => {
  const election = (leaderless: number) =>
    planWith([setConfig('2', [hazardOf({ kind: 'unclean-election', leaderless })])]);
  expect(seenThen(election(0), election(1))).toHaveLength(1);
  expect(seenThen(election(1), election(0))).toEqual([]);
});

test('another disk that fills is told, the same one is not', () => {
  const filling = (broker: number, utilization: number) =>
    planWith([setConfig('2', [hazardOf({ kind: 'disk-filling', broker: brokerId(broker), utilization })])]);
  expect(seenThen(filling(1, 0.9), filling(2, 0.9))).toHaveLength(1);
  expect(seenThen(filling(1, 0.9), filling(1, 0.92))).toEqual([]);
});

test('the deletion of a topic that was created after the review is told', () => {
  const deletion = fullPlan.steps[5] as PlanStep;
  const first = planWith([{ ...deletion, topicId: 'first' }]);
  const second = planWith([{ ...deletion, topicId: 'second' }]);
  expect(seenThen(first, first)).toEqual([]);
  expect(seenThen(planWith([deletion]), second)).toEqual([]);
  expect(seenThen(first, second)).toEqual(['deletes a topic legacy that was created after the review']);
});

test('a tenth more may move, and no more than that', () => {
  expect(seenThen(drainPlan('orders', 20), drainPlan('orders', 22))).toEqual([]);
  expect(seenThen(drainPlan('orders', 20), drainPlan('orders', 23))).toEqual([
    'moves 23 replicas of orders to broker 1006, where 20 were shown',
    'moves 23 replicas of orders from broker 1003, where 20 were shown',
    'copies 23 GiB, where 20 GiB were shown',
  ]);
  expect(seenThen(drainPlan('orders', 2), drainPlan('orders', 3))).toHaveLength(3);
});

/** The moves of a plan, otherwise. */
function remade(plan: Plan, remake: (change: PartitionChange) => PartitionChange): Plan {
  return planWith(
    plan.steps.map((step) =>
      step.kind === 'move-replicas' ? { ...step, partitions: step.partitions.map(remake) } : step,
    ),
  );
}

test('where everything goes just where it was shown, topics may have grown to twice their size', () => {
  const shown = drainPlan('orders', 20);
  const grown = (factor: number): Plan =>
    remade(shown, (change) => ({ ...change, sizeBytes: bytes(change.sizeBytes * factor) }));
  expect(seenThen(shown, grown(2))).toEqual([]);
  expect(seenThen(shown, grown(3))).toEqual(['copies 60 GiB, where 20 GiB were shown']);
});

test('another receiver, another giver, another reason and another leader are told', () => {
  const shown = drainPlan('orders', 2);
  const [first] = remade(shown, (change) => ({ ...change, to: [1001, 1002, 1004].map(brokerId) })).steps;
  expect(seenThen(shown, planWith(first ? [first] : []))).toEqual([
    'moves 2 replicas of orders to broker 1004, where none was shown',
  ]);
  const elsewhere = remade(shown, (change) => ({ ...change, to: [1001, 1003, 1006].map(brokerId) }));
  expect(seenThen(shown, elsewhere)).toEqual([
    'moves 2 replicas of orders from broker 1002, where none was shown',
  ]);
  const reason = { rule: 'racks', text: 'too few racks' } as const;
  expect(
    seenThen(
      shown,
      remade(shown, (change) => ({ ...change, reason })),
    ),
  ).toEqual(['moves replicas of orders: too few racks']);
  const led = remade(shown, (change) => ({ ...change, to: [1002, 1001, 1006].map(brokerId) }));
  expect(seenThen(shown, led)).toEqual(['changes 2 preferred leaders, where none was shown']);
});

test('a move that several plans have shown counts once, those of different plans together', () => {
  const shown = drainPlan('orders', 10);
  expect(unseenEffects(drainPlan('orders', 12), [shown, shown, shown])).not.toEqual([]);
  const later = remade(shown, (change) => ({ ...change, partition: change.partition + 10 }));
  expect(unseenEffects(drainPlan('orders', 20), [shown, later])).toEqual([]);
});

const creation = fullPlan.steps[0] as CreateTopicStep;

test('a topic that is created with what two plans have shown together is seen', () => {
  const configs = { 'cleanup.policy': 'compact', 'retention.ms': '5' };
  const later: SetConfigStep = { ...setConfig('5'), topic: 'refunds' };
  const now = planWith([{ ...creation, configs }]);
  expect(unseenEffects(now, [planWith([creation]), planWith([later])])).toEqual([]);
  expect(unseenEffects(now, [planWith([creation])])).toEqual(['sets retention.ms of refunds to 5']);
  expect(unseenEffects(planWith([later]), [now])).toEqual([]);
});

const removal: AccessChange = {
  ...{ kind: 'remove-user', symbol: '-', user: 'app', mechanism: 'scram-sha-512', reason: 'declared absent' },
};

test('a change of access that nobody has seen is told', () => {
  const withRemoval = planWith([], {}, { access: [removal] });
  expect(seenThen(emptyPlan, withRemoval)).toEqual(['remove-user: user app: no password for scram-sha-512']);
  expect(seenThen(withRemoval, withRemoval)).toEqual([]);
});
