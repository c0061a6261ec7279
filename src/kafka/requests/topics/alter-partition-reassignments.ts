/** AlterPartitionReassignments v0: starts, replaces or cancels reassignments; each partition has its own error. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import type { ReassignmentChange } from '../../../model/cluster/port/cluster-changes.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  skipTaggedFields,
  writeCompactArray,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';
import { type PartitionError, type PartitionErrors, partitionsByTopic } from './partitions-by-topic.ts';

const timeoutMs = 30_000;

/**
 * Request (v0, KIP-455, flexible) => timeout_ms INT32,
 *   [name COMPACT_STRING, [partition_index INT32, replicas [INT32] (null: cancel) TAGS] TAGS] TAGS
 * Response => throttle_time_ms INT32, error_code INT16, error_message COMPACT_NULLABLE_STRING,
 *   [name COMPACT_STRING, [partition_index INT32, error_code INT16, error_message COMPACT_NULLABLE_STRING TAGS] TAGS] TAGS
 */
export function alterPartitionReassignmentsRequest(
  changes: readonly ReassignmentChange[],
): KafkaRequest<PartitionErrors> {
  return {
    ...{ apiName: 'AlterPartitionReassignments', apiKey: 45, apiVersion: 0, flexible: true, timeoutMs },
    encode: (encoder) => {
      encoder.writeInt32(timeoutMs);
      writeCompactArray(encoder, partitionsByTopic(changes), ([topic, partitions]) => {
        encoder.writeUVarIntString(topic);
        writeCompactArray(encoder, partitions, ({ partition, replicas }) => {
          encoder.writeInt32(partition);
          writeCompactArray(encoder, replicas, (replica) => encoder.writeInt32(replica));
          writeNoTaggedFields(encoder);
        });
        writeNoTaggedFields(encoder);
      });
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      const errorCode = decoder.readInt16();
      const message = decoder.readUVarIntString();
      const topics = readCompactArray(decoder, () => readTopic(decoder));
      return { errorCode, message, partitions: topics.flat() };
    },
  };
}

function readTopic(decoder: Decoder): readonly PartitionError[] {
  const topic = readCompactText(decoder);
  const partitions = readCompactArray(decoder, () => {
    const partition = decoder.readInt32();
    const errorCode = decoder.readInt16();
    const message = decoder.readUVarIntString();
    skipTaggedFields(decoder);
    return { topic, partition, errorCode, message };
  });
  skipTaggedFields(decoder);
  return partitions;
}
