/** DescribeClientQuotas: every quota of the cluster. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import type { Quota, QuotaEntity } from '../../../model/cluster/access.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  skipTaggedFields,
  writeCompactArray,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';

export interface DescribedQuotas {
  readonly errorCode: number;
  readonly message: string | null;
  readonly quotas: readonly Quota[];
}

/**
 * Request (v1, KIP-546; no component: all) => [entity_type COMPACT_STRING, match_type INT8, match COMPACT_NULLABLE_STRING TAGS], strict BOOLEAN TAGS
 * Response => throttle_time_ms INT32, error_code INT16, error_message COMPACT_NULLABLE_STRING,
 *   [[entity_type COMPACT_STRING, entity_name COMPACT_NULLABLE_STRING TAGS], [key COMPACT_STRING, value FLOAT64 TAGS] TAGS] TAGS
 */
export function describeClientQuotasRequest(): KafkaRequest<DescribedQuotas> {
  return {
    ...{ apiName: 'DescribeClientQuotas', apiKey: 48, apiVersion: 1, flexible: true },
    encode: (encoder) => {
      writeCompactArray(encoder, [], () => undefined);
      encoder.writeBoolean(false);
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      const errorCode = decoder.readInt16();
      const message = decoder.readUVarIntString();
      const quotas = readCompactArray(decoder, () => {
        const entity = readEntity(decoder);
        const limits = readCompactArray(decoder, () => {
          const limit = [readCompactText(decoder), decoder.readDouble()] as const;
          skipTaggedFields(decoder);
          return limit;
        });
        skipTaggedFields(decoder);
        return { entity, limits: Object.fromEntries(limits) };
      });
      return { errorCode, message, quotas };
    },
  };
}

/** [entity_type COMPACT_STRING, entity_name COMPACT_NULLABLE_STRING TAGS] */
export function readEntity(decoder: Decoder): QuotaEntity {
  const parts = readCompactArray(decoder, () => {
    const part = [readCompactText(decoder), decoder.readUVarIntString()] as const;
    skipTaggedFields(decoder);
    return part;
  });
  return Object.fromEntries(parts);
}
