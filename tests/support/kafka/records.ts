/** Writes records to a topic and reads them back, for checks that data written before a move is all there after it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { ClusterConnections } from '../../../src/kafka/cluster-connections.ts';
import { kafkaError } from '../../../src/kafka/kafka-errors.ts';
import { defaultLimits } from '../../../src/kafka/kafka-settings.ts';
import { readPartition } from '../../../src/kafka/read-partition.ts';
import { produceRequest } from '../../../src/kafka/requests/produce.ts';
import type { KafkaError } from '../../../src/model/cluster-port.ts';
import { plainSettings } from './connect-to.ts';

/** Brokers refuse batches of more than 1 MB. */
const batchBytes = 500_000;
const patient = { retries: 10, initialRetryTime: 100 };

function connectTo(bootstrapServers: readonly string[]): Kafka {
  return new Kafka({ brokers: [...bootstrapServers], logLevel: logLevel.NOTHING, retry: patient });
}

/** Produces `count` values (`<prefix>-0`, `<prefix>-1`, …) with acks from all in-sync replicas, spread over the partitions by key. */
export async function writeRecords(
  bootstrapServers: readonly string[],
  topic: string,
  count: number,
  options: { readonly prefix?: string; readonly paddingBytes?: number } = {},
): Promise<void> {
  const { prefix = 'record', paddingBytes = 0 } = options;
  const producer = connectTo(bootstrapServers).producer({
    createPartitioner: Partitioners.DefaultPartitioner,
    allowAutoTopicCreation: false,
    // So that a retry writes no record twice.
    idempotent: true,
    maxInFlightRequests: 1,
  });
  await producer.connect();
  const padding = { padding: 'x'.repeat(paddingBytes) };
  const batchSize = Math.max(1, Math.min(500, Math.floor(batchBytes / (paddingBytes + 100))));
  for (let from = 0; from < count; from += batchSize) {
    const messages = Array.from({ length: Math.min(batchSize, count - from) }, (_, index) => {
      const value = `${prefix}-${from + index}`;
      return { key: value, value, ...(paddingBytes > 0 && { headers: padding }) };
    });
    await producer.send({ topic, messages, acks: -1 });
  }
  await producer.disconnect();
}

/** Writes at least so many bytes to one partition, acknowledged by all in-sync replicas. */
export async function writeBytes(
  bootstrapServers: readonly string[],
  topic: string,
  partition: number,
  byteCount: number,
): Promise<void> {
  await withCluster(bootstrapServers, async (cluster) => {
    const { topics } = await cluster.metadata([topic]);
    const leader = topics[0]?.partitions.find(({ id }) => id === partition)?.leader;
    if (leader === undefined || leader === null)
      throw new Error(`${topic}, partition ${partition} has no leader`);
    for (let left = byteCount; left > 0; left -= batchBytes) {
      const records = [{ key: String(left), value: 'x'.repeat(Math.min(left, batchBytes)) }];
      const request = produceRequest({ topic, partition }, records, Date.now());
      await sendPatiently(async () => kafkaError((await cluster.sendToBroker(leader, request)).errorCode));
    }
  });
}

/** A leader of a new topic may not know yet that it is one. */
async function sendPatiently(send: () => Promise<KafkaError | null>): Promise<void> {
  for (let tries = 1; ; tries++) {
    const error = await send();
    if (error === null) return;
    if (!error.retriable || tries === 20) throw new Error(error.name);
    await sleep(100);
  }
}

/** Every value that the topic holds now, sorted; each partition is read up to its high watermark. */
export async function readRecords(
  bootstrapServers: readonly string[],
  topic: string,
): Promise<readonly string[]> {
  return withCluster(bootstrapServers, async (cluster) => {
    const { topics } = await cluster.metadata([topic]);
    const values: string[] = [];
    for (const { id, leader } of topics[0]?.partitions ?? []) {
      if (leader === null) throw new Error(`${topic}, partition ${id} has no leader`);
      const { error } = await readPartition(cluster, leader, { topic, partition: id }, 0, (records) => {
        values.push(...records.map(({ value }) => value ?? ''));
      });
      if (error) throw new Error(`${topic}, partition ${id}: ${error.name}`);
    }
    return values.sort();
  });
}

async function withCluster<Result>(
  bootstrapServers: readonly string[],
  run: (cluster: ClusterConnections) => Promise<Result>,
): Promise<Result> {
  const cluster = new ClusterConnections(plainSettings(bootstrapServers), defaultLimits);
  try {
    return await run(cluster);
  } finally {
    cluster.close();
  }
}
