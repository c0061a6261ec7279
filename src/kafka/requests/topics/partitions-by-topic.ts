/** Groups single partitions as requests list them: by topic, in order of first appearance. */

import { partitionName } from '../../../model/cluster/partition-name.ts';
import type { TopicPartition } from '../../../model/cluster/port/resources.ts';

export function partitionsByTopic<Item extends TopicPartition>(
  items: readonly Item[],
): readonly (readonly [topic: string, items: readonly Item[]])[] {
  return [...Map.groupBy(items, ({ topic }) => topic)];
}

/** One string per partition, to look answers up by; topic names hold no slashes. */
export function partitionKey({ topic, partition }: TopicPartition): string {
  return partitionName({ topic, partition });
}

/** What became of one partition. */
export interface PartitionError extends TopicPartition {
  readonly errorCode: number;
  readonly message: string | null;
}

/** A request that may also fail as a whole. */
export interface PartitionErrors {
  readonly errorCode: number;
  readonly message: string | null;
  readonly partitions: readonly PartitionError[];
}
