/** Reads one partition from an offset to its end, without a consumer group: for the journal. */

import type { StoredRecord } from '../../model/cluster/port/cluster-reads.ts';
import type { KafkaError } from '../../model/cluster/port/outcome.ts';
import type { TopicPartition } from '../../model/cluster/port/resources.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError } from '../connect/kafka-errors.ts';
import { fetchRequest } from '../requests/records/fetch.ts';
import { listOffsetsRequest } from '../requests/records/list-offsets.ts';

export interface ReadTo {
  /** null: read to the end. */
  readonly error: KafkaError | null;
  /** Where the next read goes on. */
  readonly nextOffset: number;
  /** The offset was out of range: what was taken is all there is. */
  readonly isRestarted: boolean;
}

/** To its high watermark; from its first record where the offset is out of range. Throws BrokerUnavailable. */
export async function readPartition(
  cluster: ClusterConnections,
  leader: BrokerId,
  partition: TopicPartition,
  fromOffset: number,
  take: (records: readonly StoredRecord[]) => void,
): Promise<ReadTo> {
  let offset = fromOffset;
  let isRestarted = false;
  for (;;) {
    const answer = await cluster.askBroker(leader, fetchRequest(partition, offset));
    const error = kafkaError(answer.errorCode);
    // The log's start was cut off (retention, DeleteRecords).
    const isCutOff = error?.name === 'OFFSET_OUT_OF_RANGE';
    if (error && !isCutOff) return { error, nextOffset: offset, isRestarted };
    isRestarted ||= isCutOff;
    const next = isCutOff ? await earliestOffset(cluster, leader, partition) : answer.nextOffset;
    take(answer.records);
    if (next === offset) return { error, nextOffset: offset, isRestarted };
    offset = next;
    if (!isCutOff && offset >= answer.highWatermark) return { error: null, nextOffset: offset, isRestarted };
  }
}

async function earliestOffset(
  cluster: ClusterConnections,
  leader: BrokerId,
  partition: TopicPartition,
): Promise<number> {
  const [listed] = await cluster.askBroker(leader, listOffsetsRequest([partition], 'earliest'));
  return listed?.offset ?? 0;
}
