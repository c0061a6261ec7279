/** Who may do what, and how much of it: ACLs, client quotas and SCRAM users, as Kafka keeps them and as plans change them. */
import type { SourcePosition } from '../problem/problem.ts';

export const aclOperations = [
  'All',
  'Read',
  'Write',
  'Create',
  'Delete',
  'Alter',
  'Describe',
  'ClusterAction',
  'DescribeConfigs',
  'AlterConfigs',
  'IdempotentWrite',
  'CreateTokens',
  'DescribeTokens',
  'TwoPhaseCommit',
] as const;
export type AclOperation = (typeof aclOperations)[number];

export const aclResourceTypes = [
  'topic',
  'group',
  'cluster',
  'transactional-id',
  'delegation-token',
  'user',
] as const;
export type AclResourceType = (typeof aclResourceTypes)[number];

/** The only name that resources of type cluster have. */
export const clusterResourceName = 'kafka-cluster';

/** An ACL. */
export interface AclBinding {
  /** The type of the resource. */
  readonly resourceType: AclResourceType;
  /**
   * The name of the resource; `*` in a literal pattern: all of the type.
   * @minLength 1
   */
  readonly resourceName: string;
  /** Whether the name is a prefix. */
  readonly pattern: 'literal' | 'prefixed';
  /**
   * The principal, such as `User:orders`.
   * @minLength 1
   */
  readonly principal: string;
  /**
   * The address that the principal connects from; `*`: any.
   * @minLength 1
   */
  readonly host: string;
  /** The operation. */
  readonly operation: AclOperation;
  /** Whether the operation is allowed or denied. */
  readonly permission: 'allow' | 'deny';
}

/** Who a quota applies to. Parts that are absent do not count. */
export interface QuotaEntity {
  /** The user; null: every user without a quota of their own. */
  readonly user?: string | null;
  /** The client id; null: every client without a quota of its own. */
  readonly 'client-id'?: string | null;
  /** The address; null: every address without a quota of its own. */
  readonly ip?: string | null;
}

/** A client quota. */
export interface Quota {
  /** Who it applies to. */
  readonly entity: QuotaEntity;
  /**
   * Limits by key, in Kafka's units: bytes or requests per second, percent.
   * @value The limit.
   * @real
   */
  readonly limits: Readonly<Record<string, number>>;
}

export type ScramMechanism = 'scram-sha-256' | 'scram-sha-512';

/** A user's SCRAM credential, without the password: Kafka never reveals it. */
export interface ScramCredential {
  /**
   * The name of the user.
   * @minLength 1
   */
  readonly user: string;
  /** The SASL mechanism. */
  readonly mechanism: ScramMechanism;
  /** The number of SCRAM iterations. */
  readonly iterations: number;
}

export interface ObservedAccess {
  /** The ACLs; null: the brokers have no authorizer. */
  readonly acls: readonly AclBinding[] | null;
  /** The client quotas. */
  readonly quotas: readonly Quota[];
  /** The SCRAM users. */
  readonly users: readonly ScramCredential[];
  /** How many ACLs are of a type that only newer releases of Kafka have; they are not in `acls`. Absent: none. */
  readonly unknownAcls?: number;
  /** The principal that the brokers see topicwright as, such as `User:topicwright`; null: unknown. */
  readonly ownPrincipal: string | null;
  /** Whether what topicwright sends to the brokers can be read on the way; absent: unknown. */
  readonly unencrypted?: boolean;
}

/** To a quota: a number, or null to take the limit away. */
export interface QuotaChange {
  readonly entity: QuotaEntity;
  readonly limits: Readonly<Record<string, number | null>>;
}

/** To a user: a password, or null to take the credential away. */
export interface UserChange {
  readonly user: string;
  readonly mechanism: ScramMechanism;
  readonly credential: { readonly iterations: number; readonly password: string } | null;
}

/** A change to ACLs, quotas or users; its kind says which. */
export type AccessChange = GrantAcl | RevokeAcl | SetQuota | SetUser | RemoveUser;

interface Described<Kind extends string, Symbol extends string> {
  /** What the change does. */
  readonly kind: Kind;
  /** The sign that is shown in front of it. */
  readonly symbol: Symbol;
  /** Why, in one clause. */
  readonly reason: string;
  /** The declaration that asks for it, if one does. */
  readonly source?: SourcePosition;
}

/** Adds an ACL. */
interface GrantAcl extends Described<'grant-acl', '+'> {
  /** The ACL. */
  readonly acl: AclBinding;
}

/** Removes an ACL. */
interface RevokeAcl extends Described<'revoke-acl', '-'> {
  /** The ACL. */
  readonly acl: AclBinding;
}

/** Sets or removes limits of a quota. */
interface SetQuota extends Described<'set-quota', '+' | '~' | '-'> {
  /** Who the quota applies to. */
  readonly entity: QuotaEntity;
  /** The limits that change, by key. */
  readonly limits: readonly LimitChange[];
}

/** A limit. */
interface LimitChange {
  /** Kafka's name of the limit. */
  readonly key: string;
  /**
   * The limit before; null: none.
   * @real
   */
  readonly from: number | null;
  /**
   * The limit after; null: none.
   * @real
   */
  readonly to: number | null;
}

/** Sets the password of a user. */
interface SetUser extends Described<'set-user', '+' | '~'> {
  /** The name of the user. */
  readonly user: string;
  /** The SASL mechanism. */
  readonly mechanism: ScramMechanism;
  /** The number of SCRAM iterations. */
  readonly iterations: number;
}

/** Removes the password of a user. */
interface RemoveUser extends Described<'remove-user', '-'> {
  /** The name of the user. */
  readonly user: string;
  /** The SASL mechanism. */
  readonly mechanism: ScramMechanism;
}

/** The kinds of resources that nobody may be surprised to lose. */
export type Prunable = 'acls' | 'quotas' | 'users';

/** An ACL, quota or user in the cluster that no document declares. */
export interface UnmanagedAccess {
  /** What it is. */
  readonly kind: Prunable;
  /** Who it is for: a principal, the entity of a quota, or a user. */
  readonly whose: string;
  /** The resource in words. */
  readonly text: string;
}

/** Nobody has declared any, and nobody is known to have logged in. */
export const noAccess: ObservedAccess = { acls: [], quotas: [], users: [], ownPrincipal: null };

/** In an order that does not depend on who was asked. */
export function sortAccess({ acls, quotas, users, ...rest }: ObservedAccess): ObservedAccess {
  return {
    ...rest,
    acls: acls && sortBy(acls, aclKey),
    quotas: sortBy(quotas, ({ entity }) => entityKey(entity)),
    users: sortBy(users, credentialKey),
  };
}

function sortBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}

/** Such as `allow Read on topic orders to User:app`. */
export function describeAcl({
  permission,
  operation,
  resourceType,
  resourceName,
  pattern,
  principal,
  host,
}: AclBinding): string {
  const name = pattern === 'prefixed' ? `${resourceName}*` : resourceName;
  const on = resourceType === 'cluster' ? 'the cluster' : `${resourceType} ${name}`;
  const from = host === '*' ? '' : ` from ${host}`;
  return `${permission} ${operation} on ${on} to ${principal}${from}`;
}

/** Such as `user app, client-id <default>`, as Kafka's tools write it. */
export function describeEntity(entity: QuotaEntity): string {
  const parts = (['user', 'client-id', 'ip'] as const).flatMap((type) => {
    const name = entity[type];
    return name === undefined ? [] : [`${type} ${name ?? '<default>'}`];
  });
  return parts.join(', ');
}

/** Such as `set quota producer_byte_rate 1048576 for user app`, without its sign. */
export function describeAccessChange(change: AccessChange): string {
  switch (change.kind) {
    case 'grant-acl':
    case 'revoke-acl':
      return describeAcl(change.acl);
    case 'set-quota': {
      const limits = change.limits.map(
        ({ key, from, to }) => `${key} ${from === null ? '' : `${from} -> `}${to ?? 'none'}`,
      );
      return `quota of ${describeEntity(change.entity)}: ${limits.join(', ')}`;
    }
    case 'set-user':
      return `user ${change.user}: password for ${change.mechanism}`;
    case 'remove-user':
      return `user ${change.user}: no password for ${change.mechanism}`;
  }
}

export const aclKey = (acl: AclBinding): string =>
  JSON.stringify([
    acl.resourceType,
    acl.resourceName,
    acl.pattern,
    acl.principal,
    acl.host,
    acl.operation,
    acl.permission,
  ]);

export const entityKey = ({ user, 'client-id': clientId, ip }: QuotaEntity): string =>
  JSON.stringify([user, clientId, ip].map((part) => (part === undefined ? [] : [part])));

export const credentialKey = ({ user, mechanism }: Pick<ScramCredential, 'user' | 'mechanism'>): string =>
  `${mechanism} ${user}`;
