/** DeleteAcls: each filter names exactly one; what is not there is no error. */
import type { AclBinding } from '../../../model/cluster/access.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readCompactArray, skipTaggedFields } from '../../connect/wire-format.ts';
import { readAclEntry, readAclResource, writeAcls } from './acl-binding.ts';
import type { PositionedError } from './create-acls.ts';

/**
 * Request (v3) => [resource_type_filter INT8, resource_name_filter COMPACT_NULLABLE_STRING, pattern_type_filter INT8,
 *   principal_filter, host_filter COMPACT_NULLABLE_STRING, operation INT8, permission_type INT8 TAGS] TAGS
 * Response => throttle_time_ms INT32, [error_code INT16, error_message COMPACT_NULLABLE_STRING,
 *   [error_code INT16, error_message COMPACT_NULLABLE_STRING, resource_type INT8, resource_name COMPACT_STRING, pattern_type INT8,
 *     principal, host COMPACT_STRING, operation INT8, permission_type INT8 TAGS] TAGS] TAGS, in the order of the request
 */
export function deleteAclsRequest(acls: readonly AclBinding[]): KafkaRequest<readonly PositionedError[]> {
  return {
    ...{ apiName: 'DeleteAcls', apiKey: 31, apiVersion: 3, flexible: true },
    encode: (encoder) => writeAcls(encoder, acls),
    decode: (decoder) => {
      decoder.readInt32();
      return readCompactArray(decoder, () => {
        const own = { errorCode: decoder.readInt16(), message: decoder.readUVarIntString() };
        const matches = readCompactArray(decoder, () => {
          const error = { errorCode: decoder.readInt16(), message: decoder.readUVarIntString() };
          readAclEntry(decoder, readAclResource(decoder));
          skipTaggedFields(decoder);
          return error;
        });
        skipTaggedFields(decoder);
        return matches.find(({ errorCode }) => errorCode !== 0) ?? own;
      });
    },
  };
}
