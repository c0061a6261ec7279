/** What kafka-gitops grants to services by their type, and to users by their roles. */
import { type AclBinding, type AclOperation, clusterResourceName } from '../../../model/cluster/access.ts';
import { textOf, texts } from './foreign-acl.ts';
import { below, type Fields } from './read-foreign.ts';

/** From anywhere, to whomever. */
export type Granted = Omit<AclBinding, 'principal'>;

interface ServiceType {
  readonly keys: readonly string[];
  readonly grant: (service: Fields, name: string, describes: boolean) => readonly Granted[];
}

/** https://github.com/devshawn/kafka-gitops/tree/main/src/main/java/com/devshawn/kafka/gitops/domain/state/service */
export const serviceTypes: Readonly<Record<string, ServiceType>> = {
  application: {
    keys: ['group-id', 'produces', 'consumes'],
    grant: (service, name, describes) => [
      ...onTopics(service, describes),
      ...ifConsuming(service, textOf(service, 'group-id') ?? name),
    ],
  },
  'kafka-connect': {
    keys: ['group-id', 'storage-topics', 'produces', 'connectors'],
    grant: (service, name, describes) => [
      ...onTopics({ produces: service['produces'] }, describes),
      ...onStorageTopics(below(service, 'storage-topics'), name),
      ...allow(['Read'], 'group', textOf(service, 'group-id') ?? name),
      ...Object.keys(below(service, 'connectors')).flatMap((connector) => {
        const own = below(below(service, 'connectors'), connector);
        return [...onTopics(own, describes), ...ifConsuming(own, `connect-${connector}`)];
      }),
    ],
  },
  'kafka-streams': {
    keys: ['application-id', 'produces', 'consumes'],
    grant: (service, name, describes) => {
      const id = textOf(service, 'application-id') ?? name;
      return [
        ...onTopics(service, describes),
        ...allow(internalTopicOperations, 'topic', id, 'prefixed'),
        ...allow(['Read', 'Describe', 'Delete'], 'group', id),
        ...allow(['DescribeConfigs'], 'cluster', clusterResourceName),
      ];
    },
  },
};

const internalTopicOperations: readonly AclOperation[] = [
  ...(['Read', 'Write', 'Describe', 'Delete', 'Create', 'Alter'] as const),
  ...(['AlterConfigs', 'DescribeConfigs'] as const),
];

/** By their names in lower case. */
export const grantedToRole: Readonly<Record<string, readonly Granted[]>> = {
  reader: [...allow(['Read'], 'topic', '*'), ...allow(['Read'], 'group', '*')],
  writer: allow(['Write'], 'topic', '*'),
  operator: [
    ...allow(['Describe'], 'cluster', clusterResourceName),
    ...allow(['Describe', 'DescribeConfigs'], 'topic', '*'),
    ...allow(['Read', 'Describe'], 'group', '*'),
  ],
};

function allow(
  operations: readonly AclOperation[],
  resourceType: Granted['resourceType'],
  resourceName: string,
  pattern: Granted['pattern'] = 'literal',
): readonly Granted[] {
  const shared = { resourceType, resourceName, pattern, host: '*', permission: 'allow' } as const;
  return operations.map((operation) => ({ ...shared, operation }));
}

function onTopics(fields: Fields, describes: boolean): readonly Granted[] {
  const produced = texts(fields['produces']);
  const consumed = texts(fields['consumes']);
  const described = describes ? new Set([...consumed, ...produced]) : [];
  return [
    ...produced.flatMap((topic) => allow(['Write'], 'topic', topic)),
    ...consumed.flatMap((topic) => allow(['Read'], 'topic', topic)),
    ...[...described].flatMap((topic) => allow(['Describe'], 'topic', topic)),
  ];
}

const ifConsuming = (fields: Fields, group: string): readonly Granted[] =>
  texts(fields['consumes']).length > 0 ? allow(['Read'], 'group', group) : [];

function onStorageTopics(named: Fields, service: string): readonly Granted[] {
  const usual = { config: 'connect-configs', offset: 'connect-offsets', status: 'connect-status' };
  return Object.entries(usual).flatMap(([key, prefix]) =>
    allow(['Read', 'Write'], 'topic', textOf(named, key) ?? `${prefix}-${service}`),
  );
}
