import { kafkaLines } from '../../support/kafka/kafka-lines.ts';
import { describeFollowing } from './follow-prometheus.ts';

describeFollowing(kafkaLines[1], { outages: true });
