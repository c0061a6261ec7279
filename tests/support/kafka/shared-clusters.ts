/** The clusters that the whole run shares, one per supported line of Kafka; for `describe.each(sharedClusters())('on $name', …)`. */
import { inject } from 'vitest';
import type { Credentials } from '../security/secured-listeners.ts';
import { fetchJars } from './fetch-jars.ts';
import type { KafkaLine } from './kafka-lines.ts';
import { runKafkaTool } from './run-kafka-tool.ts';

/** What the global setup hands to the test processes. */
interface ProvidedCluster extends KafkaLine {
  readonly bootstrapServers: readonly string[];
  /** Of the listeners besides the plaintext one, by their names. */
  readonly serversByListener: Readonly<Record<string, readonly string[]>>;
}

/** How to log in to those listeners. */
interface ProvidedCredentials extends Credentials {
  readonly tokenEndpoint: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    kafkaClusters: readonly ProvidedCluster[];
    credentials: ProvidedCredentials;
  }
}

/** Three nodes with ids 1 to 3 in racks a, b and c. */
export interface SharedCluster extends ProvidedCluster {
  /** What one of Kafka's own admin tools prints about the cluster, over the plaintext listener or another one. */
  readonly tool: (mainClass: string, args: readonly string[], listener?: string) => Promise<string>;
}

export function sharedClusters(): readonly SharedCluster[] {
  return inject('kafkaClusters').map((cluster) => ({
    ...cluster,
    tool: async (mainClass, args, listener) => {
      const servers = listener === undefined ? cluster.bootstrapServers : cluster.serversByListener[listener];
      return runKafkaTool(await fetchJars(cluster.version), servers ?? [], mainClass, args);
    },
  }));
}
