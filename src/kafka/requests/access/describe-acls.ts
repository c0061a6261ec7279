/** DescribeAcls: every ACL of the cluster. */
import type { AclBinding } from '../../../model/cluster/access.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readCompactArray, skipTaggedFields, writeNoTaggedFields } from '../../connect/wire-format.ts';
import { anything, readAclEntry, readAclResource } from './acl-binding.ts';

export interface DescribedAcls {
  readonly errorCode: number;
  readonly message: string | null;
  readonly acls: readonly AclBinding[];
  /** How many others there are, of a kind that newer releases of Kafka have. */
  readonly unknownAcls: number;
}

/**
 * Request (v3, KIP-290 patterns, KIP-373 user resources) => resource_type_filter INT8, resource_name_filter COMPACT_NULLABLE_STRING,
 *   pattern_type_filter INT8, principal_filter, host_filter COMPACT_NULLABLE_STRING, operation INT8, permission_type INT8 TAGS
 * Response => throttle_time_ms INT32, error_code INT16, error_message COMPACT_NULLABLE_STRING,
 *   [resource_type INT8, resource_name COMPACT_STRING, pattern_type INT8,
 *     [principal, host COMPACT_STRING, operation INT8, permission_type INT8 TAGS] TAGS] TAGS
 */
export function describeAclsRequest(): KafkaRequest<DescribedAcls> {
  return {
    ...{ apiName: 'DescribeAcls', apiKey: 29, apiVersion: 3, flexible: true },
    encode: (encoder) => {
      encoder.writeInt8(anything).writeUVarIntString(null).writeInt8(anything);
      encoder.writeUVarIntString(null).writeUVarIntString(null).writeInt8(anything).writeInt8(anything);
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      const errorCode = decoder.readInt16();
      const message = decoder.readUVarIntString();
      const acls = readCompactArray(decoder, () => {
        const resource = readAclResource(decoder);
        const entries = readCompactArray(decoder, () => {
          const acl = readAclEntry(decoder, resource);
          skipTaggedFields(decoder);
          return acl;
        });
        skipTaggedFields(decoder);
        return entries;
      });
      const all = acls.flat();
      const known = all.filter((acl) => acl !== null);
      return { errorCode, message, acls: known, unknownAcls: all.length - known.length };
    },
  };
}
