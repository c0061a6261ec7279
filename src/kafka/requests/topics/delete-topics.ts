/** DeleteTopics v6: by name or by topic id; each topic has its own error. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readTopicId,
  skipTaggedFields,
  writeCompactArray,
  writeNoTaggedFields,
  writeTopicId,
} from '../../connect/wire-format.ts';
import type { NamedError } from './named-error.ts';

const timeoutMs = 30_000;

/**
 * `ids`, by name: of these only the very topic with that id is deleted.
 *
 * Request (v6, flexible; topic ids: KIP-516) => [name COMPACT_NULLABLE_STRING (null: by id), topic_id UUID (zero: by name) TAGS],
 *   timeout_ms INT32 TAGS
 * Response => throttle_time_ms INT32,
 *   [name COMPACT_NULLABLE_STRING (null: unknown id), topic_id UUID, error_code INT16, error_message COMPACT_NULLABLE_STRING TAGS] TAGS
 */
export function deleteTopicsRequest(
  topics: readonly string[],
  ids: ReadonlyMap<string, string>,
): KafkaRequest<readonly NamedError[]> {
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  return {
    ...{ apiName: 'DeleteTopics', apiKey: 20, apiVersion: 6, flexible: true, timeoutMs },
    encode: (encoder) => {
      writeCompactArray(encoder, topics, (topic) => {
        const id = ids.get(topic) ?? null;
        encoder.writeUVarIntString(id === null ? topic : null);
        writeTopicId(encoder, id);
        writeNoTaggedFields(encoder);
      });
      encoder.writeInt32(timeoutMs);
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      return readCompactArray(decoder, () => readResult(decoder, names));
    },
  };
}

function readResult(decoder: Decoder, names: ReadonlyMap<string, string>): NamedError {
  const name = decoder.readUVarIntString();
  const id = readTopicId(decoder);
  const errorCode = decoder.readInt16();
  const message = decoder.readUVarIntString();
  skipTaggedFields(decoder);
  return { name: name ?? names.get(id ?? '') ?? '', errorCode, message };
}
