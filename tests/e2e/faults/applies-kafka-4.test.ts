import { kafkaLines } from '../../support/kafka/kafka-lines.ts';
import { describeFaults } from './apply-faults.ts';

describeFaults(kafkaLines[1], 'applies');
