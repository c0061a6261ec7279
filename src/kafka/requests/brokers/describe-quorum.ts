/** DescribeQuorum: when the controller last heard of itself, which is its clock. */
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  readNumber64,
  skipTaggedFields,
  writeCompactArray,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';

export interface DescribedQuorum {
  readonly errorCode: number;
  /** Milliseconds since 1970, by the leader's own clock; null: not told. */
  readonly leaderNowMs: number | null;
}

/**
 * Request (v1, KIP-595 and KIP-836) => [topic_name COMPACT_STRING, [partition_index INT32 TAGS] TAGS] TAGS
 * Response => error_code INT16, [topic_name COMPACT_STRING, [partition_index INT32, error_code INT16, leader_id INT32,
 *   leader_epoch INT32, high_watermark INT64, current_voters, observers [replica_id INT32, log_end_offset INT64,
 *     last_fetch_timestamp INT64, last_caught_up_timestamp INT64 TAGS] TAGS] TAGS] TAGS
 */
export function describeQuorumRequest(): KafkaRequest<DescribedQuorum> {
  return {
    ...{ apiName: 'DescribeQuorum', apiKey: 55, apiVersion: 1, flexible: true },
    encode: (encoder) => {
      writeCompactArray(encoder, ['__cluster_metadata'], (topic) => {
        encoder.writeUVarIntString(topic);
        writeCompactArray(encoder, [0], (partition) => {
          encoder.writeInt32(partition);
          writeNoTaggedFields(encoder);
        });
        writeNoTaggedFields(encoder);
      });
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      const errorCode = decoder.readInt16();
      const readReplica = () => {
        const id = decoder.readInt32();
        readNumber64(decoder);
        const lastFetchMs = readNumber64(decoder);
        readNumber64(decoder);
        skipTaggedFields(decoder);
        return { id, lastFetchMs };
      };
      const topics = readCompactArray(decoder, () => {
        readCompactText(decoder);
        const partitions = readCompactArray(decoder, () => {
          decoder.readInt32();
          decoder.readInt16();
          const leader = decoder.readInt32();
          decoder.readInt32();
          readNumber64(decoder);
          const voters = readCompactArray(decoder, readReplica);
          readCompactArray(decoder, readReplica);
          skipTaggedFields(decoder);
          return voters.find(({ id }) => id === leader)?.lastFetchMs ?? null;
        });
        skipTaggedFields(decoder);
        return partitions;
      });
      return { errorCode, leaderNowMs: topics.flat().find((atMs) => atMs !== null && atMs > 0) ?? null };
    },
  };
}
