/** Every live topic is declared, placed by name, ignored by rule, or undeclared; and what leaves git is told once. */
import { describe, expect, test } from 'vitest';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type { DesiredState, UndeclaredPolicy } from '../../src/model/desired/desired-state.ts';
import { isDifference } from '../../src/model/plan/drift.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { exitCodeOf } from '../../src/model/problem/exit-code-of.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { findDrift } from '../../src/reconcile/drift/find-drift.ts';
import { blockedBy } from '../../src/reconcile/guardrails/require-allowed.ts';
import { makePlan, type PlanOptions } from '../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool, topic } from '../support/desired.ts';

const live = (): ClusterState =>
  cluster()
    .brokers(3)
    .topic('orders', { partitions: 3, replicationFactor: 2 })
    .topic('orders.retry', { partitions: 1, replicationFactor: 2 })
    .topic('tagged', { partitions: 1, replicationFactor: 2, tags: { team: 'shop' } })
    .topic('named', { partitions: 1, replicationFactor: 2 })
    .topic('by-hand', { partitions: 1, replicationFactor: 2 })
    .topic('connect-offsets', { partitions: 1, replicationFactor: 2 })
    .topic('__consumer_offsets', { partitions: 1, replicationFactor: 2 })
    .topic('__transaction_state', { partitions: 50, replicationFactor: 2 })
    .topic('__topicwright', { partitions: 1, replicationFactor: 3, configs: { 'cleanup.policy': 'compact' } })
    .build();

const everything = [placement('all', ['*'], { pool: 'all' })];

function wanted(parts: Partial<DesiredState> = {}, policy: Partial<UndeclaredPolicy> = {}): DesiredState {
  const state = desired({
    pools: [pool('all')],
    placements: everything,
    topics: [topic('orders', { partitions: 3 })],
    ...parts,
  });
  const undeclared = { ...state.cluster.undeclared, ...policy };
  return { ...state, cluster: { ...state.cluster, undeclared } };
}

const planOf = (state: DesiredState, observed = live(), options: PlanOptions = {}): Plan =>
  unwrap(makePlan(state, observed, options));
const undeclared = (plan: Plan): string[] =>
  plan.summary.undeclaredTopics.map(({ topic: name, placement: by }) => `${name} ${by}`);

describe('a topic is undeclared', () => {
  test('where no Topic declares it, also below a Placement of everything; internal ones never are', () => {
    expect(undeclared(planOf(wanted()))).toEqual([
      'by-hand all',
      'connect-offsets all',
      'named all',
      'orders.retry all',
      'tagged all',
    ]);
    expect(
      undeclared(planOf(wanted({ placements: [placement('some', ['orders'], { pool: 'all' })] }))),
    ).toContain('by-hand null');
  });

  test('unless a Placement selects it by its name, a pattern or its tags', () => {
    const byTags = {
      ...placement('tags', ['*'], { pool: 'all' }),
      select: { patterns: null, tags: { team: 'shop' } },
    };
    const placements = [
      ...everything,
      placement('exact', ['named'], { pool: 'all' }),
      placement('globs', ['orders.*'], { pool: 'all' }),
      byTags,
    ];
    expect(undeclared(planOf(wanted({ placements })))).toEqual(['by-hand all', 'connect-offsets all']);
  });

  test('unless a rule of the Cluster ignores it', () => {
    const ignore = [{ kind: 'glob', glob: 'connect-*' } as const, { kind: 'exact', name: 'named' } as const];
    expect(undeclared(planOf(wanted({}, { ignore })))).toEqual([
      'by-hand all',
      'orders.retry all',
      'tagged all',
    ]);
  });

  test('unless the plan is not about it', () => {
    const targets = [{ kind: 'Topic', name: 'orders' } as const];
    expect(undeclared(planOf(wanted(), live(), { targets }))).toEqual([]);
  });
});

describe('drift', () => {
  test('tells them first, as information unless the Cluster forbids them', () => {
    const observed = live();
    const state = wanted({ topics: [topic('orders', { partitions: 3, config: { 'retention.ms': '1' } })] });
    const report = findDrift(planOf(state, observed), observed);
    expect(report.items.slice(0, 5).map(({ kind }) => kind)).toEqual(Array(5).fill('topic-undeclared'));
    expect(report.items[0]?.text).toBe('no Topic of git declares it; Placement all places it');
    expect(report.items.filter(isDifference).map(({ kind }) => kind)).toEqual(['config']);
  });

  test('counts them where the Cluster forbids them', () => {
    const observed = live();
    const report = findDrift(planOf(wanted({}, { otherwise: 'block' }), observed), observed);
    expect(report.items.filter(isDifference)).toHaveLength(5);
  });
});

describe('a Cluster that forbids them', () => {
  test('blocks the plan with their names, and exit 3', () => {
    const plan = planOf(wanted({}, { otherwise: 'block' }));
    const problems = blockedBy(plan.guardrails);
    expect(problems).toMatchObject([
      {
        code: 'plan.blocked',
        summary: '5 topics are not declared: by-hand, connect-offsets, named, orders.retry, tagged',
        hint: expect.stringContaining('unmanaged.ignore'),
      },
    ]);
    expect(exitCodeOf(problems)).toBe(3);
  });

  test('blocks nothing else: without any, in an emergency, for what the plan is narrowed to', () => {
    const block = { otherwise: 'block' } as const;
    const all = [{ kind: 'glob', glob: '*' } as const];
    expect(planOf(wanted({}, { ...block, ignore: all })).guardrails).toEqual([]);
    expect(planOf(wanted({}, block), live(), { relief: true }).guardrails).toEqual([]);
    const targets = [{ kind: 'Topic', name: 'orders' } as const];
    expect(planOf(wanted({}, block), live(), { targets }).guardrails).toEqual([]);
  });
});

describe('a topic that left git', () => {
  const applied = (plan: Plan, observed: ClusterState): ClusterState => {
    const records = Object.entries({ ...observed.journal, ...plan.journal });
    return {
      ...observed,
      journal: Object.fromEntries(records.filter((record): record is [string, string] => record[1] !== null)),
    };
  };
  const both = wanted({ topics: [topic('orders', { partitions: 3 }), topic('named')] });
  const before = applied(planOf(both), live());
  const departures = (state: DesiredState, observed = before): string[] =>
    planOf(state, observed)
      .warnings.filter(({ summary }) => summary.includes('no longer declared'))
      .map(({ summary, detail }) => `${summary} ${detail}`);

  test('is told at the next plan, and no more once that is applied', () => {
    expect(departures(both)).toEqual([]);
    expect(departures(wanted())).toEqual([
      'Topic named is no longer declared: it stays on the cluster Declared at the last apply: named.',
    ]);
    expect(departures(wanted(), applied(planOf(wanted(), before), before))).toEqual([]);
    expect(departures(wanted({ topics: [] }))).toEqual([
      '2 topics are no longer declared: they stay on the cluster Declared at the last apply: named, orders.',
    ]);
  });

  test('is told where it was renamed', () => {
    const renamed = wanted({
      topics: [
        topic('orders', { partitions: 3 }),
        topic('named.v2', { partitions: 1, replicationFactor: 2 }),
      ],
    });
    expect(departures(renamed)).toHaveLength(1);
  });

  test('is not told where it is deleted, ignored, gone, or the plan is about something else', () => {
    const absent = wanted({
      topics: [topic('orders', { partitions: 3 }), topic('named', { state: 'absent' })],
    });
    expect(departures(absent)).toEqual([]);
    expect(departures(wanted({}, { ignore: [{ kind: 'exact', name: 'named' }] }))).toEqual([]);
    const gone = { ...before, topics: before.topics.filter(({ name }) => name !== 'named') };
    expect(departures(wanted(), gone)).toEqual([]);
    const targets = [{ kind: 'Topic', name: 'orders' } as const];
    const narrowed = planOf(wanted(), before, { targets });
    expect(narrowed.warnings.some(({ summary }) => summary.includes('no longer declared'))).toBe(false);
    expect(narrowed.journal).not.toHaveProperty('topic/named');
  });
});
