import { kafkaLines } from '../../../support/kafka/kafka-lines.ts';
import { describeMatrix } from './describe-matrix.ts';

describeMatrix(kafkaLines[0]);
