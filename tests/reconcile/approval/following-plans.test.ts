/** Plans that take over the placements which were reviewed, as long as these leave nothing to do. */
import { expect, test } from 'vitest';
import type { ClusterState } from '../../../src/model/cluster/cluster-state.ts';
import type { DesiredState } from '../../../src/model/desired/desired-state.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { unwrap } from '../../../src/model/problem/problem.ts';
import { brokerId, bytes } from '../../../src/model/values/units.ts';
import { makePlan, type PlanOptions } from '../../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../../support/cluster.ts';
import { desired, placement, pool, topic } from '../../support/desired.ts';

const gib = 2 ** 30;
const live = () => cluster().brokers(5, { racks: ['a', 'b', 'c'], diskBytes: 100 * gib });
const wish = (options: Parameters<typeof pool>[1], topics: DesiredState['topics'] = []): DesiredState =>
  desired({
    pools: [pool('general', options)],
    placements: [placement('default', ['*'], { racks: { kind: 'none' } })],
    topics,
  });
const plan = (wanted: DesiredState, state: ClusterState, options: PlanOptions = {}): Plan =>
  unwrap(makePlan(wanted, state, options));
const moves = ({ steps }: Plan): readonly string[] =>
  steps.flatMap((step) =>
    step.kind === 'move-replicas'
      ? step.partitions.map(({ topic: name, partition, to }) => `${name}/${partition} ${to}`)
      : [],
  );

/** Both of its replicas leave broker 5 one day, and another one of them is the larger by then. */
const before = live()
  .topic('orders', { replicas: [[5], [5], [1], [2]], sizeBytes: gib })
  .partition('orders', 0, { sizeBytes: 3 * gib })
  .build();
const after = live()
  .topic('orders', { replicas: [[5], [5], [1], [2]], sizeBytes: gib })
  .partition('orders', 1, { sizeBytes: 3 * gib })
  .partition('orders', 2, { sizeBytes: 9 * gib })
  .partition('orders', 3, { sizeBytes: 8 * gib })
  .build();
const emptied = wish({ drain: [5] });

/** The plan with every replica at a broker of the test's choice. */
function sentTo(shown: Plan, broker: number): Plan {
  const steps = shown.steps.map((step) =>
    step.kind === 'move-replicas'
      ? { ...step, partitions: step.partitions.map((change) => ({ ...change, to: [brokerId(broker)] })) }
      : step,
  );
  return { ...shown, steps };
}

test('replicas go where it was shown, at the sizes of today', () => {
  const shown = sentTo(plan(emptied, before), 4);
  const followed = plan(emptied, after, { following: [shown] });
  expect(moves(followed)).toEqual(['orders/0 4', 'orders/1 4']);
  expect(followed.summary).toMatchObject({
    bytesMoved: 4 * gib,
    replicasMoved: 2,
    bytesByRule: { drain: 4 * gib },
  });
  expect(moves(plan(emptied, after))).not.toEqual(moves(followed));
});

test('of two plans for one partition the later one counts', () => {
  const shown = plan(emptied, before);
  const followed = plan(emptied, after, { following: [sentTo(shown, 4), sentTo(shown, 3)] });
  expect(moves(followed)).toEqual(['orders/0 3', 'orders/1 3']);
});

test.each<[string, DesiredState, number]>([
  ['drained', wish({ drain: [4, 5] }), 4],
  ['cordoned', wish({ drain: [5], cordon: [4] }), 4],
  ['full', wish({ drain: [5], storage: { capacityBytes: null, maxUtilization: 0.1 } }), 1],
  ['replaced', wish({ replace: [[5, 3]] }), 4],
])('where the receiver is %s by now, the planner places anew', (_, wanted, receiver) => {
  const shown = sentTo(plan(emptied, before), receiver);
  const now = plan(wanted, after, { following: [shown] });
  expect(moves(now)).toEqual(moves(plan(wanted, after)));
  expect(moves(now)).not.toEqual(moves(shown));
});

test('where it would leave brokers out of balance by now, the planner places anew', () => {
  const many = live()
    .topic('orders', { replicas: Array.from({ length: 80 }, () => [5]), sizeBytes: gib / 10 })
    .build();
  const shown = sentTo(plan(emptied, many), 4);
  expect(moves(plan(emptied, many, { following: [shown] }))).toEqual(moves(shown));
  const balanced = wish({ drain: [5], balance: { replicas: 0.1 } });
  expect(moves(plan(balanced, many, { following: [shown] }))).toEqual(moves(plan(balanced, many)));
});

test('a receiver that is down by now gets nothing', () => {
  const shown = sentTo(plan(emptied, before), 4);
  const down = { ...after, brokers: after.brokers.filter(({ id }) => id !== 4) };
  expect(moves(plan(emptied, down, { following: [shown] })).join()).not.toContain(' 4');
});

test('what has been moved meanwhile, or needs no move any more, stays', () => {
  const shown = sentTo(plan(emptied, before), 4);
  expect(moves(plan(wish({}), after, { following: [shown] }))).toEqual([]);
  const moved = live()
    .topic('orders', { replicas: [[3], [5], [1], [2]], sizeBytes: gib })
    .build();
  expect(moves(plan(emptied, moved, { following: [shown] }))).toEqual(['orders/1 4']);
});

test('a budget that what was shown passes by now holds', () => {
  const shown = sentTo(plan(emptied, before), 4);
  const budget = { maxBytes: bytes(3.5 * gib), maxReplicas: null };
  const now = plan(emptied, after, { following: [shown], budget });
  expect(moves(now)).toEqual(['orders/0 4']);
  expect(now.summary.leftOver).toEqual({ partitions: 1, replicas: 1, bytes: 3 * gib });
});

test('a topic is created where it was shown, unless one of the brokers receives nothing by now', () => {
  const created = topic('payments', { partitions: 2, replicationFactor: 1 });
  const shown = plan(wish({}, [created]), before);
  const elsewhere: Plan = {
    ...shown,
    steps: shown.steps.map((step) =>
      step.kind === 'create-topic' && step.topic === 'payments'
        ? { ...step, assignments: [[brokerId(5)], [brokerId(4)]] }
        : step,
    ),
  };
  const assigned = ({ steps }: Plan) =>
    steps.flatMap((step) =>
      step.kind === 'create-topic' && step.topic === 'payments' ? step.assignments : [],
    );
  expect(assigned(plan(wish({}, [created]), before, { following: [elsewhere] }))).toEqual([[5], [4]]);
  const drained = plan(wish({ drain: [5] }, [created]), before, { following: [elsewhere] });
  expect(assigned(drained).flat()).not.toContain(5);
});
