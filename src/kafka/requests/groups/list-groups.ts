/** ListGroups v3: the groups that a broker coordinates. */
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  skipTaggedFields,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';

export interface ListedGroups {
  readonly errorCode: number;
  readonly groups: readonly { readonly group: string; readonly protocolType: string }[];
}

/**
 * Request (v3, flexible) => TAGS
 * Response => throttle_time_ms INT32, error_code INT16, [group_id COMPACT_STRING, protocol_type COMPACT_STRING TAGS] TAGS
 */
export function listGroupsRequest(): KafkaRequest<ListedGroups> {
  return {
    ...{ apiName: 'ListGroups', apiKey: 16, apiVersion: 3, flexible: true },
    encode: writeNoTaggedFields,
    decode: (decoder) => {
      decoder.readInt32();
      const errorCode = decoder.readInt16();
      const groups = readCompactArray(decoder, () => {
        const listed = { group: readCompactText(decoder), protocolType: readCompactText(decoder) };
        skipTaggedFields(decoder);
        return listed;
      });
      return { errorCode, groups };
    },
  };
}
