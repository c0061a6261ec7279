/** IncrementalAlterConfigs v0: changes only the named keys; each resource has its own error. */
import type { ConfigChange, ConfigOperation } from '../../../model/cluster/port/cluster-changes.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readArray, readText, writeArray } from '../../connect/wire-format.ts';
import { resourceName, resourceTypes } from './config-resource.ts';

/** AlterConfigOp.OpType (KIP-339) */
const operationCodes: Readonly<Record<ConfigOperation['operation'], number>> = {
  set: 0,
  delete: 1,
  append: 2,
  subtract: 3,
};

export interface AlteredResource {
  readonly errorCode: number;
  readonly message: string | null;
  /** As resourceKey() gives it. */
  readonly key: string;
}

/**
 * Request (v0, KIP-339) => [resource_type INT8, resource_name STRING,
 *     [name STRING, config_operation INT8, value NULLABLE_STRING]], validate_only BOOLEAN
 * Response => throttle_time_ms INT32,
 *   [error_code INT16, error_message NULLABLE_STRING, resource_type INT8, resource_name STRING]
 */
export function incrementalAlterConfigsRequest(
  changes: readonly ConfigChange[],
  { validateOnly = false }: { readonly validateOnly?: boolean } = {},
): KafkaRequest<readonly AlteredResource[]> {
  return {
    ...{ apiName: 'IncrementalAlterConfigs', apiKey: 44, apiVersion: 0, flexible: false },
    encode: (encoder) => {
      writeArray(encoder, changes, ({ resource, operations }) => {
        encoder.writeInt8(resourceTypes[resource.kind]).writeString(resourceName(resource));
        writeArray(encoder, operations, (change) => {
          encoder.writeString(change.key).writeInt8(operationCodes[change.operation]);
          encoder.writeString(change.operation === 'delete' ? null : change.value);
        });
      });
      encoder.writeBoolean(validateOnly);
    },
    decode: (decoder) => {
      decoder.readInt32();
      return readArray(decoder, () => ({
        errorCode: decoder.readInt16(),
        message: decoder.readString(),
        key: `${decoder.readInt8()}/${readText(decoder)}`,
      }));
    },
  };
}
