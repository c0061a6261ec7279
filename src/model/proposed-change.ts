/** A change that brokers are asked about before anybody makes it: what plans would do, in the words of the port. */
import type { QuotaChange } from './access.ts';
import type { ConfigChange, NewPartitions, NewTopic } from './cluster-port.ts';

export type ProposedChange =
  | { readonly kind: 'create-topic'; readonly topic: NewTopic }
  | { readonly kind: 'add-partitions'; readonly addition: NewPartitions }
  | { readonly kind: 'alter-configs'; readonly change: ConfigChange }
  | { readonly kind: 'alter-quota'; readonly change: QuotaChange }
  | { readonly kind: 'delete-topic'; readonly name: string };

type Kind = ProposedChange['kind'];

export function isOfKind<Wanted extends Kind>(
  kind: Wanted,
): (change: ProposedChange) => change is Extract<ProposedChange, { readonly kind: Wanted }> {
  return (change): change is Extract<ProposedChange, { readonly kind: Wanted }> => change.kind === kind;
}
