import { kafkaLines } from '../../support/kafka/kafka-lines.ts';
import { describeRegistry } from './on-kafka.ts';

describeRegistry(kafkaLines[0]);
