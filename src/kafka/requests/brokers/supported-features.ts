/** ApiVersions v3: the features that a broker's software supports, which tell its release. */
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  skipTaggedFields,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';

/** Highest supported version by feature. */
export type SupportedFeatures = ReadonlyMap<string, number>;

const supportedFeaturesTag = 0;

/**
 * Request (v3, KIP-511) => client_software_name COMPACT_STRING, client_software_version COMPACT_STRING TAGS
 * Response (its header has no tagged fields) => error_code INT16, [api_key INT16, min_version INT16, max_version INT16 TAGS],
 *   throttle_time_ms INT32 TAGS: 0 => supported_features [name COMPACT_STRING, min_version INT16, max_version INT16 TAGS] (KIP-584)
 */
export function supportedFeaturesRequest(): KafkaRequest<SupportedFeatures> {
  return {
    ...{ apiName: 'ApiVersions', apiKey: 18, apiVersion: 3, flexible: true, plainAnswerHeader: true },
    encode: (encoder) => {
      encoder.writeUVarIntString('topicwright').writeUVarIntString('1');
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt16();
      readCompactArray(decoder, () => {
        decoder.forward(6);
        skipTaggedFields(decoder);
      });
      decoder.readInt32();
      const features = new Map<string, number>();
      for (let left = decoder.readUVarInt(); left > 0; left--) {
        const tag = decoder.readUVarInt();
        const size = decoder.readUVarInt();
        if (tag !== supportedFeaturesTag) {
          decoder.forward(size);
          continue;
        }
        readCompactArray(decoder, () => {
          const name = readCompactText(decoder);
          decoder.readInt16();
          features.set(name, decoder.readInt16());
          skipTaggedFields(decoder);
        });
      }
      return features;
    },
  };
}
