/** Writes records to a topic and reads them back, for checks that data written before a move is all there after it. */
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { ClusterConnections } from '../../../src/kafka/cluster-connections.ts';
import { defaultLimits } from '../../../src/kafka/kafka-settings.ts';
import { readPartition } from '../../../src/kafka/read-partition.ts';

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
  });
  await producer.connect();
  const padding = { padding: 'x'.repeat(paddingBytes) };
  // Batches of at most some 500 KB: brokers refuse more than 1 MB at once.
  const batchSize = Math.max(1, Math.min(500, Math.floor(500_000 / (paddingBytes + 100))));
  for (let from = 0; from < count; from += batchSize) {
    const messages = Array.from({ length: Math.min(batchSize, count - from) }, (_, index) => {
      const value = `${prefix}-${from + index}`;
      return { key: value, value, ...(paddingBytes > 0 && { headers: padding }) };
    });
    await producer.send({ topic, messages, acks: -1 });
  }
  await producer.disconnect();
}

/** Every value that the topic holds now, sorted; each partition is read up to its high watermark. */
export async function readRecords(
  bootstrapServers: readonly string[],
  topic: string,
): Promise<readonly string[]> {
  const settings = { kind: 'kafka', bootstrapServers, tls: null, sasl: null } as const;
  const cluster = new ClusterConnections(settings, defaultLimits);
  try {
    const { topics } = await cluster.metadata([topic]);
    const values: string[] = [];
    for (const { id, leader } of topics[0]?.partitions ?? []) {
      if (leader === null) throw new Error(`${topic}, partition ${id} has no leader`);
      const error = await readPartition(cluster, leader, { topic, partition: id }, (records) => {
        values.push(...records.map(({ value }) => value ?? ''));
      });
      if (error) throw new Error(`${topic}, partition ${id}: ${error.name}`);
    }
    return values.sort();
  } finally {
    cluster.close();
  }
}
