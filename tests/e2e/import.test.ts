/** `import` of real clusters: nothing is to be changed afterwards. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { AclBinding, QuotaChange, UserChange } from '../../src/model/cluster/access.ts';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { folderWith } from '../support/cli.ts';
import { topicwright } from '../support/command-line.ts';
import { brokersCaughtUp } from '../support/kafka/brokers-caught-up.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { type SharedCluster, sharedClusters } from '../support/kafka/shared-clusters.ts';

test.each(sharedClusters())('$name: what is imported wants no changes', async ({ bootstrapServers }) => {
  const port = await connectTo(bootstrapServers);
  await port.createTopics([
    {
      ...{ name: 'imported-orders', assignments: [[1, 2, 3].map(brokerId), [2, 3, 1].map(brokerId)] },
      configs: { 'retention.ms': '604800000', 'cleanup.policy': 'compact,delete' },
    },
    { name: 'imported-logs', assignments: [[brokerId(3)]], configs: {} },
  ]);
  await importAndPlan(bootstrapServers);
  await port.deleteTopics(['imported-orders', 'imported-logs']);
  await port.close();
});

test.each(sharedClusters())('$name: ACLs, quotas and users are part of it', async ({ bootstrapServers }) => {
  const port = await connectTo(bootstrapServers);
  try {
    await change(port, 'give');
    const folder = await importAndPlan(bootstrapServers);
    const documents = readFileSync(path.join(folder, 'access.yaml'), 'utf8').split('---\n');
    const ours = documents.filter((text) => /imported-|10\.66\.0\.1/.test(text));
    expect(ours.map((text) => text.replace(/^(#.*\n)?apiVersion.*\nkind: /, ''))).toEqual([
      `Acl
metadata: {name: imported-app-and-others}
spec:
  principals: ["User:CN=imported-app,O=shop", User:imported-app]
  rules:
    - {allow: [Read, Write], topics: [imported-*]}
    - {allow: [Describe], groups: [imported-a\\*b]}
    - {allow: [ClusterAction], cluster: true}
`,
      `Acl
metadata: {name: imported-guest-from-10.66.0.1}
spec: {principals: [User:imported-guest], hosts: [10.66.0.1], rules: [{deny: [All], topics: [imported-*]}]}
`,
      `Quota
metadata: {name: imported-app}
spec: {user: imported-app, limits: {producerByteRate: 10MiB/s, requestPercentage: 12.5}}
`,
      `Quota
metadata: {name: imported-app-default-client}
spec: {user: imported-app, clientId: <default>, limits: {producerByteRate: 10MiB/s, requestPercentage: 12.5}}
`,
      `Quota
metadata: {name: ip-10.66.0.1}
spec: {ip: 10.66.0.1, limits: {connectionCreationRate: 7}}
`,
      `User
metadata: {name: imported-app}
spec:
  credentials:
    - {mechanism: scram-sha-256, password: "\${env:IMPORTED_APP_PASSWORD}", iterations: 4096}
    - {mechanism: scram-sha-512, password: "\${env:IMPORTED_APP_PASSWORD}"}
`,
    ]);
  } finally {
    await change(port, 'take');
    await port.close();
  }
});

const user = 'imported-app';

const acl = (operation: AclBinding['operation'], resource: Partial<AclBinding> = {}): AclBinding => ({
  ...{ resourceType: 'topic', resourceName: 'imported-', pattern: 'prefixed', operation },
  ...{ principal: `User:${user}`, host: '*', permission: 'allow', ...resource },
});
const theCluster = { resourceType: 'cluster', resourceName: 'kafka-cluster', pattern: 'literal' } as const;
/** Two who may the same, and one who may not from one address. */
const acls: readonly AclBinding[] = [
  ...[`User:${user}`, `User:CN=${user},O=shop`].flatMap((principal) => [
    ...(['Read', 'Write'] as const).map((operation) => acl(operation, { principal })),
    acl('ClusterAction', { principal, ...theCluster }),
    acl('Describe', { principal, resourceType: 'group', resourceName: 'imported-a*b', pattern: 'literal' }),
  ]),
  acl('All', { principal: 'User:imported-guest', host: '10.66.0.1', permission: 'deny' }),
];
const limits = { producer_byte_rate: 10_485_760, request_percentage: 12.5 };
const quotas: readonly QuotaChange[] = [
  { entity: { user }, limits },
  { entity: { user, 'client-id': null }, limits },
  { entity: { ip: '10.66.0.1' }, limits: { connection_creation_rate: 7 } },
];
const credential = { iterations: 4096, password: 'imported' };
const users: readonly UserChange[] = [
  { user, mechanism: 'scram-sha-256', credential },
  { user, mechanism: 'scram-sha-512', credential: { ...credential, iterations: 8192 } },
];

/** Everything of it, or nothing. */
async function change(port: ClusterPort, direction: 'give' | 'take'): Promise<void> {
  const gives = direction === 'give';
  const none = (of: QuotaChange['limits']) => Object.fromEntries(Object.keys(of).map((key) => [key, null]));
  await (gives ? port.createAcls(acls) : port.deleteAcls(acls));
  await port.alterQuotas(quotas.map((quota) => (gives ? quota : { ...quota, limits: none(quota.limits) })));
  await port.alterUsers(users.map((one) => (gives ? one : { ...one, credential: null })));
  await brokersCaughtUp(port);
}

async function importAndPlan(bootstrapServers: SharedCluster['bootstrapServers']): Promise<string> {
  const folder = path.join(folderWith({}), 'kafka');
  const servers = bootstrapServers.flatMap((server) => ['--bootstrap-server', server]);
  const imported = await topicwright(['import', ...servers, '--name', 'prod', '--out', folder], {});
  expect(imported.code, imported.stderr).toBe(0);
  const planned = await topicwright(['plan', '-f', folder, '--detailed-exitcode']);
  expect(planned.code, planned.stdout + planned.stderr).toBe(0);
  return folder;
}
