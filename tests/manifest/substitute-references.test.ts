/** What `${env:}`, `${file:}` and `${var:}` stand for, where they may stand, and what is told when they stand for nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { substituteReferences } from '../../src/manifest/substitute-references.ts';
import { document, documents, load, loadOne, problemsOf, tell, toldBelow } from '../support/manifests.ts';

const cluster = document('Cluster', 'test', '{simulation: ./cluster.json}');
const secured = document(
  'Cluster',
  'prod',
  '{bootstrapServers: "${env:BOOTSTRAP}", security: {sasl: {mechanism: plain, username: "${var:USER}", password: "${file:secret.txt}"}}}',
);
const partitions = (value: string): string =>
  documents(cluster, document('Topic', 'orders', `{partitions: ${value}}`));

test('they stand for environment variables, --var values, and files beside the manifest', () => {
  const settings = { environment: { BOOTSTRAP: 'a:1, b:2' }, variables: { USER: 'u' }, paths: ['k'] };
  const { cluster: resolved } = loadOne(
    { 'k/kafka.yaml': secured, 'k/secret.txt': 'top secret\n' },
    settings,
  );
  expect(resolved.connection).toMatchObject({
    bootstrapServers: ['a:1', 'b:2'],
    sasl: { username: 'u', password: 'top secret' },
  });
});

test('a file is looked for from the folder of the manifest, also above it, or by its absolute path', () => {
  const password = (reference: string): string => {
    const text = secured.replace('${file:secret.txt}', reference);
    const files = { 'a/b/kafka.yaml': text, 'a/secrets/x': 'one', '/run/secrets/x': 'two' };
    const settings = {
      environment: { BOOTSTRAP: 'a:1' },
      variables: { USER: 'u' },
      paths: ['a/b/kafka.yaml'],
    };
    const { connection } = loadOne(files, settings).cluster;
    const sasl = connection.kind === 'kafka' ? connection.sasl : null;
    return sasl && 'password' in sasl ? sasl.password : '';
  };
  expect(password('${file:../secrets/x}')).toBe('one');
  expect(password('${file:/run/secrets/x}')).toBe('two');
});

describe('without a value', () => {
  test('each is told at its place, with what to do', () => {
    expect(problemsOf({ 'k/kafka.yaml': secured }).map(tell)).toEqual([
      'k/kafka.yaml:4:26 error manifest.missing-variable Cluster/prod: The environment variable BOOTSTRAP is not set | ${env:BOOTSTRAP} stands for it. | Set it where topicwright runs: export BOOTSTRAP=...',
      'k/kafka.yaml:4:92 error manifest.missing-variable Cluster/prod: The variable USER has no value | No --var was given. | Give it with --var USER=VALUE.',
      "k/kafka.yaml:4:117 error manifest.missing-variable Cluster/prod: The file k/secret.txt can't be read | ${file:secret.txt} stands for its text. ENOENT: no such file or directory, open 'k/secret.txt'. | The path is relative to the folder of this manifest.",
    ]);
  });

  test('a variable is told which of those given may be meant', () => {
    const [problem] = problemsOf(
      { 'kafka.yaml': partitions('"${var:PARTS}"') },
      { variables: { PART: '1', X: '2' } },
    );
    expect(problem).toMatchObject({ detail: 'Given are: PART, X.', hint: 'Did you mean PART?' });
  });

  test('names that every object has are none', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(problemsOf({ 'kafka.yaml': partitions(`"\${env:${name}}"`) })).toMatchObject([
        { code: 'manifest.missing-variable' },
      ]);
    }
  });

  test('they concern only the clusters that the document is about', () => {
    const text = documents(
      document('Cluster', 'dev', '{simulation: ./dev.json}'),
      document('Cluster', 'prod', '{bootstrapServers: "${env:PROD}"}'),
    );
    const settings = { environment: {} };
    expect(load({ 'kafka.yaml': text }, settings).ok).toBe(false);
    expect(loadOne({ 'kafka.yaml': text }, { ...settings, clusters: ['dev'] }).cluster.name).toBe('dev');
  });

  test('in metadata they concern everybody, as nobody can tell which cluster the document is about', () => {
    expect(toldBelow(document('Topic', 'orders', '{}', ', clusters: ["${env:STAGE}"]'))).toEqual([
      expect.stringMatching(/^kafka\.yaml:13:37 error manifest\.missing-variable Topic\/orders: /),
    ]);
  });
});

describe('a reference may stand for', () => {
  test.each([
    ['a number', '{partitions: "${var:X}"}', '12', { partitions: 12 }],
    [
      'a part of a text',
      '{config: {retention.ms: "${var:X}d"}}',
      '7',
      { config: { 'retention.ms': '604800000' } },
    ],
    ['a word', '{state: "${var:X}"}', 'absent', { state: 'absent' }],
  ])('%s', (_, spec, value, expected) => {
    const text = documents(cluster, document('Topic', 'orders', spec));
    expect(loadOne({ 'kafka.yaml': text }, { variables: { X: value } }).topics[0]).toMatchObject(expected);
  });

  test('true and false', () => {
    const text = document('Cluster', 'test', '{bootstrapServers: "k:1", security: {tls: "${var:TLS}"}}');
    const tls = (value: string): unknown => {
      const { connection } = loadOne({ 'kafka.yaml': text }, { variables: { TLS: value } }).cluster;
      return connection.kind === 'kafka' ? connection.tls : undefined;
    };
    expect([tls('true'), tls('false')]).toEqual([{}, null]);
  });

  test('text that looks like a number, where text is wanted', () => {
    const text = documents(cluster, document('Topic', 'orders', '{}', ', tags: {cost-centre: "${var:X}"}'));
    expect(loadOne({ 'kafka.yaml': text }, { variables: { X: '0042' } }).topics[0]?.tags).toEqual({
      'cost-centre': '0042',
    });
  });

  test('nothing else than what the schema wants: the value is checked, and told with its origin', () => {
    const [problem] = problemsOf({ 'kafka.yaml': partitions('"${var:N}"') }, { variables: { N: 'dozen' } });
    expect(problem && tell(problem)).toBe(
      'kafka.yaml:9:20 error manifest.invalid Topic/orders: spec.partitions has to be a whole number | Found the text "dozen", from ${var:N}. | For example: 24',
    );
  });
});

test('what an environment variable or a file stands for is never shown', () => {
  const settings = { environment: { SECRET: 'hunter2' } };
  for (const spec of [
    '{partitions: "${env:SECRET}"}',
    '{config: {cleanup.policy: "${env:SECRET}"}}',
    '{state: "a ${env:SECRET}"}',
  ]) {
    const problems = problemsOf(
      { 'kafka.yaml': documents(cluster, document('Topic', 'orders', spec)) },
      settings,
    );
    expect(problems).not.toEqual([]);
    expect(JSON.stringify(problems)).toContain('${env:SECRET}');
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  }
});

describe('a slip', () => {
  test.each([
    ['of the source', '"${en:N}"', '${en:N} is no reference', 'Did you mean ${env:N}? '],
    ['without a source', '"${N}"', '${N} is no reference', 'Did you mean ${env:N}? '],
    ['without a name', '"${env:}"', '${env:} is no reference', ''],
    ['without an end', '"${env:N"', 'A reference is not closed', ''],
  ])('%s is told with the right forms', (_, value, summary, meant) => {
    expect(problemsOf({ 'kafka.yaml': partitions(value) })[0]).toMatchObject({
      ...{ code: 'manifest.invalid', summary },
      hint: `${meant}References are \${env:NAME}, \${file:path} and \${var:NAME}; $\${ stands for \${ itself.`,
    });
  });

  test('of a reference in a key is told, as they work in values only', () => {
    expect(toldBelow(document('Topic', 'orders', '{config: {"${var:KEY}": 1}}'))[0]).toBe(
      'kafka.yaml:14:17 error manifest.invalid Topic/orders: The key ${var:KEY} holds a reference | References work in values only: write the key out.',
    );
  });
});

describe('as text', () => {
  const substituted = (text: string): unknown =>
    substituteReferences({ text }, 'kafka.yaml', {
      reader: { isFolder: () => false, list: () => [], read: () => '' },
      environment: { A: '${env:B}', B: 'b' },
      variables: {},
    }).value;

  test('$${ is written for ${ itself', () => {
    expect(substituted('$${env:B} and ${env:B}')).toEqual({ text: '${env:B} and b' });
  });

  test('a value that was put in is not searched again', () => {
    expect(substituted('${env:A}')).toEqual({ text: '${env:B}' });
  });

  test('without references stays as it is, dollars and braces included', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[${}a:]*$/)), (text) => {
        fc.pre(!text.includes('${'));
        expect(substituted(text)).toEqual({ text });
      }),
    );
  });
});
