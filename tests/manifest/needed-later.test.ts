/** Which secrets may be missing where nothing is connected to, and what is told once something is. */
import { describe, expect, test } from 'vitest';
import { connectCluster } from '../../src/wiring.ts';
import { document, load, loadOne, problemsOf, tell } from '../support/manifests.ts';

const servers = 'bootstrapServers: ["k:1"]';
const pem = '"-----BEGIN CERTIFICATE-----"';

/** In each the reference to X, or to a file, has no value. */
const specs: readonly (readonly [name: string, spec: string])[] = [
  ['a password', `{${servers}, security: {sasl: {mechanism: plain, username: u, password: "\${env:X}"}}}`],
  [
    'a user',
    `{${servers}, security: {sasl: {mechanism: plain, username: "\${env:X}", password: "\${env:P}"}}}`,
  ],
  ['an authority', `{${servers}, security: {tls: {ca: "\${file:./ca.pem}"}}}`],
  ['a key', `{${servers}, security: {tls: {cert: ${pem}, key: "\${file:./key.pem}"}}}`],
  ['a password at a proxy', `{${servers}, proxy: {url: "socks5://p:1", username: u, password: "\${env:X}"}}`],
  ['client.properties', '{clientProperties: "${env:X}"}'],
  ['a token', `{${servers}, metrics: {source: prometheus, url: "http://p", token: "\${env:X}"}}`],
  ['a key of Datadog', `{${servers}, metrics: {source: datadog, apiKey: "\${env:X}", appKey: "\${env:P}"}}`],
];
const environment = { P: 'p' };

describe.each(specs)('%s without a value', (_, spec) => {
  const column = 'spec: '.length + spec.search(/"\$\{(?:env:X|file:)/) + 1;
  const files = { 'kafka.yaml': document('Cluster', 'prod', spec) };

  test('is told at its place, unless nothing is connected to', () => {
    expect(problemsOf(files, { environment }).map(tell)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^kafka\\.yaml:4:${column} error manifest\\.missing-variable Cluster/prod: .* \\| .* \\| .*`,
        ),
      ),
    ]);
    expect(load(files, { environment, offline: true })).toMatchObject({ ok: true, warnings: [] });
  });

  test('is told when it is connected to after all, before that is begun', async () => {
    const { cluster } = loadOne(files, { environment, offline: true });
    await expect(connectCluster(cluster)).rejects.toMatchObject({
      problems: problemsOf(files, { environment }),
    });
  });
});

describe('offline are told all the same', () => {
  const secured = (login: string): string =>
    document('Cluster', 'prod', `{${servers}, security: {sasl: {${login}}}}`);
  test.each([
    [
      'servers without a value',
      document('Cluster', 'prod', '{bootstrapServers: "${var:X}"}'),
      'The variable X has no value',
    ],
    [
      'a variable that --var does not give',
      secured('mechanism: plain, username: "${var:X}", password: "${env:X}"'),
      'X has no value',
    ],
    [
      'a reference of no known form',
      secured('mechanism: plain, username: u, password: "${en:X}"'),
      '${en:X} is not a reference',
    ],
    [
      'what is left out',
      secured('mechanism: plain, password: "${env:X}"'),
      'security.sasl.username is missing',
    ],
    [
      'what does not belong together',
      secured('mechanism: plain, username: u, password: "${env:X}", scope: s'),
      'scope is not for plain',
    ],
    [
      'secrets as plain text',
      secured('mechanism: plain, username: "${env:X}", password: hunter2'),
      'holds a secret as plain text',
    ],
  ])('%s', (_, text, told) => {
    expect(problemsOf({ 'kafka.yaml': text }, { offline: true }).map(tell)).toEqual([
      expect.stringContaining(told),
    ]);
  });
});

test('who logs in is known without the password, and unknown without the name', () => {
  const saslOf = (login: string): unknown => {
    const text = document('Cluster', 'prod', `{${servers}, security: {sasl: {mechanism: plain, ${login}}}}`);
    const { connection } = loadOne({ 'kafka.yaml': text }, { environment, offline: true }).cluster;
    return connection.kind === 'kafka' ? connection.sasl : undefined;
  };
  expect(saslOf('username: u, password: "${env:X}"')).toMatchObject({ username: 'u' });
  expect(saslOf('username: "${env:X}", password: "${env:P}"')).toBeNull();
});
