import { kafkaLines } from '../../support/kafka/kafka-lines.ts';
import { describeFollowing } from './follow-prometheus.ts';

describeFollowing(kafkaLines[0], { outages: false });
