/** AlterClientQuotas: sets and takes away single limits; each entity has its own error. */
import type { QuotaChange } from '../../../model/cluster/access.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  skipTaggedFields,
  writeCompactArray,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';
import type { PositionedError } from './create-acls.ts';
import { readEntity } from './describe-client-quotas.ts';

/**
 * Request (v1) => [[entity_type COMPACT_STRING, entity_name COMPACT_NULLABLE_STRING TAGS],
 *   [key COMPACT_STRING, value FLOAT64, remove BOOLEAN TAGS] TAGS], validate_only BOOLEAN TAGS
 * Response => throttle_time_ms INT32, [error_code INT16, error_message COMPACT_NULLABLE_STRING,
 *   [entity_type COMPACT_STRING, entity_name COMPACT_NULLABLE_STRING TAGS] TAGS] TAGS, in the order of the request
 */
export function alterClientQuotasRequest(
  changes: readonly QuotaChange[],
  { validateOnly = false }: { readonly validateOnly?: boolean } = {},
): KafkaRequest<readonly (PositionedError & Pick<QuotaChange, 'entity'>)[]> {
  return {
    ...{ apiName: 'AlterClientQuotas', apiKey: 49, apiVersion: 1, flexible: true },
    encode: (encoder) => {
      writeCompactArray(encoder, changes, ({ entity, limits }) => {
        writeCompactArray(encoder, Object.entries(entity), ([type, name]) => {
          encoder.writeUVarIntString(type).writeUVarIntString(name);
          writeNoTaggedFields(encoder);
        });
        writeCompactArray(encoder, Object.entries(limits), ([key, value]) => {
          encoder
            .writeUVarIntString(key)
            .writeDouble(value ?? 0)
            .writeBoolean(value === null);
          writeNoTaggedFields(encoder);
        });
        writeNoTaggedFields(encoder);
      });
      encoder.writeBoolean(validateOnly);
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      return readCompactArray(decoder, () => {
        const error = { errorCode: decoder.readInt16(), message: decoder.readUVarIntString() };
        const entity = readEntity(decoder);
        skipTaggedFields(decoder);
        return { ...error, entity };
      });
    },
  };
}
