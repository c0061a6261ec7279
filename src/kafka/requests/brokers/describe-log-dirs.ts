/** DescribeLogDirs v5, and v4: a broker's disks with their sizes, and the replicas on them. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import type { TopicPartition } from '../../../model/cluster/port/resources.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  readNumber64,
  skipTaggedFields,
  writeCompactArray,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';
import { partitionsByTopic } from '../topics/partitions-by-topic.ts';

export interface DescribedLogDirs {
  /** 0, or that of a client that may not see them. */
  readonly errorCode: number;
  readonly logDirs: readonly DescribedLogDir[];
}

export interface DescribedLogDir {
  /** Not 0 for a disk that has failed (KAFKA_STORAGE_ERROR). */
  readonly errorCode: number;
  readonly path: string;
  /** -1: unknown. */
  readonly totalBytes: number;
  readonly usableBytes: number;
  /** Takes no new replica (KIP-1066); false before v5. */
  readonly isCordoned: boolean;
  readonly topics: readonly {
    readonly name: string;
    readonly replicas: readonly DescribedReplica[];
  }[];
}

interface DescribedReplica {
  readonly partition: number;
  readonly sizeBytes: number;
  /** On its way from another disk of the same broker (KIP-113). */
  readonly isFuture: boolean;
}

/**
 * Request (v4 and v5, KIP-113, flexible) => [topic COMPACT_STRING, partitions [INT32] TAGS] (null: all) TAGS
 * Response (KIP-827: total and usable bytes) => throttle_time_ms INT32, error_code INT16,
 *   [error_code INT16, log_dir COMPACT_STRING,
 *     [name COMPACT_STRING, [partition_index INT32, partition_size INT64, offset_lag INT64, is_future_key BOOLEAN TAGS] TAGS],
 *     total_bytes INT64, usable_bytes INT64, is_cordoned BOOLEAN (v5, KIP-1066) TAGS] TAGS
 */
export function describeLogDirsRequest(
  partitions: readonly TopicPartition[] | 'all',
): KafkaRequest<DescribedLogDirs> {
  return { ...requestOfVersion(partitions, 5), older: requestOfVersion(partitions, 4) };
}

function requestOfVersion(
  partitions: readonly TopicPartition[] | 'all',
  apiVersion: 4 | 5,
): KafkaRequest<DescribedLogDirs> {
  const topics = partitions === 'all' ? null : partitionsByTopic(partitions);
  return {
    ...{ apiName: 'DescribeLogDirs', apiKey: 35, apiVersion, flexible: true },
    encode: (encoder) => {
      writeCompactArray(encoder, topics, ([topic, ofTopic]) => {
        encoder.writeUVarIntString(topic);
        writeCompactArray(encoder, ofTopic, ({ partition }) => encoder.writeInt32(partition));
        writeNoTaggedFields(encoder);
      });
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      const errorCode = decoder.readInt16();
      return { errorCode, logDirs: readCompactArray(decoder, () => readLogDir(decoder, apiVersion)) };
    },
  };
}

function readLogDir(decoder: Decoder, apiVersion: 4 | 5): DescribedLogDir {
  const errorCode = decoder.readInt16();
  const path = readCompactText(decoder);
  const topics = readCompactArray(decoder, () => {
    const name = readCompactText(decoder);
    const replicas = readCompactArray(decoder, () => readReplica(decoder));
    skipTaggedFields(decoder);
    return { name, replicas };
  });
  const totalBytes = readNumber64(decoder);
  const usableBytes = readNumber64(decoder);
  const isCordoned = apiVersion >= 5 && decoder.readBoolean();
  skipTaggedFields(decoder);
  return { errorCode, path, totalBytes, usableBytes, isCordoned, topics };
}

function readReplica(decoder: Decoder): DescribedReplica {
  const partition = decoder.readInt32();
  const sizeBytes = readNumber64(decoder);
  readNumber64(decoder);
  const isFuture = decoder.readBoolean();
  skipTaggedFields(decoder);
  return { partition, sizeBytes, isFuture };
}
