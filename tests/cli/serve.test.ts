/** `serve` as a process, on an embedded cluster: what it refuses to start with, TLS, certificates, tokens, and what it logs. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { formatSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import { folderWith, topicwright } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { simulatedManifest } from '../support/manifests.ts';
import { runCommand } from '../support/run-command.ts';
import { killServers, startServe } from '../support/serve.ts';

let folder: string;
const file = (name: string): string => path.join(folder, name);
afterEach(killServers);
beforeAll(async () => {
  const state = cluster()
    .brokers(3, { diskBytes: 2 ** 40 })
    .topic('orders', { replicas: [[1, 2]] });
  folder = folderWith({
    'kafka/kafka.yaml': simulatedManifest('{}'),
    'kafka/cluster.json': formatSnapshot(state.build()),
  });
  writeFileSync(
    file('tokens.yaml'),
    'tokens:\n- {name: ci, role: write, token: writer-token-000000}\n- {name: ops, role: write, certificate: ops}\n',
  );
  await certificates();
});

/** An authority, a server for 127.0.0.1, and the clients `ops` and `stranger`, the latter of another authority. */
async function certificates(): Promise<void> {
  const openssl = async (...args: readonly string[]): Promise<void> => {
    const { exitCode, output } = await runCommand('openssl', args);
    if (exitCode !== 0) throw new Error(`openssl ${args.join(' ')}: ${output}`);
  };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  for (const ca of ['ca', 'other-ca'])
    await openssl(
      'req',
      '-x509',
      ...key,
      '-subj',
      `/CN=${ca}`,
      '-keyout',
      file(`${ca}.key`),
      '-out',
      file(`${ca}.pem`),
    );
  for (const [name, ca, san] of [
    ['server', 'ca', 'IP:127.0.0.1'],
    ['ops', 'ca', 'DNS:ops'],
    ['stranger', 'other-ca', 'DNS:stranger'],
  ] as const)
    await openssl(
      ...['req', '-x509', ...key, '-subj', `/CN=${name}`, '-addext', `subjectAltName=${san}`],
      ...[
        '-CA',
        file(`${ca}.pem`),
        '-CAkey',
        file(`${ca}.key`),
        '-keyout',
        file(`${name}.key`),
        '-out',
        file(`${name}.pem`),
      ],
    );
}

const start = (...args: readonly string[]) => startServe(file('kafka'), { args });
const tls = (): readonly string[] => ['--tls-cert', file('server.pem'), '--tls-key', file('server.key')];

async function curl(...args: readonly string[]): Promise<string> {
  const { exitCode, output } = await runCommand('curl', [
    '-s',
    '-m',
    '10',
    '-o',
    '/dev/null',
    '-w',
    '%{http_code}',
    ...args,
  ]);
  return exitCode === 0 ? output : `curl ${exitCode}`;
}

describe('it does not start', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['without any address', ['--grpc-address', 'none', '--http-address', 'none'], /Neither gRPC nor HTTP/],
    ['on no address', ['--grpc-address', 'everywhere'], /everywhere is not a valid listen address/],
    [
      'on an address of another machine',
      ['--grpc-address', '192.0.2.1:8090', '--http-address', 'none'],
      /can't be served/,
    ],
    ['with half of TLS', ['--tls-cert', 'tokens.yaml'], /TLS needs a certificate and its key/],
    ['with a file of tokens that is missing', ['--tokens-file', 'nowhere.yaml'], /nowhere.yaml/],
    ['with a limit of nothing', ['--read-limit', '0'], /Write a number/],
    ['with a grace of words', ['--tag-grace', 'long'], /Write a duration/],
  ])('%s', async (_, args, message) => {
    const addresses = ['--grpc-address', '127.0.0.1:0', '--http-address', '127.0.0.1:0'];
    const { code, stderr } = await topicwright(['serve', '-f', file('kafka'), ...addresses, ...args], {
      cwd: folder,
    });
    expect([code, stderr]).toEqual([1, expect.stringMatching(message)]);
    expect(stderr).not.toContain('    at ');
  });

  test('where something else listens, and says where', async () => {
    const { url, grpc } = await start();
    const taken = new URL(url).host;
    for (const args of [
      ['--http-address', taken, '--grpc-address', 'none'],
      ['--grpc-address', grpc, '--http-address', 'none'],
    ]) {
      const { code, stderr } = await topicwright(['serve', '-f', file('kafka'), ...args]);
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(/can't be served on .*\n.*The port is in use/),
      ]);
    }
  });
});

test('over TLS, with tokens that are read anew, and never logged', async () => {
  const { url, output } = await start(...tls(), '--tokens-file', file('tokens.yaml'));
  expect(url).toMatch(/^https:/);
  const ask = (token: string, ...args: readonly string[]) =>
    curl('--cacert', file('ca.pem'), '-H', `Authorization: Bearer ${token}`, ...args);
  expect(await curl(`${url}/v1/topics`)).toMatch(/^curl/);
  expect(await curl('--cacert', file('ca.pem'), `${url}/v1/topics`)).toBe('401');
  expect(await ask('writer-token-000000', '-X', 'PUT', `${url}/v1/topics/tag/orders?tag=a:1`)).toBe('200');
  writeFileSync(file('tokens.yaml'), 'tokens: [{name: next, role: read, token: another-token-00000}]\n');
  await expect
    .poll(() => ask('another-token-00000', `${url}/v1/topics`), { timeout: 15_000, interval: 500 })
    .toBe('200');
  expect(await ask('writer-token-000000', `${url}/v1/topics`)).toBe('401');
  writeFileSync(file('tokens.yaml'), 'tokens: nonsense\n');
  await expect.poll(output, { timeout: 15_000 }).toContain('the previous tokens stay in force');
  expect(await ask('another-token-00000', `${url}/v1/topics`)).toBe('200');
  expect(output()).not.toMatch(/writer-token|another-token/);
});

test('with client certificates only those of the authority come in, over both', async () => {
  const { url, grpc } = await start(...tls(), '--tls-client-ca', file('ca.pem'));
  const certificate = (name: string) => [
    '--cacert',
    file('ca.pem'),
    '--cert',
    file(`${name}.pem`),
    '--key',
    file(`${name}.key`),
  ];
  expect(await curl('--cacert', file('ca.pem'), `${url}/v1/topics`)).toMatch(/^curl/);
  expect(await curl(...certificate('stranger'), `${url}/v1/topics`)).toMatch(/^curl/);
  expect(await curl(...certificate('ops'), '-X', 'PUT', `${url}/v1/topics/tag/orders?tag=a:1`)).toBe('200');
  // HTTP/2 without a certificate does not even get an answer.
  expect(
    await curl('--http2', '--cacert', file('ca.pem'), `https://${grpc}/registry.Registry/GetTopics`),
  ).toMatch(/^curl|^000/);
});

test('on an address that others reach nothing can be written without tokens, and it says so', async () => {
  const { url, logs } = await startServe(file('kafka'), {
    args: ['--http-address', '0.0.0.0:0'],
  });
  const local = url.replace('0.0.0.0', '127.0.0.1');
  expect(await curl(`${local}/v1/topics`)).toBe('200');
  expect(await curl('-X', 'PUT', `${local}/v1/topics/tag/orders?tag=a:1`)).toBe('403');
  expect(logs().some(({ level, msg }) => level === 'warn' && msg.includes('nobody can write'))).toBe(true);
});
