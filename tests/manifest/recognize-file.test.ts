/** Manifests are told from other tools' YAML in the same folder. */
import { describe, expect, test } from 'vitest';
import { loadManifests } from '../../src/manifest/load-manifests.ts';
import { ignoredText } from '../../src/manifest/read/ignored-document.ts';
import { isOurVersion, recognizeFile, recognizeJson } from '../../src/manifest/read/recognize-file.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { document, load, problemsOf, readerOf, tell } from '../support/manifests.ts';

test.each([
  ['a manifest', document('Topic', 'orders', '{}'), 'ours'],
  ['a manifest with its version in quotes', 'apiVersion: "topicwright/v1"\n', 'ours'],
  ['a manifest among other documents', `apiVersion: v1\n---\n${document('Topic', 'orders', '{}')}`, 'ours'],
  ['a broken manifest', 'apiVersion: topicwright/v1\nkind: [\n', 'ours'],
  ['a manifest of a later version', 'apiVersion: topicwright/v2\n', 'ours'],
  ['a slip in the version', 'apiVersion: topicwrigth/v1\n', 'ours'],
  ['a kind of ours without any version', 'kind: Topic\nmetadata: {name: a}\n', 'unsure'],
  [
    'a version that is not at the beginning of a line',
    '{apiVersion: topicwright/v1, kind: Topic}\n',
    'unsure',
  ],
  ['a Deployment', 'apiVersion: apps/v1\nkind: Deployment\n', 'foreign'],
  ["another tool's Topic", 'apiVersion: kafka.strimzi.io/v1\nkind: Topic\n', 'unsure'],
  ['a kind of ours under a version of nobody', 'apiVersion: v1\nkind: Topic\n', 'unsure'],
  ['a list', '- apiVersion: topicwright/v1\n  kind: Topic\n', 'unsure'],
  ['values for a template', 'replicas: {{ .Values.n }}\n', 'foreign'],
  ['nothing', '', 'foreign'],
])('%s', (_, text, recognition) => {
  expect(recognizeFile(text)).toBe(recognition);
});

test.each<[string, unknown, ReturnType<typeof recognizeJson>]>([
  ['a manifest', { apiVersion: 'topicwright/v1', kind: 'Topic' }, 'ours'],
  [
    'a manifest with its kind at the end',
    { apiVersion: 'topicwright/v1', metadata: {}, kind: 'Topic' },
    'ours',
  ],
  ['a kind of ours under a version of nobody', { apiVersion: 'v1', kind: 'Topic' }, 'ours'],
  [
    'a List',
    { apiVersion: 'v1', items: [{ apiVersion: 'topicwright/v1', kind: 'Topic' }], kind: 'List' },
    'ours',
  ],
  ['a list', [{ apiVersion: 'topicwright/v1', kind: 'Topic' }], 'ours'],
  ['a snapshot', { apiVersion: 'topicwright/v1', kind: 'ClusterSnapshot', brokers: [] }, null],
  ['a plan', { apiVersion: 'topicwright/v1', kind: 'Plan', steps: [] }, null],
  ['results with a plan in them', { plan: { apiVersion: 'topicwright/v1', kind: 'Plan' } }, null],
  ['a Deployment', { apiVersion: 'apps/v1', kind: 'Deployment' }, { kind: 'Deployment' }],
  ["another tool's Cluster", { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Cluster' }, { kind: 'Cluster' }],
  ['anything else', { name: 'a package' }, null],
  ['a number', 1, null],
])('JSON with %s', (_, value, recognition) => {
  expect(recognizeJson(JSON.stringify(value))).toEqual(recognition);
  expect(recognizeJson(JSON.stringify(value, null, '\t'))).toEqual(recognition);
});

test('JSON that is cut off is ours where it says so', () => {
  expect(recognizeJson('{"apiVersion": "topicwright/v1", "kind": "Topic",')).toBe('ours');
  expect(recognizeJson('{"apiVersion": "topicwright/v1", "kind": "Plan",')).toBeNull();
  expect(recognizeJson('{')).toBeNull();
});

test('a version that is not text is none of ours', () => {
  expect([1, null, undefined, ['topicwright/v1']].map(isOurVersion)).toEqual([false, false, false, false]);
});

describe('in a folder', () => {
  const cluster = document('Cluster', 'test', '{simulation: ./cluster.json}');
  const withFile = (text: string) => ({ 'k/kafka.yaml': cluster, 'k/other.yaml': text });

  test('files of other tools are passed over, also when they are broken', () => {
    for (const text of [
      'apiVersion: apps/v1\nkind: Deployment\n',
      'a: {{ .b }}\n',
      '\t',
      'Topic\n',
      '[]\n',
    ]) {
      expect(load(withFile(text), { paths: ['k'] })).toMatchObject({ ok: true, warnings: [] });
    }
  });

  test('a file that only mentions ours is passed over as well, and one that leaves the version out is told so', () => {
    expect(problemsOf(withFile('image: topicwright/v1\n'), { paths: ['k'] })).toEqual([]);
    expect(problemsOf(withFile('kind: Topic\nmetadata: {name: a}\n'), { paths: ['k'] }).map(tell)).toEqual([
      'k/other.yaml:1:1 error manifest.invalid Topic/a: apiVersion is missing | It says which version of the format a document is in. | Add apiVersion: topicwright/v1',
    ]);
  });

  test.each([
    [
      'a kind of ours under v1',
      'apiVersion: v1\nkind: Topic\nmetadata: {name: a}\n',
      'k/other.yaml:1:13 error manifest.invalid Topic/a: apiVersion has to be topicwright/v1 | Found "v1". | Write apiVersion: topicwright/v1',
    ],
    [
      'a List',
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: topicwright/v1\n  kind: Topic\n',
      'k/other.yaml:2:7 error manifest.unknown-kind no resource: Lists of documents are not read | kind: List holds documents as items. | Write each item as a document of its own, separated by --- lines.',
    ],
    [
      'a sequence',
      '- apiVersion: topicwright/v1\n  kind: Topic\n  metadata: {name: a}\n',
      'k/other.yaml:1:1 error manifest.invalid no resource: A document has to be a mapping | It starts with apiVersion: topicwright/v1, then kind, metadata and spec. | Write each item as a document of its own, separated by --- lines.',
    ],
  ])('%s is an error', (_, text, told) => {
    expect(problemsOf(withFile(text), { paths: ['k'] }).map(tell)).toEqual([told]);
  });

  test('documents of other tools are counted, by file and kind', () => {
    const files = {
      'k/kafka.yaml': cluster,
      'k/app.yaml': '# of the shop\n---\napiVersion: apps/v1\nkind: Deployment\n---\nkind: "Service"\n---\n',
      'k/db.yaml': 'apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: {name: db}\n',
      'k/list.yaml': 'apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: ConfigMap}]\n',
      'k/template.yaml': 'a: {{ .b }}\n',
      'k/empty.yaml': '# nothing\n---\n',
      'k/service.json': '{"apiVersion": "v1", "kind": "Service"}',
      'k/package.json': '{"name": "p"}',
    };
    const loaded = loadManifests({
      ...{ paths: ['k'], reader: readerOf(files), environment: {}, variables: {} },
    });
    const { ignored } = unwrap(loaded);
    expect(ignored.map(({ file, kind }) => `${file} ${kind}`)).toEqual([
      ...['k/app.yaml Deployment', 'k/app.yaml Service', 'k/db.yaml Cluster', 'k/list.yaml List'],
      ...['k/service.json Service', 'k/template.yaml null'],
    ]);
    expect(ignoredText(ignored)).toBe(
      '6 documents of other tools ignored: Deployment in k/app.yaml, Service in k/app.yaml, Cluster in k/db.yaml, List in k/list.yaml, Service in k/service.json and 1 more.',
    );
    expect(ignoredText(ignored.slice(5), true)).toBe('1 document of another tool ignored: k/template.yaml.');
  });

  test('a manifest in JSON is read, and told of as any', () => {
    const json = (spec: object): string =>
      JSON.stringify(
        { apiVersion: 'topicwright/v1', kind: 'Topic', metadata: { name: 'a' }, spec },
        null,
        '\t',
      );
    const files = (spec: object) => ({
      'k/kafka.yaml': cluster,
      'k/a.json': json(spec),
      'k/cluster.json': '{',
    });
    const loaded = load(files({ partitions: 3 }), { paths: ['k'] });
    expect(loaded.ok && loaded.value[0]?.topics.map(({ partitions }) => partitions)).toEqual([3]);
    expect(problemsOf(files({ partitions: 'x' }), { paths: ['k'] }).map(tell)).toEqual([
      expect.stringMatching(
        /^k\/a\.json:8:\d+ error manifest\.invalid Topic\/a: spec\.partitions has to be a whole/,
      ),
    ]);
  });

  test('a document in flow style is read', () => {
    const flow = '{apiVersion: topicwright/v1, kind: Topic, metadata: {name: a}}\n';
    const loaded = load(withFile(flow), { paths: ['k'] });
    expect(loaded.ok && loaded.value[0]?.topics.map(({ name }) => name)).toEqual(['a']);
  });

  test('a slip in the version is told', () => {
    const slip = document('Topic', 'a', '{}').replace('topicwright/v1', 'topicwrite/v1');
    expect(problemsOf(withFile(slip), { paths: ['k'] }).map(tell)).toEqual([
      'k/other.yaml:1:13 error manifest.invalid Topic/a: apiVersion has to be topicwright/v1 | Found "topicwrite/v1". | Did you mean topicwright/v1?',
    ]);
  });

  test('a file that is named by its path is taken for ours, whatever it holds', () => {
    const paths = ['k/kafka.yaml', 'k/other.yaml'];
    expect(problemsOf(withFile('apiVersion: apps/v1\nkind: Deployment\n'), { paths }).map(tell)).toEqual([
      expect.stringMatching(/^k\/other\.yaml:1:13 .*Found "apps\/v1".*into separate files/),
      expect.stringMatching(/^k\/other\.yaml:2:7 error manifest\.unknown-kind .*Unknown kind "Deployment"/),
    ]);
  });
});
