/** What makes a plan stale, what is done already, and what does not matter. */
import { describe, expect, test } from 'vitest';
import type { Plan, PlanStep } from '../../src/model/plan/plan.ts';
import { brokerId, bytes } from '../../src/model/values/units.ts';
import { remainingSteps } from '../../src/reconcile/apply/remaining-steps.ts';
import { cluster } from '../support/cluster.ts';

const ids = (...list: number[]) => list.map(brokerId);
const planOf = (...steps: PlanStep[]): Plan =>
  ({ clusterId: 'test-cluster', cluster: 'test', steps }) as unknown as Plan;
const step = { reason: 'for the test', hazards: [] };
const create: PlanStep = {
  ...step,
  kind: 'create-topic',
  symbol: '+',
  topic: 'new',
  replicationFactor: 2,
  assignments: [ids(1, 2)],
  configs: {},
};
const grow: PlanStep = {
  ...step,
  kind: 'add-partitions',
  symbol: '+',
  topic: 'orders',
  existing: 2,
  assignments: [ids(2, 3)],
};
const configure: PlanStep = {
  ...step,
  kind: 'set-config',
  symbol: '~',
  topic: 'orders',
  changes: [{ key: 'retention.ms', from: '1', to: '2', default: null }],
};
const move: PlanStep = {
  ...step,
  kind: 'move-replicas',
  symbol: '-/+',
  placement: { pool: 'all', racks: { kind: 'max' }, leaderRacks: null },
  topic: 'orders',
  partitions: [
    {
      topic: 'orders',
      partition: 0,
      from: ids(1, 2),
      to: ids(1, 3),
      sizeBytes: bytes(1),
      bytes: bytes(1),
      reason: { rule: 'drain', text: '' },
    },
  ],
};
const remove: PlanStep = {
  ...step,
  kind: 'delete-topic',
  symbol: '-',
  topic: 'old',
  partitions: 1,
  bytes: bytes(0),
};
const plan = planOf(create, grow, configure, move, remove);

const planned = () =>
  cluster()
    .brokers(3)
    .topic('orders', {
      replicas: [
        [1, 2],
        [2, 3],
      ],
      configs: { 'retention.ms': '1' },
    })
    .topic('old', { replicas: [[1]] });

const staleness = (state: ReturnType<typeof planned>, of: Plan = plan): string => {
  const result = remainingSteps(of, state.build());
  return result.ok ? '' : result.problems.map(({ code, summary }) => `${code} ${summary}`).join('\n');
};

test('on the cluster that was planned for, every step remains', () => {
  expect(remainingSteps(plan, planned().build())).toMatchObject({ ok: true, value: plan.steps });
});

test('on the cluster that it leads to, none does', () => {
  const after = cluster()
    .brokers(3)
    .topic('orders', {
      replicas: [
        [1, 3],
        [2, 3],
        [2, 3],
      ],
      configs: { 'retention.ms': '2' },
    })
    .topic('new', { replicas: [[1, 2]] })
    .build();
  expect(remainingSteps(plan, after)).toMatchObject({ ok: true, value: [] });
});

test('a move in flight to where it is planned counts as done', () => {
  const state = planned().reassigning('orders', 0, [1, 3]).build();
  expect(remainingSteps(planOf(move), state)).toMatchObject({ ok: true, value: [] });
});

test('changes elsewhere do not matter', () => {
  const state = planned()
    .topic('other', { replicas: [[3]] })
    .broker(9);
  expect(staleness(state)).toBe('');
});

describe('a plan is stale when', () => {
  test('a topic to create exists by now', () => {
    expect(staleness(planned().topic('new', { replicas: [[3]] }))).toMatch(
      /plan\.stale .*topic new now exists/,
    );
  });

  test('somebody added partitions', () => {
    const state = planned().topic('orders', {
      replicas: [
        [1, 2],
        [2, 3],
        [1, 3],
      ],
      configs: { 'retention.ms': '1' },
    });
    expect(staleness(state)).toMatch(/topic orders has 3 partitions, the plan found 2/);
  });

  test('somebody set the config to a third value', () => {
    const state = planned().topic('orders', {
      replicas: [
        [1, 2],
        [2, 3],
      ],
      configs: { 'retention.ms': '7' },
    });
    expect(staleness(state)).toMatch(/retention\.ms is 7, the plan found 1/);
  });

  test('a partition was moved elsewhere, or is on its way there', () => {
    const state = planned().topic('orders', {
      replicas: [
        [3, 2],
        [2, 3],
      ],
      configs: { 'retention.ms': '1' },
    });
    expect(staleness(state)).toMatch(/partition orders\/0 is on \[3, 2\], the plan found \[1, 2\]/);
    expect(staleness(planned().reassigning('orders', 0, [2, 3]))).toMatch(/orders\/0/);
  });

  test('a broker that is to receive replicas is down', () => {
    expect(staleness(planned().down(3))).toMatch(/broker 3, which would receive orders\/0, is down/);
  });

  test('a topic it touches is gone', () => {
    const state = cluster()
      .brokers(3)
      .topic('old', { replicas: [[1]] });
    expect(staleness(state, planOf(move))).toMatch(/topic orders is gone/);
  });

  test('the topic to delete may be another one of that name', () => {
    expect(staleness(planned().topic('old', { replicas: [[1], [2]] }))).toMatch(/topic old has 2 partitions/);
  });

  test.each([grow, configure, move, remove])('the topic of $kind was deleted and created again', (step) => {
    const known = planOf({ ...step, topicId: 'first' });
    const withIds = (id: string) =>
      planned()
        .topic('orders', {
          id,
          replicas: [
            [1, 2],
            [2, 3],
          ],
          configs: { 'retention.ms': '1' },
        })
        .topic('old', { id, replicas: [[1]] });
    expect(staleness(withIds('first'), known)).toBe('');
    expect(staleness(planned(), known)).toBe('');
    expect(staleness(withIds('second'), known)).toBe(
      `plan.stale Changed since the plan was made: topic ${step.topic} was deleted and created again: its id is second, the plan found first`,
    );
  });

  test('all that changed is named at once', () => {
    expect(
      staleness(
        planned()
          .topic('new', { replicas: [[3]] })
          .down(3),
      ).split('\n').length,
    ).toBeGreaterThan(1);
  });
});

test('another cluster is refused before anything is compared', () => {
  const result = remainingSteps(plan, { ...planned().build(), clusterId: 'other' });
  expect(result).toMatchObject({ ok: false, problems: [{ code: 'plan.wrong-cluster' }] });
});
