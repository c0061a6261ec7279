/** Metadata v12: the brokers, and the partitions of all or some topics as one broker knows them. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import { type BrokerId, brokerId } from '../../../model/values/units.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  readTopicId,
  skipTaggedFields,
  writeCompactArray,
  writeNoTaggedFields,
  writeTopicId,
} from '../../connect/wire-format.ts';

export interface Metadata {
  readonly clusterId: string;
  /** -1: none known. In KRaft mode any live broker, as each forwards to the controller. */
  readonly controllerId: number;
  readonly brokers: readonly BrokerMetadata[];
  readonly topics: readonly TopicMetadata[];
}

export interface BrokerMetadata {
  readonly id: BrokerId;
  readonly host: string;
  readonly port: number;
  readonly rack: string | null;
}

export interface TopicMetadata {
  readonly errorCode: number;
  readonly name: string;
  /** null: there is no such topic. */
  readonly id: string | null;
  readonly partitions: readonly PartitionMetadata[];
}

interface PartitionMetadata {
  readonly id: number;
  readonly leader: BrokerId | null;
  readonly replicas: readonly BrokerId[];
  readonly isr: readonly BrokerId[];
  /** On brokers that are not live, or in log dirs that failed. */
  readonly offlineReplicas: readonly BrokerId[];
}

/**
 * Request (v12, flexible; topic ids: KIP-516) => [topic_id UUID (zero: by name), name COMPACT_NULLABLE_STRING TAGS] (null: all),
 *   allow_auto_topic_creation BOOLEAN, include_topic_authorized_operations BOOLEAN TAGS
 * Response => throttle_time_ms INT32, [node_id INT32, host COMPACT_STRING, port INT32, rack COMPACT_NULLABLE_STRING TAGS],
 *   cluster_id COMPACT_NULLABLE_STRING, controller_id INT32,
 *   [error_code INT16, name COMPACT_NULLABLE_STRING, topic_id UUID, is_internal BOOLEAN,
 *     [error_code INT16, partition_index INT32, leader_id INT32, leader_epoch INT32,
 *       replicas [INT32], isr [INT32], offline_replicas [INT32] TAGS],
 *     topic_authorized_operations INT32 TAGS] TAGS
 */
export function metadataRequest(topics: readonly string[] | 'all'): KafkaRequest<Metadata> {
  return {
    ...{ apiName: 'Metadata', apiKey: 3, apiVersion: 12, flexible: true },
    encode: (encoder) => {
      writeCompactArray(encoder, topics === 'all' ? null : topics, (topic) => {
        writeTopicId(encoder, null);
        encoder.writeUVarIntString(topic);
        writeNoTaggedFields(encoder);
      });
      encoder.writeBoolean(false).writeBoolean(false);
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      const brokers = readCompactArray(decoder, () => readBroker(decoder));
      const clusterId = readCompactText(decoder);
      const controllerId = decoder.readInt32();
      return {
        clusterId,
        controllerId,
        brokers,
        topics: readCompactArray(decoder, () => readTopic(decoder)),
      };
    },
  };
}

function readBroker(decoder: Decoder): BrokerMetadata {
  const id = brokerId(decoder.readInt32());
  const host = readCompactText(decoder);
  const port = decoder.readInt32();
  const rack = decoder.readUVarIntString();
  skipTaggedFields(decoder);
  return { id, host, port, rack };
}

function readTopic(decoder: Decoder): TopicMetadata {
  const errorCode = decoder.readInt16();
  const name = readCompactText(decoder);
  const id = readTopicId(decoder);
  decoder.readBoolean();
  const partitions = readCompactArray(decoder, () => readPartition(decoder));
  decoder.readInt32();
  skipTaggedFields(decoder);
  return { errorCode, name, id, partitions };
}

function readPartition(decoder: Decoder): PartitionMetadata {
  decoder.readInt16();
  const id = decoder.readInt32();
  const leader = decoder.readInt32();
  decoder.readInt32();
  const replicas = readBrokerIds(decoder);
  const isr = readBrokerIds(decoder);
  const offlineReplicas = readBrokerIds(decoder);
  skipTaggedFields(decoder);
  return { id, leader: leader < 0 ? null : brokerId(leader), replicas, isr, offlineReplicas };
}

function readBrokerIds(decoder: Decoder): readonly BrokerId[] {
  return readCompactArray(decoder, () => brokerId(decoder.readInt32()));
}
