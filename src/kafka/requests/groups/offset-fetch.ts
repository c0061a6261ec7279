/** OffsetFetch v8: all offsets that groups have committed, of the broker that coordinates them. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import type { TopicPartition } from '../../../model/cluster/port/resources.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  readNumber64,
  skipTaggedFields,
  writeCompactArray,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';

export interface FetchedOffsets {
  readonly group: string;
  readonly errorCode: number;
  /** Of partitions that it has committed. */
  readonly committed: readonly (TopicPartition & { readonly offset: number })[];
}

/**
 * Request (v8, KIP-709; topics null: all) => [group_id COMPACT_STRING, topics COMPACT_ARRAY TAGS], require_stable BOOLEAN TAGS
 * Response => throttle_time_ms INT32, [group_id COMPACT_STRING, [name COMPACT_STRING, [partition_index INT32,
 *   committed_offset INT64, committed_leader_epoch INT32, metadata COMPACT_NULLABLE_STRING, error_code INT16 TAGS] TAGS],
 *   error_code INT16 TAGS] TAGS
 */
export function offsetFetchRequest(groups: readonly string[]): KafkaRequest<readonly FetchedOffsets[]> {
  return {
    ...{ apiName: 'OffsetFetch', apiKey: 9, apiVersion: 8, flexible: true },
    encode: (encoder) => {
      writeCompactArray(encoder, groups, (group) => {
        encoder.writeUVarIntString(group);
        writeCompactArray(encoder, null, () => undefined);
        writeNoTaggedFields(encoder);
      });
      encoder.writeBoolean(false);
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      return readCompactArray(decoder, () => {
        const group = readCompactText(decoder);
        const committed = readCompactArray(decoder, () => readTopic(decoder)).flat();
        const errorCode = decoder.readInt16();
        skipTaggedFields(decoder);
        return { group, errorCode, committed };
      });
    },
  };
}

const nothingCommitted = -1;

function readTopic(decoder: Decoder): FetchedOffsets['committed'] {
  const topic = readCompactText(decoder);
  const partitions = readCompactArray(decoder, () => {
    const partition = decoder.readInt32();
    const offset = readNumber64(decoder);
    decoder.readInt32();
    decoder.readUVarIntString();
    const errorCode = decoder.readInt16();
    skipTaggedFields(decoder);
    return { topic, partition, offset, errorCode };
  });
  skipTaggedFields(decoder);
  return partitions
    .filter(({ offset, errorCode }) => errorCode === 0 && offset > nothingCommitted)
    .map(({ partition, offset }) => ({ topic, partition, offset }));
}
