/** The ten kinds with their schemas: the one source of what a manifest may say. */
import { aclSchema } from './acl.ts';
import { brokerPoolSchema } from './broker-pool.ts';
import { clusterSchema } from './cluster.ts';
import { guardrailsSchema } from './guardrails.ts';
import type { JsonSchema } from './json-schema.ts';
import { placementSchema } from './placement.ts';
import { quotaSchema } from './quota.ts';
import { tagsSchema } from './tags.ts';
import { throttlePolicySchema } from './throttle-policy.ts';
import { topicSchema } from './topic.ts';
import { userSchema } from './user.ts';

export type Kind =
  | 'Cluster'
  | 'BrokerPool'
  | 'Placement'
  | 'Topic'
  | 'Tags'
  | 'ThrottlePolicy'
  | 'Guardrails'
  | 'Acl'
  | 'Quota'
  | 'User';

export const schemaByKind: Readonly<Record<Kind, JsonSchema>> = {
  Cluster: clusterSchema,
  BrokerPool: brokerPoolSchema,
  Placement: placementSchema,
  Topic: topicSchema,
  Tags: tagsSchema,
  ThrottlePolicy: throttlePolicySchema,
  Guardrails: guardrailsSchema,
  Acl: aclSchema,
  Quota: quotaSchema,
  User: userSchema,
};

export const kinds: readonly Kind[] = Object.keys(schemaByKind) as Kind[];

export function isKind(kind: unknown): kind is Kind {
  return kinds.some((known) => known === kind);
}
