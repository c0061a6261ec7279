/** client.properties as Kafka's tools read it: to settings, on real brokers, and what is told of mistakes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { KafkaSettings } from '../../src/kafka/connect/kafka-settings.ts';
import { connectKafka } from '../../src/kafka/connect-kafka.ts';
import { resolveSettings } from '../../src/kafka/security/resolve-settings.ts';
import type { Connection } from '../../src/model/desired/desired-state.ts';
import { ProblemError } from '../../src/model/problem/problem.ts';
import { folderWith } from '../support/cli.ts';
import { topicwright } from '../support/command-line.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';
import { document } from '../support/manifests.ts';
import { keyStore, type StoreType, storePassword, trustStore } from '../support/security/key-stores.ts';
import { plainUser, scramUser } from '../support/security/secured-listeners.ts';
import { oauthClient } from '../support/security/token-server.ts';

const { ca, client, tokenEndpoint } = inject('credentials');
const security = 'org.apache.kafka.common.security';
const nothing = { bootstrapServers: [], tls: null, sasl: null, proxy: null } as const;

async function resolve(
  properties: Readonly<Record<string, string>>,
  { files = {}, more = {}, environment = {} }: Resolving = {},
): Promise<KafkaSettings> {
  const folder = folderWith({});
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const propertiesFile = path.join(folder, 'client.properties');
  if (!files['client.properties']) writeFileSync(propertiesFile, toText(properties), 'latin1');
  return resolveSettings({ kind: 'kafka', ...nothing, propertiesFile, ...more }, environment);
}

interface Resolving {
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly more?: Partial<Extract<Connection, { kind: 'kafka' }>>;
  readonly environment?: Readonly<Record<string, string>>;
}

const toText = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([key, value]) => `${key} = ${value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n\\\n  ')}\n`)
    .join('');

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, (character) => `\\${character}`)}"`;
const jaas = (module: string, options: Readonly<Record<string, string>>): string =>
  `${security}.${module} required ${Object.entries(options)
    .map(([key, value]) => `${key}=${quoted(value)}`)
    .join(' ')};`;

async function complaint(...question: Parameters<typeof resolve>): Promise<string> {
  const failure: unknown = await resolve(...question).catch((error: unknown) => error);
  if (!(failure instanceof ProblemError)) throw new Error(`expected a ProblemError, not ${failure}`);
  return failure.problems.map(({ summary, detail }) => `${summary}: ${detail}`).join('\n');
}

/** A password as it stands between the double quotes of sasl.jaas.config. */
const login = (password: string): Readonly<Record<string, string>> => ({
  ...{ ...servers, 'security.protocol': 'SASL_PLAINTEXT', 'sasl.mechanism': 'PLAIN' },
  'sasl.jaas.config': `${security}.plain.PlainLoginModule required username=u password="${password}";`,
});
const servers = { 'bootstrap.servers': 'k1:9092, k2:9092' };
const sslWith = (more: Readonly<Record<string, string>>) => ({
  ...servers,
  'security.protocol': 'ssl',
  ...more,
});

describe('settings', () => {
  test('without security are a list of servers', async () => {
    expect(await resolve(servers)).toEqual({ ...nothing, bootstrapServers: ['k1:9092', 'k2:9092'] });
  });

  test('of the Cluster document go first', async () => {
    const more = { bootstrapServers: ['other:1'], tls: {}, sasl: null } as const;
    expect(await resolve(servers, { more })).toEqual({ ...nothing, ...more });
  });

  test('take certificates from the text itself, and from PEM files beside it', async () => {
    const inline = sslWith({
      'ssl.truststore.type': 'PEM',
      'ssl.truststore.certificates': ca,
      'ssl.keystore.type': 'PEM',
      'ssl.keystore.certificate.chain': client.cert,
      'ssl.keystore.key': client.key,
    });
    const { tls } = await resolve(inline);
    const pem = (text: string): string => text.replaceAll(/\s/g, '');
    expect([tls?.ca, tls?.cert, tls?.key].map((text) => pem(text ?? ''))).toEqual(
      [ca, client.cert, client.key].map(pem),
    );
    const located = sslWith({ 'ssl.truststore.location': 'ca.pem', 'ssl.keystore.location': 'client.pem' });
    const files = { 'ca.pem': ca, 'client.pem': `${client.key}${client.cert}` };
    expect((await resolve(located, { files })).tls?.cert).toContain('BEGIN CERTIFICATE');
  });

  test('leave the host name unchecked only where Kafka would', async () => {
    const off = { 'ssl.endpoint.identification.algorithm': '' };
    expect((await resolve(sslWith(off))).tls).toEqual({ verifyHostname: false });
    expect((await resolve(sslWith({}))).tls).toEqual({});
  });

  test('take secrets through config providers', async () => {
    const providers = {
      'config.providers': 'env,file,dir',
      'config.providers.env.class': 'org.apache.kafka.common.config.provider.EnvVarConfigProvider',
      'config.providers.file.class': 'org.apache.kafka.common.config.provider.FileConfigProvider',
      'config.providers.dir.class': 'org.apache.kafka.common.config.provider.DirectoryConfigProvider',
    };
    const files = { 'secrets.properties': 'kafka = from a file\n', 'secrets/kafka': 'from a folder' };
    const environment = { KAFKA_PASSWORD: 'from the environment' };
    for (const [reference, value] of [
      ['${env:KAFKA_PASSWORD}', 'from the environment'],
      ['${file:secrets.properties:kafka}', 'from a file'],
      ['${dir:secrets:kafka}', 'from a folder'],
    ] as const) {
      const { sasl } = await resolve({ ...login(reference), ...providers }, { files, environment });
      expect(sasl).toMatchObject({ username: 'u', password: value });
    }
    expect(await complaint({ ...login('${env:NONE}'), ...providers })).toContain(
      'refers to ${env:NONE}, which has no value here',
    );
  });

  test("leave what looks like a reference alone where config.providers does not name it, as Kafka's tools do", async () => {
    const { sasl } = await resolve({
      ...{ ...servers, 'security.protocol': 'SASL_PLAINTEXT', 'sasl.mechanism': 'PLAIN', unused: '${a:b}' },
      'sasl.jaas.config': jaas('plain.PlainLoginModule', { username: 'u', password: 'p${vault:x:y}' }),
    });
    expect(sasl).toMatchObject({ password: 'p${vault:x:y}' });
  });

  test('are read without the blanks around them, and without empty servers', async () => {
    const read = await resolve({
      'bootstrap.servers': 'k1:9092 , k2:9092, ',
      'security.protocol': 'SASL_SSL \t',
      'ssl.endpoint.identification.algorithm': ' ',
      'sasl.mechanism': 'SCRAM-SHA-512 ',
      'sasl.jaas.config': `${jaas('scram.ScramLoginModule', { username: ' u', password: 'p ' })}  `,
    });
    expect(read).toMatchObject({
      bootstrapServers: ['k1:9092', 'k2:9092'],
      tls: { verifyHostname: false },
      sasl: { mechanism: 'scram-sha-512', username: ' u', password: 'p ' },
    });
  });

  test('are read as Latin-1, with other characters by their code', async () => {
    const text = Buffer.from(`${toText(login('pä-CODE'))}`.replace('CODE', '\\u5bc6'), 'latin1');
    expect((await resolve({}, { files: { 'client.properties': text } })).sasl).toMatchObject({
      password: 'pä-密',
    });
  });

  test.each([
    ['pl\\141in', 'plain'],
    ['\\1\\12\\377\\477', "\u0001\n\u00ff'7"],
    ['a\\tb\\n\\a\\v\\q\\"\\\\8', 'a\tb\n\u0007\u000bq"\\8'],
    ["it's // no comment", "it's // no comment"],
  ])('take the password %j of sasl.jaas.config as %j', async (written, password) => {
    expect((await resolve(login(written))).sasl).toMatchObject({ username: 'u', password });
  });

  test('take words without quotes, and comments, in sasl.jaas.config', async () => {
    const config = `/* one\ntwo */ ${security}.plain.PlainLoginModule Required // u\n username = u.v-w_$ü 'password'='p"q';`;
    expect((await resolve({ ...login(''), 'sasl.jaas.config': config })).sasl).toMatchObject({
      ...{ username: 'u.v-w_$ü', password: 'p"q' },
    });
  });

  test.each([
    ['', false],
    [' True ', true],
    ['false', false],
  ])('encode the credentials of OAUTHBEARER only where Kafka would: %j', async (written, headerUrlencode) => {
    const token = { 'sasl.mechanism': 'OAUTHBEARER', 'sasl.oauthbearer.token.endpoint.url': 'http://t/' };
    const more = written === '' ? {} : { 'sasl.oauthbearer.header.urlencode': written };
    const config = jaas('oauthbearer.OAuthBearerLoginModule', { clientId: 'c', clientSecret: ' s ' });
    expect(
      (await resolve({ ...login(''), ...token, ...more, 'sasl.jaas.config': config })).sasl,
    ).toMatchObject({
      ...{ clientId: 'c', clientSecret: 's', headerUrlencode },
    });
  });

  test('of Amazon MSK are those of its IAM access control', async () => {
    const msk = {
      'bootstrap.servers': 'b-1.orders.a1b2c3.c2.kafka.eu-central-1.amazonaws.com:9098',
      'security.protocol': 'SASL_SSL',
      'sasl.mechanism': 'AWS_MSK_IAM',
      'sasl.jaas.config':
        'software.amazon.msk.auth.iam.IAMLoginModule required awsRoleArn="arn:aws:iam::1:role/kafka";',
      'sasl.client.callback.handler.class': 'software.amazon.msk.auth.iam.IAMClientCallbackHandler',
    };
    expect(await resolve(msk)).toMatchObject({
      tls: {},
      sasl: {
        mechanism: 'aws-msk-iam',
        region: 'eu-central-1',
        profile: null,
        role: 'arn:aws:iam::1:role/kafka',
      },
    });
    expect(await complaint({ ...msk, 'bootstrap.servers': 'kafka:9098' })).toContain('AWS_REGION is not set');
  });
});

const encoded = { 'sasl.oauthbearer.header.urlencode': 'true' };
const oauthLogin = {
  ...{ ...servers, 'security.protocol': 'SASL_SSL', 'sasl.mechanism': 'OAUTHBEARER' },
  'sasl.oauthbearer.token.endpoint.url': 'http://t/',
  'sasl.jaas.config': jaas('oauthbearer.OAuthBearerLoginModule', { clientId: 'c', clientSecret: 'hunter2' }),
};

describe('mistakes', () => {
  const sasl = (more: Readonly<Record<string, string>>) => ({
    ...{ ...servers, 'security.protocol': 'SASL_SSL' },
    ...more,
  });
  test.each([
    [
      'a protocol that is none',
      { ...servers, 'security.protocol': 'TLS' },
      'security.protocol TLS is not one of',
    ],
    ['Kerberos, the default', sasl({}), 'sasl.mechanism GSSAPI is not supported'],
    ['no login', sasl({ 'sasl.mechanism': 'PLAIN' }), 'username in sasl.jaas.config is missing'],
    [
      'a login of another form',
      sasl({ 'sasl.mechanism': 'PLAIN', 'sasl.jaas.config': 'username=u password=hunter2' }),
      'sasl.jaas.config is not of the form',
    ],
    ...['password=7hunter2;', 'password="hunter2"', 'password="hunter2;', 'password="hunter2"; more'].map(
      (rest): [string, Readonly<Record<string, string>>, string] => [
        `the login ${rest}`,
        { ...login(''), 'sasl.jaas.config': `x.PlainLoginModule required username=u ${rest}` },
        'sasl.jaas.config is not of the form',
      ],
    ),
    [
      'a switch that is none',
      { ...oauthLogin, 'sasl.oauthbearer.header.urlencode': 'yes' },
      'is neither true nor false',
    ],
    [
      'no token server',
      sasl({ 'sasl.mechanism': 'OAUTHBEARER' }),
      'sasl.oauthbearer.token.endpoint.url is missing',
    ],
    ['a store that is not there', sslWith({ 'ssl.truststore.location': 'no.jks' }), "no.jks can't be read"],
    ['no servers', {}, 'bootstrap.servers is missing'],
  ])('%s is told, without the secret', async (_, properties, told) => {
    const text = await complaint(properties);
    expect(text).toContain(told);
    expect(text).not.toContain('hunter2');
  });

  test('a wrong password of a store is told', async () => {
    const files = { 'trust.p12': await trustStore('PKCS12', ca) };
    const wrong = sslWith({ 'ssl.truststore.location': 'trust.p12', 'ssl.truststore.password': 'guessed' });
    const text = await complaint(wrong, { files });
    expect(text).toMatch(/ssl\.truststore\.location trust\.p12 can't be read: .*password/i);
    expect(text).not.toContain('guessed');
    const none = sslWith({ 'ssl.truststore.location': 'trust.p12' });
    expect(await complaint(none, { files })).toContain('no password is given for it');
  });

  test('a file that is not there is told by the command line', async () => {
    const folder = folderWith({
      'kafka.yaml': document('Cluster', 'c', '{clientProperties: ./none.properties}'),
    });
    const { code, stderr } = await topicwright(['plan', '-f', folder]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/The properties file .*none\.properties can't be read/);
  });
});

describe.each(sharedClusters())('on $name', ({ serversByListener, tool }) => {
  const at = (listener: string, protocol: string): Readonly<Record<string, string>> => ({
    'bootstrap.servers': (serversByListener[listener] ?? []).join(','),
    'security.protocol': protocol,
  });
  const trust = { 'ssl.truststore.location': 'trust', 'ssl.truststore.password': storePassword };

  test.each<StoreType>(['PKCS12', 'JKS'])(
    'key stores of type %s open TLS with a client certificate',
    async (type) => {
      const files = { trust: await trustStore(type, ca), mine: await keyStore(type, client) };
      const mine = { 'ssl.keystore.location': 'mine', 'ssl.keystore.password': storePassword };
      await expectBrokers(await resolve({ ...at('MTLS', 'SSL'), ...trust, ...mine }, { files }));
    },
  );

  test("what Kafka's own client reads, and logs in with, does the same here", async () => {
    const config = `/* the\nadmin */ ${security}.plain.PlainLoginModule Required // he\n username='${plainUser.username}' password="${asOctal(plainUser.password)}" unused="\${x:y}";  `;
    const folder = folderWith({
      'client.properties': toText({
        ...{
          'bootstrap.servers': `${at('SASLPLAIN', '')['bootstrap.servers']},`,
          'security.protocol': 'SASL_PLAINTEXT  ',
        },
        ...{ 'sasl.mechanism': 'PLAIN ', 'sasl.jaas.config': config, other: '${x:y}' },
      }),
    });
    const propertiesFile = path.join(folder, 'client.properties');
    const args = ['--list', '--command-config', propertiesFile];
    expect(await tool('org.apache.kafka.tools.TopicCommand', args, 'SASLPLAIN')).toContain(
      '__transaction_state',
    );
    await expectBrokers(await resolveSettings({ kind: 'kafka', ...nothing, propertiesFile }, {}));
  });

  test.each([
    ['PLAIN', jaas('plain.PlainLoginModule', plainUser), {}],
    ['SCRAM-SHA-256', jaas('scram.ScramLoginModule', scramUser), {}],
    ['SCRAM-SHA-512', jaas('scram.ScramLoginModule', scramUser), {}],
    [
      'OAUTHBEARER',
      jaas('oauthbearer.OAuthBearerLoginModule', { ...oauthClient, extension_traceId: 'x' }),
      { 'sasl.oauthbearer.token.endpoint.url': tokenEndpoint, ...encoded },
    ],
    [
      'OAUTHBEARER',
      `${security}.oauthbearer.OAuthBearerLoginModule required;`,
      {
        ...{ 'sasl.oauthbearer.token.endpoint.url': tokenEndpoint, ...encoded },
        'sasl.oauthbearer.client.credentials.client.id': oauthClient.clientId,
        'sasl.oauthbearer.client.credentials.client.secret': oauthClient.clientSecret,
      },
    ],
  ])('%s logs in', async (mechanism, login, more) => {
    const properties = { ...at('SASLTLS', 'SASL_SSL'), 'ssl.truststore.certificates': ca, ...more };
    const settings = await resolve({ ...properties, 'sasl.mechanism': mechanism, 'sasl.jaas.config': login });
    await expectBrokers(settings);
  });
});

const asOctal = (text: string): string =>
  text.replaceAll(/./g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`);

async function expectBrokers(settings: KafkaSettings): Promise<void> {
  const port = await connectKafka(settings);
  expect((await port.describePartitions([])).aliveBrokers).toEqual([1, 2, 3]);
  await port.close();
}
