/** An apply refuses what could hurt until it is allowed, by what it observes itself, and before it changes anything. */
import { describe, expect, test } from 'vitest';
import type { DesiredState } from '../../../src/model/desired/desired-state.ts';
import type { Guardrail } from '../../../src/model/desired/guardrails.ts';
import type { ProblemError } from '../../../src/model/problem/problem.ts';
import { unwrap } from '../../../src/model/problem/problem.ts';
import { makePlan } from '../../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../../support/cluster.ts';
import { desired, placement, pool, topic } from '../../support/desired.ts';
import { type LiveCluster, liveCluster } from '../../support/live-cluster.ts';
import { codes } from '../../support/problem-codes.ts';

const three = () =>
  cluster()
    .brokers(3, { diskBytes: 2 ** 40 })
    .topic('logs', { partitions: 2, replicationFactor: 3, sizeBytes: 2 ** 20 })
    .topic('orders', { partitions: 2, replicationFactor: 3, sizeBytes: 2 ** 20 })
    .topic('users', { partitions: 2, replicationFactor: 3, sizeBytes: 2 ** 20 });

const single = (topics: readonly ReturnType<typeof topic>[] = []): DesiredState =>
  desired({
    pools: [pool('general')],
    placements: [placement('default', ['orders', 'users'], { replicationFactor: 1 })],
    topics,
  });

const isUntouched = async ({ port }: LiveCluster): Promise<boolean> => {
  const { topics } = await port.observe();
  return (
    topics.every(({ name }) => name !== '__topicwright') &&
    topics.every(({ partitions }) => partitions.every(({ replicas }) => replicas.length === 3))
  );
};

describe('an apply', () => {
  test('names each topic, what happens to it, and what allows it', async () => {
    const live = liveCluster(three().build());
    const wanted = single([topic('logs', { state: 'absent' })]);
    const error = (await live.apply(wanted).catch((one: unknown) => one)) as ProblemError;
    expect(error.problems).toMatchObject([
      {
        ...{ code: 'plan.data-loss', resource: 'Topic/logs' },
        summary: 'Topic logs holds data and would be deleted',
        detail: 'Deletes 6 MiB of data for good. Nothing was changed.',
        hint: expect.stringContaining('--allow-data-loss'),
      },
      {
        ...{ code: 'plan.less-safety', resource: 'Topic/orders' },
        detail:
          'All partitions go from 3 replicas to 1: one failed disk or broker loses records. Nothing was changed.',
        hint: expect.stringContaining('--allow-less-safety'),
      },
      { code: 'plan.less-safety', resource: 'Topic/users' },
    ]);
    expect(await isUntouched(live)).toBe(true);
  });

  test('needs each consent for what it is about', async () => {
    const live = liveCluster(three().build());
    const wanted = single([topic('logs', { state: 'absent' })]);
    expect(await codes(live.apply(wanted, { allowLessSafety: true }))).toEqual(['plan.data-loss']);
    expect(await codes(live.apply(wanted, { allowDataLoss: true }))).toEqual([
      'plan.less-safety',
      'plan.less-safety',
    ]);
    expect(await isUntouched(live)).toBe(true);
    expect(await codes(live.apply(wanted, { allowDataLoss: true, allowLessSafety: true }))).toEqual([]);
  });

  test('judges a saved plan by what is there now', async () => {
    const live = liveCluster(
      cluster()
        .brokers(3, { diskBytes: 2 ** 40 })
        .topic('logs', { replicas: [[1, 2, 3]] })
        .build(),
    );
    const wanted = desired({ topics: [topic('logs', { state: 'absent' })] });
    const saved = await live.plan(wanted);
    expect(saved.steps.flatMap((step) => step.hazards)).toEqual([]);
    await live.control.write('logs', 0, 5_000_000);
    expect(await codes(live.apply(wanted, { saved }))).toEqual(['plan.data-loss']);
  });

  test('does not ask for what is done already', async () => {
    const live = liveCluster(three().build());
    const saved = await live.plan(single());
    await live.apply(single(), { saved, allowLessSafety: true });
    expect(await codes(live.apply(single(), { saved }))).toEqual([]);
  });

  test('names twenty topics, and counts the rest', async () => {
    const builder = cluster().brokers(2, { diskBytes: 2 ** 40 });
    for (let index = 0; index < 60; index++)
      builder.topic(`t${index}`, { replicas: [[1, 2]], sizeBytes: 1_000 });
    const live = liveCluster(builder.build());
    const wanted = desired({
      pools: [pool('general')],
      placements: [placement('default', ['*'], { replicationFactor: 1 })],
    });
    const error = (await live.apply(wanted).catch((one: unknown) => one)) as ProblemError;
    expect(error.problems).toHaveLength(21);
    expect(error.problems.at(-1)?.summary).toBe('40 more topics would be less safe than they are now');
  });
});

describe('protected topics', () => {
  const source = { file: 'rules.yaml', line: 1, column: 1 };
  const protect: Guardrail = {
    ...{ kind: 'protect', enforce: 'block', source },
    patterns: [{ kind: 'exact', name: 'users' }],
  };
  const guardrails = [{ name: 'rules', source, select: { patterns: null, tags: {} }, rules: [protect] }];

  test('are not made less safe with any consent, declared or only placed', async () => {
    const live = liveCluster(three().build());
    const wanted = { ...single(), guardrails };
    expect((await live.plan(wanted)).guardrails).toMatchObject([
      {
        ...{ enforce: 'block', resource: 'Topic/users' },
        text: 'is protected: all partitions go from 3 replicas to 1: one failed disk or broker loses records',
      },
    ]);
    const both = { allowDataLoss: true, allowLessSafety: true };
    expect(await codes(live.apply(wanted, both))).toEqual(['plan.blocked']);
  });

  test('are protected from a plan that was saved before they were', async () => {
    const live = liveCluster(three().build());
    const saved = await live.plan(single());
    const both = { allowDataLoss: true, allowLessSafety: true };
    expect(await codes(live.apply({ ...single(), guardrails }, { saved, ...both }))).toEqual([
      'plan.blocked',
    ]);
    expect(await isUntouched(live)).toBe(true);
  });
});

test('more in-sync replicas are demanded once the moves have brought them', () => {
  const observed = cluster()
    .brokers(3, { diskBytes: 2 ** 40 })
    .topic('orders', { replicas: [[1]], sizeBytes: 1_000 })
    .build();
  const wanted = desired({
    pools: [pool('general')],
    placements: [placement('default', ['*'], { replicationFactor: 3 })],
    topics: [topic('orders', { config: { 'min.insync.replicas': '2' } })],
  });
  const plan = unwrap(makePlan(wanted, observed));
  const kinds = plan.steps.filter((step) => step.topic === 'orders').map(({ kind }) => kind);
  expect(kinds).toEqual(['move-replicas', 'set-config']);
  expect(plan.steps.flatMap((step) => step.hazards)).toEqual([]);
});
