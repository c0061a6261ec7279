/** The registry on a cluster of one line of Kafka: every day, and when brokers are down. */
import { afterAll, beforeAll, describe } from 'vitest';
import type { KafkaLine } from '../../support/kafka/kafka-lines.ts';
import { type KafkaCluster, startKafkaCluster } from '../../support/kafka/start-kafka-cluster.ts';
import { describeEveryDay } from './every-day.ts';
import { describeOutages } from './outages.ts';

export function describeRegistry({ name, version }: KafkaLine): void {
  describe(`the registry on ${name}`, () => {
    let started: KafkaCluster | undefined;
    const cluster = (): KafkaCluster => {
      if (!started) throw new Error('the cluster has not started');
      return started;
    };
    beforeAll(async () => {
      started = await startKafkaCluster({ version });
    });
    afterAll(() => started?.stop());

    describe('every day', () => describeEveryDay(cluster));
    describe('when brokers are down', () => describeOutages(cluster));
  });
}
