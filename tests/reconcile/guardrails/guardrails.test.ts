/** Guardrails: what a plan does against them, and what an apply then does not do. */
import { describe, expect, test } from 'vitest';
import type { Guardrail, GuardrailsDeclaration } from '../../../src/model/desired/guardrails.ts';
import { type ProblemError, unwrap } from '../../../src/model/problem/problem.ts';
import { type Bytes, bytes } from '../../../src/model/values/units.ts';
import { makePlan } from '../../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../../support/cluster.ts';
import { crowded, drain3 } from '../../support/crowded.ts';
import { desired, placement, pool, topic } from '../../support/desired.ts';
import { liveCluster } from '../../support/live-cluster.ts';
import { codes } from '../../support/problem-codes.ts';

const mebibyte = 2 ** 20;
const source = { file: 'rules.yaml', line: 1, column: 1 };
type Written = Guardrail extends infer Rule
  ? Rule extends Guardrail
    ? Omit<Rule, 'enforce' | 'source'> & Partial<Pick<Rule, 'enforce'>>
    : never
  : never;

const guardrails = (...rules: readonly Written[]): GuardrailsDeclaration => ({
  name: 'rules',
  source,
  select: { patterns: null, tags: {} },
  rules: rules.map((rule) => ({ enforce: 'block', source, ...rule })) as readonly Guardrail[],
});

const noLimits = { bytes: null, moves: null, topicsDeleted: null, partitionsAdded: null };
const anyValue = { required: false, min: null, max: null, values: null };

const shop = cluster()
  .brokers(3, { diskBytes: 2 ** 40 })
  .topicDefaults({ 'min.insync.replicas': '1', 'retention.ms': '604800000' })
  .topic('orders', { partitions: 2, replicationFactor: 2, sizeBytes: mebibyte })
  .topic('ledger', { replicas: [[1, 2, 3]], sizeBytes: mebibyte, configs: { 'retention.ms': '-1' } });

const base = { pools: [pool('all')], placements: [placement('default', ['*'], { pool: 'all' })] };

function texts(rule: Written, topics: ReturnType<typeof topic>[]): readonly string[] {
  const wanted = desired({ ...base, topics, guardrails: [guardrails(rule)] });
  return unwrap(makePlan(wanted, shop.build())).guardrails.map(
    ({ enforce, resource, text }) => `${enforce} ${resource}: ${text}`,
  );
}

describe('a plan tells', () => {
  test.each<[string, Written, ReturnType<typeof topic>[], string[]]>([
    [
      'topics that it deletes beyond the limit',
      { kind: 'limits', ...noLimits, topicsDeleted: 0 },
      [topic('orders', { state: 'absent' })],
      ['block null: deletes 1 topic; 0 at most'],
    ],
    [
      'partitions that it adds beyond the limit',
      { kind: 'limits', ...noLimits, partitionsAdded: 1 },
      [topic('orders', { partitions: 4 })],
      ['block null: adds 2 partitions; 1 at most'],
    ],
    [
      'nothing within the limits',
      { kind: 'limits', ...noLimits, partitionsAdded: 2, topicsDeleted: 0 },
      [topic('orders', { partitions: 4 })],
      [],
    ],
    [
      'names of new topics, and as a warning those of topics that it leaves alone',
      { kind: 'naming', patterns: [{ kind: 'glob', glob: 'shop.*' }] },
      [
        topic('refunds', { partitions: 1, replicationFactor: 2 }),
        topic('orders'),
        topic('shop.a', { partitions: 1, replicationFactor: 1 }),
      ],
      [
        'warn Topic/orders: the name matches none of shop.*',
        'block Topic/refunds: the name matches none of shop.*',
      ],
    ],
    [
      'replication factors and min.insync.replicas that are too low, by default as well',
      { kind: 'durability', minReplicationFactor: 3, minInsyncReplicas: 2 },
      [
        topic('refunds', { partitions: 1, replicationFactor: 2 }),
        topic('ledger', { config: { 'min.insync.replicas': '2' } }),
      ],
      [
        'block Topic/refunds: the replication factor is 2; 3 at least',
        'block Topic/refunds: min.insync.replicas is 1; 2 at least',
      ],
    ],
    [
      'configs out of range, for ever being more than any maximum',
      { kind: 'config', key: 'retention.ms', ...anyValue, min: 1_000, max: 604_800_000 },
      [topic('ledger'), topic('orders', { config: { 'retention.ms': '999' } })],
      [
        'warn Topic/ledger: retention.ms is -1; 604800000 at most',
        'block Topic/orders: retention.ms is 999; 1000 at least',
      ],
    ],
    [
      'configs that are not stated, or not among the allowed values',
      { kind: 'config', key: 'retention.ms', ...anyValue, required: true, values: ['1000'] },
      [
        topic('refunds', { partitions: 1, replicationFactor: 1 }),
        topic('orders', { config: { 'retention.ms': '999' } }),
      ],
      [
        'block Topic/orders: retention.ms is 999; allowed: 1000',
        'block Topic/refunds: retention.ms is not stated',
      ],
    ],
    [
      'protected topics that would be deleted, or would keep less',
      {
        kind: 'protect',
        patterns: [
          { kind: 'exact', name: 'orders' },
          { kind: 'exact', name: 'ledger' },
        ],
      },
      [topic('orders', { state: 'absent' }), topic('ledger', { config: { 'retention.ms': '1000' } })],
      [
        'block Topic/ledger: is protected: retention.ms goes from unlimited to 1s: older records are deleted soon after',
        'block Topic/orders: is protected, and would be deleted',
      ],
    ],
  ])('%s', (_, rule, topics, expected) => {
    expect(texts(rule, topics)).toEqual(expected);
  });

  const drained = (...rules: readonly Written[]): readonly string[] => {
    const observed = cluster()
      .brokers(4, { diskBytes: 2 ** 40 })
      .topic('old', { replicas: [[1, 2]], sizeBytes: mebibyte })
      .build();
    const wanted = desired({
      ...{ pools: [pool('all', { drain: [1] })], placements: base.placements, topics: [topic('old')] },
      guardrails: [guardrails(...rules)],
    });
    const plan = unwrap(makePlan(wanted, observed));
    expect(plan.steps.some(({ kind, topic: name }) => kind === 'move-replicas' && name === 'old')).toBe(true);
    return plan.guardrails.map(({ enforce, text }) => `${enforce}: ${text}`);
  };

  test('that a drain moves a topic with a bad name, few replicas and bad configs, which does not block (case guard-drain)', () => {
    const found = drained(
      { kind: 'naming', patterns: [{ kind: 'glob', glob: 'team.*' }] },
      { kind: 'durability', minReplicationFactor: 3, minInsyncReplicas: 2 },
      { kind: 'config', key: 'retention.ms', ...anyValue, required: true },
    );
    expect(found).toEqual([
      'warn: the name matches none of team.*',
      'warn: the replication factor is 2; 3 at least',
      'warn: min.insync.replicas is 1; 2 at least',
      'warn: retention.ms is not stated',
    ]);
  });

  test('replicas that a Placement takes from topics, declared or not', () => {
    const placements = [placement('default', ['ledger'], { pool: 'all', replicationFactor: 2 })];
    const rule = guardrails({ kind: 'durability', minReplicationFactor: 3, minInsyncReplicas: 2 });
    const wanted = desired({ ...base, placements, guardrails: [rule] });
    expect(unwrap(makePlan(wanted, shop.build())).guardrails).toMatchObject([
      { enforce: 'block', resource: 'Topic/ledger', text: 'the replication factor is 2; 3 at least' },
    ]);
  });

  test('only of the topics that the document selects', () => {
    const rule = guardrails({ kind: 'durability', minReplicationFactor: 9, minInsyncReplicas: null });
    const wanted = desired({
      ...base,
      topics: [
        topic('a', { partitions: 1, replicationFactor: 1, tags: { team: 'x' } }),
        topic('b', { partitions: 1, replicationFactor: 1 }),
      ],
      guardrails: [{ ...rule, select: { patterns: null, tags: { team: 'x' } } }],
    });
    const plan = unwrap(makePlan(wanted, shop.build()));
    expect(plan.guardrails.map(({ resource }) => resource)).toEqual(['Topic/a']);
  });
});

describe('an apply', () => {
  const drained = (...rules: readonly Written[]) => ({ ...drain3, guardrails: [guardrails(...rules)] });
  const limit = (most: Bytes, enforce: 'block' | 'warn'): Written => ({
    kind: 'limits',
    ...noLimits,
    bytes: most,
    enforce,
  });
  const windows = (durationMs: number, enforce: 'block' | 'warn', cron = '0 0 * * *'): Written => ({
    kind: 'change-windows',
    enforce,
    windows: [{ cron, durationMs, timeZone: 'UTC' }],
  });

  test('refuses a plan that breaks a rule, and has changed nothing', async () => {
    const live = liveCluster(crowded().build());
    const wanted = drained(limit(bytes(mebibyte), 'block'));
    const before = await live.port.observe();
    expect(await codes(live.apply(wanted))).toEqual(['plan.blocked']);
    expect(await live.port.observe()).toEqual({ ...before, takenAt: (await live.port.observe()).takenAt });
  });

  test('goes on where the rule only warns', async () => {
    const live = liveCluster(crowded().build());
    expect(await codes(live.apply(drained(limit(bytes(mebibyte), 'warn'))))).toEqual([]);
  });

  test('refuses to begin while no window is open, and says when one opens', async () => {
    const live = liveCluster(crowded().build());
    const error = await live
      .apply(drained(windows(3_600_000, 'block', '0 22 * * *')))
      .catch((one: ProblemError) => one);
    expect((error as ProblemError).problems).toMatchObject([
      {
        code: 'plan.blocked',
        summary:
          'No change window of Guardrails/rules is open; the next one opens at 2026-01-01T22:00:00.000Z',
      },
    ]);
  });

  test('only warns where the windows only warn', async () => {
    const live = liveCluster(crowded().build());
    expect(await codes(live.apply(drained(windows(3_600_000, 'warn', '0 22 * * *'))))).toEqual([]);
    expect(live.events).toContainEqual(
      expect.objectContaining({ kind: 'warning', problem: expect.objectContaining({ code: 'plan.note' }) }),
    );
  });

  test('begins nothing more once the window has closed, lets what is in flight finish, and ends clean', async () => {
    const live = liveCluster(crowded().build());
    const policy = { ...drain3.cluster.apply, movesPerBroker: 1 };
    const run = live.apply(drained(windows(5_000, 'block')), { policy });
    expect(await codes(run)).toContain('apply.gave-up');
    const paused = live.events.find(({ kind }) => kind === 'paused');
    expect(paused).toMatchObject({
      reasons: [expect.stringContaining('the next one opens at 2026-01-02T00:00:00.000Z')],
    });
    expect(await live.throttles()).toEqual([]);
    const { topics } = await live.port.observe();
    const left = topics
      .flatMap(({ partitions }) => partitions)
      .filter(({ replicas }) => replicas.includes(3 as never));
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(3);
  });

  test('pauses once it has copied more than a limit allows, as topics have grown meanwhile', async () => {
    const live = liveCluster(crowded().build());
    const policy = { ...drain3.cluster.apply, movesPerBroker: 1 };
    const saved = await live.plan(drain3);
    const run = live.apply(drained(limit(bytes(150 * mebibyte), 'block')), { policy, saved });
    expect(await codes(run)).toContain('apply.gave-up');
    const paused = live.events.find(({ kind }) => kind === 'paused');
    expect(paused).toMatchObject({
      reasons: [expect.stringContaining('Guardrails/rules allows 150 MiB for one apply')],
    });
    expect(await live.throttles()).toEqual([]);
  });
});

describe('what the plan only moves', () => {
  test('blocks no drain, however many rules its topics break', () => {
    const rules = guardrails(
      { kind: 'naming', patterns: [{ kind: 'glob', glob: 'shop.*' }] },
      { kind: 'durability', minReplicationFactor: 3, minInsyncReplicas: 2 },
      { kind: 'config', key: 'retention.ms', ...anyValue, required: true, max: 1 },
    );
    const wanted = desired({
      pools: [pool('all', { drain: [3] })],
      placements: base.placements,
      topics: [topic('orders')],
      guardrails: [rules],
    });
    const broken = cluster()
      .brokers(3, { diskBytes: 2 ** 40 })
      .topic('orders', { replicas: [[3, 1]], configs: { 'retention.ms': '1000' } })
      .topic('undeclared', { replicas: [[3, 2]], configs: { 'min.insync.replicas': '1' } });
    const plan = unwrap(makePlan(wanted, broken.build()));
    const moves = plan.steps.filter(({ kind }) => kind === 'move-replicas').map(({ topic: name }) => name);
    expect(moves).toEqual(['orders', 'undeclared']);
    expect(plan.guardrails.filter(({ enforce }) => enforce === 'block')).toEqual([]);
    expect(plan.guardrails.map(({ enforce, resource }) => `${enforce} ${resource}`)).toContain(
      'warn Topic/orders',
    );
  });
});
