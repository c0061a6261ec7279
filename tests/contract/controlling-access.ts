/** Contract: readAccess, createAcls, deleteAcls, alterQuotas, alterUsers. */
import { describe, expect, test } from 'vitest';
import type { AclBinding, Quota, QuotaEntity, ScramCredential } from '../../src/model/cluster/access.ts';
import { aclKey, entityKey } from '../../src/model/cluster/access.ts';
import {
  type ContractCluster,
  errorNames,
  eventually,
  expectAllDone,
  newTopicName,
} from './contract-cluster.ts';

export function describeControllingAccess(cluster: () => ContractCluster): void {
  const quotaOf = async (entity: QuotaEntity): Promise<Quota['limits'] | null> => {
    const { quotas } = await cluster().port.readAccess();
    return quotas.find((quota) => entityKey(quota.entity) === entityKey(entity))?.limits ?? null;
  };
  const aclsOf = async (principal: string): Promise<readonly AclBinding[]> => {
    const { acls } = await cluster().port.readAccess();
    return (acls ?? []).filter((acl) => acl.principal === principal);
  };
  const credentialsOf = async (user: string): Promise<readonly ScramCredential[]> =>
    (await cluster().port.readAccess()).users.filter((credential) => credential.user === user);

  describe('createAcls and deleteAcls', () => {
    test('every kind of resource, pattern and permission is there as it was made, and goes as asked', async () => {
      const { port } = cluster();
      const principal = `User:${newTopicName()} CN=a,O=b`;
      const base = { principal, host: '*', operation: 'Describe', permission: 'allow' } as const;
      const wanted: readonly AclBinding[] = [
        { ...base, resourceType: 'topic', resourceName: '*', pattern: 'literal' },
        { ...base, resourceType: 'topic', resourceName: 'orders-', pattern: 'prefixed', operation: 'Read' },
        { ...base, resourceType: 'group', resourceName: 'app', pattern: 'literal', permission: 'deny' },
        { ...base, resourceType: 'cluster', resourceName: 'kafka-cluster', pattern: 'literal' },
        {
          ...base,
          resourceType: 'transactional-id',
          resourceName: 't',
          pattern: 'literal',
          host: '10.0.0.1',
        },
        { ...base, resourceType: 'delegation-token', resourceName: 'x', pattern: 'literal' },
        {
          ...base,
          resourceType: 'user',
          resourceName: 'User:y',
          pattern: 'literal',
          operation: 'CreateTokens',
        },
      ];
      expectAllDone(await port.createAcls(wanted));
      // Once more changes nothing.
      expectAllDone(await port.createAcls(wanted.slice(0, 2)));
      const byKey = (a: AclBinding, b: AclBinding): number => (aclKey(a) < aclKey(b) ? -1 : 1);
      await eventually(cluster(), async () => {
        expect(await aclsOf(principal)).toEqual(wanted.toSorted(byKey));
      });
      expectAllDone(await port.deleteAcls(wanted.slice(1)));
      await eventually(cluster(), async () => {
        expect(await aclsOf(principal)).toEqual(wanted.slice(0, 1));
      });
      expectAllDone(await port.deleteAcls(wanted));
      await eventually(cluster(), async () => expect(await aclsOf(principal)).toEqual([]));
    });
  });

  describe('alterQuotas', () => {
    test('limits come and go one by one, for users, clients, both, and those without their own', async () => {
      const { port } = cluster();
      const user = newTopicName();
      const entities: readonly QuotaEntity[] = [
        { user },
        { 'client-id': user },
        { user, 'client-id': user },
        { user, 'client-id': null },
      ];
      const limits = { producer_byte_rate: 1_048_576, request_percentage: 12.5 };
      expectAllDone(await port.alterQuotas(entities.map((entity) => ({ entity, limits }))));
      for (const entity of entities) {
        await eventually(cluster(), async () => expect(await quotaOf(entity)).toEqual(limits));
      }
      const changes = { producer_byte_rate: null, consumer_byte_rate: 5 };
      expectAllDone(await port.alterQuotas([{ entity: { user }, limits: changes }]));
      await eventually(cluster(), async () => {
        expect(await quotaOf({ user })).toEqual({ consumer_byte_rate: 5, request_percentage: 12.5 });
      });
      const none = { producer_byte_rate: null, consumer_byte_rate: null, request_percentage: null };
      expectAllDone(await port.alterQuotas(entities.map((entity) => ({ entity, limits: none }))));
      for (const entity of entities) {
        await eventually(cluster(), async () => expect(await quotaOf(entity)).toBeNull());
      }
    });

    test('an address cannot be combined with a user', async () => {
      const entity = { user: newTopicName(), ip: '10.1.2.3' };
      const outcomes = await cluster().port.alterQuotas([
        { entity, limits: { connection_creation_rate: 5 } },
      ]);
      expect(errorNames(outcomes)).toEqual(['INVALID_REQUEST']);
    });
  });

  describe('alterUsers', () => {
    test('a user has a password of each mechanism, which is never told', async () => {
      const { port } = cluster();
      const user = `${newTopicName()} é`;
      const credential = { iterations: 4096, password: 'a secret' };
      expectAllDone(
        await port.alterUsers([
          { user, mechanism: 'scram-sha-256', credential },
          { user, mechanism: 'scram-sha-512', credential: { ...credential, iterations: 8192 } },
        ]),
      );
      await eventually(cluster(), async () => {
        expect(await credentialsOf(user)).toEqual([
          { user, mechanism: 'scram-sha-256', iterations: 4096 },
          { user, mechanism: 'scram-sha-512', iterations: 8192 },
        ]);
      });
      expect(JSON.stringify(await port.readAccess())).not.toContain(credential.password);
      expectAllDone(await port.alterUsers([{ user, mechanism: 'scram-sha-256', credential: null }]));
      await eventually(cluster(), async () => expect(await credentialsOf(user)).toHaveLength(1));
      expectAllDone(await port.alterUsers([{ user, mechanism: 'scram-sha-512', credential: null }]));
      await eventually(cluster(), async () => expect(await credentialsOf(user)).toEqual([]));
    });

    test('what cannot be, fails alone', async () => {
      const [known, unknown] = [newTopicName(), newTopicName()];
      const weak = { iterations: 10, password: 'x' };
      const outcomes = await cluster().port.alterUsers([
        { user: known, mechanism: 'scram-sha-256', credential: weak },
        { user: unknown, mechanism: 'scram-sha-512', credential: null },
      ]);
      expect(errorNames(outcomes)).toEqual(['UNACCEPTABLE_CREDENTIAL', 'RESOURCE_NOT_FOUND']);
    });
  });
}
