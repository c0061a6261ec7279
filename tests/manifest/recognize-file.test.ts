/** Manifests are told from other tools' YAML in the same folder. */
import { describe, expect, test } from 'vitest';
import { isOurVersion, recognizeFile } from '../../src/manifest/recognize-file.ts';
import { document, load, problemsOf, tell } from '../support/manifests.ts';

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
  ["another tool's Topic", 'apiVersion: kafka.strimzi.io/v1\nkind: Topic\n', 'foreign'],
  ['values for a template', 'replicas: {{ .Values.n }}\n', 'foreign'],
  ['nothing', '', 'foreign'],
])('%s', (_, text, recognition) => {
  expect(recognizeFile(text)).toBe(recognition);
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
      expect.stringMatching(/^k\/other\.yaml:1:13 .*Found "apps\/v1".*belong in files of their own/),
      expect.stringMatching(
        /^k\/other\.yaml:2:7 error manifest\.unknown-kind .*There is no kind "Deployment"/,
      ),
    ]);
  });
});
