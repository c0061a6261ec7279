/** DescribeConfigs v2: only what was set on purpose, or defaults too; each resource has its own error. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import type { ConfigResource } from '../../../model/cluster/port/resources.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readArray, readText, skipString, writeArray } from '../../connect/wire-format.ts';
import { resourceName, resourceTypes } from './config-resource.ts';

/** DescribeConfigsResponse.ConfigSource (KIP-226) */
export const configSources = { dynamicTopic: 1, dynamicBroker: 2 } as const;

export interface DescribedResource {
  readonly errorCode: number;
  readonly message: string | null;
  /** As resourceKey() gives it. */
  readonly key: string;
  readonly configs: readonly DescribedConfig[];
}

export interface DescribedConfig {
  readonly name: string;
  /** null: not set, or a secret. */
  readonly value: string | null;
  /** One of configSources, or a source of defaults. */
  readonly source: number;
}

export interface DescribeConfigsOptions {
  /** Whether to give what was not set on purpose, too. */
  readonly defaults: boolean;
  /** Only these; all, where none are named. */
  readonly keys?: readonly string[];
}

/**
 * Request (v2, KIP-133, KIP-226) => [resource_type INT8, resource_name STRING, [key STRING] (null: all)], include_synonyms BOOLEAN
 * Response => throttle_time_ms INT32, [error_code INT16, error_message NULLABLE_STRING, resource_type INT8, resource_name STRING,
 *   [name STRING, value NULLABLE_STRING, read_only BOOLEAN, config_source INT8, is_sensitive BOOLEAN,
 *     [name STRING, value NULLABLE_STRING, source INT8]]]
 */
export function describeConfigsRequest(
  resources: readonly ConfigResource[],
  { defaults, keys }: DescribeConfigsOptions,
): KafkaRequest<readonly DescribedResource[]> {
  const read = defaults ? readConfig : readConfigSetOnPurpose;
  return {
    ...{ apiName: 'DescribeConfigs', apiKey: 32, apiVersion: 2, flexible: false },
    encode: (encoder) => {
      writeArray(encoder, resources, (resource) => {
        encoder.writeInt8(resourceTypes[resource.kind]).writeString(resourceName(resource));
        if (keys) writeArray(encoder, keys, (key) => void encoder.writeString(key));
        else encoder.writeInt32(-1);
      });
      encoder.writeBoolean(false);
    },
    decode: (decoder) => {
      decoder.readInt32();
      return readArray(decoder, () => readResource(decoder, read));
    },
  };
}

function readResource(
  decoder: Decoder,
  read: (decoder: Decoder) => DescribedConfig | null,
): DescribedResource {
  const errorCode = decoder.readInt16();
  const message = decoder.readString();
  const key = `${decoder.readInt8()}/${readText(decoder)}`;
  const configs: DescribedConfig[] = [];
  for (let left = decoder.readInt32(); left > 0; left--) {
    const config = read(decoder);
    if (config) configs.push(config);
  }
  return { errorCode, message, key, configs };
}

function readConfig(decoder: Decoder): DescribedConfig {
  const name = readText(decoder);
  const value = decoder.readString();
  decoder.readBoolean();
  const source = decoder.readInt8();
  decoder.readBoolean();
  skipSynonyms(decoder);
  return { name, value, source };
}

/** Passes over the thirty-odd defaults of each topic without decoding their texts: they are most of the answer. */
function readConfigSetOnPurpose(decoder: Decoder): DescribedConfig | null {
  const start = decoder.offset;
  skipString(decoder);
  skipString(decoder);
  decoder.forward(1);
  const source = decoder.readInt8();
  if (source === configSources.dynamicTopic || source === configSources.dynamicBroker) {
    decoder.offset = start;
    return readConfig(decoder);
  }
  decoder.forward(1);
  skipSynonyms(decoder);
  return null;
}

/** None, as none were asked for. */
function skipSynonyms(decoder: Decoder): void {
  decoder.readInt32();
}
