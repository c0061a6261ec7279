/** Every way to log in, on brokers of both lines; and what is told, and how soon, when a login fails. */
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { KafkaSettings } from '../../src/kafka/connect/kafka-settings.ts';
import { connectKafka } from '../../src/kafka/connect-kafka.ts';
import type { SaslSettings } from '../../src/model/desired/desired-state.ts';
import { type Problem, ProblemError } from '../../src/model/problem/problem.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { folderWith } from '../support/cli.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { type SharedCluster, sharedClusters } from '../support/kafka/shared-clusters.ts';
import { plainUser, scramUser } from '../support/security/secured-listeners.ts';
import { audience, oauthClient } from '../support/security/token-server.ts';

type Security = Partial<Pick<KafkaSettings, 'tls' | 'sasl'>>;

const { ca, client, expiredClient, foreignClient, foreignCa, tokenEndpoint } = inject('credentials');
const oauth: SaslSettings = {
  ...{ mechanism: 'oauthbearer', tokenEndpoint, ...oauthClient },
  ...{ scope: 'kafka', audience: null, extensions: { traceId: 'abc' }, headerUrlencode: true },
};

const settings = (cluster: SharedCluster, listener: string, security: Security): KafkaSettings => ({
  bootstrapServers: cluster.serversByListener[listener] ?? [],
  ...{ tls: null, sasl: null, proxy: null },
  ...security,
});

const ways: readonly (readonly [name: string, listener: string, Security])[] = [
  ['TLS', 'TLS', { tls: { ca } }],
  ['TLS with a client certificate', 'MTLS', { tls: { ca, ...client } }],
  ['PLAIN over TLS', 'SASLTLS', { tls: { ca }, sasl: { mechanism: 'plain', ...plainUser } }],
  ['PLAIN', 'SASLPLAIN', { sasl: { mechanism: 'plain', ...plainUser } }],
  ['SCRAM-SHA-256 over TLS', 'SASLTLS', { tls: { ca }, sasl: { mechanism: 'scram-sha-256', ...scramUser } }],
  ['SCRAM-SHA-256', 'SASLPLAIN', { sasl: { mechanism: 'scram-sha-256', ...scramUser } }],
  ['SCRAM-SHA-512 over TLS', 'SASLTLS', { tls: { ca }, sasl: { mechanism: 'scram-sha-512', ...scramUser } }],
  ['SCRAM-SHA-512', 'SASLPLAIN', { sasl: { mechanism: 'scram-sha-512', ...scramUser } }],
  ['OAUTHBEARER over TLS', 'SASLTLS', { tls: { ca }, sasl: oauth }],
  ['OAUTHBEARER', 'SASLPLAIN', { sasl: oauth }],
];

const mistakes: readonly (readonly [name: string, listener: string, Security, code: string, told: RegExp])[] =
  [
    [
      'a wrong password (SCRAM)',
      'SASLTLS',
      { tls: { ca }, sasl: { mechanism: 'scram-sha-512', ...scramUser, password: 'guessed' } },
      'cluster.credentials-refused',
      /refuses the credentials: .*the username and its password/s,
    ],
    [
      'a wrong password (PLAIN)',
      'SASLPLAIN',
      { sasl: { mechanism: 'plain', ...plainUser, password: 'guessed' } },
      'cluster.credentials-refused',
      /refuses the credentials: .*the username and its password/s,
    ],
    [
      'a reference that nothing has replaced',
      'SASLPLAIN',
      { sasl: { mechanism: 'plain', ...plainUser, password: '${env:guessed}' } },
      'cluster.credentials-refused',
      /The password of security\.sasl holds \$\{…\}, which nothing has replaced/,
    ],
    [
      'a user that nobody knows',
      'SASLPLAIN',
      { sasl: { mechanism: 'scram-sha-256', username: 'nobody', password: 'x' } },
      'cluster.credentials-refused',
      /refuses the credentials/,
    ],
    [
      'a wrong client secret',
      'SASLTLS',
      { tls: { ca }, sasl: { ...oauth, clientSecret: 'guessed' } as SaslSettings },
      'cluster.credentials-refused',
      /could not get a token.*invalid_client \(no such client\)/is,
    ],
    [
      'a token server that is not there',
      'SASLTLS',
      { tls: { ca }, sasl: { ...oauth, tokenEndpoint: 'http://127.0.0.1:1/token' } as SaslSettings },
      'cluster.credentials-refused',
      /could not get a token.*127\.0\.0\.1:1/is,
    ],
    [
      'a token for another audience',
      'SASLPLAIN',
      { sasl: { ...oauth, audience: `not-${audience}` } as SaslSettings },
      'cluster.credentials-refused',
      /invalid_token.*audience/s,
    ],
    [
      'a mechanism that the port does not offer',
      'SASLPLAIN',
      { sasl: { mechanism: 'gssapi', username: 'u', password: 'p' } as unknown as SaslSettings },
      'cluster.credentials-refused',
      /does not offer the SASL mechanism/,
    ],
    [
      'no client certificate',
      'MTLS',
      { tls: { ca } },
      'cluster.credentials-refused',
      /requires a client certificate/,
    ],
    [
      'an expired client certificate',
      'MTLS',
      { tls: { ca, ...expiredClient } },
      'cluster.credentials-refused',
      /refuses the client certificate.*expired/s,
    ],
    [
      "a client certificate of an authority that isn't trusted",
      'MTLS',
      { tls: { ca, ...foreignClient } },
      'cluster.credentials-refused',
      /refuses the client certificate/,
    ],
    [
      'the authority of somebody else',
      'TLS',
      { tls: { ca: foreignCa } },
      'cluster.unreachable',
      /not signed by a trusted authority.*security\.tls/s,
    ],
    [
      'no authority',
      'TLS',
      { tls: {} },
      'cluster.unreachable',
      /not trusted|not signed by a trusted authority/,
    ],
    [
      'an expired certificate of the brokers',
      'EXPIRED',
      { tls: { ca } },
      'cluster.unreachable',
      /has expired/,
    ],
    ['plaintext to a TLS port', 'TLS', {}, 'cluster.unreachable', /speaks TLS.*security: \{tls: \{\}\}/s],
    ['no login to a SASL port', 'SASLPLAIN', {}, 'cluster.unreachable', /SASL.*security\.sasl/s],
  ];

describe.each(sharedClusters())('on $name', (cluster) => {
  test.each(ways)('%s logs in, and reads the whole cluster', async (_, listener, security) => {
    const port = await connectKafka(settings(cluster, listener, security));
    const { brokers } = await port.observe();
    expect(brokers.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(brokers.every(({ logDirs }) => logDirs.length > 0)).toBe(true);
    await port.close();
  });

  test("a password of any characters that topicwright sets lets in Kafka's own client, and topicwright", async () => {
    const login = { username: `any-${Date.now().toString(36)}`, password: 'pa½ﬁ Ⅸ é e\u0301 密码 🔑' };
    const mechanisms = ['scram-sha-256', 'scram-sha-512'] as const;
    const admin = await connectTo(cluster.bootstrapServers);
    const credential = { iterations: 4096, password: login.password };
    for (const mechanism of mechanisms) {
      await admin.alterUsers([{ user: login.username, mechanism, credential }]);
    }
    for (const mechanism of mechanisms) {
      const port = await connectKafka(settings(cluster, 'SASLPLAIN', { sasl: { mechanism, ...login } }));
      expect((await port.describePartitions([])).aliveBrokers).toEqual([1, 2, 3]);
      await port.close();
      const file = path.join(
        folderWith({ 'client.properties': clientProperties(mechanism, login) }),
        'client.properties',
      );
      const list = cluster.tool(
        'org.apache.kafka.tools.TopicCommand',
        ['--list', '--command-config', file],
        'SASLPLAIN',
      );
      await expect(list).resolves.toBeDefined();
    }
    await admin.alterUsers(
      mechanisms.map((mechanism) => ({ user: login.username, mechanism, credential: null })),
    );
    await admin.close();
  });

  test.each(mistakes)('%s is told within ten seconds', async (_, listener, security, code, told) => {
    const startMs = Date.now();
    const connecting = connectKafka(settings(cluster, listener, security));
    const failure: unknown = await connecting.catch((error: unknown) => error);
    expect(Date.now() - startMs).toBeLessThan(10_000);
    const problem = problemOf(failure);
    expect({ code: problem.code, text: textOf(problem) }).toEqual({
      code,
      text: expect.stringMatching(told),
    });
    expect(textOf(problem)).not.toMatch(/guessed|undefined/);
  });

  test('tokens are replaced before they expire, and so are the connections that they opened', async () => {
    const short = { ...oauth, clientId: 'short-client' } as SaslSettings;
    const port = await connectKafka(settings(cluster, 'SASLPLAIN', { sasl: short }));
    const endMs = Date.now() + 12_000;
    while (Date.now() < endMs) {
      expect((await port.describePartitions([])).aliveBrokers).toEqual([1, 2, 3]);
      expect(await port.describeStorage([brokerId(1), brokerId(2), brokerId(3)])).toHaveLength(3);
    }
    await port.close();
  }, 90_000);
});

/** Java reads properties files as Latin-1. */
function clientProperties(mechanism: string, { username, password }: typeof scramUser): string {
  const inLatin1 = password.replaceAll(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `security.protocol=SASL_PLAINTEXT
sasl.mechanism=${mechanism.toUpperCase()}
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="${username}" password="${inLatin1}";
`;
}

function problemOf(failure: unknown): Problem {
  if (failure instanceof ProblemError && failure.problems[0]) return failure.problems[0];
  throw new Error(`expected a ProblemError, not ${failure}`);
}

const textOf = ({ summary, detail, hint }: Problem): string => [summary, detail, hint].join('\n');
