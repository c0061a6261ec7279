/** DescribeUserScramCredentials: every user that has one. */
import type { ScramCredential, ScramMechanism } from '../../../model/cluster/access.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  skipTaggedFields,
  writeCompactArray,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';

export const scramMechanisms: Readonly<Record<ScramMechanism, number>> = {
  'scram-sha-256': 1,
  'scram-sha-512': 2,
};

export interface DescribedCredentials {
  readonly errorCode: number;
  readonly message: string | null;
  readonly credentials: readonly ScramCredential[];
}

/**
 * Request (v0, KIP-554; null: all) => [name COMPACT_STRING TAGS] TAGS
 * Response => throttle_time_ms INT32, error_code INT16, error_message COMPACT_NULLABLE_STRING,
 *   [user COMPACT_STRING, error_code INT16, error_message COMPACT_NULLABLE_STRING, [mechanism INT8, iterations INT32 TAGS] TAGS] TAGS
 */
export function describeUserScramCredentialsRequest(): KafkaRequest<DescribedCredentials> {
  return {
    ...{ apiName: 'DescribeUserScramCredentials', apiKey: 50, apiVersion: 0, flexible: true },
    encode: (encoder) => {
      writeCompactArray(encoder, null, () => undefined);
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      const errorCode = decoder.readInt16();
      const message = decoder.readUVarIntString();
      const credentials = readCompactArray(decoder, () => {
        const user = readCompactText(decoder);
        decoder.readInt16();
        decoder.readUVarIntString();
        const found = readCompactArray(decoder, () => {
          const mechanism: ScramMechanism =
            decoder.readInt8() === scramMechanisms['scram-sha-256'] ? 'scram-sha-256' : 'scram-sha-512';
          const credential = { user, mechanism, iterations: decoder.readInt32() };
          skipTaggedFields(decoder);
          return credential;
        });
        skipTaggedFields(decoder);
        return found;
      });
      return { errorCode, message, credentials: credentials.flat() };
    },
  };
}
