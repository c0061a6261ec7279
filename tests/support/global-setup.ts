/** Starts the cluster that the test files of a project share, of its line of Kafka, with a listener of each kind, and ends it afterwards. */
import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { connectTo } from './kafka/connect-to.ts';
import { findFreePorts } from './kafka/find-free-ports.ts';
import { kafkaLines } from './kafka/kafka-lines.ts';
import { newTestFolder } from './kafka/new-test-folder.ts';
import { startKafkaCluster } from './kafka/start-kafka-cluster.ts';
import { listeners, scramUser, secureListeners } from './security/secured-listeners.ts';
import { startTokenServer } from './security/token-server.ts';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const line = kafkaLines[project.getProvidedContext().line];
  const tokens = await startTokenServer();
  const folder = await newTestFolder();
  const { credentials, ...secured } = await secureListeners(folder, tokens);
  const cluster = await startKafkaCluster({ version: line.version, listeners, ...secured });
  const port = await connectTo(cluster.bootstrapServers);
  // As on a cluster with transactional clients: Kafka's topic of transactions, which it makes at first use, is there.
  await port.claimJournal();
  await port.alterUsers(
    (['scram-sha-256', 'scram-sha-512'] as const).map((mechanism) => ({
      ...{ user: scramUser.username, mechanism },
      credential: { iterations: 4096, password: scramUser.password },
    })),
  );
  await port.close();
  project.provide('kafkaCluster', {
    ...line,
    bootstrapServers: cluster.bootstrapServers,
    serversByListener: Object.fromEntries(listeners.map(({ name }) => [name, cluster.serversOf(name)])),
  });
  const [turnPort = 0] = await findFreePorts(1);
  project.provide('turnPort', turnPort);
  project.provide('credentials', { ...credentials, tokenEndpoint: tokens.tokenEndpoint });
  return async () => {
    await tokens.stop();
    await rm(folder, { recursive: true, force: true });
    await cluster.stop().catch((died: unknown) => {
      // Vitest only prints what a teardown throws; a broker that died must fail the run.
      process.exitCode = 1;
      throw died;
    });
  };
}
