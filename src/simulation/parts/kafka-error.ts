/** Kafka's errors by name, as outcomes of the simulated cluster's calls. */
import type { KafkaError, Outcome } from '../../model/cluster/port/outcome.ts';
import { visibleText } from '../../model/values/visible-text.ts';

/** Those that a client may try again (of what the simulated cluster answers with). */
const retriable: readonly string[] = [
  'UNKNOWN_TOPIC_OR_PARTITION',
  'UNKNOWN_TOPIC_ID',
  'PREFERRED_LEADER_NOT_AVAILABLE',
];

export function kafkaError(name: string, message: string): KafkaError {
  return { name, message: visibleText(message), retriable: retriable.includes(name) };
}

/** Runs one change a resource; a change answers its error, or null when it is done. */
export function outcomes<Item, Resource>(
  items: readonly Item[],
  resourceOf: (item: Item) => Resource,
  change: (item: Item) => KafkaError | null,
): readonly Outcome<Resource>[] {
  return items.map((item) => ({ resource: resourceOf(item), error: change(item) }));
}
