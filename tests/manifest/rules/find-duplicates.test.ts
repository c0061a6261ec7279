/** A resource is declared once: the same kind and name twice for one cluster is an error. */
import { describe, expect, test } from 'vitest';
import { document, documents, load, problemsOf, tell, toldBelow } from '../../support/manifests.ts';

const cluster = (name: string): string => document('Cluster', name, `{simulation: ./${name}.json}`);
const topic = (partitions: number, metadata = ''): string =>
  document('Topic', 'orders', `{partitions: ${partitions}}`, metadata);

test('the second declaration is told, with the places of both', () => {
  expect(toldBelow(topic(1), topic(2))).toEqual([
    'kafka.yaml:18:18 error manifest.duplicate Topic/orders: Topic/orders is declared twice | Once at kafka.yaml:13:18, and again at kafka.yaml:18:18. | Remove or rename one of them, or use metadata.clusters to say which cluster each applies to.',
  ]);
});

test('of three, the second and the third are each told next to the first', () => {
  const details = problemsOf({ 'kafka.yaml': documents(cluster('test'), topic(1), topic(1), topic(1)) });
  expect(details.map(({ detail }) => detail)).toEqual([
    'Once at kafka.yaml:8:18, and again at kafka.yaml:13:18.',
    'Once at kafka.yaml:8:18, and again at kafka.yaml:18:18.',
  ]);
});

test('files make no difference', () => {
  const files = { 'b/kafka.yaml': cluster('test'), 'a.yaml': topic(1), 'c/topics.yaml': topic(1) };
  expect(problemsOf(files).map(tell)).toEqual([
    expect.stringMatching(
      /^c\/topics\.yaml:3:18 .*Once at a\.yaml:3:18, and again at c\/topics\.yaml:3:18\./,
    ),
  ]);
});

test('the same name may be used by every kind', () => {
  expect(toldBelow(document('Topic', 'all', '{}'), document('Placement', 'all', '{pool: all}'))).toEqual([]);
});

describe('with several clusters', () => {
  const clusters = [cluster('dev'), cluster('prod')];

  test('the same name may be declared for each of them', () => {
    const text = documents(...clusters, topic(1, ', clusters: [dev]'), topic(2, ', clusters: [prod]'));
    expect(load({ 'kafka.yaml': text }).ok).toBe(true);
  });

  test('the same name twice for one of them is an error, even if one document is about more', () => {
    const text = documents(...clusters, topic(1), topic(2, ', clusters: [prod]'));
    expect(problemsOf({ 'kafka.yaml': text })).toMatchObject([{ code: 'manifest.duplicate' }]);
  });

  test('the same for two of them is told once', () => {
    const text = documents(...clusters, topic(1), topic(2));
    expect(problemsOf({ 'kafka.yaml': text })).toHaveLength(1);
  });

  test('a cluster declared twice is told to be renamed', () => {
    const text = documents(...clusters, cluster('prod'));
    expect(problemsOf({ 'kafka.yaml': text })).toMatchObject([
      {
        summary: 'Cluster/prod is declared twice',
        hint: 'Rename one of them: the names of clusters are unique.',
      },
    ]);
  });
});
