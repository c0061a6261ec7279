/** ElectLeaders v1: preferred leader election of named partitions; each has its own error. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import type { TopicPartition } from '../../../model/cluster/port/resources.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readArray, readText, writeArray } from '../../connect/wire-format.ts';
import { type PartitionError, type PartitionErrors, partitionsByTopic } from './partitions-by-topic.ts';

const timeoutMs = 30_000;
const preferredElection = 0;

/**
 * Request (v1, KIP-460) => election_type INT8, [topic STRING, partitions [INT32]], timeout_ms INT32
 * Response => throttle_time_ms INT32, error_code INT16,
 *   [topic STRING, [partition_id INT32, error_code INT16, error_message NULLABLE_STRING]]
 */
export function electLeadersRequest(partitions: readonly TopicPartition[]): KafkaRequest<PartitionErrors> {
  return {
    ...{ apiName: 'ElectLeaders', apiKey: 43, apiVersion: 1, flexible: false, timeoutMs },
    encode: (encoder) => {
      encoder.writeInt8(preferredElection);
      writeArray(encoder, partitionsByTopic(partitions), ([topic, ofTopic]) => {
        encoder.writeString(topic);
        writeArray(encoder, ofTopic, ({ partition }) => encoder.writeInt32(partition));
      });
      encoder.writeInt32(timeoutMs);
    },
    decode: (decoder) => {
      decoder.readInt32();
      const errorCode = decoder.readInt16();
      const topics = readArray(decoder, () => readTopic(decoder));
      return { errorCode, message: null, partitions: topics.flat() };
    },
  };
}

function readTopic(decoder: Decoder): readonly PartitionError[] {
  const topic = readText(decoder);
  return readArray(decoder, () => ({
    topic,
    partition: decoder.readInt32(),
    errorCode: decoder.readInt16(),
    message: decoder.readString(),
  }));
}
