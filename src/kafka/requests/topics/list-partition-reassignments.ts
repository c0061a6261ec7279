/** ListPartitionReassignments v0: reassignments in flight, every one unless topics are named. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import type { Reassignment } from '../../../model/cluster/port/cluster-reads.ts';
import { type BrokerId, brokerId } from '../../../model/values/units.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  skipTaggedFields,
  writeCompactArray,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';

const timeoutMs = 10_000;

export interface ListedReassignments {
  readonly errorCode: number;
  readonly message: string | null;
  readonly reassignments: readonly Reassignment[];
}

/**
 * Request (v0, KIP-455, flexible) => timeout_ms INT32, [name COMPACT_STRING, [partition_index INT32] TAGS] (null: all) TAGS
 * Response => throttle_time_ms INT32, error_code INT16, error_message COMPACT_NULLABLE_STRING,
 *   [name COMPACT_STRING, [partition_index INT32, replicas [INT32], adding_replicas [INT32], removing_replicas [INT32] TAGS] TAGS] TAGS
 */
export function listPartitionReassignmentsRequest(
  topics: readonly never[] | 'all' = 'all',
): KafkaRequest<ListedReassignments> {
  return {
    ...{ apiName: 'ListPartitionReassignments', apiKey: 46, apiVersion: 0, flexible: true },
    ...(topics === 'all' && { timeoutMs }),
    encode: (encoder) => {
      encoder.writeInt32(timeoutMs);
      writeCompactArray(encoder, topics === 'all' ? null : topics, () => undefined);
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      const errorCode = decoder.readInt16();
      const message = decoder.readUVarIntString();
      const topics = readCompactArray(decoder, () => readTopic(decoder));
      return { errorCode, message, reassignments: topics.flat() };
    },
  };
}

function readTopic(decoder: Decoder): readonly Reassignment[] {
  const topic = readCompactText(decoder);
  const reassignments = readCompactArray(decoder, () => {
    const partition = decoder.readInt32();
    const replicas = readBrokerIds(decoder);
    const addingReplicas = readBrokerIds(decoder);
    const removingReplicas = readBrokerIds(decoder);
    skipTaggedFields(decoder);
    return { topic, partition, replicas, addingReplicas, removingReplicas };
  });
  skipTaggedFields(decoder);
  return reassignments;
}

function readBrokerIds(decoder: Decoder): readonly BrokerId[] {
  return readCompactArray(decoder, () => brokerId(decoder.readInt32()));
}
