/** Whom the brokers take topicwright for, by each way to log in; and that pruning leaves what it is. Plans only: the clusters are shared. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { KafkaSettings } from '../../src/kafka/connect/kafka-settings.ts';
import { connectKafka } from '../../src/kafka/connect-kafka.ts';
import { resolveSettings } from '../../src/kafka/security/resolve-settings.ts';
import { type AclBinding, describeAccessChange } from '../../src/model/cluster/access.ts';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import type { SaslSettings } from '../../src/model/desired/desired-state.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { observeFor } from '../../src/reconcile/observe/observe-for.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { folderWith } from '../support/cli.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';
import { document, loadOne } from '../support/manifests.ts';
import { plainUser, scramUser } from '../support/security/secured-listeners.ts';
import { oauthClient } from '../support/security/token-server.ts';

const { ca, client, tokenEndpoint } = inject('credentials');
const nothing = { bootstrapServers: [], tls: null, sasl: null, proxy: null } as const;

describe.each(sharedClusters())('on $name', (cluster) => {
  const run = Date.now().toString(36);
  const stranger = `User:stranger-${run}`;
  const mtls = 'User:CN=mtls-client';
  const scram = `User:${scramUser.username}`;
  const aclsOf = (principal: string): AclBinding => ({
    ...{ resourceType: 'topic', resourceName: `own-${run}`, pattern: 'literal' },
    ...{ principal, host: '*', operation: 'Read', permission: 'allow' },
  });
  const replicating: AclBinding = {
    ...{ resourceType: 'cluster', resourceName: 'kafka-cluster', pattern: 'literal' },
    ...{ principal: 'User:CN=broker', host: '*', operation: 'ClusterAction', permission: 'allow' },
  };
  const ours = [...[stranger, mtls, scram].map(aclsOf), replicating];
  let admin: ClusterPort;
  beforeAll(async () => {
    admin = await connectTo(cluster.bootstrapServers);
    await admin.createAcls(ours);
    await sleep(1_000);
  });
  afterAll(async () => {
    await admin.deleteAcls(ours);
    await admin.close();
  });

  const on = (listener: string, security: Partial<KafkaSettings>): KafkaSettings => ({
    ...{ ...nothing, bootstrapServers: cluster.serversByListener[listener] ?? [] },
    ...security,
  });
  const withScramProperties = (): Promise<KafkaSettings> => {
    const propertiesFile = path.join(folderWith({}), 'client.properties');
    const { username, password } = scramUser;
    const lines = [
      `bootstrap.servers=${(cluster.serversByListener['SASLPLAIN'] ?? []).join(',')}`,
      'security.protocol=SASL_PLAINTEXT',
      'sasl.mechanism=SCRAM-SHA-512',
      `sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="${username}" password="${password}";`,
    ];
    writeFileSync(propertiesFile, lines.join('\n'));
    return resolveSettings({ kind: 'kafka', ...nothing, propertiesFile }, {});
  };
  const oauth: SaslSettings = {
    ...{ mechanism: 'oauthbearer', tokenEndpoint, ...oauthClient },
    ...{ scope: 'kafka', audience: null, headerUrlencode: true },
    extensions: {},
  };
  const ways: readonly (readonly [string, string, boolean, () => KafkaSettings | Promise<KafkaSettings>])[] =
    [
      ['clientProperties with SCRAM', scram, true, withScramProperties],
      ['a client certificate', mtls, false, () => on('MTLS', { tls: { ca, ...client } })],
      [
        'PLAIN',
        `User:${plainUser.username}`,
        true,
        () => on('SASLPLAIN', { sasl: { mechanism: 'plain', ...plainUser } }),
      ],
      ['a token', 'User:oauth-client', true, () => on('SASLPLAIN', { sasl: oauth })],
      ['no login', 'User:ANONYMOUS', false, () => on('TLS', { tls: { ca } })],
    ];

  const planPruning = async (settings: KafkaSettings): Promise<Plan> => {
    const port = await connectKafka(settings);
    const cluster_ = document('Cluster', 'test', '{simulation: ./c.json, prune: [acls, users]}');
    const desired = loadOne({ 'kafka.yaml': cluster_ });
    const observed = await observeFor(desired, port);
    await port.close();
    return unwrap(makePlan(desired, observed));
  };

  test.each(ways)('whoever logs in by %s is %s, and keeps it', async (_, principal, isReadable, settings) => {
    const port = await connectKafka(await settings());
    const { ownPrincipal, unencrypted } = await port.readAccess();
    expect({ ownPrincipal, unencrypted }).toEqual({ ownPrincipal: principal, unencrypted: isReadable });
    await port.close();
    const { access, warnings } = await planPruning(await settings());
    const texts = access.map(describeAccessChange);
    const onTopic = `allow Read on topic own-${run} to`;
    expect(texts).toContain(`${onTopic} ${stranger}`);
    for (const other of [mtls, scram])
      expect(texts.includes(`${onTopic} ${other}`), other).toBe(other !== principal);
    expect(texts.includes(`user ${scramUser.username}: no password for scram-sha-512`)).toBe(
      principal !== scram,
    );
    expect(texts).not.toContain('allow ClusterAction on the cluster to User:CN=broker');
    const kept = warnings.map(({ summary, detail }) => `${summary}: ${detail}`).join('\n');
    expect(kept).toContain('allow ClusterAction on the cluster to User:CN=broker');
    if (principal === mtls || principal === scram) expect(kept).toContain(`${onTopic} ${principal}`);
  });
});
