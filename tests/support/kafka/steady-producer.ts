/** Writes to a topic for as long as a test runs, with acks from all in-sync replicas, and keeps what was acknowledged. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel, Partitioners } from 'kafkajs';

export interface SteadyProducer {
  /** Every value that was acknowledged, and the longest that one write took, retries included. */
  stop(): Promise<{ readonly acknowledged: readonly string[]; readonly slowestMs: number }>;
}

const writeEveryMs = 50;

export async function startSteadyProducer(
  bootstrapServers: readonly string[],
  topic: string,
): Promise<SteadyProducer> {
  const kafka = new Kafka({
    brokers: [...bootstrapServers],
    logLevel: logLevel.NOTHING,
    retry: { retries: 50, initialRetryTime: 50, maxRetryTime: 500 },
  });
  const producer = kafka.producer({
    createPartitioner: Partitioners.DefaultPartitioner,
    allowAutoTopicCreation: false,
    // So that a retry writes no record twice.
    idempotent: true,
    maxInFlightRequests: 1,
  });
  await producer.connect();
  const acknowledged: string[] = [];
  let slowestMs = 0;
  let isRunning = true;
  const running = (async () => {
    for (let count = 0; isRunning; count++) {
      const value = `steady-${count}`;
      const startedAt = performance.now();
      await producer.send({ topic, messages: [{ key: value, value }], acks: -1 });
      slowestMs = Math.max(slowestMs, performance.now() - startedAt);
      acknowledged.push(value);
      await sleep(writeEveryMs);
    }
  })();
  // Told by stop(), which awaits it.
  running.catch(() => undefined);
  return {
    stop: async () => {
      isRunning = false;
      await running;
      await producer.disconnect();
      return { acknowledged, slowestMs };
    },
  };
}
