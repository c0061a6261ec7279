/** security.sasl of a Cluster document: each mechanism with the fields that it needs, and no others. */
import type { SaslSettings } from '../../model/desired/desired-state.ts';
import { isMissing, requireReference } from '../references/require-reference.ts';
import type { ClusterDocument, SaslSpec } from './documents.ts';
import type { ValidDocument } from './valid-document.ts';

type Field = Exclude<keyof SaslSpec, 'mechanism'>;

interface Fields {
  readonly required: readonly Field[];
  readonly optional: readonly Field[];
}

const path = ['spec', 'security', 'sasl'];
const secrets: readonly Field[] = ['password', 'clientSecret'];
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
  for (const field of secrets) requireReference(document, [...path, field], sasl[field]);
  if (isMissing(document, [...path, 'mechanism'])) return null;
  checkFields(document, sasl);
  if (isMissing(document, [...path, 'username'])) return null;
  const { mechanism } = sasl;
  if (mechanism === 'oauthbearer') {
    const { tokenEndpoint = '', clientId = '', clientSecret = '' } = sasl;
    const { scope = null, audience = null, extensions = {}, headerUrlencode = true } = sasl;
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
