/** What `${env:}`, `${file:}` and `${var:}` stand for, where they may stand, and what is told when they stand for nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadManifests } from '../../src/manifest/load-manifests.ts';
import { substituteReferences } from '../../src/manifest/references/substitute-references.ts';
import {
  document,
  documents,
  load,
  loadOne,
  problemsOf,
  readerOf,
  tell,
  toldBelow,
} from '../support/manifests.ts';

const cluster = document('Cluster', 'test', '{simulation: ./cluster.json}');
const secured = document(
  'Cluster',
  'prod',
  '{bootstrapServers: "${var:BOOTSTRAP}", security: {sasl: {mechanism: plain, username: "${env:USER}", password: "${file:secret.txt}"}}}',
);
const partitions = (value: string): string =>
  documents(cluster, document('Topic', 'orders', `{partitions: ${value}}`));

test('they stand for environment variables, --var values, and files beside the manifest', () => {
  const settings = { environment: { USER: 'u' }, variables: { BOOTSTRAP: 'a:1, b:2' }, paths: ['k'] };
  const { cluster: resolved } = loadOne(
    { 'k/kafka.yaml': secured, 'k/secret.txt': 'top secret\n' },
    settings,
  );
  expect(resolved.connection).toMatchObject({
    bootstrapServers: ['a:1', 'b:2'],
    sasl: { username: 'u', password: 'top secret' },
  });
});

test('a file is looked for from the folder of the manifest, also above it, or by its absolute path where that is allowed', () => {
  const password = (reference: string): string => {
    const text = secured.replace('${file:secret.txt}', reference);
    const files = { 'a/b/kafka.yaml': text, 'a/secrets/x': 'one', '/run/secrets/x': 'two' };
    const settings = {
      environment: { USER: 'u' },
      variables: { BOOTSTRAP: 'a:1' },
      paths: ['a'],
      allowedFolders: ['/run/secrets'],
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
      'k/kafka.yaml:4:26 error manifest.missing-variable Cluster/prod: The variable BOOTSTRAP has no value | No variables were given. | Set it with --var BOOTSTRAP=VALUE, or as TOPICWRIGHT_VAR_BOOTSTRAP.',
      'k/kafka.yaml:4:92 error manifest.missing-variable Cluster/prod: The environment variable USER is not set | ${env:USER} stands for it. | Set it: export USER=...',
      "k/kafka.yaml:4:117 error manifest.missing-variable Cluster/prod: The file k/secret.txt can't be read | ${file:secret.txt} stands for its text. ENOENT: no such file or directory, open 'k/secret.txt'. | The path is relative to the folder of this manifest.",
    ]);
  });

  test('a variable is told which of those given may be meant', () => {
    const [problem] = problemsOf(
      { 'kafka.yaml': partitions('"${var:PARTS}"') },
      { variables: { PART: '1', X: '2' } },
    );
    expect(problem).toMatchObject({ detail: 'Variables given: PART, X.', hint: 'Did you mean PART?' });
  });

  test('names that every object has are none', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(problemsOf({ 'kafka.yaml': partitions(`"\${var:${name}}"`) })).toMatchObject([
        { code: 'manifest.missing-variable' },
      ]);
    }
  });

  test('they concern only the clusters that the document is about', () => {
    const text = documents(
      document('Cluster', 'dev', '{simulation: ./dev.json}'),
      document('Cluster', 'prod', '{bootstrapServers: "${var:PROD}"}'),
    );
    const settings = { variables: {} };
    expect(load({ 'kafka.yaml': text }, settings).ok).toBe(false);
    expect(loadOne({ 'kafka.yaml': text }, { ...settings, clusters: ['dev'] }).cluster.name).toBe('dev');
  });

  test('in metadata they concern everybody, as nobody can tell which cluster the document is about', () => {
    expect(toldBelow(document('Topic', 'orders', '{}', ', clusters: ["${var:STAGE}"]'))).toEqual([
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

describe('outside of secrets', () => {
  const settings = { environment: { SECRET: 'hunter2-hunter2' }, variables: { N: '1' } };
  const files = { 'k/secret.txt': 'hunter2-hunter2' };
  test.each([
    ['a count', document('Topic', 'orders', '{partitions: "${env:SECRET}"}'), 'spec.partitions'],
    ['a config', document('Topic', 'orders', '{config: {x: "a ${env:SECRET}"}}'), 'spec.config.x'],
    ['a state', document('Topic', 'orders', '{state: "a ${file:secret.txt}"}'), 'spec.state'],
    ['a tag', document('Topic', 'orders', '{}', ', tags: {a: "${env:SECRET}"}'), 'metadata.tags.a'],
    ['a name', document('Topic', '"${env:SECRET}"', '{}'), 'metadata.name'],
    ['a cluster', document('Topic', 'orders', '{}', ', clusters: ["${env:SECRET}"]'), 'metadata.clusters[0]'],
    [
      'a principal',
      document('Acl', 'a', '{principals: ["User:${env:SECRET}"], rules: [{allow: [Read], topics: [a]}]}'),
      'spec.principals[0]',
    ],
    [
      'a quota',
      document('Quota', 'a', '{user: "${env:SECRET}", limits: {producerByteRate: 1MB/s}}'),
      'spec.user',
    ],
    [
      'a login',
      document(
        'User',
        'a',
        '{username: "${env:SECRET}", credentials: [{mechanism: scram-sha-512, password: "${env:SECRET}"}]}',
      ),
      'spec.username',
    ],
    ['a kind', document('"${env:SECRET}"', 'a', '{}'), 'kind'],
    [
      'a version',
      'apiVersion: "topicwright/${env:SECRET}"\nkind: Topic\nmetadata: {name: a}\n',
      'apiVersion',
    ],
    [
      'a flat key',
      document('Cluster', 'b', '{"security.sasl.password": "${env:SECRET}"}'),
      'spec["security.sasl.password"]',
    ],
    [
      'servers',
      document('Cluster', 'b', '{bootstrapServers: ["${env:SECRET}:1"]}'),
      'spec.bootstrapServers[0]',
    ],
    ['a simulation', document('Cluster', 'b', '{simulation: "${env:SECRET}"}'), 'spec.simulation'],
    [
      'a token server',
      document(
        'Cluster',
        'b',
        '{bootstrapServers: ["k:1"], security: {sasl: {mechanism: oauthbearer, tokenEndpoint: "https://t/${env:SECRET}", clientId: c, clientSecret: "${env:SECRET}"}}}',
      ),
      'spec.security.sasl.tokenEndpoint',
    ],
    [
      'a region',
      document(
        'Cluster',
        'b',
        '{bootstrapServers: ["k:1"], security: {sasl: {mechanism: aws-msk-iam, region: "${env:SECRET}"}}}',
      ),
      'spec.security.sasl.region',
    ],
    [
      'a proxy',
      document('Cluster', 'b', '{bootstrapServers: ["k:1"], proxy: {url: "http://${env:SECRET}:1"}}'),
      'spec.proxy.url',
    ],
    [
      'an address of metrics',
      document(
        'Cluster',
        'b',
        '{bootstrapServers: ["k:1"], metrics: {source: prometheus, url: "http://${env:SECRET}"}}',
      ),
      'spec.metrics.url',
    ],
    [
      'a tag of events',
      document(
        'Cluster',
        'b',
        '{bootstrapServers: ["k:1"], metrics: {source: datadog, apiKey: "${env:SECRET}", appKey: "${env:SECRET}", events: ["${env:SECRET}"]}}',
      ),
      'spec.metrics.events[0]',
    ],
  ])('%s takes neither environment variables nor files, and says what does', (_, text, field) => {
    const all = { ...files, 'k/kafka.yaml': documents(cluster, text) };
    const loaded = load(all, { ...settings, paths: ['k'], offline: true });
    expect(loaded.ok).toBe(false);
    const problems = loaded.ok ? [] : loaded.problems;
    const problem = problems.find(({ summary }) => summary.includes("can't contain"));
    expect(problem, JSON.stringify(problems)).toMatchObject({
      ...{ code: 'manifest.invalid', severity: 'error' },
      summary: expect.stringMatching(/can't contain \$\{(?:env:SECRET|file:secret\.txt)\}/),
      detail: expect.stringContaining('in a User: credentials[].password'),
      hint: expect.stringContaining('--var'),
    });
    expect(problem?.summary.startsWith(`${field} `)).toBe(true);
    expect(JSON.stringify(loaded)).not.toContain('hunter2');
  });

  test('secrets that were read are handed over to be masked, of documents with errors too', () => {
    const secrets: string[] = [];
    const spec =
      '{credentials: [{mechanism: scram-sha-512, password: "x${env:SECRET}"}, {mechanism: nonsense, password: "${file:secret.txt}"}]}';
    load(
      { 'k/kafka.yaml': documents(cluster, document('User', 'a', spec)), 'k/secret.txt': 'from a file\n' },
      { ...settings, paths: ['k'], onSecret: (value) => secrets.push(value) },
    );
    expect(secrets).toEqual(['hunter2-hunter2', 'from a file']);
  });
});

describe('a file', () => {
  const passwordFrom = (file: string): string =>
    documents(
      cluster,
      document('User', 'a', `{credentials: [{mechanism: scram-sha-512, password: "\${file:${file}}"}]}`),
    );
  const told = (
    file: string,
    {
      links = {},
      paths = ['k'],
      allowedFolders = [],
    }: Partial<Record<'paths' | 'allowedFolders', string[]>> & {
      links?: Record<string, string>;
    } = {},
  ): readonly string[] => {
    const files = {
      ...{ 'k/a/kafka.yaml': passwordFrom(file), 'k/secret': 's', 'k/.git/config': 's', '.git/config': 's' },
      ...{ 'kk/secret': 's', '/etc/passwd': 's', '/run/secrets/..data/x': 's' },
    };
    const loaded = loadManifests({
      ...{ paths, reader: readerOf(files, links), environment: {}, variables: {}, allowedFolders },
    });
    return loaded.ok ? [] : loaded.problems.map(({ summary }) => summary);
  };
  const outside = (file: string): string[] => [`\${file:${file}} is outside the folder of the manifests`];

  test('is read below the folder of the manifests', () => {
    expect(told('../secret')).toEqual([]);
  });

  test.each([
    '../../.git/config',
    '../../kk/secret',
    '../.git/config',
    '/etc/passwd',
    '/nowhere',
    '../../../proc/self/environ',
  ])('%s is not', (file) => {
    expect(told(file)).toEqual(outside(file));
  });

  test('is not read through a link that leads out', () => {
    expect(told('../secret', { links: { 'k/secret': '/etc/passwd' } })).toEqual(outside('../secret'));
    expect(told('../secret', { links: { 'k/secret': '.git/config' } })).toEqual(outside('../secret'));
  });

  test('is read where the folder of the manifests is a link itself', () => {
    const links = { k: '/elsewhere/k', 'k/secret': '/elsewhere/k/secret' };
    expect(told('../secret', { links })).toEqual([]);
  });

  test('beside a manifest that is named is read, and none above it', () => {
    expect(told('../secret', { paths: ['k/a/kafka.yaml'] })).toEqual(outside('../secret'));
  });

  test('is read from a folder that the command line allows, also by the hidden links of mounted secrets', () => {
    expect(told('/run/secrets/..data/x', { allowedFolders: ['/run/secrets'] })).toEqual([]);
    expect(told('/etc/passwd', { allowedFolders: ['/run/secrets', '/et'] })).toEqual(outside('/etc/passwd'));
  });
});

describe('a slip', () => {
  test.each([
    ['of the source', '"${en:N}"', '${en:N} is not a reference', 'Did you mean ${env:N}? '],
    ['without a source', '"${N}"', '${N} is not a reference', 'Did you mean ${env:N}? '],
    ['without a name', '"${env:}"', '${env:} is not a reference', ''],
    ['without an end', '"${env:N"', 'A reference is not closed', ''],
  ])('%s is told with the right forms', (_, value, summary, meant) => {
    expect(problemsOf({ 'kafka.yaml': partitions(value) })[0]).toMatchObject({
      ...{ code: 'manifest.invalid', summary },
      hint: `${meant}References are \${env:NAME}, \${file:path} and \${var:NAME}; $\${ stands for \${ itself.`,
    });
  });

  test('of a reference in a key is told, as they work in values only', () => {
    expect(toldBelow(document('Topic', 'orders', '{config: {"${var:KEY}": 1}}'))[0]).toBe(
      'kafka.yaml:14:17 error manifest.invalid Topic/orders: The key ${var:KEY} holds a reference | References only work in values.',
    );
  });
});

describe('as text', () => {
  const substituted = (text: string): unknown =>
    substituteReferences(
      { text },
      'kafka.yaml',
      {
        reader: readerOf({}),
        paths: [],
        environment: { A: '${env:B}', B: 'b' },
        variables: {},
      },
      { isSecret: () => false, takesReferences: () => true },
    ).value;

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
