/** Writes to a topic for as long as a test runs, with acks from all in-sync replicas, and keeps what was acknowledged. */
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel, Partitioners } from 'kafkajs';

export interface SteadyProducer {
  stop(): Promise<ProducerReport>;
}

interface ProducerReport {
  /** Every value. */
  readonly acknowledged: readonly string[];
  /** The longest that one write took, retries included. */
  readonly slowestMs: number;
  /** The writes that took more than a second, by `performance.now()`, without the time in which this process did not run. */
  readonly pauses: readonly Pause[];
}

interface Pause {
  readonly fromMs: number;
  readonly toMs: number;
  /** Of the machine, by the minute: what else may have slowed it down. */
  readonly load: number;
}

const writeEveryMs = 50;
const pauseMs = 1_000;

export async function startSteadyProducer(
  bootstrapServers: readonly string[],
  topic: string,
): Promise<SteadyProducer> {
  const kafka = new Kafka({
    brokers: [...bootstrapServers],
    logLevel: logLevel.NOTHING,
    // A broker that hangs is given up before its partitions have another leader.
    requestTimeout: 5_000,
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
  // The first record finds everything cold, clients and brokers.
  const first = 'steady-first';
  await producer.send({ topic, messages: [{ key: first, value: first }], acks: -1 });
  const acknowledged: string[] = [first];
  const pauses: Pause[] = [];
  const starvation = watchStarvation();
  let slowestMs = 0;
  let isRunning = true;
  const running = (async () => {
    for (let count = 0; isRunning; count++) {
      const value = `steady-${count}`;
      const fromMs = performance.now();
      const starvedBeforeMs = starvation.totalMs();
      await producer.send({ topic, messages: [{ key: value, value }], acks: -1 });
      const toMs = performance.now();
      slowestMs = Math.max(slowestMs, toMs - fromMs);
      const starvedMs = starvation.totalMs() - starvedBeforeMs;
      if (toMs - fromMs - starvedMs > pauseMs) pauses.push({ fromMs, toMs, load: loadavg()[0] ?? 0 });
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
      starvation.end();
      await producer.disconnect();
      return { acknowledged, slowestMs, pauses };
    },
  };
}

const tickMs = 50;

/** For how long this process has not run although a timer was due: a busy machine pauses the test, and not the cluster. */
function watchStarvation(): { readonly totalMs: () => number; readonly end: () => void } {
  let lastMs = performance.now();
  let totalMs = 0;
  const timer = setInterval(() => {
    const nowMs = performance.now();
    totalMs += Math.max(0, nowMs - lastMs - 2 * tickMs);
    lastMs = nowMs;
  }, tickMs);
  return { totalMs: () => totalMs, end: () => clearInterval(timer) };
}
