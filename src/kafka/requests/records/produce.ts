/** Produce v3 of one batch to a single partition, acknowledged by all in-sync replicas. */

import encodeRecord from 'kafkajs/src/protocol/recordBatch/record/v0/index.js';
import recordBatchCodec from 'kafkajs/src/protocol/recordBatch/v0/index.js';
import type { TopicPartition } from '../../../model/cluster/port/resources.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { skipString } from '../../connect/wire-format.ts';

const timeoutMs = 10_000;
const allInSyncReplicas = -1;

export interface KeyedRecord {
  readonly key: string;
  /** null: a tombstone, which deletes the key. */
  readonly value: string | null;
}

/** The producer id and epoch of KIP-98; the sequence numbers of a partition's records go up from 0. */
export interface ProducerSession {
  readonly producerId: number;
  readonly producerEpoch: number;
  readonly firstSequence: number;
}

/**
 * Request (v3, KIP-98) => transactional_id NULLABLE_STRING, acks INT16, timeout_ms INT32,
 *   [topic STRING, [partition INT32, records RECORDS]]
 * Response => [topic STRING, [partition INT32, error_code INT16, base_offset INT64, log_append_time INT64]], throttle_time_ms INT32
 */
export function produceRequest(
  { topic, partition }: TopicPartition,
  records: readonly KeyedRecord[],
  timestampMs: number,
  session: ProducerSession | null = null,
): KafkaRequest<{ readonly errorCode: number }> {
  return {
    ...{ apiName: 'Produce', apiKey: 0, apiVersion: 3, flexible: false, timeoutMs },
    encode: async (encoder) => {
      const batch = await recordBatchCodec.RecordBatch({
        records: records.map(({ key, value }, index) =>
          encodeRecord({
            offsetDelta: index,
            timestampDelta: 0,
            key: Buffer.from(key),
            value: value === null ? null : Buffer.from(value),
          }),
        ),
        firstTimestamp: timestampMs,
        maxTimestamp: timestampMs,
        lastOffsetDelta: records.length - 1,
        ...session,
      });
      encoder.writeString(null).writeInt16(allInSyncReplicas).writeInt32(timeoutMs);
      encoder.writeInt32(1).writeString(topic).writeInt32(1).writeInt32(partition);
      encoder.writeInt32(batch.buffer.length).writeEncoder(batch);
    },
    decode: (decoder) => {
      // One topic and one partition, as asked.
      decoder.forward(4);
      skipString(decoder);
      decoder.forward(4 + 4);
      return { errorCode: decoder.readInt16() };
    },
  };
}
