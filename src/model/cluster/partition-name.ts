/** How a partition is called: `orders/3`. */
import type { TopicPartition } from './port/resources.ts';

export function partitionName({ topic, partition }: TopicPartition): string {
  return `${topic}/${partition}`;
}
