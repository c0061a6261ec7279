/** Reads one partition wholly, without a consumer group: for the journal. */
import type { KafkaError, TopicPartition } from '../model/cluster-port.ts';
import type { BrokerId } from '../model/units.ts';
import type { ClusterConnections } from './cluster-connections.ts';
import { kafkaError } from './kafka-errors.ts';
import { type FetchedRecord, fetchRequest } from './requests/fetch.ts';
import { earliestOffsetRequest } from './requests/list-offsets.ts';

/** From its first record to its high watermark; null: read to the end. Throws BrokerUnavailable. */
export async function readPartition(
  cluster: ClusterConnections,
  leader: BrokerId,
  partition: TopicPartition,
  take: (records: readonly FetchedRecord[]) => void,
): Promise<KafkaError | null> {
  let offset = 0;
  for (;;) {
    const answer = await cluster.sendToBroker(leader, fetchRequest(partition, offset));
    const error = kafkaError(answer.errorCode);
    // The log's start was cut off (retention, DeleteRecords).
    const isCutOff = error?.name === 'OFFSET_OUT_OF_RANGE';
    if (error && !isCutOff) return error;
    const next = isCutOff ? await earliestOffset(cluster, leader, partition) : answer.nextOffset;
    take(answer.records);
    if (next <= offset) return error;
    offset = next;
    if (!isCutOff && offset >= answer.highWatermark) return null;
  }
}

async function earliestOffset(
  cluster: ClusterConnections,
  leader: BrokerId,
  partition: TopicPartition,
): Promise<number> {
  const { offset } = await cluster.sendToBroker(leader, earliestOffsetRequest(partition));
  return offset;
}
