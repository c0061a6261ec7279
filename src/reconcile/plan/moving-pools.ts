/** The pools among whose brokers replicas move: their throttle policies count. */
import type { PlacedPartitions } from './place-partitions.ts';

export function movingPools({ question, answer }: PlacedPartitions): ReadonlySet<string> {
  const moving = new Set(answer.changes.map(({ topic }) => topic));
  return new Set(
    question.partitions.flatMap(({ topic, goal }) => (goal && moving.has(topic) ? [goal.pool] : [])),
  );
}
