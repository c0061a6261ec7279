/** Kind Acl: who may do what. */
import { type AclBinding, aclOperations, clusterResourceName } from '../../model/cluster/access.ts';
import type { AclDeclaration } from '../../model/desired/desired-state.ts';
import { operationsOf, readResourceName, resourceTypeByKey } from '../fields/acl-resources.ts';
import {
  type Fault,
  findHostFault,
  findNameFault,
  findPrincipalFault,
  findStarFault,
} from '../fields/check-acl.ts';
import type { AclDocument } from '../generated/documents.ts';
import type { Path } from '../read/source-map.ts';
import { documentSchema } from '../schema/document.ts';
import { choice, type JsonSchema, list, mapping, text } from '../schema/json-schema.ts';
import { accessState, defaultState } from '../schema/state.ts';
import type { ValidDocument } from './valid-document.ts';

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

const anyHost = ['*'];

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
          default: anyHost,
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

type Document = ValidDocument<AclDocument>;
export type AclRule = AclDocument['spec']['rules'][number];
type Resource = Pick<AclBinding, 'resourceType' | 'resourceName' | 'pattern'>;

const resourceKeys = Object.keys(resourceTypeByKey) as (keyof typeof resourceTypeByKey)[];

export function declareAcl(document: Document): AclDeclaration {
  const { name, source, content } = document;
  const { principals, hosts = anyHost, rules, state = defaultState } = content.spec;
  checkWritten(document);
  const grants = rules.flatMap((rule, index) => declareRule(document, rule, index));
  const acls = principals.flatMap((principal) =>
    hosts.flatMap((host) => grants.map((grant): AclBinding => ({ ...grant, principal, host }))),
  );
  return { name, source, state, acls };
}

function checkWritten({ content, places, report }: Document): void {
  const { principals, hosts = [], rules, state = defaultState } = content.spec;
  const tell = (path: Path, fault: Fault | null): void => {
    if (!fault) return;
    const { severity, summary, detail, hint } = fault;
    report[severity]('manifest.invalid', places.value(path), summary, { detail, hint });
  };
  for (const [at, rule] of rules.entries()) {
    for (const key of resourceKeys) {
      for (const [index, written] of (rule[key] ?? []).entries()) {
        const { resourceName } = readResourceName(written);
        const named = [resourceTypeByKey[key], written, resourceName] as const;
        const fault = findStarFault(...named) ?? (state === 'present' ? findNameFault(...named) : null);
        tell(['spec', 'rules', at, key, index], fault);
      }
    }
  }
  // What nothing matches may be in Kafka all the same, and has to go somehow.
  if (state === 'absent') return;
  for (const [index, principal] of principals.entries()) {
    tell(['spec', 'principals', index], findPrincipalFault(principal));
  }
  for (const [index, host] of hosts.entries()) tell(['spec', 'hosts', index], findHostFault(host));
}

function declareRule(
  { places, report }: Document,
  rule: AclRule,
  index: number,
): readonly Omit<AclBinding, 'principal' | 'host'>[] {
  const path = ['spec', 'rules', index];
  const resources = readResources(rule);
  const [permission, operations] = rule.allow
    ? (['allow', rule.allow] as const)
    : (['deny', rule.deny ?? []] as const);
  if ((rule.allow === undefined) === (rule.deny === undefined)) {
    report.error('manifest.contradiction', places.value(path), 'A rule needs either allow or deny', {
      detail: rule.allow ? 'This rule has both.' : 'This rule has neither.',
      hint: 'Write one rule with allow, and another with deny.',
    });
  }
  if (resources.length === 0) {
    report.error('manifest.invalid', places.value(path), 'A rule needs resources', {
      detail: 'It has operations, but no resources.',
      hint: 'Add topics, groups, transactionalIds, delegationTokens, users, or cluster: true.',
    });
  }
  for (const operation of operations) {
    for (const type of new Set(resources.map(({ resourceType }) => resourceType))) {
      if (operation === 'All' || operationsOf[type].includes(operation)) continue;
      report.error('manifest.invalid', places.value(path), `${operation} is not an operation on a ${type}`, {
        detail: `Valid on a ${type}: All, ${operationsOf[type].join(', ')}.`,
        hint: 'Write separate rules for different kinds of resources.',
      });
    }
  }
  return operations.flatMap((operation) =>
    resources.map((resource) => ({ ...resource, operation, permission })),
  );
}

function readResources(rule: AclRule): readonly Resource[] {
  const named = resourceKeys.flatMap((key) =>
    (rule[key] ?? []).map((name) => ({ resourceType: resourceTypeByKey[key], ...readResourceName(name) })),
  );
  const cluster = { resourceType: 'cluster', resourceName: clusterResourceName, pattern: 'literal' } as const;
  return rule.cluster ? [...named, cluster] : named;
}
