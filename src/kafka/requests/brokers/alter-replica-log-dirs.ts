/** AlterReplicaLogDirs v2: which log dirs a broker keeps its replicas in; each partition has its own error. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import type { TopicPartition } from '../../../model/cluster/port/resources.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  skipTaggedFields,
  writeCompactArray,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';
import { type PartitionError, partitionsByTopic } from '../topics/partitions-by-topic.ts';

/** The path of a log dir, as the broker's `log.dirs` has it. */
export interface PlacedPartition extends TopicPartition {
  readonly logDir: string;
}

/**
 * Request (v2, KIP-113, flexible) => [path COMPACT_STRING, [name COMPACT_STRING, partitions [INT32] TAGS] TAGS] TAGS
 * Response => throttle_time_ms INT32,
 *   [topic_name COMPACT_STRING, [partition_index INT32, error_code INT16 TAGS] TAGS] TAGS
 */
export function alterReplicaLogDirsRequest(
  partitions: readonly PlacedPartition[],
): KafkaRequest<readonly PartitionError[]> {
  return {
    ...{ apiName: 'AlterReplicaLogDirs', apiKey: 34, apiVersion: 2, flexible: true },
    encode: (encoder) => {
      const dirs = [...Map.groupBy(partitions, ({ logDir }) => logDir)];
      writeCompactArray(encoder, dirs, ([path, ofDir]) => {
        encoder.writeUVarIntString(path);
        writeCompactArray(encoder, partitionsByTopic(ofDir), ([topic, ofTopic]) => {
          encoder.writeUVarIntString(topic);
          writeCompactArray(encoder, ofTopic, ({ partition }) => encoder.writeInt32(partition));
          writeNoTaggedFields(encoder);
        });
        writeNoTaggedFields(encoder);
      });
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      return readCompactArray(decoder, () => readTopic(decoder)).flat();
    },
  };
}

function readTopic(decoder: Decoder): readonly PartitionError[] {
  const topic = readCompactText(decoder);
  const partitions = readCompactArray(decoder, () => {
    const partition = decoder.readInt32();
    const errorCode = decoder.readInt16();
    skipTaggedFields(decoder);
    return { topic, partition, errorCode, message: null };
  });
  skipTaggedFields(decoder);
  return partitions;
}
