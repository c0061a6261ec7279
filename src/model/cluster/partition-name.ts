/** How a partition is called: `orders/3`, and the order in which partitions are told. */
import type { TopicPartition } from './port/resources.ts';

export function partitionName({ topic, partition }: TopicPartition): string {
  return `${topic}/${partition}`;
}

/** By topic, then by number. */
export function comparePartitions(a: TopicPartition, b: TopicPartition): number {
  return a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1;
}
