/** Secrets are given by reference: whatever is in git is read by more people than a secret should be. */

import { ownValue } from '../../model/values/own-value.ts';
import { secretFields } from '../generated/secret-fields.ts';
import type { Kind } from '../kinds/kind.ts';
import type { ValidDocument } from '../kinds/valid-document.ts';
import { formatPath, type Path, toPointer } from '../read/source-map.ts';

/** Of every field that the schema of the kind marks as a secret. */
export function requireReferences(kind: Kind, document: ValidDocument<unknown>): void {
  for (const field of secretFields[kind]) {
    for (const path of placesOf(field.split('.'), document.content, [])) requireReference(document, path);
  }
}

/** `credentials[]` stands for each item of a list. */
function placesOf([step, ...rest]: readonly string[], value: unknown, path: Path): readonly Path[] {
  if (step === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  const key = step.replace('[]', '');
  const child = ownValue<unknown>(value as Readonly<Record<string, unknown>>, key);
  if (child === undefined) return [];
  if (key === step) return placesOf(rest, child, [...path, key]);
  const items: readonly unknown[] = Array.isArray(child) ? child : [];
  return items.flatMap((item, index) => placesOf(rest, item, [...path, key, index]));
}

function requireReference({ places, references, report }: ValidDocument<unknown>, path: Path): void {
  const reference = references.get(toPointer(path));
  if (reference?.isWhole) return;
  const what = reference ? 'partly as plain text' : 'as plain text';
  report.error('manifest.invalid', places.value(path), `${formatPath(path)} holds a secret ${what}`, {
    detail: 'Secrets do not belong in git. Treat this one as exposed and change it.',
    hint: `Use a reference: \${env:NAME} or \${file:path}.`,
  });
}
