/** The cluster that the test files of a project share, one project for each supported line of Kafka; for `describe.each(sharedClusters())('on $name', …)`. */
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
    /** Of `kafkaLines`: which one the project is for. */
    line: 0 | 1;
    kafkaCluster: ProvidedCluster;
    /** Whoever listens on it has the cluster to itself. */
    turnPort: number;
    credentials: ProvidedCredentials;
  }
}

/** Three nodes with ids 1 to 3 in racks a, b and c. */
export interface SharedCluster extends ProvidedCluster {
  /** What one of Kafka's own admin tools prints about the cluster, over the plaintext listener or another one. */
  readonly tool: (mainClass: string, args: readonly string[], listener?: string) => Promise<string>;
}

export function sharedClusters(): readonly [SharedCluster] {
  const cluster = inject('kafkaCluster');
  const tool: SharedCluster['tool'] = async (mainClass, args, listener) => {
    const servers = listener === undefined ? cluster.bootstrapServers : cluster.serversByListener[listener];
    return runKafkaTool(await fetchJars(cluster.version), servers ?? [], mainClass, args);
  };
  return [{ ...cluster, tool }];
}
