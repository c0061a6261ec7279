/** The fields that may hold `${env:NAME}` and `${file:path}`. */

import { isKind, type Kind } from '../kinds/kind.ts';
import { formatPath, type Path } from '../read/source-map.ts';

/**
 * Credentials, and what they are kept in. Everything else is shown in plans, comments and logs, or sent elsewhere: with a
 * reference there, whoever can change a manifest could read every secret of the machine.
 */
export const secretFields: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  Cluster: [
    'spec.clientProperties',
    ...['ca', 'cert', 'key', 'keyPassword'].map((key) => `spec.security.tls.${key}`),
    ...['username', 'password', 'clientId', 'clientSecret'].map((key) => `spec.security.sasl.${key}`),
    ...['username', 'password'].map((key) => `spec.proxy.${key}`),
    ...['token', 'apiKey', 'appKey'].map((key) => `spec.metrics.${key}`),
  ],
  User: ['spec.credentials[].password'],
};

/** The last key of those that hold the secrets themselves. */
export const secretKeys: readonly string[] = [
  ...['password', 'clientSecret', 'key', 'keyPassword', 'token', 'apiKey', 'appKey'],
];

/** Of a document, by what its `kind` says; a document without a known kind has none. */
export function isSecretField(kind: unknown, path: Path): boolean {
  if (!isKind(kind)) return false;
  const field = formatPath(path.map((part) => (typeof part === 'number' ? '[]' : part)));
  return secretFields[kind]?.includes(field) ?? false;
}

/** For people. */
export const secretFieldsText: string = Object.entries(secretFields)
  .map(([kind, fields]) => `in a ${kind}: ${fields.map((field) => field.replace(/^spec\./, '')).join(', ')}`)
  .join('; ');
