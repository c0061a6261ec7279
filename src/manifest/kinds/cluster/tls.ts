/** spec.security.tls of a Cluster: certificates as PEM text. */
import type { TlsSettings } from '../../../model/desired/desired-state.ts';
import type { ClusterDocument } from '../../generated/documents.ts';
import { formatPath, type Path } from '../../read/source-map.ts';
import { isMissing } from '../../references/is-missing.ts';
import { type JsonSchema, mapping, referable, secret, text } from '../../schema/json-schema.ts';
import type { ValidDocument } from '../valid-document.ts';

type Document = ValidDocument<ClusterDocument>;

export const tlsSchema: JsonSchema = {
  ...mapping('TLS to the brokers; true or {} trusts the authorities of the system.', {
    ca: referable('The certificate authority to trust, as PEM text.', `\${file:./ca.pem}`),
    cert: referable('The certificate of this client, as PEM text.', `\${file:./client.pem}`),
    key: secret("The client certificate's key, as PEM text; only by reference.", `\${env:KAFKA_CLIENT_KEY}`),
    keyPassword: secret('The password of an encrypted key; only by reference.', `\${env:KAFKA_KEY_PASSWORD}`),
    rejectUnauthorized: {
      type: 'boolean',
      default: true,
      description: 'false accepts any certificate: for tests only.',
      examples: [true],
    },
    serverName: text('The name that the certificates of the brokers are for (SNI).', 'kafka.example.com'),
  }),
  type: ['object', 'boolean'],
  examples: [{ ca: `\${file:./ca.pem}` }, true],
};

export function declareTls(
  document: Document,
  tls: NonNullable<ClusterDocument['spec']['security']>['tls'],
): TlsSettings | null {
  const path = ['spec', 'security', 'tls'];
  if (tls === undefined || tls === false || isMissing(document, path)) return null;
  if (tls === true) return {};
  for (const key of ['ca', 'cert', 'key'] as const) checkPem(document, [...path, key], tls[key]);
  if ((tls.cert === undefined) !== (tls.key === undefined)) {
    const [given, other] = tls.cert === undefined ? ['key', 'cert'] : ['cert', 'key'];
    document.report.error(
      'manifest.contradiction',
      document.places.key([...path, given]),
      `security.tls.${given} needs security.tls.${other}`,
      { detail: 'A client certificate needs its key.', hint: `Add ${other}.` },
    );
  }
  const { keyPassword, ...settings } = tls;
  return { ...settings, ...(keyPassword !== undefined && { passphrase: keyPassword }) };
}

function checkPem(document: Document, path: Path, value: string | undefined): void {
  if (value === undefined || value.includes('-----BEGIN ') || isMissing(document, path)) return;
  const { places, report } = document;
  report.error('manifest.invalid', places.value(path), `${formatPath(path)} has to be PEM text`, {
    detail: 'It does not contain "-----BEGIN ...".',
    hint: `A file of PEM text is given as \${file:path}.`,
  });
}
