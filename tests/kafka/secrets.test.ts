/** Secrets stand in no plan, no output, no error and no journal, whatever is done and whatever fails. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { folderWith, topicwright } from '../support/cli.ts';
import { startDaemon } from '../support/daemon.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';
import { document, documents } from '../support/manifests.ts';
import { proxyUser, startHttpProxy, type TestProxy } from '../support/security/proxies.ts';
import { scramUser } from '../support/security/secured-listeners.ts';
import { oauthClient } from '../support/security/token-server.ts';
import { startServe } from '../support/serve.ts';

const { ca, client, tokenEndpoint } = inject('credentials');
const userPassword = 'password of a new user';
const keyText = client.key.split('\n')[3] ?? '';
const secrets = [scramUser.password, oauthClient.clientSecret, proxyUser.password, userPassword, keyText];
/** As they are, and as they may be encoded. */
const forms = secrets.flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  Buffer.from(secret).toString('hex'),
]);

describe.each(sharedClusters())('on $name', ({ bootstrapServers, serversByListener }) => {
  let admin: ClusterPort;
  let proxy: TestProxy;
  const user = `secretive-${Date.now().toString(36)}`;
  beforeAll(async () => {
    admin = await connectTo(bootstrapServers);
    proxy = await startHttpProxy();
  });
  afterAll(async () => {
    await admin.alterUsers([{ user, mechanism: 'scram-sha-512', credential: null }]);
    await admin.close();
    proxy.stop();
  });

  const sasl = `{mechanism: scram-sha-512, username: ${scramUser.username}, password: "\${env:PASSWORD}"}`;
  const oauth = `{mechanism: oauthbearer, tokenEndpoint: "${tokenEndpoint}", clientId: ${oauthClient.clientId}, clientSecret: "\${env:CLIENT_SECRET}"}`;
  const cluster = (listener: string, security: string): string => {
    const servers = (serversByListener[listener] ?? []).map((server) => JSON.stringify(server)).join(', ');
    const through = `{url: "http://127.0.0.1:${proxy.port}", username: ${proxyUser.username}, password: "\${env:PROXY}"}`;
    return document(
      'Cluster',
      'c',
      `{bootstrapServers: [${servers}], proxy: ${through}, security: ${security}}`,
    );
  };
  const newUser = document(
    'User',
    user,
    '{credentials: [{mechanism: scram-sha-512, password: "${env:USER_PASSWORD}"}]}',
  );
  const env = {
    ...{ PASSWORD: scramUser.password, CLIENT_SECRET: oauthClient.clientSecret, PROXY: proxyUser.password },
    ...{ USER_PASSWORD: userPassword, CLIENT_KEY: client.key, CLIENT_CERT: client.cert, CA: ca },
  };

  test.each([
    ['SCRAM', 'SASLPLAIN', `{sasl: ${sasl}}`, {}],
    ['OAUTHBEARER', 'SASLPLAIN', `{sasl: ${oauth}}`, {}],
    [
      'a client certificate',
      'MTLS',
      '{tls: {ca: "${env:CA}", cert: "${env:CLIENT_CERT}", key: "${env:CLIENT_KEY}"}}',
      {},
    ],
    [
      'a client that may do nothing',
      'SASLPLAIN',
      `{sasl: ${oauth.replace(oauthClient.clientId, '"other\u0020client"')}}`,
      {},
    ],
    [
      'another user with that password',
      'SASLPLAIN',
      `{sasl: ${sasl.replace(scramUser.username, 'other')}}`,
      {},
    ],
    ['a login that the port does not ask for', 'TLS', `{tls: {ca: "\${env:CA}"}, sasl: ${sasl}}`, {}],
    [
      'a key that is no key',
      'MTLS',
      '{tls: {ca: "${env:CA}", cert: "${env:CA}", key: "${env:CLIENT_KEY}"}}',
      {},
    ],
    [
      'a proxy that is asked by somebody else',
      'SASLPLAIN',
      `{sasl: ${sasl}}`,
      { PROXY: `${proxyUser.password}?` },
    ],
  ])('%s', async (_, listener, security, more) => {
    const folder = folderWith({ 'kafka.yaml': documents(cluster(listener, security), newUser) });
    const planFile = path.join(folder, 'plan.json');
    const told: string[] = [];
    for (const args of [
      ['validate'],
      ['plan', '--verbose', '--out', planFile],
      ['plan', '--format', 'json'],
      ['apply', '--auto-approve'],
      ['status'],
      ['snapshot', '--out', path.join(folder, 'snapshot.json')],
    ]) {
      const { stdout, stderr } = await topicwright([...args, '-f', folder], { env: { ...env, ...more } });
      told.push(stdout, stderr);
    }
    for (const file of ['plan.json', 'snapshot.json']) told.push(readIfThere(path.join(folder, file)));
    told.push(JSON.stringify(await admin.readJournal()));
    writeFileSync(path.join(folder, 'told'), told.join('\n'));
    expect(forms.filter((form) => told.some((text) => text.includes(form)))).toEqual([]);
  });

  const debugging = { ...env, TOPICWRIGHT_DEBUG: '1' };
  const answersOf = (url: string, routes: readonly string[]): Promise<readonly string[]> =>
    Promise.all(routes.map(async (route) => (await fetch(url + route)).text()));

  async function toldByDoctor(folder: string, code: number): Promise<readonly string[]> {
    const runs = ['text', 'json'].map((format) =>
      topicwright(['doctor', '-f', folder, '--format', format], { env: debugging }),
    );
    const results = await Promise.all(runs);
    expect(results.map((result) => result.code)).toEqual([code, code]);
    return results.flatMap(({ stdout, stderr }) => [stdout, stderr]);
  }

  async function toldByServe(folder: string): Promise<readonly string[]> {
    const args = ['--log-level', 'debug'];
    const served = await startServe(folder, { args, env: debugging });
    const routes = ['/v1/topics', '/v1/brokers', '/metrics', '/openapi.json', '/nowhere'];
    const answers = await answersOf(served.url, routes);
    served.signal('SIGTERM');
    await served.ended;
    return [...answers, served.output()];
  }

  async function toldByDaemon(folder: string): Promise<readonly string[]> {
    const daemon = startDaemon(folder, debugging);
    await expect.poll(daemon.output, { timeout: 30_000 }).toMatch(/acting|standing by/);
    const url = /listening on (\S+)/.exec(daemon.output())?.[1] ?? '';
    const answers = await answersOf(url, ['/throttle', '/metrics', '/readyz', '/nowhere']);
    daemon.signal('SIGTERM');
    expect(await daemon.ended).toBe(0);
    return [...answers, daemon.output()];
  }

  test.each([
    ['SCRAM', `{sasl: ${sasl}}`],
    ['OAUTHBEARER', `{sasl: ${oauth}}`],
  ])('doctor, serve and throttle run: %s', async (_, security) => {
    const folder = folderWith({ 'kafka.yaml': documents(cluster('SASLPLAIN', security), newUser) });
    const told = [
      ...(await toldByDoctor(folder, 0)),
      ...(await toldByServe(folder)),
      ...(await toldByDaemon(folder)),
    ];
    expect(told.filter((text) => text.includes('/v1/topics')).length).toBeGreaterThan(0);
    expect(forms.filter((form) => told.some((text) => text.includes(form)))).toEqual([]);
  });

  test('doctor, serve and throttle run: another user with that password', async () => {
    const security = `{sasl: ${sasl.replace(scramUser.username, 'other')}}`;
    const folder = folderWith({ 'kafka.yaml': documents(cluster('SASLPLAIN', security), newUser) });
    const refusal = await startServe(folder, { env: debugging }).catch((error: Error) => error.message);
    const daemon = startDaemon(folder, debugging);
    expect(await daemon.ended).toBe(1);
    const told = [...(await toldByDoctor(folder, 1)), String(refusal), daemon.output()];
    expect(told.filter((text) => text.includes('refuses the credentials')).length).toBeGreaterThan(2);
    expect(forms.filter((form) => told.some((text) => text.includes(form)))).toEqual([]);
  });

  test('the user of the manifests can log in by then', async () => {
    const { users } = await admin.readAccess();
    expect(users.map((credential) => credential.user)).toContain(user);
  });
});

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
