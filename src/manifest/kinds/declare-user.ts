/** A User document to its declaration. */
import type { UserDeclaration } from '../../model/desired/desired-state.ts';
import { formatPath } from '../read/source-map.ts';
import { isMissing, requireReference } from '../references/require-reference.ts';
import type { UserDocument } from './documents.ts';
import type { ValidDocument } from './valid-document.ts';

export const defaultIterations = 8192;

export function declareUser(document: ValidDocument<UserDocument>): UserDeclaration {
  const { name, source, content, report, places } = document;
  const { username = name, credentials, state = 'present' } = content.spec;
  const seen = new Set<string>();
  const declared = credentials.map(({ mechanism, password, passwordVersion = 1, iterations }, index) => {
    const path = ['spec', 'credentials', index];
    requireReference(document, [...path, 'password'], password);
    if (password === undefined && state === 'present') {
      report.error('manifest.invalid', places.value(path), `${formatPath(path)}.password is missing`, {
        detail: 'The password may be omitted only with state: absent.',
        hint: `Add it by reference, such as password: \${env:PASSWORD}`,
      });
    }
    if (seen.has(mechanism)) {
      report.error('manifest.duplicate', places.value(path), `${mechanism} is given twice`, {
        hint: 'A user has one password for each mechanism.',
      });
    }
    seen.add(mechanism);
    return {
      ...{ mechanism, passwordVersion, iterations: iterations ?? defaultIterations },
      password: isMissing(document, [...path, 'password']) ? null : (password ?? null),
    };
  });
  return { name, source, state, user: username, credentials: declared };
}
