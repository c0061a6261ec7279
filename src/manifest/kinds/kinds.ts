/** The kinds: the schema of each, and what a document of it declares. */

import type { DocumentByKind } from '../generated/documents.ts';
import type { DeclarationByKind } from '../manifest.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { aclSchema, declareAcl } from './acl.ts';
import { brokerPoolSchema, declareBrokerPool } from './broker-pool.ts';
import { clusterSchema, declareCluster } from './cluster.ts';
import { declareGuardrails, guardrailsSchema } from './guardrails.ts';
import type { Kind } from './kind.ts';
import { declarePlacement, placementSchema } from './placement.ts';
import { declareQuota, quotaSchema } from './quota.ts';
import { declareTags, tagsSchema } from './tags.ts';
import { declareThrottlePolicy, throttlePolicySchema } from './throttle-policy.ts';
import { declareTopic, topicSchema } from './topic.ts';
import { declareUser, userSchema } from './user.ts';
import type { ValidDocument } from './valid-document.ts';

/** The one source of what a manifest may say. */
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

export const declareByKind: {
  readonly [K in Kind]: (document: ValidDocument<DocumentByKind[K]>) => DeclarationByKind[K];
} = {
  Cluster: declareCluster,
  BrokerPool: declareBrokerPool,
  Placement: declarePlacement,
  Topic: declareTopic,
  Tags: declareTags,
  ThrottlePolicy: declareThrottlePolicy,
  Guardrails: declareGuardrails,
  Acl: declareAcl,
  Quota: declareQuota,
  User: declareUser,
};
