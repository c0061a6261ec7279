/** Metadata v7: the brokers, and the partitions of all or some topics as one broker knows them. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import { type BrokerId, brokerId } from '../../model/units.ts';
import type { KafkaRequest } from '../kafka-request.ts';
import { readArray, readText, writeArray } from '../wire-format.ts';

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
 * Request (v7) => [topic STRING] (null: all), allow_auto_topic_creation BOOLEAN
 * Response => throttle_time_ms INT32, [node_id INT32, host STRING, port INT32, rack NULLABLE_STRING],
 *   cluster_id NULLABLE_STRING, controller_id INT32,
 *   [error_code INT16, name STRING, is_internal BOOLEAN,
 *     [error_code INT16, partition_index INT32, leader_id INT32, leader_epoch INT32,
 *       replicas [INT32], isr [INT32], offline_replicas [INT32]]]
 */
export function metadataRequest(topics: readonly string[] | 'all'): KafkaRequest<Metadata> {
  return {
    ...{ apiName: 'Metadata', apiKey: 3, apiVersion: 7, flexible: false },
    encode: (encoder) => {
      if (topics === 'all') encoder.writeInt32(-1);
      else writeArray(encoder, topics, (topic) => encoder.writeString(topic));
      encoder.writeBoolean(false);
    },
    decode: (decoder) => {
      decoder.readInt32();
      const brokers = readArray(decoder, () => ({
        id: brokerId(decoder.readInt32()),
        host: readText(decoder),
        port: decoder.readInt32(),
        rack: decoder.readString(),
      }));
      const clusterId = readText(decoder);
      const controllerId = decoder.readInt32();
      return { clusterId, controllerId, brokers, topics: readArray(decoder, () => readTopic(decoder)) };
    },
  };
}

function readTopic(decoder: Decoder): TopicMetadata {
  const errorCode = decoder.readInt16();
  const name = readText(decoder);
  decoder.readBoolean();
  return { errorCode, name, partitions: readArray(decoder, () => readPartition(decoder)) };
}

function readPartition(decoder: Decoder): PartitionMetadata {
  decoder.readInt16();
  const id = decoder.readInt32();
  const leader = decoder.readInt32();
  decoder.readInt32();
  const replicas = readBrokerIds(decoder);
  const isr = readBrokerIds(decoder);
  const offlineReplicas = readBrokerIds(decoder);
  return { id, leader: leader < 0 ? null : brokerId(leader), replicas, isr, offlineReplicas };
}

function readBrokerIds(decoder: Decoder): readonly BrokerId[] {
  return readArray(decoder, () => brokerId(decoder.readInt32()));
}
