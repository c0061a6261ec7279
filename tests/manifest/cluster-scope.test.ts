/** `metadata.clusters` says which clusters a document is about: names and globs, or all when it is left out. */
import { describe, expect, test } from 'vitest';
import { document, documents, loadOne, problemsOf, tell, toldBelow } from '../support/manifests.ts';

const cluster = (name: string): string => document('Cluster', name, `{simulation: ./${name}.json}`);
const three = documents(cluster('dev'), cluster('prod-eu'), cluster('prod-us'));

/** The clusters of `three` that a topic with these patterns belongs to. */
function clustersOf(patterns: string | null): readonly string[] {
  const topic = document('Topic', 'orders', '{}', patterns === null ? '' : `, clusters: ${patterns}`);
  const files = { 'kafka.yaml': documents(three, topic) };
  return ['dev', 'prod-eu', 'prod-us'].filter(
    (name) => loadOne(files, { clusters: [name] }).topics.length > 0,
  );
}

test.each([
  [null, ['dev', 'prod-eu', 'prod-us']],
  ['[dev]', ['dev']],
  ['["*"]', ['dev', 'prod-eu', 'prod-us']],
  ['[prod-*]', ['prod-eu', 'prod-us']],
  ['[dev, "*-us"]', ['dev', 'prod-us']],
  ['["{dev,prod-eu}"]', ['dev', 'prod-eu']],
  ['["prod-[!e]*"]', ['prod-us']],
  ['[prod]', []],
])('clusters: %s is about %j', (patterns, expected) => {
  expect(clustersOf(patterns)).toEqual(expected);
});

test('the desired state of a cluster holds its own Cluster document, not that of others', () => {
  expect(loadOne({ 'kafka.yaml': three }, { clusters: ['prod-us'] }).cluster.connection).toEqual({
    ...{ kind: 'simulation', file: 'prod-us.json' },
  });
});

describe('a pattern that no cluster matches', () => {
  test('is a warning that tells the closest name', () => {
    expect(toldBelow(document('Topic', 'orders', '{}', ', clusters: [test, tests]'))).toEqual([
      'kafka.yaml:13:43 warning manifest.unknown-reference Topic/orders: No Cluster matches tests | Declared clusters: test. | Did you mean test?',
    ]);
  });

  test('is none of it while a document has no name, as it may be the cluster', () => {
    const nameless = cluster('prod').replace('{name: prod}', '{}');
    const told = toldBelow(nameless, document('Topic', 'orders', '{}', ', clusters: [prod]'));
    expect(told).toEqual([expect.stringContaining('metadata.name is missing')]);
  });
});

test.each([
  ['empty text', '[""]', 'metadata.clusters[0] has to be the name of a Cluster'],
  ['endless text', `["${'a*'.repeat(40_000)}"]`, 'metadata.clusters[0] has to be the name of a Cluster'],
  ['a number', '[1]', 'metadata.clusters[0] has to be the name of a Cluster'],
  ['no list', 'prod', 'metadata.clusters has to be a list'],
  ['an empty list', '[]', 'metadata.clusters has to be a list of at least one item'],
])('%s in place of patterns is an error', (_, written, summary) => {
  expect(toldBelow(document('Topic', 'orders', '{}', `, clusters: ${written}`))).toEqual([
    expect.stringContaining(`Topic/orders: ${summary}`),
  ]);
});

test('a cluster that is asked for and not declared is told, with the closest one', () => {
  expect(problemsOf({ 'kafka.yaml': three }, { clusters: ['prod-uk'] }).map(tell)).toEqual([
    'nowhere error manifest.unknown-reference no resource: Unknown cluster prod-uk | Declared clusters: dev, prod-eu, prod-us. | Did you mean prod-us?',
  ]);
});

test('errors between documents of a cluster that is not asked for are left alone', () => {
  const text = documents(three, document('Placement', 'p', '{pool: none}', ', clusters: [dev]'));
  expect(problemsOf({ 'kafka.yaml': text }, { clusters: ['prod-eu'] })).toEqual([]);
  expect(problemsOf({ 'kafka.yaml': text }, { clusters: ['dev'] })).toHaveLength(1);
});
