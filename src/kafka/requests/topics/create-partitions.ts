/** CreatePartitions v1 with explicit replicas of the new partitions; each topic has its own error. */
import type { NewPartitions } from '../../../model/cluster/port/cluster-changes.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readArray, writeArray } from '../../connect/wire-format.ts';
import { type NamedError, readNamedError } from './named-error.ts';

const timeoutMs = 30_000;

/**
 * Request (v1, KIP-195) => [name STRING, count INT32 (old and new together), [broker_ids [INT32]] (of the new ones)],
 *   timeout_ms INT32, validate_only BOOLEAN
 * Response => throttle_time_ms INT32, [name STRING, error_code INT16, error_message NULLABLE_STRING]
 */
export function createPartitionsRequest(
  additions: readonly NewPartitions[],
  { validateOnly = false }: { readonly validateOnly?: boolean } = {},
): KafkaRequest<readonly NamedError[]> {
  return {
    ...{ apiName: 'CreatePartitions', apiKey: 37, apiVersion: 1, flexible: false, timeoutMs },
    encode: (encoder) => {
      writeArray(encoder, additions, ({ topic, existing, assignments }) => {
        encoder.writeString(topic).writeInt32(existing + assignments.length);
        writeArray(encoder, assignments, (replicas) =>
          writeArray(encoder, replicas, (replica) => encoder.writeInt32(replica)),
        );
      });
      encoder.writeInt32(timeoutMs).writeBoolean(validateOnly);
    },
    decode: (decoder) => {
      decoder.readInt32();
      return readArray(decoder, () => readNamedError(decoder));
    },
  };
}
