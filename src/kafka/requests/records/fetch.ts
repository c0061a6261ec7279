/** Fetch v5 of a single partition: its records from an offset on, as far as one answer carries them. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import decodeRecordBatch from 'kafkajs/src/protocol/recordBatch/v0/decoder.js';
import type { StoredRecord } from '../../../model/cluster/port/cluster-reads.ts';
import type { TopicPartition } from '../../../model/cluster/port/resources.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readArray, readNumber64, skipString } from '../../connect/wire-format.ts';

export interface FetchedRecords {
  readonly errorCode: number;
  /** The offset after the last committed record. */
  readonly highWatermark: number;
  /** Where to go on: after the last whole batch, which compaction may have left empty. */
  readonly nextOffset: number;
  readonly records: readonly StoredRecord[];
}

const maxBytes = 8 * 1024 * 1024;
const consumer = -1;

/**
 * Request (v5) => replica_id INT32, max_wait_ms INT32, min_bytes INT32, max_bytes INT32, isolation_level INT8,
 *   [topic STRING, [partition INT32, fetch_offset INT64, log_start_offset INT64, partition_max_bytes INT32]]
 * Response => throttle_time_ms INT32, [topic STRING, [partition INT32, error_code INT16, high_watermark INT64,
 *   last_stable_offset INT64, log_start_offset INT64, [producer_id INT64, first_offset INT64], records RECORDS]]
 */
export function fetchRequest(
  { topic, partition }: TopicPartition,
  offset: number,
): KafkaRequest<FetchedRecords> {
  return {
    ...{ apiName: 'Fetch', apiKey: 1, apiVersion: 5, flexible: false },
    encode: (encoder) => {
      encoder.writeInt32(consumer).writeInt32(0).writeInt32(0).writeInt32(maxBytes).writeInt8(0);
      encoder.writeInt32(1).writeString(topic);
      encoder.writeInt32(1).writeInt32(partition).writeInt64(offset).writeInt64(-1).writeInt32(maxBytes);
    },
    decode: async (decoder) => {
      // One topic and one partition, as asked.
      decoder.forward(4 + 4);
      skipString(decoder);
      decoder.forward(4 + 4);
      const errorCode = decoder.readInt16();
      const highWatermark = readNumber64(decoder);
      decoder.forward(8 + 8);
      readArray(decoder, () => decoder.forward(8 + 8));
      return { errorCode, highWatermark, ...(await readBatches(decoder, offset)) };
    },
  };
}

/** RECORDS: INT32 size, then whole batches, the last of which may be cut off. */
async function readBatches(
  decoder: Decoder,
  offset: number,
): Promise<Pick<FetchedRecords, 'records' | 'nextOffset'>> {
  const end = decoder.offset + 4 + Math.max(0, decoder.readInt32());
  const records: StoredRecord[] = [];
  let nextOffset = offset;
  while (holdsWholeBatch(decoder, end)) {
    const batch = await decodeRecordBatch(decoder);
    nextOffset = Number(batch.firstOffset) + batch.lastOffsetDelta + 1;
    if (batch.isControlBatch) continue;
    for (const { key, value } of batch.records) records.push({ key, value });
  }
  return { records, nextOffset };
}

/** A batch opens with its base offset (INT64) and the length of what follows (INT32). */
function holdsWholeBatch(decoder: Decoder, end: number): boolean {
  const header = 8 + 4;
  if (decoder.offset + header > end) return false;
  return decoder.offset + header + decoder.buffer.readInt32BE(decoder.offset + 8) <= end;
}
