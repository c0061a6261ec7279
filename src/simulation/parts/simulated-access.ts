/** ACLs, quotas and users of the simulated cluster, whose authorizer refuses nobody; part of simulated-port.ts. */
import {
  type AclBinding,
  aclKey,
  credentialKey,
  entityKey,
  type ObservedAccess,
  type Quota,
  type QuotaChange,
  type ScramCredential,
  sortAccess,
  type UserChange,
} from '../../model/cluster/access.ts';
import type { ClusterPort } from '../../model/cluster/port/cluster-port.ts';
import type { KafkaError, Outcome } from '../../model/cluster/port/outcome.ts';
import { denial } from '../broker-rules.ts';
import { kafkaError, outcomes } from './kafka-error.ts';
import type { SimulatedCluster } from './simulated-cluster.ts';

type Change = <Resource>(make: () => readonly Outcome<Resource>[]) => Promise<readonly Outcome<Resource>[]>;

/** As Kafka refuses fewer (KIP-554). */
const fewestIterations = 4_096;
const mostIterations = 16_384;

export function accessPort(
  cluster: SimulatedCluster,
  change: Change,
): Pick<ClusterPort, 'readAccess' | 'createAcls' | 'deleteAcls' | 'alterQuotas' | 'alterUsers'> {
  const make = <Item>(
    items: readonly Item[],
    alter: (tables: Tables, item: Item) => KafkaError | null,
  ): Promise<readonly Outcome<Item>[]> =>
    change(() => {
      const tables = toTables(cluster.access);
      const made = outcomes(
        items,
        (item) => item,
        (item) => alter(tables, item),
      );
      cluster.access = toAccess(tables, cluster.access);
      return made;
    });
  return {
    readAccess: async () => sortAccess(cluster.access),
    createAcls: async (acls) => make(acls, (tables, acl) => checkAcls(cluster) ?? grant(tables, acl)),
    deleteAcls: async (acls) => make(acls, (tables, acl) => checkAcls(cluster) ?? revoke(tables, acl)),
    alterQuotas: async (changes) =>
      make(changes, (tables, item) => checkQuota(cluster, item) ?? alterQuota(tables, item)),
    alterUsers: async (changes) =>
      make(changes, (tables, item) => denial(cluster.rules, 'Alter', null) ?? alterUser(tables, item)),
  };
}

/** By their keys: one request may hold thousands of changes. */
interface Tables {
  readonly acls: Map<string, AclBinding>;
  readonly quotas: Map<string, Quota>;
  readonly users: Map<string, ScramCredential>;
}

const toTables = ({ acls, quotas, users }: ObservedAccess): Tables => ({
  acls: new Map((acls ?? []).map((acl) => [aclKey(acl), acl])),
  quotas: new Map(quotas.map((quota) => [entityKey(quota.entity), quota])),
  users: new Map(users.map((credential) => [credentialKey(credential), credential])),
});

function toAccess({ acls, quotas, users }: Tables, before: ObservedAccess): ObservedAccess {
  return {
    ...before,
    acls: before.acls && [...acls.values()],
    quotas: [...quotas.values()],
    users: [...users.values()],
  };
}

function checkAcls({ access, rules }: SimulatedCluster): KafkaError | null {
  return access.acls === null
    ? kafkaError('SECURITY_DISABLED', 'No Authorizer is configured.')
    : denial(rules, 'Alter', null);
}

function grant({ acls }: Tables, acl: AclBinding): null {
  acls.set(aclKey(acl), acl);
  return null;
}

function revoke({ acls }: Tables, acl: AclBinding): null {
  acls.delete(aclKey(acl));
  return null;
}

/** Why it would be refused; null: it would not. */
export function checkQuota({ rules }: SimulatedCluster, { entity, limits }: QuotaChange): KafkaError | null {
  const denied = denial(rules, 'AlterConfigs', null);
  if (denied) return denied;
  if ('ip' in entity && ('user' in entity || 'client-id' in entity)) {
    return kafkaError('INVALID_REQUEST', 'Invalid quota entity combination: ip and another one.');
  }
  const unknown = Object.keys(limits).find((key) => !quotaKeys('ip' in entity).includes(key));
  return unknown === undefined ? null : kafkaError('INVALID_REQUEST', `Invalid configuration key ${unknown}`);
}

/** ClientQuotaControlManager: connections are limited by address, everything else by user and client. */
const quotaKeys = (byAddress: boolean): readonly string[] =>
  byAddress
    ? ['connection_creation_rate']
    : ['producer_byte_rate', 'consumer_byte_rate', 'request_percentage', 'controller_mutation_rate'];

function alterQuota({ quotas }: Tables, { entity, limits }: QuotaChange): null {
  const key = entityKey(entity);
  const after = Object.entries({ ...quotas.get(key)?.limits, ...limits }).filter(
    (limit): limit is [string, number] => limit[1] !== null,
  );
  if (after.length === 0) quotas.delete(key);
  else quotas.set(key, { entity, limits: Object.fromEntries(after) });
  return null;
}

function alterUser({ users }: Tables, change: UserChange): KafkaError | null {
  const { user, mechanism, credential } = change;
  const key = credentialKey(change);
  if (credential === null) {
    return users.delete(key)
      ? null
      : kafkaError('RESOURCE_NOT_FOUND', `Attempt to delete a user credential that does not exist: ${user}`);
  }
  const { iterations } = credential;
  if (iterations < fewestIterations || iterations > mostIterations) {
    return kafkaError(
      'UNACCEPTABLE_CREDENTIAL',
      `Too ${iterations < fewestIterations ? 'few' : 'many'} iterations`,
    );
  }
  users.set(key, { user, mechanism, iterations });
  return null;
}
