/** One request of Kafka's protocol with its answer's shape: made by requests/, sent by BrokerConnection. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import type Encoder from 'kafkajs/src/protocol/encoder.js';

export interface KafkaRequest<Answer> {
  readonly apiName: string;
  readonly apiKey: number;
  readonly apiVersion: number;
  /** KIP-482: header and body end in tagged fields, and lengths are compact. */
  readonly flexible: boolean;
  /** Flexible, but for the header of its answer: ApiVersions alone. */
  readonly plainAnswerHeader?: true;
  /** Writes the body, without the header. */
  readonly encode: (encoder: Encoder) => void | Promise<void>;
  /** Reads the body, without the header. */
  readonly decode: (decoder: Decoder) => Answer | Promise<Answer>;
  /** The same in an older version, for brokers that do not know this one. */
  readonly older?: KafkaRequest<Answer>;
  /** How long the broker itself may work on it; its answer is awaited a little longer. */
  readonly timeoutMs?: number;
}
