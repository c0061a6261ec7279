/** Which replicas send and which receive while partitions move: what a throttle has to name. */
import type { TopicPartition } from '../model/cluster/port/resources.ts';
import { addedReplicas, type PartitionChange } from '../model/plan/plan.ts';
import type { BrokerId, BytesPerSecond } from '../model/values/units.ts';
import type { Side } from './configs/throttle-keys.ts';

export interface MovingReplicas extends TopicPartition {
  /** Those that others copy from: whichever of them leads. */
  readonly senders: readonly BrokerId[];
  readonly receivers: readonly BrokerId[];
}

/** Of planned moves, those that copy anything. */
export function movingReplicas(changes: readonly PartitionChange[]): readonly MovingReplicas[] {
  return changes.flatMap((change) => {
    const receivers = addedReplicas(change);
    const { topic, partition, from } = change;
    return receivers.length > 0 ? [{ topic, partition, senders: from, receivers }] : [];
  });
}

/** What each broker may send (leader) and receive (follower); a side that is missing is not limited. */
export type BrokerRates = ReadonlyMap<BrokerId, Readonly<Partial<Record<Side, BytesPerSecond>>>>;

/** On which sides brokers take part, by id. */
export type TakingPart = ReadonlyMap<BrokerId, readonly Side[]>;

export function takingPart(moving: readonly MovingReplicas[]): TakingPart {
  const leaders = new Set(moving.flatMap(({ senders }) => senders));
  const followers = new Set(moving.flatMap(({ receivers }) => receivers));
  const ids = [...new Set([...leaders, ...followers])].sort((a, b) => a - b);
  return new Map(
    ids.map((id) => [
      id,
      [
        ...(leaders.has(id) ? (['leader'] as const) : []),
        ...(followers.has(id) ? (['follower'] as const) : []),
      ],
    ]),
  );
}
