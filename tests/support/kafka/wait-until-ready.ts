/** Waits until a test cluster is whole: each running node answers, and its metadata lists exactly the running nodes. */
import { setTimeout as sleep } from 'node:timers/promises';
// Tames kafkajs's timers for the whole test process, too.
import '../../../src/kafka/connect/tame-request-queue.ts';
import { Kafka, type KafkaConfig, logLevel } from 'kafkajs';
import type { KafkaNode } from './kafka-node.ts';

/** How clients of a secured cluster log in. */
export type ClientSecurity = Pick<KafkaConfig, 'ssl' | 'sasl'>;

export async function waitUntilReady(
  nodes: readonly KafkaNode[],
  security: ClientSecurity,
  timeoutMs: number,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  const running = nodes.filter((node) => node.isRunning);
  const wanted = running.map((node) => node.id).join();
  for (const node of running) {
    let seen = await knownBrokers(node.address, security);
    while (seen !== wanted) {
      // A node that died by itself ends the wait at once, with its log.
      await node.assertAlive();
      if (Date.now() > deadline) {
        throw new Error(
          `Kafka node ${node.id} did not become ready in ${timeoutMs} ms: it knows brokers [${seen}], not [${wanted}].\n${await node.logTail()}`,
        );
      }
      await sleep(200);
      seen = await knownBrokers(node.address, security);
    }
  }
}

/** The ids that the node at the address knows, ascending; empty when it does not answer. */
async function knownBrokers(address: string, security: ClientSecurity): Promise<string> {
  const kafka = new Kafka({
    ...security,
    brokers: [address],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 2000,
    requestTimeout: 3000,
    retry: { retries: 0 },
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    const { brokers } = await admin.describeCluster();
    return brokers
      .map((broker) => broker.nodeId)
      .sort((a, b) => a - b)
      .join();
  } catch {
    return '';
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}
