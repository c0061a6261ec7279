/** The ten kinds of documents, by name. */

export const kinds = [
  'Cluster',
  'BrokerPool',
  'Placement',
  'Topic',
  'Tags',
  'ThrottlePolicy',
  'Guardrails',
  'Acl',
  'Quota',
  'User',
] as const;

export type Kind = (typeof kinds)[number];

export function isKind(kind: unknown): kind is Kind {
  return kinds.some((known) => known === kind);
}
