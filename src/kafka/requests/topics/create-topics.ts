/** CreateTopics v4 with explicit replicas (none: as the brokers choose); each topic has its own error. */
import type Encoder from 'kafkajs/src/protocol/encoder.js';
import type { NewTopic } from '../../../model/cluster/port/cluster-changes.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readArray, writeArray } from '../../connect/wire-format.ts';
import { type NamedError, readNamedError } from './named-error.ts';

const timeoutMs = 30_000;

/**
 * Request (v4, KIP-4) => [name STRING, num_partitions INT32 (-1: as assigned, or KIP-464), replication_factor INT16 (-1),
 *     [partition_index INT32, broker_ids [INT32]], [config STRING, value NULLABLE_STRING]],
 *   timeout_ms INT32, validate_only BOOLEAN
 * Response => throttle_time_ms INT32, [name STRING, error_code INT16, error_message NULLABLE_STRING]
 */
export function createTopicsRequest(
  topics: readonly NewTopic[],
  { validateOnly = false }: { readonly validateOnly?: boolean } = {},
): KafkaRequest<readonly NamedError[]> {
  return {
    ...{ apiName: 'CreateTopics', apiKey: 19, apiVersion: 4, flexible: false, timeoutMs },
    encode: (encoder) => {
      writeArray(encoder, topics, (topic) => writeTopic(encoder, topic));
      encoder.writeInt32(timeoutMs).writeBoolean(validateOnly);
    },
    decode: (decoder) => {
      decoder.readInt32();
      return readArray(decoder, () => readNamedError(decoder));
    },
  };
}

function writeTopic(encoder: Encoder, { name, assignments, configs }: NewTopic): void {
  encoder.writeString(name).writeInt32(-1).writeInt16(-1);
  writeArray(encoder, [...assignments.entries()], ([partition, replicas]) => {
    encoder.writeInt32(partition);
    writeArray(encoder, replicas, (replica) => encoder.writeInt32(replica));
  });
  writeArray(encoder, Object.entries(configs), ([key, value]) => encoder.writeString(key).writeString(value));
}
