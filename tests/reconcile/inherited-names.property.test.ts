/** Names that every JavaScript object inherits, such as `constructor`, are names like others wherever people may choose one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importManifests } from '../../src/cli/files/import-manifests.ts';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import { tagKey } from '../../src/model/journal/tag-index.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { formatSnapshot, parseSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import { findDrift } from '../../src/reconcile/drift/find-drift.ts';
import { observeFor } from '../../src/reconcile/observe/observe-for.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { parsePlanFile } from '../../src/reconcile/saved/plan-file.ts';
import { undoPlan } from '../../src/reconcile/saved/undo-plan.ts';
import { renderIntent } from '../../src/report/apply/render-intent.ts';
import { renderDriftJson } from '../../src/report/drift/render-drift-json.ts';
import { renderDriftMarkdown } from '../../src/report/drift/render-drift-markdown.ts';
import { renderDriftText } from '../../src/report/drift/render-drift-text.ts';
import { renderPlanJson } from '../../src/report/files/render-plan-json.ts';
import { renderPlanHtml } from '../../src/report/review/html/render-plan-html.ts';
import { renderPlanMarkdown } from '../../src/report/review/markdown/render-plan-markdown.ts';
import { renderPlanText } from '../../src/report/review/terminal/render-plan-text.ts';
import { renderClusterText } from '../../src/report/status/render-cluster-text.ts';
import { cluster } from '../support/cluster.ts';
import { liveCluster } from '../support/live-cluster.ts';
import { document, documents, load, loadOne } from '../support/manifests.ts';

const inherited = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__'];
const anyName = fc.constantFrom(...inherited, 'orders');
/** A document's own name begins with a letter. */
const anyDocument = anyName.filter((name) => !name.startsWith('_'));
const anyMap = (value: string) =>
  fc
    .uniqueArray(anyName, { maxLength: 4 })
    .map(
      (names): Readonly<Record<string, string>> =>
        Object.fromEntries(names.map((name) => [name, `${value} ${name}`])),
    );

interface Names {
  readonly topics: readonly string[];
  readonly pool: string;
  readonly user: string;
  readonly client: string;
  readonly rack: string;
  readonly liveConfigs: Readonly<Record<string, string>>;
  readonly config: Readonly<Record<string, string>>;
  readonly liveTags: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly defaults: Readonly<Record<string, string>>;
  readonly journal: Readonly<Record<string, string>>;
}

const anyNames: fc.Arbitrary<Names> = fc.record({
  topics: fc.uniqueArray(anyName, { minLength: 2, maxLength: 4 }),
  ...{ pool: anyDocument, user: anyDocument, client: anyName, rack: anyName },
  ...{ liveConfigs: anyMap('live'), config: anyMap('declared'), defaults: anyMap('default') },
  ...{ liveTags: anyMap('live'), tags: anyMap('declared'), journal: anyMap('record') },
});

function stateOf(names: Names): ClusterState {
  const { topics, rack, liveConfigs, liveTags, defaults, journal } = names;
  const builder = cluster()
    .brokers(3, { diskBytes: 2 ** 30, racks: [rack], tags: liveTags, configs: liveConfigs })
    .topicDefaults(defaults);
  // The last one is declared only.
  for (const name of topics.slice(0, -1))
    builder.topic(name, { partitions: 2, replicationFactor: 2, configs: liveConfigs, tags: liveTags });
  const owned = topics.map((name) => [`config/${name}`, JSON.stringify(Object.keys(liveConfigs))]);
  const recorded = topics.flatMap((name) =>
    Object.entries(liveTags).map(([key, value]) => [tagKey({ kind: 'topic', name }, key), value]),
  );
  return builder.journal({ ...journal, ...Object.fromEntries([...owned, ...recorded]) }).build();
}

const json = (value: unknown): string => JSON.stringify(value);

/** YAML in flow style is JSON. */
function manifestOf({ topics, pool, user, client, rack, config, tags }: Names): string {
  const byName = Object.fromEntries(topics.map((name) => [name, tags]));
  const users = `{credentials: [{mechanism: scram-sha-512, passwordVersion: 1, password: "\${env:SECRET}"}]}`;
  return documents(
    document('Cluster', 'test', '{simulation: ./cluster.json}'),
    document('BrokerPool', json(pool), json({ select: { racks: [rack] } })),
    document('Placement', 'all', json({ select: { topics: ['*'] }, pool, replicationFactor: 2 })),
    document('Placement', 'tagged', json({ select: { tags: { ...tags, none: 'x' } }, pool })),
    ...topics.map((name) =>
      document('Topic', name, json({ partitions: 3, config }), `, tags: ${json(tags)}`),
    ),
    document('Tags', 'some', json({ topics: byName, brokers: { '1-3': tags } })),
    document(
      'ThrottlePolicy',
      'pace',
      json({ pool, mode: 'auto', minRate: '1MB/s', capacity: { byInstanceType: { [pool]: '1MB/s' } } }),
    ),
    document('User', json(user), users),
    document('Quota', 'limit', json({ user: client, limits: { producerByteRate: '1MB/s' } })),
    document('Acl', 'some', json({ principals: [`User:${client}`], rules: [{ allow: ['Read'], topics }] })),
  );
}

const settings = { environment: { SECRET: 'correct horse' } };

/** What is shown of a plan, a drift and a cluster, in every format. */
function showAll(desired: DesiredState, state: ClusterState): void {
  const plan = unwrap(makePlan(desired, state));
  const drift = findDrift(plan, state);
  const style = { width: 100, color: false };
  for (const shown of [plan, undoPlan(plan)])
    for (const render of [renderPlanText, renderPlanMarkdown, renderPlanJson])
      render(shown, { ...style, verbose: true } as never);
  renderPlanHtml([plan]);
  renderDriftText(drift, { ...style, verbose: true });
  renderDriftMarkdown(drift);
  renderDriftJson(drift);
  renderIntent(desired, 100);
  renderClusterText(state, style);
}

test('in manifests, snapshots, plans and the journal: loaded, planned, shown, saved and imported', () => {
  fc.assert(
    fc.property(anyNames, (names) => {
      const state = stateOf(names);
      expect(unwrap(parseSnapshot(formatSnapshot(state), 'snapshot.json'))).toEqual(state);
      const desired = loadOne({ 'kafka.yaml': manifestOf(names) }, settings);
      expect(desired.topics[0]?.config).toEqual(names.config);
      const plan = unwrap(makePlan(desired, state));
      expect(unwrap(parsePlanFile(renderPlanJson(plan), 'plan.json'))).toEqual(plan);
      const keysOf = (topic: string): readonly string[] =>
        plan.steps.flatMap((step) =>
          step.kind === 'set-config' && step.topic === topic ? step.changes.map(({ key }) => key) : [],
        );
      const differing = new Set([...Object.keys(names.config), ...Object.keys(names.liveConfigs)]);
      for (const topic of names.topics.slice(0, -1))
        expect(keysOf(topic).toSorted()).toEqual([...differing].sort());
      showAll(desired, state);
      importManifests(state, { name: 'test', bootstrapServers: ['kafka:9092'] });
    }),
    { numRuns: 60, interruptAfterTimeLimit: 30_000 },
  );
}, 120_000);

test('applied, and nothing is left to do', async () => {
  await fc.assert(
    fc.asyncProperty(anyNames, async (drawn) => {
      // Kafka takes no config that it does not know.
      const names = { ...drawn, config: {}, liveConfigs: {} };
      const live = liveCluster(stateOf(names));
      const desired = loadOne({ 'kafka.yaml': manifestOf(names) }, settings);
      const plan = async () => unwrap(makePlan(desired, await observeFor(desired, live.port)));
      await live.apply(desired, { saved: await plan(), allowDataLoss: true });
      const after = await plan();
      expect([...after.steps, ...after.access]).toEqual([]);
      const { topics } = await live.port.observe();
      expect(topics.map(({ name }) => name)).toEqual(expect.arrayContaining([...names.topics]));
    }),
    { numRuns: 40, interruptAfterTimeLimit: 60_000 },
  );
}, 120_000);

test.each(inherited)('%s as a variable, a reference and a key that nobody knows', (name) => {
  const spec = `{partitions: 1, replicationFactor: 1, config: {retention.ms: "\${var:${name}}", ${json(name)}: 1}, ${json(name)}: 1}`;
  const loaded = load({
    'kafka.yaml': documents(
      document('Cluster', 'test', '{simulation: ./c.json}'),
      document('Topic', 't', spec),
    ),
  });
  expect(loaded.ok ? [] : loaded.problems.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual([
    'error manifest.missing-variable',
    'error manifest.unknown-key',
  ]);
});
