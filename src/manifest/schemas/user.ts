/** The JSON Schema of kind User. */
import { accessState } from './acl.ts';
import { documentSchema } from './document.ts';
import { choice, type JsonSchema, list, mapping, text } from './json-schema.ts';

const credential = mapping(
  'A password for one mechanism.',
  {
    mechanism: choice('The SASL mechanism.', ['scram-sha-512', 'scram-sha-256']),
    password: text(
      'The password; only by reference. Only an apply that sets it needs the value; with state absent it may be omitted.',
      `\${env:ORDERS_PASSWORD}`,
    ),
    passwordVersion: {
      type: 'integer',
      minimum: 1,
      default: 1,
      description:
        'A new number sets the password again: Kafka does not reveal whether a password has changed.',
      examples: [2],
    },
    iterations: {
      type: 'integer',
      minimum: 4096,
      maximum: 16_384,
      default: 8192,
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
