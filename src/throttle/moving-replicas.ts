/** Which replicas send and which receive while partitions move: what a throttle has to name; used by throttle-ledger.ts. */
import type { TopicPartition } from '../model/cluster-port.ts';
import { addedReplicas, type PartitionChange } from '../model/plan.ts';
import type { BrokerId, BytesPerSecond } from '../model/units.ts';
import type { Side } from './throttle-keys.ts';

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

/** On the sides on which brokers take part. */
export function ratesOf(
  moving: readonly MovingReplicas[],
  rateOf: (broker: BrokerId, side: Side) => BytesPerSecond,
): BrokerRates {
  const rates = new Map<BrokerId, Partial<Record<Side, BytesPerSecond>>>();
  const limit = (id: BrokerId, side: Side): void => {
    const known = rates.get(id) ?? {};
    rates.set(id, known);
    known[side] ??= rateOf(id, side);
  };
  for (const { senders, receivers } of moving) {
    for (const id of senders) limit(id, 'leader');
    for (const id of receivers) limit(id, 'follower');
  }
  return new Map([...rates].toSorted(([a], [b]) => a - b));
}
