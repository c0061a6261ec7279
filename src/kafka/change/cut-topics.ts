/** Topics of any size in requests of bounded weight: what is created or added first, and what comes after it. */
import type { NewPartitions, NewTopic } from '../../model/cluster/port/cluster-changes.ts';

/** In records of the controller's metadata log. */
export function weighTopic({ assignments, configs }: NewTopic): number {
  return 1 + assignments.length + Object.keys(configs).length;
}

/** With as many of its first partitions as one request may make. */
export function headOf(topic: NewTopic, recordsPerRequest: number): NewTopic {
  const tooMany = Math.max(0, weighTopic(topic) - recordsPerRequest);
  const atOnce = Math.max(1, topic.assignments.length - tooMany);
  return { ...topic, assignments: topic.assignments.slice(0, atOnce) };
}

/** In the order in which they have to be added. */
export function cutAddition(
  { topic, existing, assignments }: NewPartitions,
  atOnce: number,
): readonly NewPartitions[] {
  const count = Math.max(1, Math.ceil(assignments.length / atOnce));
  return Array.from({ length: count }, (_, index) => ({
    topic,
    existing: existing + index * atOnce,
    assignments: assignments.slice(index * atOnce, (index + 1) * atOnce),
  }));
}
