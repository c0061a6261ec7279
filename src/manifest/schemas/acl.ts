/** The JSON Schema of kind Acl. */
import { aclOperations } from '../../model/cluster/access.ts';
import { documentSchema } from './document.ts';
import { choice, type JsonSchema, list, mapping, text } from './json-schema.ts';

/** Topics have none. */
const withStars = ' Write `\\*` for a literal star.';

const names = (description: string, example: string, more = withStars): JsonSchema =>
  list(
    `${description} A name that ends with \`*\` matches every name with that prefix; \`*\` alone matches all.${more}`,
    text('A name, or a prefix followed by `*`.', example),
    { minItems: 1, examples: [[example]] },
  );

const operations = (description: string, example: string): JsonSchema =>
  list(description, choice("An operation, as Kafka's tools call it.", [...aclOperations]), {
    minItems: 1,
    examples: [[example]],
  });

const rule = mapping(
  'Operations, allowed or denied, on some resources.',
  {
    allow: operations('Operations that are allowed.', 'Read'),
    deny: operations('Operations that are denied; a denial overrides any allowance.', 'Write'),
    topics: names('Topics.', 'orders-*', ''),
    groups: names('Consumer groups.', 'orders-app'),
    transactionalIds: names('Transactional ids.', 'orders-*'),
    delegationTokens: names('Delegation tokens.', 'token-1'),
    users: names('Users whose delegation tokens may be created and described.', 'User:orders'),
    cluster: { const: true, description: 'The cluster itself.', examples: [true] },
  },
  { examples: [{ allow: ['Read', 'Describe'], topics: ['orders'], groups: ['orders-app'] }] },
);

/** Shared by Acl, Quota and User. */
export const accessState: JsonSchema = choice(
  'absent removes from the cluster what the document declares.',
  ['present', 'absent'],
  { default: 'present' },
);

export const aclSchema: JsonSchema = documentSchema({
  kind: 'Acl',
  description:
    "ACLs of Kafka's authorizer. ACLs that no document declares are reported and kept, unless the Cluster prunes them.",
  spec: mapping(
    'Who may do what.',
    {
      principals: list(
        'The principals that the rules apply to.',
        {
          ...text(
            'A principal, such as User:orders or User:CN=orders,O=shop; User:* is everybody.',
            'User:orders',
          ),
          pattern: '^[^\\s:]+:.+$',
          errorMessage: 'a principal such as User:orders',
        },
        { minItems: 1, examples: [['User:orders']] },
      ),
      hosts: list(
        'Client addresses that the rules apply to; by default any.',
        text('An IP address, or *. Kafka accepts neither host names nor masks.', '10.0.0.12'),
        {
          minItems: 1,
          default: ['*'],
          examples: [['10.0.0.12']],
        },
      ),
      rules: list('What they may and may not do.', rule, {
        minItems: 1,
        examples: [[{ allow: ['Read', 'Describe'], topics: ['orders'], groups: ['orders-app'] }]],
      }),
      state: accessState,
    },
    {
      required: ['principals', 'rules'],
      examples: [
        {
          principals: ['User:orders'],
          rules: [{ allow: ['Read', 'Describe'], topics: ['orders'], groups: ['orders-app'] }],
        },
      ],
    },
  ),
});
