/** InitProducerId v0: a producer id with a new epoch, which fences whoever had the transactional id before. */
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import { readNumber64 } from '../../connect/wire-format.ts';

/** Only bounds a transaction, and topicwright begins none. */
const transactionTimeoutMs = 60_000;

export interface InitializedProducer {
  readonly errorCode: number;
  readonly producerId: number;
  readonly producerEpoch: number;
}

/**
 * Request (v0, KIP-98) => transactional_id NULLABLE_STRING, transaction_timeout_ms INT32
 * Response => throttle_time_ms INT32, error_code INT16, producer_id INT64, producer_epoch INT16
 */
export function initProducerIdRequest(transactionalId: string): KafkaRequest<InitializedProducer> {
  return {
    ...{ apiName: 'InitProducerId', apiKey: 22, apiVersion: 0, flexible: false },
    encode: (encoder) => void encoder.writeString(transactionalId).writeInt32(transactionTimeoutMs),
    decode: (decoder) => {
      decoder.readInt32();
      const errorCode = decoder.readInt16();
      return { errorCode, producerId: readNumber64(decoder), producerEpoch: decoder.readInt16() };
    },
  };
}
