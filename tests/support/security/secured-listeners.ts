/** The listeners that the shared clusters have besides a plaintext one: TLS, client certificates and each SASL mechanism, with an authorizer behind them. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ListenerOptions } from '../kafka/node-properties.ts';
import { type Certificate, issueCertificate, newAuthority } from './certificates.ts';
import { audience, type TokenServer } from './token-server.ts';

/** What clients need to log in to them. */
export interface Credentials {
  /** That signed the certificates of the brokers and of `client`. */
  readonly ca: string;
  /** Whose principal is `User:CN=mtls-client`. */
  readonly client: Certificate;
  readonly expiredClient: Certificate;
  /** Of an authority that the brokers do not know. */
  readonly foreignClient: Certificate;
  readonly foreignCa: string;
}

export const plainUser = { username: 'plain-user', password: 'plain "secret" \\ 1' };
export const scramUser = { username: 'scram-user', password: 'scram secret+2' };
/** Superusers see and do anything; whoever comes over the plaintext listener is one, too. */
const superUsers: readonly string[] = [
  'User:ANONYMOUS',
  `User:${plainUser.username}`,
  `User:${scramUser.username}`,
  'User:oauth-client',
  'User:short-client',
  'User:CN=mtls-client',
];

export const listeners: readonly ListenerOptions[] = [
  { name: 'TLS', protocol: 'SSL' },
  { name: 'MTLS', protocol: 'SSL' },
  { name: 'SASLTLS', protocol: 'SASL_SSL' },
  { name: 'SASLPLAIN', protocol: 'SASL_PLAINTEXT' },
  { name: 'EXPIRED', protocol: 'SSL' },
];

export interface SecuredListeners {
  readonly properties: Readonly<Record<string, string>>;
  readonly jvmArgs: readonly string[];
  readonly credentials: Credentials;
}

export async function secureListeners(folder: string, tokens: TokenServer): Promise<SecuredListeners> {
  const ca = newAuthority('topicwright-tests-ca');
  const foreign = newAuthority('some-other-ca');
  const hosts = ['127.0.0.1', 'localhost'];
  const broker = issueCertificate(ca, { commonName: 'broker', hosts });
  const expired = issueCertificate(ca, { commonName: 'broker', hosts, expired: true });
  const files = {
    ca: path.join(folder, 'ca.pem'),
    broker: path.join(folder, 'broker.pem'),
    expired: path.join(folder, 'expired.pem'),
  };
  await writeFile(files.ca, ca.cert);
  await writeFile(files.broker, `${broker.key}${broker.cert}`);
  await writeFile(files.expired, `${expired.key}${expired.cert}`);
  return {
    credentials: {
      ca: ca.cert,
      client: issueCertificate(ca, { commonName: 'mtls-client' }),
      expiredClient: issueCertificate(ca, { commonName: 'mtls-client', expired: true }),
      foreignClient: issueCertificate(foreign, { commonName: 'mtls-client' }),
      foreignCa: foreign.cert,
    },
    properties: {
      'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
      'super.users': superUsers.join(';'),
      'ssl.keystore.type': 'PEM',
      'ssl.keystore.location': files.broker,
      'ssl.truststore.type': 'PEM',
      'ssl.truststore.location': files.ca,
      'listener.name.mtls.ssl.client.auth': 'required',
      'listener.name.expired.ssl.keystore.type': 'PEM',
      'listener.name.expired.ssl.keystore.location': files.expired,
      ...saslProperties('sasltls', tokens),
      ...saslProperties('saslplain', tokens),
    },
    // Kafka 4 asks only addresses that it is told of (KAFKA-18654).
    jvmArgs: [`-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=${tokens.keysEndpoint}`],
  };
}

function saslProperties(listener: string, tokens: TokenServer): Record<string, string> {
  const module = 'org.apache.kafka.common.security';
  const prefix = `listener.name.${listener}`;
  const password = escapeTwice(plainUser.password);
  return {
    [`${prefix}.sasl.enabled.mechanisms`]: 'PLAIN,SCRAM-SHA-256,SCRAM-SHA-512,OAUTHBEARER',
    [`${prefix}.plain.sasl.jaas.config`]: `${module}.plain.PlainLoginModule required user_${plainUser.username}="${password}";`,
    [`${prefix}.scram-sha-256.sasl.jaas.config`]: `${module}.scram.ScramLoginModule required;`,
    [`${prefix}.scram-sha-512.sasl.jaas.config`]: `${module}.scram.ScramLoginModule required;`,
    [`${prefix}.oauthbearer.sasl.jaas.config`]: `${module}.oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub="broker";`,
    [`${prefix}.oauthbearer.sasl.server.callback.handler.class`]: `${module}.oauthbearer.OAuthBearerValidatorCallbackHandler`,
    [`${prefix}.oauthbearer.connections.max.reauth.ms`]: '3600000',
    [`${prefix}.sasl.oauthbearer.jwks.endpoint.url`]: tokens.keysEndpoint,
    [`${prefix}.sasl.oauthbearer.expected.audience`]: audience,
    [`${prefix}.sasl.oauthbearer.expected.issuer`]: tokens.issuer,
  };
}

/** Once for JAAS, and once more for the properties file. */
const escapeTwice = (text: string): string =>
  text.replaceAll(/["\\]/g, (character) => `\\${character}`).replaceAll('\\', '\\\\');
