/** Metadata v8: what the client may do with the cluster and with topics, as KIP-430 tells. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readArray, readText, skipString, writeArray } from '../../connect/wire-format.ts';

export interface AuthorizedOperations {
  /** Bit n stands for operation n of the ACL protocol; null: not told. */
  readonly cluster: number | null;
  readonly topics: ReadonlyMap<string, { readonly errorCode: number; readonly operations: number | null }>;
}

const notTold = -2_147_483_648;

/**
 * Request (v8) => [topic STRING], allow_auto_topic_creation, include_cluster_authorized_operations, include_topic_authorized_operations BOOLEAN
 * Response => throttle_time_ms INT32, [node_id INT32, host STRING, port INT32, rack NULLABLE_STRING], cluster_id NULLABLE_STRING,
 *   controller_id INT32, [error_code INT16, name STRING, is_internal BOOLEAN,
 *     [error_code INT16, partition_index INT32, leader_id INT32, leader_epoch INT32, replicas, isr, offline_replicas [INT32]],
 *     topic_authorized_operations INT32], cluster_authorized_operations INT32
 */
export function authorizedOperationsRequest(topics: readonly string[]): KafkaRequest<AuthorizedOperations> {
  return {
    ...{ apiName: 'Metadata', apiKey: 3, apiVersion: 8, flexible: false },
    encode: (encoder) => {
      writeArray(encoder, topics, (topic) => encoder.writeString(topic));
      encoder.writeBoolean(false).writeBoolean(true).writeBoolean(true);
    },
    decode: (decoder) => {
      decoder.readInt32();
      readArray(decoder, () => {
        decoder.readInt32();
        skipString(decoder);
        decoder.readInt32();
        skipString(decoder);
      });
      skipString(decoder);
      decoder.readInt32();
      const found = readArray(decoder, () => readTopic(decoder));
      return { cluster: orNull(decoder.readInt32()), topics: new Map(found) };
    },
  };
}

function readTopic(decoder: Decoder) {
  const errorCode = decoder.readInt16();
  const name = readText(decoder);
  decoder.readBoolean();
  readArray(decoder, () => {
    decoder.readInt16();
    for (let field = 0; field < 3; field++) decoder.readInt32();
    for (let list = 0; list < 3; list++) readArray(decoder, () => decoder.readInt32());
  });
  return [name, { errorCode, operations: orNull(decoder.readInt32()) }] as const;
}

const orNull = (operations: number): number | null => (operations === notTold ? null : operations);
