/** The supported lines of Kafka and the release of each that the tests run; read by the global setup and the suites. */

export interface KafkaLine {
  /** As it reads in test names. */
  readonly name: string;
  readonly version: string;
}

export const kafkaLines: readonly [KafkaLine, KafkaLine] = [
  { name: 'Kafka 3.9', version: '3.9.1' },
  { name: 'Kafka 4', version: '4.3.1' },
];

export const newestVersion = '4.3.1';
