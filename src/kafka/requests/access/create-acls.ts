/** CreateAcls; each has its own error. */
import type { AclBinding } from '../../../model/cluster/access.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readCompactArray, skipTaggedFields } from '../../connect/wire-format.ts';
import { writeAcls } from './acl-binding.ts';

export interface PositionedError {
  readonly errorCode: number;
  readonly message: string | null;
}

/**
 * Request (v3) => [resource_type INT8, resource_name COMPACT_STRING, resource_pattern_type INT8, principal, host COMPACT_STRING,
 *   operation INT8, permission_type INT8 TAGS] TAGS
 * Response => throttle_time_ms INT32, [error_code INT16, error_message COMPACT_NULLABLE_STRING TAGS] TAGS, in the order of the request
 */
export function createAclsRequest(acls: readonly AclBinding[]): KafkaRequest<readonly PositionedError[]> {
  return {
    ...{ apiName: 'CreateAcls', apiKey: 30, apiVersion: 3, flexible: true },
    encode: (encoder) => writeAcls(encoder, acls),
    decode: (decoder) => {
      decoder.readInt32();
      return readCompactArray(decoder, () => {
        const error = { errorCode: decoder.readInt16(), message: decoder.readUVarIntString() };
        skipTaggedFields(decoder);
        return error;
      });
    },
  };
}
