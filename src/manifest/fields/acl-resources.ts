/** How documents name the resources of ACLs, and what is done to each kind. */
import type { AclBinding, AclOperation, AclResourceType } from '../../model/cluster/access.ts';

export type ResourceName = Pick<AclBinding, 'resourceName' | 'pattern'>;

/** The keys of a rule, besides `cluster`. */
export const resourceTypeByKey = {
  topics: 'topic',
  groups: 'group',
  transactionalIds: 'transactional-id',
  delegationTokens: 'delegation-token',
  users: 'user',
} as const;

/** What Kafka's authorizer knows of each (AclEntry.supportedOperations), besides All. */
export const operationsOf: Readonly<Record<AclResourceType, readonly AclOperation[]>> = {
  topic: ['Read', 'Write', 'Create', 'Describe', 'Delete', 'Alter', 'DescribeConfigs', 'AlterConfigs'],
  group: ['Read', 'Describe', 'Delete', 'DescribeConfigs', 'AlterConfigs'],
  cluster: [
    'Create',
    'ClusterAction',
    'DescribeConfigs',
    'AlterConfigs',
    'IdempotentWrite',
    'Alter',
    'Describe',
  ],
  'transactional-id': ['Describe', 'Write', 'TwoPhaseCommit'],
  'delegation-token': ['Describe'],
  user: ['CreateTokens', 'DescribeTokens'],
};

export const isPrefix = (written: string): boolean =>
  written !== '*' && written.endsWith('*') && !written.endsWith('\\*');

/** `orders-*`: a prefix; `*`: all; `a\*b`: the character. */
export function readResourceName(written: string): ResourceName {
  const name = isPrefix(written) ? written.slice(0, -1) : written;
  return { resourceName: name.replaceAll('\\*', '*'), pattern: isPrefix(written) ? 'prefixed' : 'literal' };
}

/** null: no document can name it, such as a prefix that ends with a backslash. */
export function writeResourceName({ resourceName, pattern }: ResourceName): string | null {
  const isAll = resourceName === '*' && pattern === 'literal';
  const escaped = isAll ? resourceName : resourceName.replaceAll('*', '\\*');
  const written = pattern === 'prefixed' ? `${escaped}*` : escaped;
  const read = readResourceName(written);
  return written !== '' && read.resourceName === resourceName && read.pattern === pattern ? written : null;
}
