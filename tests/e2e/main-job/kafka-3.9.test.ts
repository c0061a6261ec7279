import { kafkaLines } from '../../support/kafka/kafka-lines.ts';
import { describeMainJob } from './do-the-job.ts';

describeMainJob(kafkaLines[0]);
