/** What a plan is known by: what it does to which cluster, and nothing of where, when and beside whom it was made. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { bytes } from '../../src/model/values/units.ts';
import { writeLease } from '../../src/reconcile/journal/lease-record.ts';
import { beginRun } from '../../src/reconcile/journal/run-records.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { planChecksum } from '../../src/reconcile/saved/digest.ts';
import { parsePlanFile } from '../../src/reconcile/saved/plan-file.ts';
import { renderPlanJson } from '../../src/report/files/render-plan-json.ts';
import { noneSeen } from '../support/access.ts';
import { cluster } from '../support/cluster.ts';
import { document, documents, loadOne } from '../support/manifests.ts';

const observed: ClusterState = {
  ...cluster()
    .brokers(3, { racks: ['a', 'b', 'c'], diskBytes: 2 ** 40 })
    .topic('orders', { partitions: 4, replicationFactor: 2, sizeBytes: 1000 })
    .topic('old', { partitions: 1, replicationFactor: 2 })
    .build(),
  access: noneSeen,
};

const manifests = (retention = '1d'): string =>
  documents(
    document('Cluster', 'test', '{simulation: ./cluster.json}'),
    document('BrokerPool', 'all', '{drain: [3]}'),
    document('Placement', 'default', '{select: {topics: ["*"]}, pool: all}'),
    document('Topic', 'orders', `{config: {retention.ms: ${retention}}}`),
    document('Topic', 'new', '{partitions: 1, replicationFactor: 2}'),
    document('Topic', 'old', '{state: absent}'),
    document('Acl', 'app', '{principals: ["User:app"], rules: [{allow: [Read], topics: [orders]}]}'),
  );

const planOf = (text: string, state = observed, file = 'kafka.yaml'): Plan =>
  unwrap(makePlan(loadOne({ [file]: text }), state));

const heartbeat = (beat: number, who: string, at: number): ClusterState['journal'] => {
  const run = { id: `run-${beat}`, who, host: 'build-7', pid: beat, commit: null };
  const lease = {
    role: 'apply',
    run: run.id,
    who,
    host: run.host,
    pid: beat,
    since: `since ${at}`,
    beat,
  } as const;
  return { ...writeLease(lease), ...beginRun({}, run, 'a digest', at) } as ClusterState['journal'];
};

test('the same plan has the same digest in another folder, at another time, beside another run', () => {
  const here = planOf(manifests());
  expect(here.steps.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['create-topic', 'set-config', 'move-replicas', 'delete-topic']),
  );
  expect(here.access).not.toEqual([]);
  fc.assert(
    fc.property(
      fc.constantFrom('kafka.yaml', '/home/alice/kafka/kafka.yaml', 'k/a b.yaml'),
      fc.array(fc.constantFrom('# a comment', '')),
      fc.nat(),
      fc.string(),
      fc.date({ noInvalidDate: true }),
      (file, comments, beat, who, at) => {
        const journal = { ...observed.journal, ...heartbeat(beat, who, at.getTime()) };
        const then = { ...observed, journal, takenAt: at.toISOString() };
        const there = planOf([...comments, manifests()].join('\n'), then, file);
        expect(there.digest).toBe(here.digest);
        expect(there.observedDigest).toBe(here.observedDigest);
      },
    ),
    { numRuns: 30 },
  );
});

test.each<[string, () => Plan]>([
  ['another value', () => planOf(manifests('2d'))],
  ['another cluster', () => planOf(manifests(), { ...observed, clusterId: 'other' })],
  ['another cluster of that name', () => planOf(manifests().replace('name: test', 'name: prod'))],
  ['another principal', () => planOf(manifests().replace('User:app', 'User:eve'))],
  ['a step less', () => planOf(manifests().replace('state: absent', 'state: present'))],
])('with %s it is another plan', (_, other) => {
  expect(other().digest).not.toBe(planOf(manifests()).digest);
});

test('topics that have grown leave it the same plan', () => {
  const topics = observed.topics.map((topic) => ({
    ...topic,
    partitions: topic.partitions.map((one) => ({ ...one, sizeBytes: bytes(one.sizeBytes * 20) })),
  }));
  const grown = planOf(manifests(), { ...observed, topics });
  expect(grown.summary.bytesMoved).toBeGreaterThan(planOf(manifests()).summary.bytesMoved);
  expect(grown.digest).toBe(planOf(manifests()).digest);
});

test('a saved plan that was edited anywhere is refused, also where its steps are as they were', () => {
  const plan = planOf(manifests());
  const text = renderPlanJson(plan);
  expect(parsePlanFile(text, 'plan.json')).toMatchObject({ ok: true, value: { digest: plan.digest } });
  const edits: readonly (readonly [search: string, by: string])[] = [
    ['"journal": {', '"journal": {"config/other": "[]", '],
    [`"rate":${plan.throttle.rate}`, `"rate":${plan.throttle.rate * 10}`],
    ['kafka.yaml', 'other.yaml'],
    [plan.observedDigest, 'a'.repeat(64)],
    [plan.digest, 'a'.repeat(64)],
    ['"User:app"', '"User:eve"'],
  ];
  for (const [search, by] of edits) {
    expect(text).toContain(search);
    expect(parsePlanFile(text.replace(search, by), 'plan.json').ok, `${search} to ${by}`).toBe(false);
  }
});

test('who edits the steps and writes a checksum to them still has another digest', () => {
  const plan = planOf(manifests());
  const edited = { ...plan, access: [] };
  const text = renderPlanJson({ ...edited, checksum: planChecksum(edited) });
  expect(parsePlanFile(text, 'plan.json')).toMatchObject({
    ok: false,
    problems: [{ code: 'plan-file.invalid' }],
  });
});
