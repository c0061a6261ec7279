/** The examples that need a Kafka work on real brokers. */
import { describe, test } from 'vitest';
import { applyExample, realExamples } from '../support/apply-example.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';

describe.each(sharedClusters())('on $name', ({ bootstrapServers }) => {
  test.each(realExamples)('examples/%s works', async (name) => {
    const env = {
      TOPICWRIGHT_VAR_KAFKA_BOOTSTRAP: bootstrapServers[0] ?? '',
      ORDERS_APP_PASSWORD: 'a secret of the example',
    };
    await applyExample(name, [], env);
  });
});
