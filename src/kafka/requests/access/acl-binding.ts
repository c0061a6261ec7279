/** ACLs as requests and responses write them: their numbers and names. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import type Encoder from 'kafkajs/src/protocol/encoder.js';
import type { AclBinding, AclOperation, AclResourceType } from '../../../model/cluster/access.ts';
import { readCompactText, writeCompactArray, writeNoTaggedFields } from '../../connect/wire-format.ts';

/** https://github.com/apache/kafka/tree/trunk/clients/src/main/java/org/apache/kafka/common/acl and …/resource */
const resourceTypes: Readonly<Record<AclResourceType, number>> = {
  topic: 2,
  group: 3,
  cluster: 4,
  'transactional-id': 5,
  'delegation-token': 6,
  user: 7,
};
const patterns: Readonly<Record<AclBinding['pattern'], number>> = { literal: 3, prefixed: 4 };
const permissions: Readonly<Record<AclBinding['permission'], number>> = { deny: 2, allow: 3 };
/** In sets of operations, the number of a bit. */
export const aclOperationNumbers: Readonly<Record<AclOperation, number>> = {
  All: 2,
  Read: 3,
  Write: 4,
  Create: 5,
  Delete: 6,
  Alter: 7,
  Describe: 8,
  ClusterAction: 9,
  DescribeConfigs: 10,
  AlterConfigs: 11,
  IdempotentWrite: 12,
  CreateTokens: 13,
  DescribeTokens: 14,
  TwoPhaseCommit: 15,
};

/** Stands for all in a filter. */
export const anything = 1;

/** The body of the requests that name ACLs one by one: [as writeAcl has it TAGS] TAGS */
export function writeAcls(encoder: Encoder, acls: readonly AclBinding[]): void {
  writeCompactArray(encoder, acls, (acl) => {
    writeAcl(encoder, acl);
    writeNoTaggedFields(encoder);
  });
  writeNoTaggedFields(encoder);
}

/** resource_type INT8, resource_name COMPACT_STRING, pattern_type INT8, principal, host COMPACT_STRING, operation INT8, permission_type INT8 */
function writeAcl(encoder: Encoder, acl: AclBinding): void {
  encoder.writeInt8(resourceTypes[acl.resourceType]);
  encoder.writeUVarIntString(acl.resourceName);
  encoder.writeInt8(patterns[acl.pattern]);
  encoder.writeUVarIntString(acl.principal);
  encoder.writeUVarIntString(acl.host);
  encoder.writeInt8(aclOperationNumbers[acl.operation]);
  encoder.writeInt8(permissions[acl.permission]);
}

export type AclResource = Pick<AclBinding, 'resourceName'> & {
  readonly resourceType: AclResourceType | undefined;
  readonly pattern: AclBinding['pattern'] | undefined;
};

/** resource_type INT8, resource_name COMPACT_STRING, pattern_type INT8 */
export function readAclResource(decoder: Decoder): AclResource {
  const resourceType = nameOf(resourceTypes, decoder.readInt8());
  const resourceName = readCompactText(decoder);
  return { resourceType, resourceName, pattern: nameOf(patterns, decoder.readInt8()) };
}

/** principal, host COMPACT_STRING, operation INT8, permission_type INT8; null: of a kind that newer releases of Kafka have. */
export function readAclEntry(
  decoder: Decoder,
  { resourceType, resourceName, pattern }: AclResource,
): AclBinding | null {
  const principal = readCompactText(decoder);
  const host = readCompactText(decoder);
  const operation = nameOf(aclOperationNumbers, decoder.readInt8());
  const permission = nameOf(permissions, decoder.readInt8());
  if (!resourceType || !pattern || !operation || !permission) return null;
  return { resourceType, resourceName, pattern, principal, host, operation, permission };
}

function nameOf<Name extends string>(
  numbers: Readonly<Record<Name, number>>,
  number: number,
): Name | undefined {
  return (Object.keys(numbers) as Name[]).find((name) => numbers[name] === number);
}
