/** How a replica that moves between log dirs is called. */
import { partitionName } from '../cluster/partition-name.ts';
import type { TopicPartition } from '../cluster/port/resources.ts';
import type { BrokerId } from '../values/units.ts';

/** `orders/3 on broker 1003`. */
export const logDirMoveName = (move: TopicPartition & { readonly broker: BrokerId }): string =>
  `${partitionName(move)} on broker ${move.broker}`;
