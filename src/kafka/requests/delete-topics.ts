/** DeleteTopics v3; each topic has its own error. */
import type { KafkaRequest } from '../kafka-request.ts';
import { readArray, readText, writeArray } from '../wire-format.ts';
import type { NamedError } from './named-error.ts';

const timeoutMs = 30_000;

/**
 * Request (v3, KIP-4) => [name STRING], timeout_ms INT32
 * Response => throttle_time_ms INT32, [name STRING, error_code INT16]
 */
export function deleteTopicsRequest(topics: readonly string[]): KafkaRequest<readonly NamedError[]> {
  return {
    ...{ apiName: 'DeleteTopics', apiKey: 20, apiVersion: 3, flexible: false, timeoutMs },
    encode: (encoder) => {
      writeArray(encoder, topics, (topic) => encoder.writeString(topic));
      encoder.writeInt32(timeoutMs);
    },
    decode: (decoder) => {
      decoder.readInt32();
      return readArray(decoder, () => ({
        name: readText(decoder),
        errorCode: decoder.readInt16(),
        message: null,
      }));
    },
  };
}
