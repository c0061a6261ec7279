/** The ACLs of other tools as Acl documents: exactly those that the tool would create. */
import { describe, expect, test } from 'vitest';
import { type ForeignTool, translateManifests } from '../../src/cli/files/import-manifests.ts';
import { describeAcl } from '../../src/model/cluster/access.ts';
import { document, loadOne } from '../support/manifests.ts';

const translated = (tool: ForeignTool, ...texts: readonly string[]) => {
  const files = texts.map((text, index) => ({ name: `${index + 1}.yaml`, text }));
  const { files: written, notes, problems } = translateManifests(tool, files);
  expect(problems).toEqual([]);
  const git = Object.fromEntries(written.map(({ name, text }) => [name, text]));
  const { acls } = loadOne({
    ...git,
    'cluster.yaml': git['cluster.yaml'] ?? document('Cluster', 'test', '{simulation: ./cluster.json}'),
  });
  return {
    ...{ notes, text: git['access.yaml'] ?? null },
    byName: Object.fromEntries(acls.map(({ name, acls: own }) => [name, own.map(describeAcl).sort()])),
  };
};

describe('kafka-gitops', () => {
  const pruned =
    'kafka-gitops removes ACLs that its state does not name; here prune: [acls] in the spec of the Cluster does';

  test('an application writes what it produces, reads what it consumes, and is in its group', () => {
    const { byName, notes } = translated(
      'kafka-gitops',
      `services:
  shop: {type: application, principal: "User:shop-app", produces: [orders], consumes: [payments, orders]}
  mail: {type: application, principal: "User:mail", group-id: mailers, consumes: [orders]}
  feed: {type: application, principal: "User:feed", group-id: unused, produces: ["*"]}
`,
    );
    expect(byName).toEqual({
      shop: [
        'allow Read on group shop to User:shop-app',
        'allow Read on topic orders to User:shop-app',
        'allow Read on topic payments to User:shop-app',
        'allow Write on topic orders to User:shop-app',
      ],
      mail: ['allow Read on group mailers to User:mail', 'allow Read on topic orders to User:mail'],
      feed: ['allow Write on topic * to User:feed'],
    });
    expect(notes).toEqual([pruned]);
  });

  test('a streams application manages what begins with its id', () => {
    const { text } = translated(
      'kafka-gitops',
      `services:
  totals: {type: kafka-streams, principal: "User:totals", application-id: totals-v2, consumes: [orders]}
`,
    );
    expect(text).toBe(`apiVersion: topicwright/v1
kind: Acl
metadata: {name: totals}
spec:
  principals: [User:totals]
  rules:
    - {allow: [Read], topics: [orders]}
    - {allow: [Read, Write, Create, Delete, Alter, Describe, DescribeConfigs, AlterConfigs], topics: [totals-v2*]}
    - {allow: [Read, Delete, Describe], groups: [totals-v2]}
    - {allow: [DescribeConfigs], cluster: true}
`);
  });

  test('a connect cluster has its storage topics and its group, each sink a group of its own', () => {
    const { byName } = translated(
      'kafka-gitops',
      `services:
  connect:
    type: kafka-connect
    principal: User:connect
    storage-topics: {offset: our-offsets}
    connectors:
      source: {produces: [rows]}
      sink: {consumes: [rows]}
`,
    );
    const storage = ['connect-configs-connect', 'connect-status-connect', 'our-offsets'];
    expect(byName).toEqual({
      connect: [
        ...['connect', 'connect-sink'].map((group) => `allow Read on group ${group} to User:connect`),
        ...[...storage, 'rows'].sort().map((topic) => `allow Read on topic ${topic} to User:connect`),
        ...[...storage, 'rows'].sort().map((topic) => `allow Write on topic ${topic} to User:connect`),
      ],
    });
  });

  test('topics of services are described where the settings, in whichever file, ask for it', () => {
    const { byName, notes } = translated(
      'kafka-gitops',
      `settings:
  services: {acls: {describeTopicEnabled: true}}
  files: {services: ./2.yaml, users: users.yaml}
`,
      'services:\n  shop: {type: application, principal: "User:shop", produces: [orders]}\n',
    );
    expect(byName['shop']).toEqual([
      'allow Describe on topic orders to User:shop',
      'allow Write on topic orders to User:shop',
    ]);
    expect(notes).toEqual([
      '1.yaml: settings.files.users: users.yaml is not read; give the folder that holds both',
      pruned,
    ]);
  });

  test('users have what their roles are for', () => {
    const { byName, notes } = translated(
      'kafka-gitops',
      `users:
  ann: {principal: "User:ann", roles: [Reader, writer]}
  bob: {principal: "User:bob", roles: [operator, owner]}
`,
    );
    expect(byName).toEqual({
      ann: [
        'allow Read on group * to User:ann',
        'allow Read on topic * to User:ann',
        'allow Write on topic * to User:ann',
      ],
      bob: [
        'allow Describe on group * to User:bob',
        'allow Describe on the cluster to User:bob',
        'allow Describe on topic * to User:bob',
        'allow DescribeConfigs on topic * to User:bob',
        'allow Read on group * to User:bob',
      ],
    });
    expect(notes).toEqual(['1.yaml: users.bob: the role owner has no equivalent', pruned]);
  });

  test('custom ACLs belong to a service or a user, whose principal only users lend them', () => {
    const custom = '{name: kafka., type: TOPIC, pattern: PREFIXED, operation: DESCRIBE_CONFIGS';
    const { byName, notes } = translated(
      'kafka-gitops',
      `services:
  shop: {type: application, principal: "User:shop"}
users:
  ann: {principal: "User:ann"}
customServiceAcls:
  shop:
    one: ${custom}, principal: "User:other", host: 10.0.0.1, permission: DENY}
    two: ${custom}}
    odd: {name: a, type: TOPIC, pattern: MATCH, operation: READ, principal: "User:shop"}
  gone:
    one: ${custom}, principal: "User:gone"}
customUserAcls:
  ann:
    one: ${custom}}
`,
    );
    expect(byName).toEqual({
      shop: ['deny DescribeConfigs on topic kafka.* to User:other from 10.0.0.1'],
      ann: ['allow DescribeConfigs on topic kafka.* to User:ann'],
    });
    expect(notes).toEqual([
      '1.yaml: customServiceAcls.shop.two: no principal is given, so its ACLs are not taken over',
      '1.yaml: customServiceAcls.shop.odd: an ACL that is allow READ TOPIC MATCH has no equivalent',
      '1.yaml: customServiceAcls.gone: nothing else is declared by this name, so kafka-gitops creates none of it',
      pruned,
    ]);
  });

  test('what Confluent Cloud alone knows, and what names no principal or type, is told', () => {
    const shop = 'services:\n  shop: {type: application, produces: [orders]}\n  odd: {type: lambda}\n';
    expect(translated('kafka-gitops', shop)).toEqual({
      ...{ text: null, byName: {} },
      notes: [
        '1.yaml: services.shop: no principal is given, so its ACLs are not taken over',
        '1.yaml: services.odd: services of type lambda have no equivalent',
      ],
    });
    const cloud =
      'settings: {ccloud: {enabled: true}}\nusers:\n  ann: {principal: "User:ann", roles: [reader]}\n';
    expect(translated('kafka-gitops', cloud)).toEqual({
      ...{ text: null, byName: {} },
      notes: [
        '1.yaml: users.ann: its principal is a service account of Confluent Cloud, whose id the file does not hold, so its ACLs are not taken over',
      ],
    });
  });
});

test('kdef: definitions about resources become documents about principals', () => {
  const definition = (metadata: string, ...groups: readonly string[]): string =>
    `apiVersion: v1\nkind: acl\nmetadata: {${metadata}}\nspec: {acls: [${groups.join(', ')}], deleteUndefinedAcls: true}\n`;
  const { text, notes } = translated(
    'kdef',
    definition(
      'name: orders-, type: topic, resourcePatternType: prefixed, labels: {team: a}',
      '{principals: ["User:a", "User:b"], hosts: ["*"], operations: [READ, DESCRIBE_CONFIGS], permissionType: ALLOW}',
      '{principals: ["User:b"], hosts: [10.0.0.1], operations: [WRITE, TELEPORT], permissionType: DENY}',
    ),
    definition(
      'name: tx, type: transactional_id',
      '{principals: ["User:a"], hosts: ["*"], operations: [WRITE], permissionType: ALLOW}',
      '{principals: ["User:c"], operations: [WRITE], permissionType: ALLOW}',
    ),
  );
  expect(text).toBe(`apiVersion: topicwright/v1
kind: Acl
metadata: {name: a}
spec:
  principals: [User:a]
  rules:
    - {allow: [Read, DescribeConfigs], topics: [orders-*]}
    - {allow: [Write], transactionalIds: [tx]}
---
apiVersion: topicwright/v1
kind: Acl
metadata: {name: b}
spec: {principals: [User:b], rules: [{allow: [Read, DescribeConfigs], topics: [orders-*]}]}
---
apiVersion: topicwright/v1
kind: Acl
metadata: {name: b-from-10.0.0.1}
spec: {principals: [User:b], hosts: [10.0.0.1], rules: [{deny: [Write], topics: [orders-*]}]}
`);
  const prunes =
    'spec.deleteUndefinedAcls has no equivalent for one resource: prune: [acls] in the spec of the Cluster is about all ACLs';
  expect(notes).toEqual([
    '1.yaml: topic orders-: metadata.labels has no equivalent',
    `1.yaml: topic orders-: ${prunes}`,
    '1.yaml: topic orders-: an ACL that is DENY TELEPORT topic prefixed has no equivalent',
    `2.yaml: transactional_id tx: ${prunes}`,
    '2.yaml: transactional_id tx: without principals, hosts and operations kdef creates no ACL',
  ]);
});

test('topicctl: a set of ACLs is a document', () => {
  const resource = '{type: group, name: app-, patternType: prefixed, principal: "User:app"';
  const { text, notes } = translated(
    'topicctl',
    `meta: {name: app-acls, cluster: prod}
spec:
  acls:
    - {resource: ${resource}, host: "*", permission: allow}, operations: [Read, describe]}
    - {resource: ${resource}}, operations: [delete], note: x}
`,
  );
  expect(text).toBe(`apiVersion: topicwright/v1
kind: Acl
metadata: {name: app-acls}
spec: {principals: [User:app], rules: [{allow: [Read, Delete, Describe], groups: [app-*]}]}
`);
  expect(notes).toEqual(['1.yaml: app-acls: spec.acls.note has no equivalent']);
});
