/** Which fields hold secrets, and which may hold `${env:NAME}` and `${file:path}`; their schemas say so. */

import { referenceFields, secretFields } from '../generated/secret-fields.ts';
import { isKind, type Kind } from '../kinds/kind.ts';
import { formatPath, type Path } from '../read/source-map.ts';

/** Of a document, by what its `kind` says; a document without a known kind has none. */
export const isSecretField = (kind: unknown, path: Path): boolean => isOneOf(secretFields, kind, path);

/**
 * Credentials, and what they are kept in. Everything else is shown in plans, comments and logs, or sent elsewhere: with a
 * reference there, whoever can change a manifest could read every secret of the machine.
 */
export const takesReferences = (kind: unknown, path: Path): boolean => isOneOf(referenceFields, kind, path);

function isOneOf(fields: Readonly<Record<Kind, readonly string[]>>, kind: unknown, path: Path): boolean {
  if (!isKind(kind)) return false;
  return fields[kind].includes(formatPath(path.map((part) => (typeof part === 'number' ? '[]' : part))));
}

/** For people. */
export const referenceFieldsText: string = Object.entries(referenceFields)
  .filter(([, fields]) => fields.length > 0)
  .map(([kind, fields]) => `in a ${kind}: ${fields.map((field) => field.replace(/^spec\./, '')).join(', ')}`)
  .join('; ');
