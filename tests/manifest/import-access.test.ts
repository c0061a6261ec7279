/** ACLs, quotas and users of a live cluster as the documents that people would write. */
import { describe, expect, test } from 'vitest';
import { importManifests } from '../../src/cli/files/import-manifests.ts';
import type { AclBinding, AclOperation, ObservedAccess } from '../../src/model/cluster/access.ts';
import { noAccess } from '../../src/model/cluster/access.ts';
import { cluster } from '../support/cluster.ts';

const acls = (
  principal: string,
  operations: readonly AclOperation[],
  resource: Pick<AclBinding, 'resourceType' | 'resourceName'> & Partial<AclBinding>,
): readonly AclBinding[] =>
  operations.map((operation) => ({
    ...{ principal, operation, host: '*', permission: 'allow', pattern: 'literal' },
    ...resource,
  }));
const topic = (resourceName: string) => ({ resourceType: 'topic', resourceName }) as const;
const prefix = (resourceName: string) => ({ ...topic(resourceName), pattern: 'prefixed' }) as const;
const theCluster = { resourceType: 'cluster', resourceName: 'kafka-cluster' } as const;

const imported = (access: Partial<ObservedAccess>, journal: Readonly<Record<string, string>> = {}) => {
  const state = { ...cluster().brokers(1).build(), journal, access: { ...noAccess, ...access } };
  const { files, notes, plan } = importManifests(state, { name: 'test', bootstrapServers: ['kafka:9092'] });
  expect(plan.access).toEqual([]);
  const file = files.find(({ name }) => name === 'access.yaml');
  return { text: file?.text ?? null, notes };
};
/** The documents without what all begin with. */
const specs = (access: Partial<ObservedAccess>): string =>
  (imported(access).text ?? '').replaceAll(/^(apiVersion|kind): .*\n/gm, '');

describe('ACLs', () => {
  test('those of a principal are one document, with a rule for each set of operations', () => {
    const own = [
      ...acls('User:orders-app', ['Write', 'Describe', 'Read'], topic('orders')),
      ...acls('User:orders-app', ['Read', 'Describe'], prefix('payments-')),
      ...acls('User:orders-app', ['Describe', 'Read'], topic('refunds')),
      ...acls('User:orders-app', ['Read'], { resourceType: 'group', resourceName: 'orders-app' }),
      ...acls('User:orders-app', ['Write'], { ...topic('*'), permission: 'deny' }),
    ];
    expect(imported({ acls: own }).text).toBe(`apiVersion: topicwright/v1
kind: Acl
metadata: {name: orders-app}
spec:
  principals: [User:orders-app]
  rules:
    - {allow: [Read, Write, Describe], topics: [orders]}
    - {allow: [Read, Describe], topics: [payments-*, refunds]}
    - {allow: [Read], groups: [orders-app]}
    - {deny: [Write], topics: ["*"]}
`);
  });

  test('the same operations share a rule, whatever they are on', () => {
    const own = [
      ...acls('User:app', ['Describe', 'DescribeConfigs'], theCluster),
      ...acls('User:app', ['Describe', 'DescribeConfigs'], topic('*')),
    ];
    expect(specs({ acls: own })).toContain(
      'rules: [{allow: [Describe, DescribeConfigs], topics: ["*"], cluster: true}]',
    );
  });

  test('principals that may exactly the same from the same hosts share a document, such as brokers', () => {
    const brokers = [1, 2, 3].flatMap((id) =>
      acls(`User:CN=kafka-${id},O=shop`, ['ClusterAction'], theCluster),
    );
    const another = acls('User:CN=kafka-4,O=shop', ['ClusterAction', 'Alter'], theCluster);
    expect(specs({ acls: [...brokers, ...another] })).toBe(`metadata: {name: kafka-1-and-others}
spec:
  principals: ["User:CN=kafka-1,O=shop", "User:CN=kafka-2,O=shop", "User:CN=kafka-3,O=shop"]
  rules:
    - {allow: [ClusterAction], cluster: true}
---
metadata: {name: kafka-4}
spec: {principals: ["User:CN=kafka-4,O=shop"], rules: [{allow: [Alter, ClusterAction], cluster: true}]}
`);
  });

  test('what is allowed from some hosts alone is a document of its own, and hosts from which the same is share one', () => {
    const from = (host: string) => ({ ...topic('orders'), host });
    const own = [
      ...acls('User:app', ['Describe'], topic('*')),
      ...['10.0.0.2', '10.0.0.1'].flatMap((host) => acls('User:app', ['Read'], from(host))),
    ];
    expect(specs({ acls: own })).toBe(`metadata: {name: app}
spec: {principals: [User:app], rules: [{allow: [Describe], topics: ["*"]}]}
---
metadata: {name: app-from-10.0.0.1}
spec: {principals: [User:app], hosts: [10.0.0.1, 10.0.0.2], rules: [{allow: [Read], topics: [orders]}]}
`);
  });

  test('a star within a name is escaped, and all is a star', () => {
    const named = (resourceName: string) => ({ ...topic(resourceName), resourceType: 'group' as const });
    const own = [
      ...acls('User:*', ['Read'], { ...named('a*b'), pattern: 'prefixed' }),
      ...acls('User:*', ['Read'], named('c*')),
    ];
    expect(specs({ acls: own })).toContain(String.raw`{allow: [Read], groups: [a\*b*, c\*]}`);
    expect(specs({ acls: own })).toContain('metadata: {name: everybody}');
  });

  test('a rule that is too long for a line has one for each key, or for each name', () => {
    const many = Array.from({ length: 20 }, (_, index) => `a-topic-name-${index + 10}`);
    const text = specs({ acls: many.flatMap((name) => acls('User:app', ['Read'], topic(name))) });
    expect(text).toContain('    - allow: [Read]\n      topics:\n        - a-topic-name-10\n');
  });

  test('those that no manifest can hold are told of', () => {
    const own = [
      ...acls('User:app', ['Delete'], { ...theCluster }),
      ...acls('orders', ['Read'], topic('a')),
      ...acls('User:app', ['Read'], prefix('a\\')),
      ...acls('User:app', ['Read'], topic('orders-?')),
    ];
    expect(imported({ acls: own })).toEqual({
      text: null,
      notes: [
        'allow Delete on the cluster to User:app: a manifest cannot hold it',
        'allow Read on topic a to orders: a manifest cannot hold this principal',
        'allow Read on topic a\\* to User:app: a manifest cannot hold it',
        'allow Read on topic orders-? to User:app: "orders-?" matches no topic',
      ],
    });
  });
});

test('ACLs of kinds that only a newer Kafka knows are told of', () => {
  expect(imported({ unknownAcls: 2 }).notes).toEqual(['2 ACLs: of a kind that only a newer Kafka knows']);
});

test('a cluster without an authorizer, quotas and users has no access to write down', () => {
  expect(imported({ acls: null })).toEqual({ text: null, notes: [] });
});

describe('quotas', () => {
  test('each entity has a document, with rates as people write them', () => {
    const quotas = [
      {
        entity: { user: 'orders' },
        limits: { producer_byte_rate: 10_000_000, consumer_byte_rate: 1_048_577 },
      },
      { entity: { user: null, 'client-id': 'app' }, limits: { request_percentage: 12.5 } },
      { entity: { ip: null }, limits: { connection_creation_rate: 10 } },
    ];
    expect(specs({ quotas })).toBe(`metadata: {name: orders}
spec: {user: orders, limits: {producerByteRate: 10MB/s, consumerByteRate: 1048577}}
---
metadata: {name: default-user-client-app}
spec: {user: <default>, clientId: app, limits: {requestPercentage: 12.5}}
---
metadata: {name: default-ip}
spec: {ip: <default>, limits: {connectionCreationRate: 10}}
`);
  });

  test('limits that no manifest can hold are told of, beside those that one can', () => {
    const limits = { producer_byte_rate: 5, leader_byte_rate: 7, connection_creation_rate: 3 };
    const { text, notes } = imported({ quotas: [{ entity: { user: 'orders' }, limits }] });
    expect(text).toContain('limits: {producerByteRate: 5}');
    expect(notes).toEqual([
      'leader_byte_rate 7 for user orders: a manifest cannot hold it',
      'connection_creation_rate 3 for user orders: a manifest cannot hold it',
    ]);
  });
});

describe('users', () => {
  const credential = (user: string, iterations = 8192) =>
    ({ user, mechanism: 'scram-sha-512', iterations }) as const;

  test('each has a document, its iterations, and a reference for a password that nobody knows', () => {
    const users = [
      { ...credential('orders-app', 4096), mechanism: 'scram-sha-256' } as const,
      credential('orders-app'),
      credential('the shop'),
    ];
    expect(imported({ users }).text).toBe(`# Kafka does not reveal passwords: the current one stays. \
The variable is needed when passwordVersion or iterations change.
apiVersion: topicwright/v1
kind: User
metadata: {name: orders-app}
spec:
  credentials:
    - {mechanism: scram-sha-256, password: "\${env:ORDERS_APP_PASSWORD}", iterations: 4096}
    - {mechanism: scram-sha-512, password: "\${env:ORDERS_APP_PASSWORD}"}
---
apiVersion: topicwright/v1
kind: User
metadata: {name: the-shop}
spec: {username: the shop, credentials: [{mechanism: scram-sha-512, password: "\${env:THE_SHOP_PASSWORD}"}]}
`);
  });

  test('no two come to share a name or a password', () => {
    const text = specs({ users: ['a-b', 'a.b', 'a b', 'a-b-2'].map((user) => credential(user)) });
    expect(text.match(/^metadata.*/gm)).toEqual(
      ['a-b', 'a.b', 'a-b-2', 'a-b-2-2'].map((name) => `metadata: {name: ${name}}`),
    );
    expect(new Set(text.match(/env:\w+/g)).size).toBe(4);
  });

  test('a password that topicwright has set before keeps its version', () => {
    const { text } = imported({ users: [credential('orders')] }, { 'password/scram-sha-512/orders': '3' });
    expect(text).toContain('passwordVersion: 3');
  });

  test('iterations that Kafka would not take again are told of', () => {
    expect(imported({ users: [credential('old', 1)] })).toEqual({
      text: null,
      notes: ['user old (scram-sha-512, 1 iterations): a manifest cannot hold it'],
    });
  });
});
