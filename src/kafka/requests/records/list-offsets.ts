/** ListOffsets v1: where the logs of partitions begin or end, of the broker that leads them. */
import type { TopicPartition } from '../../../model/cluster/port/resources.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readArray, readNumber64, readText, writeArray } from '../../connect/wire-format.ts';
import { partitionsByTopic } from '../topics/partitions-by-topic.ts';

const consumer = -1;
/** The first offset that the log still has; the high watermark. */
const timestamps = { earliest: -2, latest: -1 } as const;

export interface ListedOffset extends TopicPartition {
  readonly errorCode: number;
  readonly offset: number;
}

/**
 * Request (v1, KIP-79) => replica_id INT32, [topic STRING, [partition INT32, timestamp INT64]]
 * Response => [topic STRING, [partition INT32, error_code INT16, timestamp INT64, offset INT64]]
 */
export function listOffsetsRequest(
  partitions: readonly TopicPartition[],
  which: keyof typeof timestamps,
): KafkaRequest<readonly ListedOffset[]> {
  return {
    ...{ apiName: 'ListOffsets', apiKey: 2, apiVersion: 1, flexible: false },
    encode: (encoder) => {
      encoder.writeInt32(consumer);
      writeArray(encoder, partitionsByTopic(partitions), ([topic, asked]) => {
        encoder.writeString(topic);
        writeArray(encoder, asked, ({ partition }) => {
          encoder.writeInt32(partition).writeInt64(timestamps[which]);
        });
      });
    },
    decode: (decoder) =>
      readArray(decoder, () => {
        const topic = readText(decoder);
        return readArray(decoder, () => {
          const partition = decoder.readInt32();
          const errorCode = decoder.readInt16();
          decoder.forward(8);
          return { topic, partition, errorCode, offset: readNumber64(decoder) };
        });
      }).flat(),
  };
}
