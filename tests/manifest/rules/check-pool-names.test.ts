/** Placements and ThrottlePolicies name pools that exist for the cluster. */
import { expect, test } from 'vitest';
import { document, documents, problemsOf, tell, toldBelow } from '../../support/manifests.ts';

test('a pool that is declared may be named before and after its declaration, in another file as well', () => {
  const cluster = document('Cluster', 'test', '{simulation: ./cluster.json}');
  const files = {
    'a.yaml': document('Placement', 'early', '{select: {topics: [a]}, pool: hot}'),
    'b.yaml': documents(cluster, document('BrokerPool', 'hot', '{}')),
    'c.yaml': document('Placement', 'late', '{pool: hot}'),
  };
  expect(problemsOf(files)).toEqual([]);
});

test('a Placement that names an unknown pool is told which one may be meant', () => {
  expect(toldBelow(document('Placement', 'a', '{pool: al}'))).toEqual([
    'kafka.yaml:14:14 error manifest.unknown-reference Placement/a: There is no BrokerPool al | Declared clusters: all. | Did you mean all?',
  ]);
});

test('a ThrottlePolicy that names a pool like none is told how to declare it', () => {
  expect(toldBelow(document('ThrottlePolicy', 'slow', '{pool: tiered}'))).toEqual([
    'kafka.yaml:14:14 error manifest.unknown-reference ThrottlePolicy/slow: There is no BrokerPool tiered | Declared clusters: all. | Declare it: kind: BrokerPool with metadata: {name: tiered}.',
  ]);
});

test('without any pool, that is said', () => {
  const text = documents(
    document('Cluster', 'test', '{simulation: ./cluster.json}'),
    document('Placement', 'a', '{pool: all}'),
  );
  expect(problemsOf({ 'kafka.yaml': text })).toMatchObject([{ detail: 'No pool is declared.' }]);
});

test('a pool that leaves the cluster out is told apart from one that nobody declares', () => {
  const text = documents(
    document('Cluster', 'dev', '{simulation: ./dev.json}'),
    document('Cluster', 'prod', '{simulation: ./prod.json}'),
    document('BrokerPool', 'hot', '{}', ', clusters: [prod]'),
    document('Placement', 'a', '{pool: hot}'),
  );
  expect(problemsOf({ 'kafka.yaml': text }).map(tell)).toEqual([
    'kafka.yaml:19:14 error manifest.unknown-reference Placement/a: There is no BrokerPool hot | It is declared, but its metadata.clusters exclude the cluster dev. | Declare it: kind: BrokerPool with metadata: {name: hot}.',
  ]);
});

test('while a document has no name, it may be the pool: nothing is said of pools', () => {
  const nameless = document('BrokerPool', 'hot', '{}').replace('{name: hot}', '{}');
  const told = toldBelow(nameless, document('Placement', 'a', '{pool: hot}'));
  expect(told).toEqual([expect.stringContaining('metadata.name is missing')]);
});

test('a pool with errors of its own is still a pool', () => {
  const told = toldBelow(
    document('BrokerPool', 'hot', '{drian: [1]}'),
    document('Placement', 'a', '{pool: hot}'),
  );
  expect(told).toEqual([expect.stringContaining('Unknown key drian')]);
});
