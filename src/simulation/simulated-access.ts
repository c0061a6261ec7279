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
} from '../model/access.ts';
import type { ClusterPort, KafkaError, Outcome } from '../model/cluster-port.ts';
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
    createAcls: async (acls) => make(acls, grant),
    deleteAcls: async (acls) => make(acls, revoke),
    alterQuotas: async (changes) => make(changes, alterQuota),
    alterUsers: async (changes) => make(changes, alterUser),
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
    acls: before.acls === null && acls.size === 0 ? null : [...acls.values()],
    quotas: [...quotas.values()],
    users: [...users.values()],
  };
}

function grant({ acls }: Tables, acl: AclBinding): null {
  acls.set(aclKey(acl), acl);
  return null;
}

function revoke({ acls }: Tables, acl: AclBinding): null {
  acls.delete(aclKey(acl));
  return null;
}

function alterQuota({ quotas }: Tables, { entity, limits }: QuotaChange): KafkaError | null {
  if ('ip' in entity && ('user' in entity || 'client-id' in entity)) {
    return kafkaError('INVALID_REQUEST', 'Invalid quota entity combination: ip and another one.');
  }
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
