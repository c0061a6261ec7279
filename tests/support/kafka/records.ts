/** Writes records to a topic and reads them back, for checks that data written before a move is all there after it. */
import { type Admin, Kafka, logLevel, Partitioners } from 'kafkajs';

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

/** Every value that the topic holds now, sorted; reads each partition up to its end as it was when the call began. */
export async function readRecords(
  bootstrapServers: readonly string[],
  topic: string,
): Promise<readonly string[]> {
  const kafka = connectTo(bootstrapServers);
  const admin = kafka.admin();
  await admin.connect();
  const expected = await countRecords(admin, topic);
  await admin.disconnect();
  const values: string[] = [];
  if (expected === 0) return values;
  const groupId = `read-back-${topic}-${process.hrtime.bigint()}`;
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    const eachMessage = async ({ message }: { message: { value: Buffer | null } }): Promise<void> => {
      values.push(message.value?.toString() ?? '');
      if (values.length === expected) resolve();
    };
    consumer.run({ autoCommit: false, eachMessage }).catch(reject);
  });
  await consumer.disconnect();
  return values.sort();
}

async function countRecords(admin: Admin, topic: string): Promise<number> {
  const offsets = await admin.fetchTopicOffsets(topic);
  return offsets.reduce((sum, { low, high }) => sum + Number(high) - Number(low), 0);
}
