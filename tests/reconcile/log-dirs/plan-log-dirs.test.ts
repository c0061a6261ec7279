/** Plans for log dirs: what moves between those of a broker, where new replicas go, and what a failed one leaves. */
import { describe, expect, test } from 'vitest';
import type { ClusterState } from '../../../src/model/cluster/cluster-state.ts';
import type { DesiredState } from '../../../src/model/desired/desired-state.ts';
import type { LogDirMove, Plan } from '../../../src/model/plan/plan.ts';
import { unwrap } from '../../../src/model/problem/problem.ts';
import { formatSnapshot, parseSnapshot } from '../../../src/model/snapshot/snapshot-file.ts';
import { bytes } from '../../../src/model/values/units.ts';
import { findDrift } from '../../../src/reconcile/drift/find-drift.ts';
import { makePlan, type PlanOptions } from '../../../src/reconcile/plan/make-plan.ts';
import { parsePlanFile } from '../../../src/reconcile/saved/plan-file.ts';
import { undoPlan } from '../../../src/reconcile/saved/undo-plan.ts';
import { desired, placement, pool, topic } from '../../support/desired.ts';
import { told, withLogDirs } from '../../support/log-dirs.ts';

const want = (options: Parameters<typeof pool>[1], more: Partial<DesiredState> = {}): DesiredState =>
  desired({ pools: [pool('general', options)], placements: [placement('default', ['t', 'new'])], ...more });
const planned = (wish: DesiredState, state: ClusterState, options: PlanOptions = {}): Plan =>
  unwrap(makePlan(wish, state, options));
const movesOf = ({ steps }: Plan): readonly LogDirMove[] =>
  steps.flatMap((step) => (step.kind === 'move-log-dirs' ? step.replicas : []));

const uneven = withLogDirs([{ path: '/a' }, { path: '/b' }], { '/a': [20, 20], '/b': [] });

describe('balance: {disks}', () => {
  const wish = want({ balance: { disks: 0.1 } });

  test('is a step of its own, beside which users of moves between brokers see none', () => {
    const plan = planned(wish, uneven);
    expect(plan.steps.flatMap(({ kind, topic: name }) => (name === 't' ? [kind] : []))).toEqual([
      'move-log-dirs',
    ]);
    expect(told(movesOf(plan))).toEqual(['1 /a>/b']);
    const { partitionsMoved, replicasMoved, bytesMoved, logDirs, balance } = plan.summary;
    expect([partitionsMoved, replicasMoved, bytesMoved]).toEqual([0, 0, 0]);
    expect(logDirs).toEqual({ replicasMoved: 1, bytesMoved: 20e9, lowerBoundBytes: 18e9 });
    expect(balance.find(({ dimension }) => dimension === 'disks')).toMatchObject({
      before: { min: -1, max: 1 },
      after: { min: 0, max: 0 },
      withinTolerance: true,
    });
  });

  test('moves nothing where nobody asks for it', () => {
    expect(planned(want({}), uneven).steps).toEqual([]);
    expect(planned(want({}), uneven).summary.logDirs).toBeUndefined();
  });

  test('waits where the plan has a budget, and says so', () => {
    const plan = planned(wish, uneven, { budget: { maxBytes: bytes(1), maxReplicas: null } });
    expect(plan.steps).toEqual([]);
    expect(plan.warnings.map(({ summary }) => summary)).toContain('Replicas stay in their log dirs');
  });

  test('is drift until it is done', () => {
    const { items } = findDrift(planned(wish, uneven), uneven);
    expect(items).toMatchObject([{ kind: 'balance', resource: 'Topic/t', repaired: true }]);
  });

  test('outlives the file, and is taken back', () => {
    const plan = planned(wish, uneven);
    expect(unwrap(parsePlanFile(JSON.stringify(plan), 'plan.json'))).toEqual(plan);
    expect(told(movesOf(undoPlan(plan)))).toEqual(['1 /b>/a']);
    expect(planned(wish, unwrap(parseSnapshot(formatSnapshot(uneven), 'c.json'))).digest).toBe(plan.digest);
  });

  test('leaves cordoned log dirs as they are (KIP-1066)', () => {
    const state = withLogDirs([{ path: '/a' }, { path: '/b', cordoned: true }, { path: '/c' }], {
      '/a': [20, 20],
      '/b': [5],
      '/c': [],
    });
    expect(told(movesOf(planned(wish, state)))).toEqual(['1 /a>/c']);
  });
});

describe('drainDirs', () => {
  test('empties the log dir into the others of its broker', () => {
    const state = withLogDirs([{ path: '/a' }, { path: '/b' }, { path: '/c' }], {
      '/a': [5],
      '/b': [20, 10, 10],
      '/c': [5],
    });
    const plan = planned(want({ drainDirs: { 1: ['/b'] } }), state);
    expect(movesOf(plan).map(({ from, to, reason }) => [from, to, reason.rule])).toEqual([
      ['/b', '/a', 'drain-dir'],
      ['/b', '/c', 'drain-dir'],
      ['/b', '/c', 'drain-dir'],
    ]);
    expect(plan.summary.logDirs?.lowerBoundBytes).toBe(40e9);
  });

  test('counts what else is on its disk against none of the others', () => {
    const state = withLogDirs([{ path: '/a' }, { path: '/b', otherBytes: 80e9 }], { '/a': [10], '/b': [10] });
    expect(told(movesOf(planned(want({ drainDirs: { 1: ['/b'] } }), state)))).toEqual(['1 /b>/a']);
  });

  test('of an unknown path is a mistake', () => {
    const made = makePlan(want({ drainDirs: { 1: ['/nowhere'] } }), uneven);
    expect(made).toMatchObject({ ok: false, problems: [{ code: 'manifest.unknown-reference' }] });
  });

  test('says what it cannot empty', () => {
    const small = { totalBytes: 20e9 };
    const state = withLogDirs([{ path: '/a', ...small }, { path: '/b' }, { path: '/c', ...small }], {
      '/a': [10],
      '/b': [9],
      '/c': [10],
    });
    const plan = planned(want({ drainDirs: { 1: ['/b'] } }), state);
    expect(plan.summary.unreachableGoals).toEqual([
      { pool: 'general', dimension: 'disks', why: expect.stringContaining('has room for 1 replica (t/1)') },
    ]);
  });

  test('of one that failed copies what was there to other brokers, from in-sync replicas', () => {
    const state = withLogDirs([{ path: '/a' }, { path: '/b', failed: true }], { '/a': [5], '/b': [20, 10] });
    const held = planned(want({}), state);
    expect(held.steps).toEqual([]);
    const plan = planned(want({ drainDirs: { 1: ['/b'] } }), state);
    const changes = plan.steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
    expect(changes.map(({ partition, to, reason }) => [partition, to, reason.rule])).toEqual([
      [1, [2, 3], 'drain-dir'],
      [2, [2, 3], 'drain-dir'],
    ]);
    expect(changes[0]?.reason.text).toBe('a failed log dir of broker 1 is drained');
    expect(movesOf(plan)).toEqual([]);
  });
});

describe('new replicas', () => {
  const state = withLogDirs([{ path: '/a', totalBytes: 50e9 }, { path: '/b' }], { '/a': [40], '/b': [] });

  test('are sent to the log dir that has room: of a move, of a new topic', () => {
    const wish = want(
      { drain: [3], maxReplicas: null },
      { topics: [topic('new', { partitions: 2, replicationFactor: 2 })] },
    );
    const created = planned(wish, state).steps.flatMap((step) =>
      step.kind === 'create-topic' && step.topic === 'new' ? (step.logDirs ?? []) : [],
    );
    expect(created).toEqual([
      { partition: 0, broker: 1, logDir: '/b' },
      { partition: 1, broker: 1, logDir: '/b' },
    ]);
  });

  test('are not sent where git empties', () => {
    const wish = want(
      { drain: [3], drainDirs: { 1: ['/b'] } },
      { topics: [topic('new', { partitions: 1, replicationFactor: 2 })] },
    );
    const created = planned(wish, state).steps.flatMap((step) =>
      step.kind === 'create-topic' && step.topic === 'new' ? (step.logDirs ?? []) : [],
    );
    expect(created).toEqual([{ partition: 0, broker: 1, logDir: '/a' }]);
  });
});
