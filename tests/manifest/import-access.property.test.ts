/** Whatever the ACLs, quotas and users of a cluster: what is imported of them wants none of them changed, and covers all that it does not tell of. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importManifests } from '../../src/cli/files/import-manifests.ts';
import {
  type AclBinding,
  aclKey,
  aclOperations,
  aclResourceTypes,
  credentialKey,
  entityKey,
  type ObservedAccess,
  type QuotaEntity,
  sortAccess,
} from '../../src/model/cluster/access.ts';
import { cluster } from '../support/cluster.ts';

const anyName = fc.oneof(
  fc.constantFrom(
    'orders',
    'orders-app',
    'orders.app',
    'Orders App',
    '*',
    'a*',
    '\\\\',
    'a\\\\*b',
    '7',
    'true',
    '${env:HOME}',
  ),
  fc.constantFrom('', '-', 'ü', 'a: b # c', 'line\nbreak', '<default>', 'kafka-cluster', 'CN=orders,O=shop'),
  fc.string({ maxLength: 5, unit: 'grapheme' }),
);
const anyAcl: fc.Arbitrary<AclBinding> = fc.record({
  resourceType: fc.constantFrom(...aclResourceTypes),
  resourceName: fc.oneof(
    { weight: 1, arbitrary: anyName },
    { weight: 2, arbitrary: fc.constantFrom('a', 'b', '*') },
  ),
  pattern: fc.constantFrom('literal', 'prefixed'),
  principal: fc.oneof(
    fc.constantFrom('User:a', 'User:b', 'User:*', 'orders', 'User:', 'Role_1:x', 'User:CN=orders,O=shop'),
    anyName.map((name) => `User:${name}`),
  ),
  host: fc.constantFrom('*', '10.0.0.1', '::1', ''),
  operation: fc.constantFrom(...aclOperations, 'Read', 'Describe'),
  permission: fc.constantFrom('allow', 'deny'),
});
const anyEntityName = fc.option(anyName, { nil: null });
const anyEntity: fc.Arbitrary<QuotaEntity> = fc.oneof(
  fc.record({ user: anyEntityName, 'client-id': anyEntityName, ip: anyEntityName }, { requiredKeys: [] }),
  fc.record({ user: anyEntityName }),
  anyName.map((zone): QuotaEntity => ({ zone }) as QuotaEntity),
);
const anyLimits = fc.dictionary(
  fc.constantFrom(
    ...['producer_byte_rate', 'consumer_byte_rate', 'request_percentage', 'controller_mutation_rate'],
    ...['connection_creation_rate', 'odd_rate'],
  ),
  fc.oneof(
    fc.constantFrom(1, 1024, 1_000_000, 10_485_760, 1_048_577, 0, -1, 2 ** 63, 1e21),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  ),
  { minKeys: 1 },
);
const anyUser = fc.record({
  user: anyName,
  mechanism: fc.constantFrom('scram-sha-256', 'scram-sha-512'),
  iterations: fc.constantFrom(4096, 8192, 16_384, 1, 100_000),
});
const anyAccess: fc.Arbitrary<ObservedAccess> = fc
  .record({
    acls: fc.option(fc.uniqueArray(anyAcl, { selector: aclKey, maxLength: 30 }), { nil: null }),
    quotas: fc.uniqueArray(fc.record({ entity: anyEntity, limits: anyLimits }), {
      selector: ({ entity }) => entityKey(entity),
      maxLength: 6,
    }),
    users: fc.uniqueArray(anyUser, { selector: credentialKey, maxLength: 6 }),
    ownPrincipal: fc.constant(null),
  })
  .map(sortAccess);

function kindOf(note: string): 'Acl' | 'Quota' | 'User' {
  if (/^(?:allow|deny) /.test(note)) return 'Acl';
  return /^\w+ \S+ for /.test(note) ? 'Quota' : 'User';
}

test('an import of any access, then a plan: no changes, and whatever is not declared is told', () => {
  fc.assert(
    fc.property(anyAccess, fc.boolean(), (access, isNoted) => {
      const records = access.users.map(({ user, mechanism }) => [`password/${mechanism}/${user}`, '3']);
      const journal = isNoted ? Object.fromEntries(records) : {};
      const state = { ...cluster().brokers(1).build(), access, journal };
      const { plan, files, notes } = importManifests(state, {
        name: 'test',
        bootstrapServers: ['kafka:9092'],
      });
      const text = files.map((file) => file.text).join('---\n');
      expect(plan.access, text).toEqual([]);
      expect(plan.steps, text).toEqual([]);
      // Kinds that no document declares are nobody's business.
      const declared = new Set([...text.matchAll(/^kind: (Acl|Quota|User)$/gm)].map(([, kind]) => kind));
      expect(
        notes.filter((note) => declared.has(kindOf(note))),
        text,
      ).toHaveLength(plan.unmanaged.length);
    }),
    { numRuns: 500, interruptAfterTimeLimit: 60_000 },
  );
}, 120_000);
