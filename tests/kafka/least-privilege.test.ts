/** Each job of topicwright with exactly the ACLs that the documentation gives it; and what is told where one of them is missing. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AclBinding, describeAcl } from '../../src/model/cluster/access.ts';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { type CliResult, folderWith, topicwright as topicwrightProcess } from '../support/cli.ts';
import { topicwright } from '../support/command-line.ts';
import { startDaemon } from '../support/daemon.ts';
import { brokersCaughtUp } from '../support/kafka/brokers-caught-up.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { newestVersion } from '../support/kafka/kafka-lines.ts';
import { writeBytes } from '../support/kafka/records.ts';
import { type SharedCluster, sharedClusters } from '../support/kafka/shared-clusters.ts';
import { document, documents, loadOne } from '../support/manifests.ts';
import { startServe } from '../support/serve.ts';

const file = path.resolve(import.meta.dirname, '../../examples/access/topicwright.yaml');
const documented = loadOne({
  'kafka.yaml': documents(document('Cluster', 'c', '{simulation: ./c.json}'), readFileSync(file, 'utf8')),
}).acls;
const password = 'least privilege';

type Job = 'plan' | 'apply' | 'throttle' | 'serve';
const userOf = (job: Job): string => `topicwright-${job}`;
const aclsOf = (job: Job): readonly AclBinding[] =>
  documented.find(({ name }) => name === userOf(job))?.acls ?? [];

describe.each(sharedClusters())('on $name', (cluster) => {
  let admin: ClusterPort;
  const run = Date.now().toString(36);
  const topic = `privileged-${run}`;

  beforeAll(async () => {
    admin = await connectTo(cluster.bootstrapServers);
    const credential = { iterations: 4096, password };
    const jobs: readonly Job[] = ['plan', 'apply', 'throttle', 'serve'];
    const users = jobs.map((job) => ({ user: userOf(job), mechanism: 'scram-sha-512', credential }) as const);
    await admin.alterUsers(users);
    await admin.createAcls(jobs.flatMap(aclsOf));
    await brokersCaughtUp(admin);
  });
  afterAll(async () => {
    await admin.deleteTopics([topic, `${topic}-new`, `${topic}-old`]);
    await admin.close();
  });

  /** Creates, grows, configures, moves and deletes. */
  const manifests = (job: Job, rate = '50MB/s'): string =>
    documents(
      secured(cluster, job),
      document('BrokerPool', 'all', '{}'),
      document(
        'Placement',
        'ours',
        `{select: {topics: [${topic}*, __topicwright]}, pool: all, replicationFactor: 2}`,
      ),
      document('Topic', topic, '{partitions: 2, config: {retention.ms: 1h}}'),
      document('Topic', `${topic}-new`, '{partitions: 1}'),
      document('Topic', `${topic}-old`, '{state: absent}'),
      document('ThrottlePolicy', 'fixed', `{pool: all, mode: fixed, rate: ${rate}}`),
      document('Quota', 'privileged', '{clientId: privileged, limits: {producerByteRate: 10MB/s}}'),
      document(
        'Acl',
        'privileged',
        "{principals: ['User:privileged'], rules: [{allow: [Read], topics: [x]}]}",
      ),
    );
  const cli = (job: Job, ...args: readonly string[]): Promise<CliResult> => {
    const folder = folderWith({ 'kafka.yaml': manifests(job) });
    return topicwright([...args, '-f', folder], { env: { PASSWORD: password } });
  };
  /** As before an apply: one topic to grow and to configure, whose replicas move, and one to delete. */
  const reset = async (): Promise<void> => {
    await admin.deleteTopics([topic, `${topic}-new`, `${topic}-old`]);
    await admin.createTopics(
      [topic, `${topic}-old`].map((name) => ({ name, assignments: [[brokerId(1)]], configs: {} })),
    );
    await admin.alterQuotas([
      { entity: { 'client-id': 'privileged' }, limits: { producer_byte_rate: null } },
    ]);
    await admin.deleteAcls([
      {
        ...{ resourceType: 'topic', resourceName: 'x', pattern: 'literal', principal: 'User:privileged' },
        ...{ host: '*', operation: 'Read', permission: 'allow' },
      },
    ]);
    await brokersCaughtUp(admin);
  };

  test('plan and drift read, and need nothing else', async () => {
    const planned = await cli('plan', 'plan', '--detailed-exitcode');
    expect(planned, planned.stderr).toMatchObject({ code: 2 });
    const drift = await cli('plan', 'drift');
    expect(drift.stderr).toBe('');
    const applied = await cli('plan', 'apply', '--auto-approve');
    expect(applied).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('User:topicwright-plan may not'),
    });
  });

  test('apply does all that a plan may hold', async () => {
    await reset();
    const applied = await cli('apply', 'apply', '--auto-approve', '--allow-data-loss');
    expect(applied, applied.stderr).toMatchObject({ code: 0 });
    const again = await cli('apply', 'plan', '--detailed-exitcode');
    expect(again, again.stdout).toMatchObject({ code: 0 });
  });

  test('throttle run paces, and ends well', async () => {
    const folder = folderWith({ 'kafka.yaml': manifests('throttle') });
    const daemon = startDaemon(folder, { PASSWORD: password });
    await expect.poll(daemon.output, { timeout: 30_000 }).toContain('acting');
    daemon.signal('SIGTERM');
    expect(await daemon.ended, daemon.output()).toBe(0);
  });

  test('serve looks up, tags, creates and deletes', async () => {
    const folder = folderWith({ 'kafka.yaml': manifests('serve') });
    const { url, signal, ended } = await startServe(folder, { env: { PASSWORD: password } });
    const name = `${topic}-served`;
    const headers = { 'content-type': 'application/json' };
    const statusOf = async (route: string, init: RequestInit = {}): Promise<number> =>
      (await fetch(url + route, { headers, ...init })).status;
    const body = JSON.stringify({ topic: { name, partitions: 1, replication: 1 } });
    expect(await statusOf('/v1/topics/create', { method: 'POST', body })).toBe(200);
    expect(await statusOf(`/v1/topics?name=${name}`)).toBe(200);
    expect(await statusOf(`/v1/topics/tag/${name}?tag=team:a`, { method: 'PUT', headers: {} })).toBe(200);
    expect(await statusOf('/v1/topics/underreplicated')).toBe(200);
    expect(await statusOf(`/v1/mappings/topic/${name}`)).toBe(200);
    expect(await statusOf(`/v1/topics/${name}`, { method: 'DELETE', headers: {} })).toBe(200);
    signal('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('a permission that is revoked in mid-apply ends it within seconds; given back, the next apply goes on', async () => {
    await reset();
    await writeBytes(cluster.bootstrapServers, topic, 0, 12 * 2 ** 20);
    const alter = aclsOf('apply').filter(
      ({ operation, resourceType }) => operation === 'Alter' && resourceType === 'cluster',
    );
    const slow = folderWith({ 'kafka.yaml': manifests('apply', '1MB/s') });
    const options = { env: { PASSWORD: password } };
    const args = ['apply', '-f', slow, '--auto-approve', '--allow-data-loss'];
    let revokedAt = 0;
    const revoked = await topicwrightProcess(args, {
      ...options,
      onOutput: (output) => {
        if (revokedAt > 0 || !/1 in flight/.test(output)) return;
        revokedAt = Date.now();
        void admin.deleteAcls(alter);
      },
    });
    expect(revoked, revoked.stderr).toMatchObject({ code: 1 });
    expect(revoked.stderr).toMatch(/may not \w+ the cluster\.\n.*\n\s+kafka-acls\.sh .* --cluster\n/);
    expect(Date.now() - revokedAt).toBeLessThan(10_000);
    // What was begun goes on, throttled, and what was set is noted.
    expect(Object.keys(await admin.readJournal()).some((key) => key.startsWith('throttle'))).toBe(true);
    await admin.createAcls(alter);
    await brokersCaughtUp(admin);
    const again = await cli('apply', 'apply', '--auto-approve', '--allow-data-loss');
    expect(again, again.stderr).toMatchObject({ code: 0 });
    const { brokers, topics } = await admin.observe();
    const ours = topics.filter(({ name }) => name === topic);
    const throttled = [...brokers, ...ours].flatMap(({ configs }) =>
      Object.keys(configs).filter((key) => key.includes('throttled')),
    );
    expect(throttled).toEqual([]);
    expect(await admin.listReassignments()).toEqual([]);
  });

  // Of an apply it takes its time, and both lines share the authorizer.
  const tried: readonly Job[] = cluster.version === newestVersion ? ['plan', 'apply'] : ['plan'];
  test.each(tried)('%s names each permission that is taken from it', async (job) => {
    const args = job === 'plan' ? ['plan'] : ['apply', '--auto-approve', '--allow-data-loss'];
    for (const acl of aclsOf(job)) {
      if (job === 'apply') await reset();
      await admin.deleteAcls([acl]);
      await brokersCaughtUp(admin);
      const { code, stderr } = await cli(job, ...args);
      expect({ without: describeAcl(acl), code, stderr }).toEqual({
        without: describeAcl(acl),
        code: 1,
        stderr: expect.stringMatching(remedyFor(acl)),
      });
      await admin.createAcls([acl]);
      await brokersCaughtUp(admin);
    }
  });
});

/** The line that grants it, for the resource that it was missed on. */
function remedyFor({ operation, resourceType, resourceName, principal }: AclBinding): RegExp {
  // What it allows as well may be missed first.
  const lesser = operation === 'AlterConfigs' ? 'DescribeConfigs' : 'Describe';
  const name = resourceName === '*' ? '\\S+' : resourceName;
  const flag = resourceType === 'cluster' ? '--cluster' : `--${resourceType} ${name}`;
  return new RegExp(
    `kafka-acls.sh --bootstrap-server \\S+ --command-config admin.properties --add --allow-principal ${principal} --operation (${operation}|${lesser}) ${flag}\n`,
  );
}

function secured({ serversByListener }: SharedCluster, job: Job): string {
  const servers = (serversByListener['SASLPLAIN'] ?? []).map((server) => JSON.stringify(server));
  const sasl = `{mechanism: scram-sha-512, username: ${userOf(job)}, password: "\${env:PASSWORD}"}`;
  return document(
    'Cluster',
    'secured',
    `{bootstrapServers: [${servers.join(', ')}], security: {sasl: ${sasl}}}`,
  );
}
