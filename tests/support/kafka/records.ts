/** Writes records to a topic and reads them back, for checks that data written before a move is all there after it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ClusterConnections } from '../../../src/kafka/connect/cluster-connections.ts';
import { kafkaError } from '../../../src/kafka/connect/kafka-errors.ts';
import { defaultLimits } from '../../../src/kafka/connect/kafka-settings.ts';
import { readPartition } from '../../../src/kafka/journal/read-partition.ts';
import { produceRequest } from '../../../src/kafka/requests/records/produce.ts';
import type { KafkaError } from '../../../src/model/cluster/port/outcome.ts';
import type { TopicPartition } from '../../../src/model/cluster/port/resources.ts';
import type { BrokerId } from '../../../src/model/values/units.ts';
import { plainSettings } from './connect-to.ts';

/** Brokers refuse batches of more than 1 MB. */
const batchBytes = 500_000;

/**
 * Produces `count` values (`<prefix>-0`, `<prefix>-1`, …) with acks from all in-sync replicas, over the partitions in turn. Sent
 * again only where the broker says that it has written nothing, so that each value is there once.
 */
export async function writeRecords(
  bootstrapServers: readonly string[],
  topic: string,
  count: number,
  options: { readonly prefix?: string; readonly paddingBytes?: number } = {},
): Promise<void> {
  const { prefix = 'record', paddingBytes = 0 } = options;
  const padding = 'x'.repeat(paddingBytes);
  const values = Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
  const batchSize = Math.max(1, Math.min(500, Math.floor(batchBytes / (paddingBytes + 100))));
  await withCluster(bootstrapServers, async (cluster) => {
    const leaders = await leadersOf(cluster, topic);
    for (const [partition, leader] of leaders.entries()) {
      const own = values.filter((_, index) => index % leaders.length === partition);
      for (let from = 0; from < own.length; from += batchSize) {
        const records = own
          .slice(from, from + batchSize)
          .map((value) => ({ key: `${value} ${padding}`, value }));
        await produce(cluster, leader, { topic, partition }, records);
      }
    }
  });
}

/** Writes these records to one partition, in their order. */
export async function writeKeyed(
  bootstrapServers: readonly string[],
  topicPartition: TopicPartition,
  records: readonly { readonly key: string; readonly value: string }[],
): Promise<void> {
  const { topic, partition } = topicPartition;
  await withCluster(bootstrapServers, async (cluster) => {
    const leader = (await leadersOf(cluster, topic))[partition];
    if (leader === undefined) throw new Error(`${topic} has no partition ${partition}`);
    await produce(cluster, leader, topicPartition, [...records]);
  });
}

/** Writes at least so many bytes to one partition, acknowledged by all in-sync replicas. */
export async function writeBytes(
  bootstrapServers: readonly string[],
  topic: string,
  partition: number,
  byteCount: number,
): Promise<void> {
  await fillPartitions(bootstrapServers, [{ topic, partition, byteCount }]);
}

/** The same to many at once. */
export async function fillPartitions(
  bootstrapServers: readonly string[],
  wanted: readonly (TopicPartition & { readonly byteCount: number })[],
): Promise<void> {
  await withCluster(bootstrapServers, async (cluster) => {
    await Promise.all(
      [...Map.groupBy(wanted, ({ topic }) => topic)].map(async ([topic, partitions]) => {
        const leaders = await leadersOf(cluster, topic);
        for (const { partition, byteCount } of partitions) {
          const leader = leaders[partition];
          if (leader === undefined) throw new Error(`${topic} has no partition ${partition}`);
          await fill(cluster, leader, { topic, partition }, byteCount);
        }
      }),
    );
  });
}

async function fill(
  cluster: ClusterConnections,
  leader: BrokerId,
  partition: TopicPartition,
  byteCount: number,
): Promise<void> {
  for (let left = byteCount; left > 0; left -= batchBytes) {
    const records = [{ key: String(left), value: 'x'.repeat(Math.min(left, batchBytes)) }];
    await produce(cluster, leader, partition, records);
  }
}

/** Of each partition, by id; a topic that was created a moment ago gets the time to have them. */
async function leadersOf(cluster: ClusterConnections, topic: string): Promise<readonly BrokerId[]> {
  for (let tries = 1; ; tries++) {
    const { topics } = await cluster.metadata([topic]);
    const partitions = (topics[0]?.partitions ?? []).toSorted((a, b) => a.id - b.id);
    const leaders = partitions.flatMap(({ leader }) => (leader === null ? [] : [leader]));
    if (leaders.length > 0 && leaders.length === partitions.length) return leaders;
    if (tries === 20) throw new Error(`${topic} has partitions without a leader`);
    await sleep(100);
  }
}

async function produce(
  cluster: ClusterConnections,
  leader: BrokerId,
  partition: TopicPartition,
  records: Parameters<typeof produceRequest>[1],
): Promise<void> {
  const request = produceRequest(partition, records, Date.now());
  await sendPatiently(async () => kafkaError((await cluster.sendToBroker(leader, request)).errorCode));
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
        values.push(...records.map(({ value }) => (value ? Buffer.from(value).toString() : '')));
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
