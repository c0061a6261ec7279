/**
 * Clients whose traffic rises and falls: producers that send open-loop, and a consumer that reads along. A process of its own
 * (bench/client-latency.ts forks it), so that nothing else delays its clock.
 */
import { Kafka, logLevel, Partitioners } from 'kafkajs';

export interface LoadSettings {
  readonly bootstrapServers: readonly string[];
  readonly topic: string;
  /** Of what producers send, in bytes per second. */
  readonly lowest: number;
  readonly highest: number;
  readonly periodMs: number;
}

/** In milliseconds; `endToEnd` from before the send until the consumer has the record. */
export interface Latencies {
  readonly produce: readonly number[];
  readonly endToEnd: readonly number[];
  readonly failed: number;
}

export type LoadRequest = { readonly settings: LoadSettings } | 'begin' | 'end';

const sendEveryMs = 20;
const timeBytes = 16;

let produce: number[] = [];
let endToEnd: number[] = [];
let failed = 0;
let beganAt = performance.now();
const now = (): number => performance.timeOrigin + performance.now();

/** It begins in the busiest hour, of which there is one in each period, and is quiet for most of the time. */
export function loadAt(
  ms: number,
  { lowest, highest, periodMs }: Omit<LoadSettings, 'bootstrapServers' | 'topic'>,
): number {
  return lowest + (highest - lowest) * Math.cos((Math.PI * ms) / periodMs) ** 4;
}

async function run(settings: LoadSettings): Promise<void> {
  const { bootstrapServers, topic } = settings;
  const kafka = new Kafka({ brokers: [...bootstrapServers], logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  const consumer = kafka.consumer({ groupId: 'bench', maxWaitTimeInMs: 100 });
  await Promise.all([producer.connect(), consumer.connect()]);
  await consumer.subscribe({ topic, fromBeginning: false });
  await consumer.run({
    eachMessage: async ({ message }) => {
      const sentAt = Number(message.value?.subarray(0, timeBytes).toString());
      if (sentAt > 0) endToEnd.push(now() - sentAt);
    },
  });
  let partition = 0;
  const send = async (): Promise<void> => {
    const load = loadAt(performance.now() - beganAt, settings);
    const value = Buffer.alloc(Math.max(timeBytes, Math.round((load * sendEveryMs) / 1000)));
    const startedAt = now();
    value.write(startedAt.toFixed(1).padEnd(timeBytes));
    partition = (partition + 1) % 4;
    try {
      await producer.send({ topic, messages: [{ value, partition }], acks: -1 });
      produce.push(now() - startedAt);
    } catch {
      failed++;
    }
  };
  // Whether the last one is answered or not: clients don't wait for each other.
  setInterval(() => void send(), sendEveryMs);
}

process.on('message', (request: LoadRequest) => {
  if (request === 'begin') {
    beganAt = performance.now();
    produce = [];
    endToEnd = [];
    failed = 0;
  } else if (request === 'end') {
    process.send?.({ produce, endToEnd, failed } satisfies Latencies);
  } else {
    run(request.settings).then(
      () => process.send?.('ready'),
      (error: Error) => {
        process.stderr.write(`${error.stack}\n`);
        process.exit(1);
      },
    );
  }
});
