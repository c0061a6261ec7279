/** ApiVersions v0: which versions of each request a broker supports; the first request on each connection. */
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readArray } from '../../connect/wire-format.ts';

/** By API key. */
export type ApiVersionRanges = ReadonlyMap<
  number,
  { readonly minVersion: number; readonly maxVersion: number }
>;

/**
 * Request (v0, KIP-35) => (empty)
 * Response => error_code INT16, [api_key INT16, min_version INT16, max_version INT16]
 */
export function apiVersionsRequest(): KafkaRequest<ApiVersionRanges> {
  return {
    ...{ apiName: 'ApiVersions', apiKey: 18, apiVersion: 0, flexible: false },
    encode: () => undefined,
    decode: (decoder) => {
      decoder.readInt16();
      const ranges = readArray(decoder, () => {
        const apiKey = decoder.readInt16();
        return [apiKey, { minVersion: decoder.readInt16(), maxVersion: decoder.readInt16() }] as const;
      });
      return new Map(ranges);
    },
  };
}
