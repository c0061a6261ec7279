/** security.sasl of a Cluster document: each mechanism with the fields that it needs, and no others. */

import type { SaslSettings } from '../../../model/desired/desired-state.ts';
import type { ClusterDocument } from '../../generated/documents.ts';
import { isMissing } from '../../references/is-missing.ts';
import { choice, flag, type JsonSchema, mapping, referable, secret, text } from '../../schema/json-schema.ts';
import type { ValidDocument } from '../valid-document.ts';

/** Unless it says otherwise. */
const encodesHeader = true;

export const saslSchema: JsonSchema = mapping(
  'How topicwright logs in to the brokers.',
  {
    mechanism: choice('The SASL mechanism; `oauthbearer` uses the client credentials grant.', [
      'scram-sha-512',
      'scram-sha-256',
      'plain',
      'oauthbearer',
      'aws-msk-iam',
    ]),
    username: referable('plain, scram: the user.', `\${env:KAFKA_USER}`),
    password: secret(
      'plain, scram: the password; only by reference.',
      `\${env:KAFKA_PASSWORD}`,
      `\${file:./kafka.password}`,
    ),
    tokenEndpoint: {
      ...text('oauthbearer: the token endpoint.', 'https://login.example.com/oauth2/token'),
      pattern: '^https?://',
      errorMessage: 'an address such as https://login.example.com/oauth2/token',
    },
    clientId: referable('oauthbearer: the client id.', 'topicwright'),
    clientSecret: secret('oauthbearer: the client secret; only by reference.', `\${env:OAUTH_CLIENT_SECRET}`),
    scope: text('oauthbearer: the scope to request.', 'kafka'),
    audience: text('oauthbearer: the audience to request, if the token server needs one.', 'kafka'),
    extensions: {
      type: 'object',
      description: 'oauthbearer: SASL extensions, sent to the brokers with the token (KIP-342).',
      propertyNames: { pattern: '^[A-Za-z]+$', errorMessage: 'a name of letters alone' },
      additionalProperties: text('Its value.', 'lkc-1'),
      examples: [{ logicalCluster: 'lkc-1' }],
    },
    headerUrlencode: flag(
      'oauthbearer: percent-encodes the client id and secret in the header, as RFC 6749 requires; false for token servers that expect them unencoded.',
      encodesHeader,
    ),
    region: text('aws-msk-iam: the AWS region of the cluster.', 'eu-central-1'),
    profile: text(
      "aws-msk-iam: a profile of AWS's shared configuration; by default credentials are found as AWS's tools find them.",
      'kafka-admin',
    ),
    role: text('aws-msk-iam: the ARN of a role to assume.', 'arn:aws:iam::123456789012:role/kafka-admin'),
  },
  {
    required: ['mechanism'],
    examples: [{ mechanism: 'scram-sha-512', username: 'topicwright', password: `\${env:KAFKA_PASSWORD}` }],
  },
);

type SaslSpec = NonNullable<NonNullable<ClusterDocument['spec']['security']>['sasl']>;
type Field = Exclude<keyof SaslSpec, 'mechanism'>;

interface Fields {
  readonly required: readonly Field[];
  readonly optional: readonly Field[];
}

const path = ['spec', 'security', 'sasl'];
const password: Fields = { required: ['username', 'password'], optional: [] };
const fieldsOf: Readonly<Record<SaslSpec['mechanism'], Fields>> = {
  plain: password,
  'scram-sha-256': password,
  'scram-sha-512': password,
  oauthbearer: {
    required: ['tokenEndpoint', 'clientId', 'clientSecret'],
    optional: ['scope', 'audience', 'extensions', 'headerUrlencode'],
  },
  'aws-msk-iam': { required: ['region'], optional: ['profile', 'role'] },
};

/** What is missing is reported, and empty in the answer; null: who logs in is not known here. */
export function declareSasl(document: ValidDocument<ClusterDocument>, sasl: SaslSpec): SaslSettings | null {
  if (isMissing(document, [...path, 'mechanism'])) return null;
  checkFields(document, sasl);
  if (isMissing(document, [...path, 'username'])) return null;
  const { mechanism } = sasl;
  if (mechanism === 'oauthbearer') {
    const { tokenEndpoint = '', clientId = '', clientSecret = '' } = sasl;
    const { scope = null, audience = null, extensions = {}, headerUrlencode = encodesHeader } = sasl;
    return { mechanism, tokenEndpoint, clientId, clientSecret, scope, audience, extensions, headerUrlencode };
  }
  if (mechanism === 'aws-msk-iam') {
    return { mechanism, region: sasl.region ?? '', profile: sasl.profile ?? null, role: sasl.role ?? null };
  }
  return { mechanism, username: sasl.username ?? '', password: sasl.password ?? '' };
}

function checkFields({ report, places }: ValidDocument<ClusterDocument>, sasl: SaslSpec): void {
  const { mechanism, ...given } = sasl;
  const { required, optional } = fieldsOf[mechanism];
  const all = [...required, ...optional];
  for (const field of required.filter((name) => given[name] === undefined)) {
    report.error('manifest.invalid', places.key(path), `security.sasl.${field} is missing`, {
      detail: `Mechanism ${mechanism} needs ${required.join(', ')}.`,
      hint: `Add ${field}.`,
    });
  }
  for (const field of (Object.keys(given) as Field[]).filter((name) => !all.includes(name))) {
    report.error(
      'manifest.contradiction',
      places.key([...path, field]),
      `security.sasl.${field} is not for ${mechanism}`,
      {
        detail: `Mechanism ${mechanism} takes ${all.join(', ')}.`,
        hint: 'Leave it out, or choose another mechanism.',
      },
    );
  }
}
