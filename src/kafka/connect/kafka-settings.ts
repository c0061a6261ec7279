/** How to reach a cluster, how long to wait for it, and how much to ask at once. */
import type { Socket } from 'node:net';
import type { ProxySettings, SaslSettings, TlsSettings } from '../../model/desired/desired-state.ts';

export interface KafkaSettings {
  readonly bootstrapServers: readonly string[];
  readonly tls: TlsSettings | null;
  readonly sasl: SaslSettings | null;
  readonly proxy: ProxySettings | null;
  /** Opens every TCP connection in place of the system's own way or a proxy; TLS is put on top of it. */
  readonly openSocket?: (host: string, port: number) => Promise<Socket>;
}

export interface KafkaLimits {
  /** For a TCP connection, its TLS and SASL handshakes included. */
  readonly connectTimeoutMs: number;
  /** For an answer that a broker gives from memory. */
  readonly requestTimeoutMs: number;
  /** How long retriable errors are tried again, per call. */
  readonly retryTimeoutMs: number;
  /** How long a leader or coordinator that does not answer is waited for: until Kafka has noticed and chosen another. */
  readonly leaderTimeoutMs: number;
  /** The same for the controller. */
  readonly controllerTimeoutMs: number;
  /** Of the controller's metadata log that a request may make: one for each topic, config and partition. */
  readonly recordsPerRequest: number;
}

export const defaultLimits: KafkaLimits = {
  connectTimeoutMs: 5_000,
  requestTimeoutMs: 10_000,
  retryTimeoutMs: 12_000,
  // broker.session.timeout.ms is 9 s, and 18 s in clusters that come from ZooKeeper.
  leaderTimeoutMs: 25_000,
  // Brokers give up a controller that hangs after controller.socket.timeout.ms, 30 s.
  controllerTimeoutMs: 45_000,
  // A KRaft controller refuses more than 10,000 (MAX_RECORDS_PER_USER_OP, KAFKA-14996), since 4.0 also more new partitions (KAFKA-17870).
  recordsPerRequest: 9_000,
};
