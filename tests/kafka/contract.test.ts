/** Real Kafka of each line passes the one suite that every ClusterPort has to pass. */
import { setTimeout as sleep } from 'node:timers/promises';
import { brokerId } from '../../src/model/values/units.ts';
import { describeClusterPort } from '../contract/cluster-port-contract.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { writeBytes } from '../support/kafka/records.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';

for (const { name, bootstrapServers } of sharedClusters()) {
  describeClusterPort(name, async () => {
    const port = await connectTo(bootstrapServers);
    return {
      port,
      connect: () => connectTo(bootstrapServers),
      clock: { now: () => Date.now(), sleep: (durationMs) => sleep(durationMs) },
      brokers: ['a', 'b', 'c'].map((rack, index) => ({ id: brokerId(index + 1), rack })),
      write: (topic, partition, byteCount) => writeBytes(bootstrapServers, topic, partition, byteCount),
      stop: () => port.close(),
    };
  });
}
