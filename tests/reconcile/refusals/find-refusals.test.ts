/** Before a plan is shown, brokers are asked about each of its changes; what they would refuse keeps it from being applied. */
import { describe, expect, test } from 'vitest';
import type { ClusterPort } from '../../../src/model/cluster/port/cluster-port.ts';
import type { DesiredState } from '../../../src/model/desired/desired-state.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { unwrap } from '../../../src/model/problem/problem.ts';
import { observeFor } from '../../../src/reconcile/observe/observe-for.ts';
import { makePlan } from '../../../src/reconcile/plan/make-plan.ts';
import { reconcile } from '../../../src/reconcile/reconcile.ts';
import { askBrokers } from '../../../src/reconcile/refusals/ask-brokers.ts';
import { cluster } from '../../support/cluster.ts';
import { everyConsent, type LiveCluster, liveCluster } from '../../support/live-cluster.ts';
import { document, documents, loadOne } from '../../support/manifests.ts';
import { codes } from '../../support/problem-codes.ts';

const git = (...more: readonly string[]): DesiredState =>
  loadOne({
    'kafka.yaml': documents(
      document('Cluster', 'c', '{simulation: ./c.json}'),
      document('BrokerPool', 'all', '{}'),
      document('Placement', 'all', '{select: {topics: ["*"]}, pool: all, replicationFactor: 2}'),
      ...more,
    ),
  });
const topics = [
  document('Topic', 'grown', '{partitions: 2}'),
  document('Topic', 'kept', '{partitions: 1, config: {retention.ms: 1000}}'),
  document('Topic', 'new', '{partitions: 1}'),
  document('Topic', 'old', '{state: absent}'),
  document('Quota', 'app', '{clientId: app, limits: {producerByteRate: 1MB/s}}'),
];
const world = (brokerSettings: Record<string, string> = {}): LiveCluster =>
  liveCluster({
    ...cluster()
      .brokers(3, { diskBytes: 2 ** 30 })
      .topic('grown', { replicas: [[1, 2]] })
      .topic('kept', { replicas: [[1, 2]] })
      .topic('old', { replicas: [[1, 2]] })
      .build(),
    brokerSettings,
  });
const planned = async (live: LiveCluster, wanted = git(...topics)): Promise<Plan> =>
  unwrap(makePlan(wanted, await observeFor(wanted, live.port)));
const refusedOf = async (live: LiveCluster, wanted?: DesiredState) => {
  const plan = await planned(live, wanted);
  const asked = await askBrokers(plan, live.port);
  return { ...asked, made: plan };
};

describe('what brokers would refuse', () => {
  test('nothing: the plan is as it was made, and says no more', async () => {
    const { plan, made, refused } = await refusedOf(world());
    expect({ plan, refused }).toEqual({ plan: made, refused: [] });
  });

  test('is told by resource, with the error of Kafka and the line that asks for it, and is no part of the digest', async () => {
    const live = world({ 'delete.topic.enable': 'false' });
    live.control.setRules({
      createTopic: ({ name }) => (name === 'new' ? 'Names begin with a team.' : null),
      alterConfigs: ({ resource }) =>
        resource.kind === 'topic' ? `Nobody configures ${resource.name}.` : null,
    });
    const { plan, made, refused } = await refusedOf(live);
    expect(refused.map(({ code, resource, detail }) => [code, resource, detail])).toEqual([
      ['plan.refused', 'Topic/new', 'POLICY_VIOLATION: Names begin with a team.'],
      ['plan.refused', 'Topic/kept', 'POLICY_VIOLATION: Nobody configures kept.'],
      ['plan.refused', 'Topic/old', 'TOPIC_DELETION_DISABLED: Topic deletion is disabled.'],
    ]);
    const lines = refused.map(({ source }) => source?.line ?? 0);
    expect(new Set(lines).size).toBe(3);
    expect(plan).toEqual(made);
  });

  test('a name that collides with one that nobody declares', async () => {
    const live = liveCluster(
      cluster()
        .brokers(2, { diskBytes: 2 ** 30 })
        .topic('a_b', { replicas: [[1, 2]] })
        .build(),
    );
    const { refused } = await refusedOf(live, git(document('Topic', 'a.b', '{partitions: 1}')));
    expect(refused).toMatchObject([
      { resource: 'Topic/a.b', detail: expect.stringContaining('collides with existing topic: a_b') },
    ]);
  });

  test('is not asked of partitions that can be added only once the replicas of their topic have moved', async () => {
    const live = liveCluster(
      cluster()
        .brokers(3, { diskBytes: 2 ** 30 })
        .topic('grown', { replicas: [[1]] })
        .build(),
    );
    const { refused, plan } = await refusedOf(live, git(document('Topic', 'grown', '{partitions: 2}')));
    expect(plan.steps.map(({ kind }) => kind)).toContain('add-partitions');
    expect(refused).toEqual([]);
    await live.apply(git(document('Topic', 'grown', '{partitions: 2}')));
  });
});

describe('what could not be asked', () => {
  test('a login that may only read is told so in one note, and refuses nothing', async () => {
    const live = world();
    live.control.setRules({ permits: () => false });
    const { plan, made, refused } = await refusedOf(live);
    expect(refused).toEqual([]);
    expect(plan.digest).toBe(made.digest);
    const notes = plan.warnings.filter((warning) => !made.warnings.includes(warning));
    expect(notes).toMatchObject([
      {
        code: 'plan.note',
        severity: 'warning',
        summary: expect.stringMatching(/^Kafka was not asked whether it accepts \d of \d changes$/),
        detail: expect.stringMatching(/TOPIC_AUTHORIZATION_FAILED.*CLUSTER_AUTHORIZATION_FAILED/),
      },
    ]);
  });

  test('one that may change configs is told what brokers refuse of them', async () => {
    const live = world();
    live.control.setRules({
      permits: (operation) => operation === 'AlterConfigs',
      alterConfigs: () => 'No.',
    });
    const { refused } = await refusedOf(live);
    expect(refused.map(({ resource }) => resource)).toEqual(['Topic/kept']);
  });

  test('offline a plan says that nobody was asked; one without anything to ask says nothing', async () => {
    const live = world();
    const { plan } = await askBrokers(await planned(live), null);
    expect(plan.warnings.at(-1)).toMatchObject({ detail: 'The plan was made offline.' });
    const settled = await planned(live, git());
    expect((await askBrokers(settled, null)).plan).toEqual(settled);
  });
});

describe('an apply', () => {
  const asksOf = (live: LiveCluster): { readonly port: ClusterPort; readonly asked: number[] } => {
    const asked: number[] = [];
    const port: ClusterPort = {
      ...live.port,
      validate: (changes) => {
        asked.push(changes.length);
        return live.port.validate(changes);
      },
    };
    return { port, asked };
  };
  const refusing = (): LiveCluster => {
    const live = world();
    live.control.setRules({ createTopic: ({ name }) => (name === 'new' ? 'No.' : null) });
    return live;
  };

  test('shows the plan with what would be refused, and changes nothing even where it is approved', async () => {
    const live = refusing();
    const shown: string[] = [];
    const options = { detach: false, ...everyConsent };
    const approve = async (_: Plan, refused: readonly { readonly resource?: string }[]): Promise<boolean> => {
      shown.push(...refused.map(({ resource = '' }) => resource));
      return true;
    };
    const wanted = git(...topics);
    const before = await live.port.observe();
    expect(await codes(reconcile(wanted, { ...options, approve }, live.contextOf(wanted)))).toEqual([
      'plan.refused',
    ]);
    expect(shown).toEqual(['Topic/new']);
    expect(await live.port.observe()).toEqual(before);
  });

  test('of a saved plan asks about what is left of it, before it changes anything', async () => {
    const live = refusing();
    const wanted = git(...topics);
    const saved = await planned(live, wanted);
    expect(await codes(live.apply(wanted, { saved, ...everyConsent }))).toEqual(['plan.refused']);
    expect((await live.port.observe()).topics.map(({ name }) => name)).toContain('old');
    live.control.setRules({});
    const { port, asked } = asksOf(live);
    await live.apply(wanted, { saved, port, ...everyConsent });
    // Before topicwright's own topics are created for a lease, and once more under it.
    expect(asked).toEqual([7, 5]);
    await live.apply(wanted, { saved, port, ...everyConsent });
    expect(asked).toEqual([7, 5]);
  });
});
