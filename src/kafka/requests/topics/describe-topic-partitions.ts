/** DescribeTopicPartitions v0: what metadata does not tell of partitions, which is who may come to lead them. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import { type BrokerId, brokerId } from '../../../model/values/units.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  readTopicId,
  skipTaggedFields,
  writeCompactArray,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';

interface PartitionCursor {
  readonly topic: string;
  readonly partition: number;
}

export interface DescribedPartitions {
  readonly partitions: readonly EligiblePartition[];
  /** Where to go on; null: that was all. */
  readonly next: PartitionCursor | null;
}

interface EligiblePartition {
  readonly topic: string;
  readonly partition: number;
  /** null: not told. */
  readonly eligibleLeaders: readonly BrokerId[] | null;
}

/** As many as brokers answer at once by default (max.request.partition.size.limit). */
const partitionsAtOnce = 2_000;

/**
 * Request (v0, KIP-966, flexible) => [name COMPACT_STRING TAGS], response_partition_limit INT32,
 *   cursor INT8 (-1: null) | INT8 1, topic_name COMPACT_STRING, partition_index INT32 TAGS; TAGS
 * Response => throttle_time_ms INT32, [error_code INT16, name COMPACT_NULLABLE_STRING, topic_id UUID, is_internal BOOLEAN,
 *   [error_code INT16, partition_index INT32, leader_id INT32, leader_epoch INT32, replica_nodes [INT32], isr_nodes [INT32],
 *   eligible_leader_replicas [INT32] (nullable), last_known_elr [INT32] (nullable), offline_replicas [INT32] TAGS],
 *   topic_authorized_operations INT32 TAGS], next_cursor as above; TAGS
 */
export function describeTopicPartitionsRequest(
  topics: readonly string[],
  cursor: PartitionCursor | null,
): KafkaRequest<DescribedPartitions> {
  return {
    ...{ apiName: 'DescribeTopicPartitions', apiKey: 75, apiVersion: 0, flexible: true },
    encode: (encoder) => {
      writeCompactArray(encoder, topics, (topic) => {
        encoder.writeUVarIntString(topic);
        writeNoTaggedFields(encoder);
      });
      encoder.writeInt32(partitionsAtOnce).writeInt8(cursor === null ? -1 : 1);
      if (cursor !== null) {
        encoder.writeUVarIntString(cursor.topic);
        encoder.writeInt32(cursor.partition);
        writeNoTaggedFields(encoder);
      }
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      const found = readCompactArray(decoder, () => readTopic(decoder));
      return { partitions: found.flat(), next: readCursor(decoder) };
    },
  };
}

function readTopic(decoder: Decoder): readonly EligiblePartition[] {
  decoder.readInt16();
  const topic = readCompactText(decoder);
  readTopicId(decoder);
  decoder.readBoolean();
  const partitions = readCompactArray(decoder, () => {
    decoder.readInt16();
    const partition = decoder.readInt32();
    decoder.readInt32();
    decoder.readInt32();
    readBrokers(decoder);
    readBrokers(decoder);
    const eligibleLeaders = readNullableBrokers(decoder);
    readNullableBrokers(decoder);
    readBrokers(decoder);
    skipTaggedFields(decoder);
    return { topic, partition, eligibleLeaders };
  });
  decoder.readInt32();
  skipTaggedFields(decoder);
  return partitions;
}

function readCursor(decoder: Decoder): PartitionCursor | null {
  if (decoder.readInt8() < 0) return null;
  const cursor = { topic: readCompactText(decoder), partition: decoder.readInt32() };
  skipTaggedFields(decoder);
  return cursor;
}

const readBrokers = (decoder: Decoder): readonly BrokerId[] =>
  readCompactArray(decoder, () => brokerId(decoder.readInt32()));

function readNullableBrokers(decoder: Decoder): readonly BrokerId[] | null {
  const count = decoder.readUVarInt() - 1;
  return count < 0 ? null : Array.from({ length: count }, () => brokerId(decoder.readInt32()));
}
