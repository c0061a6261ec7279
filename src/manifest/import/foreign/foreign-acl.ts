/** An ACL in the words of another tool, which are Kafka's own in some spelling. */
import { type AclBinding, aclOperations, aclResourceTypes } from '../../../model/cluster/access.ts';
import { ownValue } from '../../../model/values/own-value.ts';
import type { Fields } from './read-foreign.ts';

/** Of each field, what the file says; host and permission have Kafka's own defaults. */
export interface ForeignAcl {
  readonly type: unknown;
  readonly name: unknown;
  readonly pattern: unknown;
  readonly principal: unknown;
  readonly host?: unknown;
  readonly operation: unknown;
  readonly permission?: unknown;
}

const patterns = ['literal', 'prefixed'] as const;
const permissions = ['allow', 'deny'] as const;

/** null: it is none that a manifest knows, as a note at `where` tells. */
export function readForeignAcl(foreign: ForeignAcl, where: string, notes: string[]): AclBinding | null {
  const resourceType = wordIn(aclResourceTypes, foreign.type);
  const pattern = wordIn(patterns, foreign.pattern);
  const operation = wordIn(aclOperations, foreign.operation);
  const permission = wordIn(permissions, foreign.permission ?? 'allow');
  if (resourceType && pattern && operation && permission) {
    const { name, principal, host } = foreign;
    return {
      ...{ resourceType, pattern, operation, permission, resourceName: String(name ?? '') },
      ...{ principal: String(principal ?? ''), host: String(host ?? '*') },
    };
  }
  const said = [foreign.permission ?? 'allow', foreign.operation, foreign.type, foreign.pattern].map(String);
  notes.push(`${where}: an ACL that is ${said.join(' ')} has no equivalent`);
  return null;
}

/** Whatever its case and its separators: DESCRIBE_CONFIGS is DescribeConfigs. */
function wordIn<Word extends string>(words: readonly Word[], written: unknown): Word | undefined {
  return words.find((word) => plain(word) === plain(String(written)));
}

const plain = (word: string): string => word.toLowerCase().replaceAll(/[-_]/g, '');

/** What a list holds, as text; nothing where there is none. */
export const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Text that is there, and not empty. */
export function textOf(fields: Fields, key: string): string | null {
  const value = ownValue(fields, key);
  return typeof value === 'string' && value !== '' ? value : null;
}
