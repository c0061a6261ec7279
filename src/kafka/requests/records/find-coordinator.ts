/** FindCoordinator v1: which broker keeps the state of a transactional id. */
import { type BrokerId, brokerId } from '../../../model/values/units.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';

const transactionCoordinator = 1;

/**
 * Request (v1, KIP-98) => key STRING, key_type INT8
 * Response => throttle_time_ms INT32, error_code INT16, error_message NULLABLE_STRING, node_id INT32, host STRING, port INT32
 */
export function findCoordinatorRequest(
  transactionalId: string,
): KafkaRequest<{ readonly errorCode: number; readonly message: string | null; readonly broker: BrokerId }> {
  return {
    ...{ apiName: 'FindCoordinator', apiKey: 10, apiVersion: 1, flexible: false },
    encode: (encoder) => void encoder.writeString(transactionalId).writeInt8(transactionCoordinator),
    decode: (decoder) => {
      decoder.readInt32();
      const errorCode = decoder.readInt16();
      const message = decoder.readString();
      return { errorCode, message, broker: brokerId(decoder.readInt32()) };
    },
  };
}
