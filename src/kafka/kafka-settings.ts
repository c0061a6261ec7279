/** How to reach a cluster, and how long to wait for it; taken by connectKafka. */
import type { Connection } from '../model/desired-state.ts';

export type KafkaSettings = Extract<Connection, { kind: 'kafka' }>;

export interface KafkaLimits {
  /** For a TCP connection, its TLS and SASL handshakes included. */
  readonly connectTimeoutMs: number;
  /** For an answer that a broker gives from memory. */
  readonly requestTimeoutMs: number;
  /** How long retriable errors are tried again, per call. */
  readonly retryTimeoutMs: number;
}

export const defaultLimits: KafkaLimits = {
  connectTimeoutMs: 5_000,
  requestTimeoutMs: 10_000,
  retryTimeoutMs: 12_000,
};
