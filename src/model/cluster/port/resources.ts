/** What requests to a cluster are about: partitions, and what has configs. */
import type { BrokerId } from '../../values/units.ts';

export interface TopicPartition {
  readonly topic: string;
  readonly partition: number;
}

export type ConfigResource =
  | { readonly kind: 'topic'; readonly name: string }
  | { readonly kind: 'broker'; readonly id: BrokerId };

/** `Topic/orders` or `Broker/1001`. */
export function resourceName(resource: ConfigResource): string {
  return resource.kind === 'topic' ? `Topic/${resource.name}` : `Broker/${resource.id}`;
}
