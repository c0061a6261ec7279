/** Binds measured rates to the partitions of the cluster. */
import type { ClusterState, ObservedTopic } from '../../model/cluster/cluster-state.ts';
import type { TopicTraffic } from '../../model/metrics/measured-traffic.ts';
import type { PartitionTraffic } from '../../planner/placement-problem.ts';

/** undefined: what producers send to it is not known. */
export type TrafficLookup = (topic: ObservedTopic, partition: number) => PartitionTraffic | undefined;

export function bindTraffic({ traffic }: ClusterState): TrafficLookup {
  const measured = new Map(traffic?.topics.map((one) => [one.topic, one]));
  return (topic, partition) => {
    const found = measured.get(topic.name);
    if (!found || isAnother(topic, found)) return undefined;
    const produce = found.produce[partition] ?? null;
    if (produce === null) return undefined;
    return { produceBytesPerSecond: produce, consumeBytesPerSecond: found.consume[partition] ?? 0 };
  };
}

/** Deleted and created again since: nothing is known of the new one. */
const isAnother = ({ id }: ObservedTopic, measured: TopicTraffic): boolean =>
  id !== undefined && measured.id !== undefined && id !== measured.id;

export interface MissingRates {
  readonly topic: string;
  readonly partition: number;
  readonly what: 'produce' | 'consume';
}

/** What is not known of the partitions of the cluster, by topic and partition. */
export function missingRates({ traffic, topics }: ClusterState): readonly MissingRates[] {
  const measured = new Map(traffic?.topics.map((one) => [one.topic, one]));
  return topics.flatMap((topic) => {
    const found = measured.get(topic.name);
    const rates = found && !isAnother(topic, found) ? found : null;
    return topic.partitions.flatMap(({ id }): MissingRates[] => {
      const partition = { topic: topic.name, partition: id };
      if ((rates?.produce[id] ?? null) === null) return [{ ...partition, what: 'produce' }];
      return (rates?.consume[id] ?? null) === null ? [{ ...partition, what: 'consume' }] : [];
    });
  });
}
