/** Secrets are given by reference. */

import type { ValidDocument } from '../kinds/valid-document.ts';
import { formatPath, type Path, toPointer } from '../read/source-map.ts';

/** Whether a reference stands there that has no value here: the content has empty text in its place. */
export const isMissing = ({ references }: ValidDocument<unknown>, path: Path): boolean =>
  references.get(toPointer(path))?.isMissing ?? false;

/** Whatever is in git is read by more people than a secret should be. */
export function requireReference(
  { places, references, report }: ValidDocument<unknown>,
  path: Path,
  value: unknown,
): void {
  const reference = references.get(toPointer(path));
  if (value === undefined || reference?.isWhole) return;
  const what = reference ? 'partly as plain text' : 'as plain text';
  report.error('manifest.invalid', places.value(path), `${formatPath(path)} holds a secret ${what}`, {
    detail: 'Secrets do not belong in git. Treat this one as exposed and change it.',
    hint: `Use a reference: \${env:NAME} or \${file:path}.`,
  });
}
