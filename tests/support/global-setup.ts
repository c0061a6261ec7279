/** Starts one cluster per supported line of Kafka for all tests of the project `real`, with a listener of each kind, and ends them afterwards. */
import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { connectTo } from './kafka/connect-to.ts';
import { kafkaLines } from './kafka/kafka-lines.ts';
import { newTestFolder } from './kafka/new-test-folder.ts';
import { startKafkaCluster } from './kafka/start-kafka-cluster.ts';
import { listeners, scramUser, secureListeners } from './security/secured-listeners.ts';
import { startTokenServer } from './security/token-server.ts';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const tokens = await startTokenServer();
  const folder = await newTestFolder();
  const { credentials, ...secured } = await secureListeners(folder, tokens);
  const starts = await Promise.allSettled(
    kafkaLines.map(({ version }) => startKafkaCluster({ version, listeners, ...secured })),
  );
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
    await port.alterUsers(
      (['scram-sha-256', 'scram-sha-512'] as const).map((mechanism) => ({
        ...{ user: scramUser.username, mechanism },
        credential: { iterations: 4096, password: scramUser.password },
      })),
    );
    await port.close();
  }
  project.provide(
    'kafkaClusters',
    kafkaLines.map(({ name, version }, index) => ({
      name,
      version,
      bootstrapServers: clusters[index]?.bootstrapServers ?? [],
      serversByListener: Object.fromEntries(
        listeners.map(({ name: listener }) => [listener, clusters[index]?.serversOf(listener) ?? []]),
      ),
    })),
  );
  project.provide('credentials', { ...credentials, tokenEndpoint: tokens.tokenEndpoint });
  return async () => {
    await tokens.stop();
    await rm(folder, { recursive: true, force: true });
    const endings = await Promise.allSettled(clusters.map((cluster) => cluster.stop()));
    for (const ending of endings) {
      if (ending.status === 'fulfilled') continue;
      // Vitest only prints what a teardown throws; a broker that died must fail the run.
      process.exitCode = 1;
      throw ending.reason;
    }
  };
}
