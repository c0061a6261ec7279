/** Kind User: a user that logs in with a password (SCRAM). */

import type { UserDeclaration } from '../../model/desired/desired-state.ts';
import type { UserDocument } from '../generated/documents.ts';
import { formatPath } from '../read/source-map.ts';
import { isMissing } from '../references/is-missing.ts';
import { documentSchema } from '../schema/document.ts';
import { choice, type JsonSchema, list, mapping, secret, text } from '../schema/json-schema.ts';
import { accessState, defaultState } from '../schema/state.ts';
import type { ValidDocument } from './valid-document.ts';

const defaultVersion = 1;
export const defaultIterations = 8192;

const credential = mapping(
  'A password for one mechanism.',
  {
    mechanism: choice('The SASL mechanism.', ['scram-sha-512', 'scram-sha-256']),
    password: secret(
      'The password; only by reference. Only an apply that sets it needs the value; with state absent it may be omitted.',
      `\${env:ORDERS_PASSWORD}`,
    ),
    passwordVersion: {
      type: 'integer',
      minimum: 1,
      default: defaultVersion,
      description:
        'A new number sets the password again: Kafka does not reveal whether a password has changed.',
      examples: [2],
    },
    iterations: {
      type: 'integer',
      minimum: 4096,
      maximum: 16_384,
      default: defaultIterations,
      description: 'The number of SCRAM iterations.',
      examples: [8192],
    },
  },
  {
    required: ['mechanism'],
    examples: [{ mechanism: 'scram-sha-512', password: `\${env:ORDERS_PASSWORD}` }],
  },
);

export const userSchema: JsonSchema = documentSchema({
  kind: 'User',
  description:
    'A user that logs in with a password (SCRAM). Users that no document declares are reported and kept, unless the Cluster prunes them.',
  spec: mapping(
    'The passwords of the user.',
    {
      username: text('The name to log in with; by default the name of the document.', 'orders'),
      credentials: list('One for each mechanism.', credential, {
        minItems: 1,
        examples: [[{ mechanism: 'scram-sha-512', password: `\${env:ORDERS_PASSWORD}` }]],
      }),
      state: accessState,
    },
    {
      required: ['credentials'],
      examples: [{ credentials: [{ mechanism: 'scram-sha-512', password: `\${env:ORDERS_PASSWORD}` }] }],
    },
  ),
});

export function declareUser(document: ValidDocument<UserDocument>): UserDeclaration {
  const { name, source, content, report, places } = document;
  const { username = name, credentials, state = defaultState } = content.spec;
  const seen = new Set<string>();
  const declared = credentials.map(
    ({ mechanism, password, passwordVersion = defaultVersion, iterations }, index) => {
      const path = ['spec', 'credentials', index];
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
    },
  );
  return { name, source, state, user: username, credentials: declared };
}
