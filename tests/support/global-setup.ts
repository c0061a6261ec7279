/** Starts one cluster per supported line of Kafka for all tests of the project `real`, and ends them afterwards. */
import type { TestProject } from 'vitest/node';
import { connectTo } from './kafka/connect-to.ts';
import { kafkaLines } from './kafka/kafka-lines.ts';
import { startKafkaCluster } from './kafka/start-kafka-cluster.ts';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const starts = await Promise.allSettled(kafkaLines.map(({ version }) => startKafkaCluster({ version })));
  const clusters = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  for (const start of starts) {
    if (start.status === 'fulfilled') continue;
    await Promise.all(clusters.map((cluster) => cluster.stop()));
    throw start.reason;
  }
  // As on a cluster with transactional clients: Kafka's topic of transactions, which it makes at first use, is there.
  for (const cluster of clusters) {
    const port = await connectTo(cluster.bootstrapServers);
    await port.claimJournal();
    await port.close();
  }
  project.provide(
    'kafkaClusters',
    kafkaLines.map(({ name, version }, index) => ({
      name,
      version,
      bootstrapServers: clusters[index]?.bootstrapServers ?? [],
    })),
  );
  return async () => {
    const endings = await Promise.allSettled(clusters.map((cluster) => cluster.stop()));
    for (const ending of endings) {
      if (ending.status === 'fulfilled') continue;
      // Vitest only prints what a teardown throws; a broker that died must fail the run.
      process.exitCode = 1;
      throw ending.reason;
    }
  };
}
