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

/** One ACL, as Kafka's authorizer keeps it. */
export interface AclBinding {
  readonly resourceType: AclResourceType;
  /** `*` in a literal pattern stands for all. */
  readonly resourceName: string;
  readonly pattern: 'literal' | 'prefixed';
  /** Such as `User:orders`. */
  readonly principal: string;
  /** `*`: from anywhere. */
  readonly host: string;
  readonly operation: AclOperation;
  readonly permission: 'allow' | 'deny';
}

/** Whom a quota is for; null within a part: everybody who has none of their own. Parts that are left out don't count. */
export interface QuotaEntity {
  readonly user?: string | null;
  readonly 'client-id'?: string | null;
  readonly ip?: string | null;
}

export interface Quota {
  readonly entity: QuotaEntity;
  /** By key, in Kafka's units: bytes or requests per second, percent. */
  readonly limits: Readonly<Record<string, number>>;
}

export type ScramMechanism = 'scram-sha-256' | 'scram-sha-512';

/** What Kafka tells of a user's password: never the password. */
export interface ScramCredential {
  readonly user: string;
  readonly mechanism: ScramMechanism;
  readonly iterations: number;
}

export interface ObservedAccess {
  /** null: the brokers have no authorizer. */
  readonly acls: readonly AclBinding[] | null;
  readonly quotas: readonly Quota[];
  readonly users: readonly ScramCredential[];
  /** How many ACLs are of a kind that newer releases of Kafka have, and not among `acls`; absent: none. */
  readonly unknownAcls?: number;
  /** Whom the brokers take topicwright for, such as `User:topicwright`; null: not known. */
  readonly ownPrincipal: string | null;
  /** Whether what it sends them can be read on the way; absent: not known. */
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

/** What a plan does to access, beside its steps. */
export type AccessChange =
  | (Described<'grant-acl', '+'> & { readonly acl: AclBinding })
  | (Described<'revoke-acl', '-'> & { readonly acl: AclBinding })
  | (Described<'set-quota', '+' | '~' | '-'> & {
      readonly entity: QuotaEntity;
      /** In the order of their keys; null: not set. */
      readonly limits: readonly {
        readonly key: string;
        readonly from: number | null;
        readonly to: number | null;
      }[];
    })
  | (Described<'set-user', '+' | '~'> & {
      readonly user: string;
      readonly mechanism: ScramMechanism;
      readonly iterations: number;
    })
  | (Described<'remove-user', '-'> & { readonly user: string; readonly mechanism: ScramMechanism });

interface Described<Kind extends string, Symbol extends string> {
  readonly kind: Kind;
  readonly symbol: Symbol;
  /** Why, in one clause. */
  readonly reason: string;
  readonly source?: SourcePosition;
}

/** The kinds of resources that nobody may be surprised to lose. */
export type Prunable = 'acls' | 'quotas' | 'users';

/** What is in the cluster, declared by nothing in git, and left alone. */
export interface UnmanagedAccess {
  readonly kind: Prunable;
  /** Whose it is: a principal, the entity of a quota, or a user. */
  readonly whose: string;
  /** For people. */
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
