/** The kafka-acls lines of the documentation, run by Kafka's own tool, let a user plan that could not before. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { folderWith } from '../support/cli.ts';
import { topicwright } from '../support/command-line.ts';
import { blocksOf } from '../support/documented-blocks.ts';
import { brokersCaughtUp } from '../support/kafka/brokers-caught-up.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';
import { document, documents } from '../support/manifests.ts';

const [{ version, tool, bootstrapServers, serversByListener }] = sharedClusters();
/** Kafka 4 has moved it. */
const aclCommand = version.startsWith('3.') ? 'kafka.admin.AclCommand' : 'org.apache.kafka.tools.AclCommand';
const user = 'topicwright-documented';
const password = 'as documented';
let admin: ClusterPort;

beforeAll(async () => {
  admin = await connectTo(bootstrapServers);
  const credential = { iterations: 4096, password };
  await admin.alterUsers([{ user, mechanism: 'scram-sha-512', credential }]);
  await brokersCaughtUp(admin);
});
afterAll(async () => {
  const { acls } = await admin.readAccess();
  await admin.deleteAcls((acls ?? []).filter(({ principal }) => principal === `User:${user}`));
  await admin.alterUsers([{ user, mechanism: 'scram-sha-512', credential: null }]);
  await admin.close();
});

const plan = () => {
  const servers = (serversByListener['SASLPLAIN'] ?? []).map((server) => JSON.stringify(server));
  const sasl = `{mechanism: scram-sha-512, username: ${user}, password: "\${env:PASSWORD}"}`;
  const cluster = `{bootstrapServers: [${servers.join(', ')}], security: {sasl: ${sasl}}}`;
  const folder = folderWith({
    'kafka.yaml': documents(document('Cluster', 'secured', cluster), document('BrokerPool', 'all', '{}')),
  });
  return topicwright(['plan', '-f', folder], { env: { PASSWORD: password } });
};

test('plan may do what it needs once they have run', async () => {
  expect((await plan()).code).toBe(1);
  const lines = blocksOf('docs/security.md')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.startsWith('kafka-acls.sh '));
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    const [, ...words] = line
      .replace(' --bootstrap-server kafka-1:9092', '')
      .replace('User:topicwright-plan', `User:${user}`)
      .replaceAll("'", '')
      .split(' ');
    await tool(aclCommand, words);
  }
  await brokersCaughtUp(admin);
  const planned = await plan();
  expect(planned, planned.stderr).toMatchObject({ code: 0 });
});
