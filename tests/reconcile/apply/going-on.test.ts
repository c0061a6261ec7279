/** Where Kafka refuses a part, an apply does the rest, names both, claims nothing of what it has not done, and the next one finishes. */
import { describe, expect, test } from 'vitest';
import type { AclBinding } from '../../../src/model/cluster/access.ts';
import type { ClusterPort } from '../../../src/model/cluster/port/cluster-port.ts';
import type { DesiredState } from '../../../src/model/desired/desired-state.ts';
import type { ApplyEvent } from '../../../src/model/plan/apply-event.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { type Problem, ProblemError, unwrap } from '../../../src/model/problem/problem.ts';
import { brokerId } from '../../../src/model/values/units.ts';
import { runRecords } from '../../../src/reconcile/journal/run-records.ts';
import { observeFor } from '../../../src/reconcile/observe/observe-for.ts';
import { hasChanges } from '../../../src/reconcile/plan/has-changes.ts';
import { makePlan } from '../../../src/reconcile/plan/make-plan.ts';
import type { BrokerRules } from '../../../src/simulation/broker-rules.ts';
import { base, git, user } from '../../support/access.ts';
import { cluster } from '../../support/cluster.ts';
import { everyConsent, type LiveCluster, liveCluster } from '../../support/live-cluster.ts';
import { document } from '../../support/manifests.ts';

const mebibyte = 2 ** 20;

/** Two topics of each kind of step, and replicas to move. */
const wanted = git(
  base,
  document('BrokerPool', 'all', '{drain: [4]}'),
  document('Placement', 'all', '{select: {topics: ["*"]}, pool: all}'),
  document('Topic', 'new-a', '{partitions: 1, replicationFactor: 2, config: {retention.ms: 1000}}'),
  document('Topic', 'new-b', '{partitions: 1, replicationFactor: 2, config: {retention.ms: 1000}}'),
  document('Topic', 'grown-a', '{partitions: 2, replicationFactor: 2}'),
  document('Topic', 'grown-b', '{partitions: 2, replicationFactor: 2}'),
  document('Topic', 'kept-a', '{partitions: 1, replicationFactor: 2, config: {retention.ms: 1000}}'),
  document('Topic', 'kept-b', '{partitions: 1, replicationFactor: 2, config: {retention.ms: 1000}}'),
  document('Topic', 'old-a', '{state: absent}'),
  document('Topic', 'old-b', '{state: absent}'),
);
const world = (): LiveCluster => {
  const names = ['grown-a', 'grown-b', 'old-a', 'old-b'];
  const brokers = cluster().brokers(4, { diskBytes: 2 ** 30 });
  for (const name of names) brokers.topic(name, { replicas: [[1, 2]], sizeBytes: mebibyte });
  for (const name of ['kept-a', 'kept-b']) brokers.topic(name, { replicas: [[1, 4]], sizeBytes: mebibyte });
  return liveCluster(brokers.build());
};
const planOf = async (live: LiveCluster, desired: DesiredState = wanted): Promise<Plan> =>
  unwrap(makePlan(desired, await observeFor(desired, live.port)));

/** Rules that begin to hold once the brokers were asked, as the first step starts. */
async function applyUnder(
  live: LiveCluster,
  rules: BrokerRules,
  desired = wanted,
  port: ClusterPort = live.port,
): Promise<readonly Problem[]> {
  const onEvent = (event: ApplyEvent): void => {
    live.events.push(event);
    if (beginsStep(event)) live.control.setRules(rules);
  };
  const saved = await planOf(live, desired);
  const run = live.apply(desired, { saved, onEvent, port, ...everyConsent });
  return await run.then(
    () => [],
    (error: unknown) => {
      if (error instanceof ProblemError) return error.problems;
      throw error;
    },
  );
}

/** topicwright's own topics are created before the lease is taken. */
const beginsStep = (event: ApplyEvent): boolean =>
  event.kind === 'step-started' && !event.step.topic.startsWith('__');

async function finishes(live: LiveCluster, desired = wanted): Promise<void> {
  live.control.setRules({});
  await live.apply(desired, { saved: await planOf(live, desired), ...everyConsent });
  expect(hasChanges(await planOf(live, desired))).toBe(false);
}

const namesOf = async ({ port }: LiveCluster): Promise<readonly string[]> =>
  (await port.observe()).topics.map(({ name }) => name);
const replicasOf = async ({ port }: LiveCluster, topic: string): Promise<readonly number[]> =>
  (await port.observe()).topics.find(({ name }) => name === topic)?.partitions[0]?.replicas ?? [];
const journalOf = async ({ port }: LiveCluster) => (await port.observe()).journal;
const finishedSteps = ({ events }: LiveCluster): readonly string[] =>
  events.flatMap((event) =>
    event.kind === 'step-finished' ? [`${event.step.kind} ${event.step.topic}`] : [],
  );
const codesOf = (problems: readonly Problem[]): readonly string[] => problems.map(({ code }) => code);

test('nothing is refused: nothing is said', async () => {
  expect(await applyUnder(world(), {})).toEqual([]);
});

describe('one topic cannot be created', () => {
  const rules = { createTopic: ({ name }: { name: string }) => (name === 'new-a' ? 'Not that one.' : null) };

  test('all else is done but deletions, as it may be what replaces them; each is named', async () => {
    const live = world();
    const problems = await applyUnder(live, rules);
    expect(problems).toMatchObject([
      {
        code: 'apply.incomplete',
        severity: 'error',
        detail: expect.stringMatching(
          /^Done: .*create topic new-b.*\nNot done, as what may replace it could not be .*: delete topic old-a, delete topic old-b\.$/,
        ),
      },
      { code: 'apply.failed', resource: 'Topic/new-a', detail: 'POLICY_VIOLATION: Not that one.' },
    ]);
    const names = await namesOf(live);
    expect(names).toEqual(expect.arrayContaining(['new-b', 'old-a', 'old-b']));
    expect(names).not.toContain('new-a');
    expect(await replicasOf(live, 'kept-a')).not.toContain(4);
    expect(finishedSteps(live)).not.toContain('create-topic new-a');
    expect(finishedSteps(live)).toContain('move-replicas kept-b');
    expect(await live.throttles()).toEqual([]);
  });

  test('the journal claims what was done, nothing of what was not, and that the run has failed', async () => {
    const live = world();
    await applyUnder(live, rules);
    const journal = await journalOf(live);
    expect(journal).toMatchObject({
      'config/new-b': '["retention.ms"]',
      'config/kept-a': '["retention.ms"]',
      'topic/new-b': 'true',
      'drained/4': 'true',
    });
    for (const key of ['config/new-a', 'topic/new-a']) expect(journal).not.toHaveProperty([key]);
    expect(runRecords(journal)[0]).toMatchObject({ outcome: 'failed' });
  });

  test('the next apply does the rest', async () => {
    const live = world();
    await applyUnder(live, rules);
    await finishes(live);
    expect(await namesOf(live)).not.toContain('old-a');
  });
});

describe('configs of one topic are refused', () => {
  const rules: BrokerRules = {
    alterConfigs: ({ resource, operations }) =>
      resource.kind === 'topic' &&
      resource.name === 'kept-a' &&
      operations.some(({ key }) => key === 'retention.ms')
        ? 'Frozen.'
        : null,
  };

  test('its replicas stay as well; other topics move, and are deleted', async () => {
    const live = world();
    const problems = await applyUnder(live, rules);
    expect(codesOf(problems)).toEqual(['apply.incomplete', 'apply.failed']);
    expect(problems[0]?.detail).toContain(
      'Not done, as another step of topic kept-a was refused: move replicas of topic kept-a',
    );
    expect(await replicasOf(live, 'kept-a')).toContain(4);
    expect(await replicasOf(live, 'kept-b')).not.toContain(4);
    expect(await namesOf(live)).not.toContain('old-a');
    await finishes(live);
  });

  test('what git owned of them before is what the journal says afterwards, and no broker counts as drained', async () => {
    const live = world();
    await live.port.createTopics([{ name: '__topicwright', assignments: [[brokerId(1)]], configs: {} }]);
    await live.port.appendJournal({ 'config/kept-a': '["segment.ms"]' });
    await applyUnder(live, rules);
    const journal = await journalOf(live);
    expect(journal['config/kept-a']).toBe('["segment.ms"]');
    expect(journal).not.toHaveProperty(['drained/4']);
  });
});

test('partitions of one topic cannot be added: the other one grows, and nothing is deleted', async () => {
  const live = world();
  const problems = await applyUnder(live, {
    permits: (operation, topic) => operation !== 'Alter' || topic !== 'grown-a',
  });
  expect(codesOf(problems)).toEqual(['apply.incomplete', 'apply.failed']);
  const { topics } = await live.port.observe();
  const counts = new Map(topics.map(({ name, partitions }) => [name, partitions.length]));
  expect([counts.get('grown-a'), counts.get('grown-b')]).toEqual([1, 2]);
  expect(counts.has('old-a')).toBe(true);
  await finishes(live);
});

test('one topic cannot be deleted: the other one is, and the first is still git’s to delete', async () => {
  const live = world();
  const problems = await applyUnder(live, {
    permits: (operation, topic) => operation !== 'Delete' || topic !== 'old-a',
  });
  expect(problems.at(-1)).toMatchObject({ code: 'apply.failed', resource: 'Topic/old-a' });
  expect(await namesOf(live)).toContain('old-a');
  expect(await namesOf(live)).not.toContain('old-b');
  await finishes(live);
});

test('a topic that holds data by now is not deleted; one that does not is', async () => {
  const live = liveCluster(
    cluster()
      .brokers(3, { diskBytes: 2 ** 30 })
      .topic('moved', { replicas: [[1, 3]], sizeBytes: mebibyte })
      .topic('old-a', { replicas: [[1, 2]] })
      .topic('old-b', { replicas: [[1, 2]] })
      .build(),
  );
  const desired = git(
    base,
    document('BrokerPool', 'all', '{drain: [3]}'),
    document('Placement', 'all', '{select: {topics: ["*"]}, pool: all}'),
    ...['old-a', 'old-b'].map((name) => document('Topic', name, '{state: absent}')),
  );
  const onEvent = ({ kind }: ApplyEvent): void => {
    if (kind === 'moves-started') void live.control.write('old-a', 0, 1_000);
  };
  const saved = await planOf(live, desired);
  const error = await live.apply(desired, { saved, onEvent }).catch((thrown: unknown) => thrown);
  expect(codesOf((error as ProblemError).problems)).toEqual(['apply.incomplete', 'plan.data-loss']);
  expect(await namesOf(live)).toContain('old-a');
  expect(await namesOf(live)).not.toContain('old-b');
});

describe('moves that need room that those of another topic would make', () => {
  test('are left with them, at once; nothing is in flight, and the next apply does them all', async () => {
    const live = liveCluster(
      cluster()
        .brokers(3, { diskBytes: 100 * mebibyte })
        .topic('leaving', { replicas: [[2]], sizeBytes: 60 * mebibyte })
        .topic('arriving', { replicas: [[1]], sizeBytes: 60 * mebibyte })
        .build(),
    );
    const desired = git(
      base,
      document('BrokerPool', 'two', '{select: {ids: [2]}}'),
      document('BrokerPool', 'three', '{select: {ids: [3]}}'),
      document('Placement', 'leaving', '{select: {topics: [leaving]}, pool: three}'),
      document('Placement', 'arriving', '{select: {topics: [arriving]}, pool: two}'),
      document('Topic', 'leaving', '{partitions: 1, replicationFactor: 1, config: {segment.ms: 1000}}'),
    );
    const begun = live.clock.now();
    const problems = await applyUnder(
      live,
      {
        alterConfigs: ({ operations }) => (operations.some(({ key }) => key === 'segment.ms') ? 'No.' : null),
      },
      desired,
    );
    expect(problems[0]?.detail).toMatch(/no room for the others midway: move replicas of topic arriving/);
    expect(live.clock.now() - begun).toBeLessThan(60_000);
    expect(await live.port.listReassignments()).toEqual([]);
    expect(await replicasOf(live, 'arriving')).toEqual([1]);
    await finishes(live, desired);
    expect(await replicasOf(live, 'arriving')).toEqual([2]);
  });
});

describe('access', () => {
  const allow = (topic: string, principal = 'User:app'): AclBinding => ({
    ...{ resourceType: 'topic', resourceName: topic, pattern: 'literal', host: '*', permission: 'allow' },
    ...{ principal, operation: 'Read' },
  });
  const acls = (name: string, topic: string, state = 'present'): string =>
    document(
      'Acl',
      name,
      `{state: ${state}, principals: ['User:app'], rules: [{allow: [Read], topics: ['${topic}']}]}`,
    );
  const aclsOf = async ({ port }: LiveCluster): Promise<readonly string[]> =>
    ((await port.readAccess()).acls ?? []).map(({ resourceName }) => resourceName).sort();
  const placed = [
    document('BrokerPool', 'all', '{}'),
    document('Placement', 'all', '{select: {topics: ["*"]}, pool: all, replicationFactor: 2}'),
    document('Topic', 'new', '{partitions: 1}'),
    document('Topic', 'old-a', '{state: absent}'),
  ];

  test('that cannot be given keeps what it may replace: access that goes, and topics to delete; the rest is done', async () => {
    const live = world();
    await live.port.createAcls([allow('before')]);
    live.control.setRules({ permits: (operation, topic) => operation !== 'Alter' || topic !== null });
    const desired = git(base, user(), acls('given', 'after'), acls('taken', 'before', 'absent'), ...placed);
    const saved = await planOf(live, desired);
    const error = await live.apply(desired, { saved, ...everyConsent }).catch((thrown: unknown) => thrown);
    const { problems } = error as ProblemError;
    expect(problems[0]?.detail).toMatch(
      /access that may replace it could not be given: allow Read on topic before/,
    );
    expect(await aclsOf(live)).toEqual(['before']);
    const names = await namesOf(live);
    expect(names).toEqual(expect.arrayContaining(['new', 'old-a']));
    expect(Object.keys(await journalOf(live)).filter((key) => key.startsWith('password/'))).toEqual([]);
    await finishes(live, desired);
    expect(await aclsOf(live)).toEqual(['after']);
    expect(await namesOf(live)).not.toContain('old-a');
  });

  test('is taken of what has nothing to do with a topic that was refused, and kept of that topic', async () => {
    const live = world();
    await live.port.createAcls(['kept-a', 'other', 'kep'].map((name) => allow(name)));
    await live.port.createAcls([{ ...allow('kep'), pattern: 'prefixed' }]);
    await live.port.deleteAcls([allow('kep')]);
    const desired = git(
      base,
      ...placed,
      document('Topic', 'kept-a', '{partitions: 1, config: {retention.ms: 1000}}'),
      ...['kept-a', 'other'].map((name) => acls(name, name, 'absent')),
      acls('prefixed', 'kep*', 'absent'),
    );
    const problems = await applyUnder(
      live,
      { alterConfigs: ({ resource }) => (resource.kind === 'topic' ? 'No.' : null) },
      desired,
    );
    expect(codesOf(problems)).toEqual(['apply.incomplete', 'apply.failed']);
    expect(await aclsOf(live)).toEqual(['kep', 'kept-a']);
    expect(await namesOf(live)).not.toContain('old-a');
    await finishes(live, desired);
    expect(await aclsOf(live)).toEqual([]);
  });

  test('a quota that is refused holds nothing back', async () => {
    const live = world();
    await live.port.createAcls([allow('before')]);
    live.control.setRules({ permits: (operation, topic) => operation !== 'AlterConfigs' || topic !== null });
    const quota = document('Quota', 'app', '{clientId: app, limits: {producerByteRate: 1MB/s}}');
    const desired = git(base, quota, acls('taken', 'before', 'absent'), ...placed);
    const saved = await planOf(live, desired);
    const error = await live.apply(desired, { saved, ...everyConsent }).catch((thrown: unknown) => thrown);
    expect(codesOf((error as ProblemError).problems)).toEqual(['apply.incomplete', 'apply.failed']);
    expect(await aclsOf(live)).toEqual([]);
    expect(await namesOf(live)).not.toContain('old-a');
    await finishes(live, desired);
  });
});

describe('what stops everything all the same', () => {
  const refusing = { createTopic: ({ name }: { name: string }) => (name === 'new-a' ? 'No.' : null) };

  test('no answer to a change: nothing else is begun', async () => {
    const live = world();
    const error = { name: 'NETWORK_EXCEPTION', message: 'No answer.', retriable: true };
    const port: ClusterPort = {
      ...live.port,
      alterConfigs: async (changes) => changes.map(({ resource }) => ({ resource, error })),
    };
    const problems = await applyUnder(live, {}, wanted, port);
    expect(new Set(codesOf(problems))).toEqual(new Set(['apply.failed']));
    expect(await replicasOf(live, 'kept-b')).toContain(4);
    expect(await namesOf(live)).toContain('old-b');
    expect(runRecords(await journalOf(live))[0]).toMatchObject({ outcome: 'failed' });
    await finishes(live);
  });

  test('a lease that was lost: what was refused before is told with it', async () => {
    const live = world();
    const lost = new ProblemError([
      { code: 'lease.lost', severity: 'error', summary: 'Lost', detail: '', hint: '' },
    ]);
    const port: ClusterPort = { ...live.port, addPartitions: () => Promise.reject(lost) };
    const problems = await applyUnder(live, refusing, wanted, port);
    expect(codesOf(problems)).toEqual(['lease.lost', 'apply.incomplete', 'apply.failed']);
    expect(await replicasOf(live, 'kept-b')).toContain(4);
  });

  test('an interruption: it ends as interrupted, and what was refused before is told with it', async () => {
    const live = world();
    const controller = new AbortController();
    const onEvent = (event: ApplyEvent): void => {
      if (beginsStep(event)) live.control.setRules(refusing);
      if (event.kind === 'step-finished' && event.step.topic === 'new-b') controller.abort();
    };
    const saved = await planOf(live);
    const error = await live
      .apply(wanted, { saved, onEvent, signal: controller.signal, ...everyConsent })
      .catch((thrown: unknown) => thrown);
    expect(codesOf((error as ProblemError).problems)).toEqual([
      'apply.interrupted',
      'apply.incomplete',
      'apply.failed',
    ]);
    expect(runRecords(await journalOf(live))[0]).toMatchObject({ outcome: 'interrupted' });
    await finishes(live);
  });
});
