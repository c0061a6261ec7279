/** The supported lines of Kafka and the release of each that the tests run; read by the global setup and the suites. */

export interface KafkaLine {
  /** As it reads in test names. */
  readonly name: string;
  readonly version: string;
}

/** Two other releases instead, such as `3.7.2,4.0.2`: `npm run test:releases` goes through them all. */
const [older = '', newer = ''] = process.env['KAFKA_RELEASES']?.split(',') ?? [];

const line = (name: string, version: string, chosen: string): KafkaLine =>
  chosen === '' ? { name, version } : { name: `Kafka ${chosen}`, version: chosen };

export const kafkaLines: readonly [KafkaLine, KafkaLine] = [
  line('Kafka 3.9', '3.9.1', older),
  line('Kafka 4', '4.3.1', newer),
];

export const newestVersion: string = kafkaLines[1].version;
