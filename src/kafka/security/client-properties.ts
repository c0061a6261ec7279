/**
 * A client.properties file, as Kafka's own tools read it with `--command-config`: addresses, TLS and SASL. Every key: https://kafka.apache.org/documentation/#adminclientconfigs
 */
import { getProperties } from 'properties-file';
import type { SaslSettings, TlsSettings } from '../../model/desired/desired-state.ts';
import { ownValue } from '../../model/values/own-value.ts';
import { type PropertiesSources, resolveProviders } from './config-providers.ts';
import { parseJaasConfig } from './jaas-config.ts';
import { readKeyStore, readPem } from './key-store.ts';

export interface ClientProperties {
  /** null: the file does not say. */
  readonly bootstrapServers: readonly string[] | null;
  readonly tls: TlsSettings | null;
  readonly sasl: SaslSettings | null;
}

type Properties = Readonly<Record<string, string>>;

/** Throws an Error that names the key and what is wrong with it, and never its value where that may be a secret. */
export async function readClientProperties(
  text: string,
  sources: PropertiesSources,
): Promise<ClientProperties> {
  const properties = trimValues(resolveProviders(getProperties(text), sources));
  const protocol = (properties['security.protocol'] ?? 'PLAINTEXT').toUpperCase();
  if (!['PLAINTEXT', 'SSL', 'SASL_PLAINTEXT', 'SASL_SSL'].includes(protocol)) {
    throw new Error(
      `security.protocol ${protocol} is not one of PLAINTEXT, SSL, SASL_PLAINTEXT and SASL_SSL`,
    );
  }
  const servers = properties['bootstrap.servers']?.split(',').map((server) => server.trim());
  const named = servers?.filter((server) => server !== '') ?? [];
  return {
    bootstrapServers: named.length === 0 ? null : named,
    tls: protocol.endsWith('SSL') ? await readTls(properties, sources) : null,
    sasl: protocol.startsWith('SASL') ? readSasl(properties, sources) : null,
  };
}

/** As Kafka's ConfigDef does with text of every type, passwords too. */
function trimValues(properties: Properties): Properties {
  const trim = (value: string): string => value.replaceAll(/^[\0-\x20]+|[\0-\x20]+$/g, '');
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, trim(value)]));
}

async function readTls(properties: Properties, sources: PropertiesSources): Promise<TlsSettings> {
  const ca = await readTrustStore(properties, sources);
  const client = await readClientKey(properties, sources);
  const passphrase = properties['ssl.key.password'];
  const isEncrypted = client?.key.includes('ENCRYPTED') ?? false;
  // Kafka's own default is https; an empty value switches the check off.
  const verifies = (properties['ssl.endpoint.identification.algorithm'] ?? 'https') !== '';
  return {
    ...(ca !== undefined && { ca }),
    ...client,
    ...(isEncrypted && passphrase !== undefined && { passphrase }),
    ...(!verifies && { verifyHostname: false }),
  };
}

async function readTrustStore(
  properties: Properties,
  sources: PropertiesSources,
): Promise<string | undefined> {
  const inline = properties['ssl.truststore.certificates'];
  if (inline !== undefined) return readPem(inline).ca;
  const location = properties['ssl.truststore.location'];
  if (location === undefined) return undefined;
  const password = properties['ssl.truststore.password'];
  const { ca } = await openStore('ssl.truststore.location', location, sources, password);
  if (ca === '') throw new Error(`ssl.truststore.location ${location} holds no certificate of an authority`);
  return ca;
}

async function readClientKey(
  properties: Properties,
  sources: PropertiesSources,
): Promise<{ readonly cert: string; readonly key: string } | null> {
  const cert = properties['ssl.keystore.certificate.chain'];
  const key = properties['ssl.keystore.key'];
  if (cert !== undefined && key !== undefined) return readPem(`${key}\n${cert}`).client;
  const location = properties['ssl.keystore.location'];
  if (location === undefined) return null;
  const password = properties['ssl.keystore.password'];
  const keyPassword = properties['ssl.key.password'];
  const { client } = await openStore('ssl.keystore.location', location, sources, password, keyPassword);
  if (client === null) throw new Error(`ssl.keystore.location ${location} holds no key with its certificate`);
  return client;
}

async function openStore(
  name: string,
  location: string,
  { readFile }: PropertiesSources,
  password: string | undefined,
  keyPassword?: string,
): ReturnType<typeof readKeyStore> {
  try {
    return await readKeyStore(readFile(location), password, keyPassword);
  } catch (error) {
    throw new Error(`${name} ${location} can't be read: ${error instanceof Error ? error.message : error}`);
  }
}

function readSasl(properties: Properties, { environment }: PropertiesSources): SaslSettings {
  const mechanism = (properties['sasl.mechanism'] ?? 'GSSAPI').toUpperCase();
  const jaas = readJaas(properties);
  const handler = properties['sasl.login.callback.handler.class'] ?? '';
  if (mechanism === 'AWS_MSK_IAM' || handler.includes('IAMOAuthBearer')) {
    return {
      mechanism: 'aws-msk-iam',
      region: mskRegion(properties, environment),
      profile: jaas['awsProfileName'] ?? null,
      role: jaas['awsRoleArn'] ?? null,
    };
  }
  if (mechanism === 'OAUTHBEARER') return readOAuth(properties, jaas);
  const known = ownValue(passwordMechanisms, mechanism);
  if (!known) {
    throw new Error(
      `sasl.mechanism ${mechanism} is not supported: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, OAUTHBEARER and AWS_MSK_IAM are`,
    );
  }
  return {
    mechanism: known,
    username: required(jaas['username'], 'username in sasl.jaas.config'),
    password: required(jaas['password'], 'password in sasl.jaas.config'),
  };
}

const passwordMechanisms: Readonly<Record<string, 'plain' | 'scram-sha-256' | 'scram-sha-512'>> = {
  PLAIN: 'plain',
  'SCRAM-SHA-256': 'scram-sha-256',
  'SCRAM-SHA-512': 'scram-sha-512',
};

function readJaas(properties: Properties): Properties {
  const text = properties['sasl.jaas.config'];
  if (text === undefined) return {};
  const jaas = parseJaasConfig(text);
  if (!jaas) throw new Error('sasl.jaas.config is not of the form: LoginModule required name="value";');
  return jaas.options;
}

/** Client id and secret stand in keys of their own since Kafka 4.1 (KIP-1139), in sasl.jaas.config before. */
function readOAuth(properties: Properties, jaas: Properties): SaslSettings {
  const credential = (name: string): string | undefined =>
    properties[`sasl.oauthbearer.client.credentials.${name.replaceAll(/([A-Z])/g, '.$1').toLowerCase()}`] ??
    ownValue(jaas, name)?.trim();
  const extensions = Object.entries(jaas).flatMap(([name, value]): [string, string][] =>
    name.startsWith('extension_') ? [[name.slice('extension_'.length), value]] : [],
  );
  return {
    mechanism: 'oauthbearer',
    tokenEndpoint: required(
      properties['sasl.oauthbearer.token.endpoint.url'],
      'sasl.oauthbearer.token.endpoint.url',
    ),
    clientId: required(credential('clientId'), 'clientId in sasl.jaas.config'),
    clientSecret: required(credential('clientSecret'), 'clientSecret in sasl.jaas.config'),
    scope: properties['sasl.oauthbearer.scope'] ?? jaas['scope'] ?? null,
    audience: null,
    extensions: Object.fromEntries(extensions),
    headerUrlencode: readFlag(properties, 'sasl.oauthbearer.header.urlencode'),
  };
}

/** The addresses of MSK tell it, such as b-1.orders.abc123.c2.kafka.eu-central-1.amazonaws.com. */
function mskRegion(properties: Properties, environment: PropertiesSources['environment']): string {
  const servers = properties['bootstrap.servers'] ?? '';
  const told = /\.kafka(?:-serverless)?\.(?<region>[a-z0-9-]+)\.amazonaws\.com/.exec(servers)?.groups?.[
    'region'
  ];
  const region = told ?? environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'];
  if (region === undefined)
    throw new Error('bootstrap.servers do not contain an AWS region, and AWS_REGION is not set');
  return region;
}

/** false unless it is said. */
function readFlag(properties: Properties, name: string): boolean {
  const value = (ownValue(properties, name) ?? 'false').toLowerCase();
  if (!['true', 'false'].includes(value)) throw new Error(`${name} "${value}" is neither true nor false`);
  return value === 'true';
}

function required(value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new Error(`${what} is missing`);
  return value;
}
