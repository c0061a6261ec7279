/** ListOffsets v1 of a single partition: the earliest offset that its log still has. */
import type { TopicPartition } from '../../../model/cluster/port/resources.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readNumber64, skipString } from '../../connect/wire-format.ts';

const consumer = -1;
const earliest = -2;

/**
 * Request (v1, KIP-79) => replica_id INT32, [topic STRING, [partition INT32, timestamp INT64]]
 * Response => [topic STRING, [partition INT32, error_code INT16, timestamp INT64, offset INT64]]
 */
export function earliestOffsetRequest({
  topic,
  partition,
}: TopicPartition): KafkaRequest<{ readonly errorCode: number; readonly offset: number }> {
  return {
    ...{ apiName: 'ListOffsets', apiKey: 2, apiVersion: 1, flexible: false },
    encode: (encoder) => {
      encoder.writeInt32(consumer).writeInt32(1).writeString(topic);
      encoder.writeInt32(1).writeInt32(partition).writeInt64(earliest);
    },
    decode: (decoder) => {
      // One topic and one partition, as asked.
      decoder.forward(4);
      skipString(decoder);
      decoder.forward(4 + 4);
      const errorCode = decoder.readInt16();
      decoder.forward(8);
      return { errorCode, offset: readNumber64(decoder) };
    },
  };
}
