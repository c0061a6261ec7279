/** DescribeCluster v2, and v0: the brokers that are registered, also those that are down where the version tells of them. */
import type { RegisteredBroker } from '../../../model/cluster/port/cluster-reads.ts';
import { brokerId } from '../../../model/values/units.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  skipTaggedFields,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';

export interface DescribedCluster {
  readonly errorCode: number;
  readonly brokers: readonly RegisteredBroker[];
}

/**
 * Request (v0, KIP-700; v2, KIP-919 and KIP-1073; flexible) => include_cluster_authorized_operations BOOLEAN,
 *   endpoint_type INT8 (v1 and newer), include_fenced_brokers BOOLEAN (v2) TAGS
 * Response => throttle_time_ms INT32, error_code INT16, error_message COMPACT_NULLABLE_STRING, endpoint_type INT8 (v1 and newer),
 *   cluster_id COMPACT_STRING, controller_id INT32,
 *   [broker_id INT32, host COMPACT_STRING, port INT32, rack COMPACT_NULLABLE_STRING, is_fenced BOOLEAN (v2) TAGS],
 *   cluster_authorized_operations INT32 TAGS
 */
export function describeClusterRequest(): KafkaRequest<DescribedCluster> {
  return { ...requestOfVersion(2), older: requestOfVersion(0) };
}

const brokersEndpoint = 1;

function requestOfVersion(apiVersion: 0 | 2): KafkaRequest<DescribedCluster> {
  const isNewer = apiVersion === 2;
  return {
    ...{ apiName: 'DescribeCluster', apiKey: 60, apiVersion, flexible: true },
    encode: (encoder) => {
      encoder.writeBoolean(false);
      if (isNewer) encoder.writeInt8(brokersEndpoint).writeBoolean(true);
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      const errorCode = decoder.readInt16();
      decoder.readUVarIntString();
      if (isNewer) decoder.readInt8();
      readCompactText(decoder);
      decoder.readInt32();
      const brokers = readCompactArray(decoder, () => {
        const id = brokerId(decoder.readInt32());
        const host = readCompactText(decoder);
        const port = decoder.readInt32();
        const rack = decoder.readUVarIntString();
        const isFenced = isNewer && decoder.readBoolean();
        skipTaggedFields(decoder);
        return { id, host, port, rack, isAlive: !isFenced };
      });
      return { errorCode, brokers };
    },
  };
}
