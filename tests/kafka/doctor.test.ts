/** `topicwright doctor` on real brokers: all is well, permissions are missing, a broker is not there, a login fails. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ClusterPort } from '../../src/model/cluster-port.ts';
import { folderWith, topicwright } from '../support/cli.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';
import { document, documents } from '../support/manifests.ts';

const { tokenEndpoint } = inject('credentials');

describe.each(sharedClusters())('on $name', ({ version, bootstrapServers, serversByListener }) => {
  let admin: ClusterPort;
  const user = `patient-${Date.now().toString(36)}`;
  const credential = { iterations: 4096, password: 'doctor' };
  beforeAll(async () => {
    admin = await connectTo(bootstrapServers);
    await admin.alterUsers([{ user, mechanism: 'scram-sha-512', credential }]);
  });
  afterAll(async () => {
    await admin.alterUsers([{ user, mechanism: 'scram-sha-512', credential: null }]);
    await admin.close();
  });

  const cluster = (servers: readonly string[], more: string): string =>
    document(
      'Cluster',
      'c',
      `{bootstrapServers: [${servers.map((server) => JSON.stringify(server)).join(', ')}]${more}}`,
    );
  const doctor = async (manifest: string, ...args: readonly string[]) => {
    const folder = folderWith({ 'kafka.yaml': documents(manifest, document('BrokerPool', 'all', '{}')) });
    return topicwright(['doctor', '-f', folder, ...args], { env: { PASSWORD: 'doctor' } });
  };

  test('says what it has seen, and that all is well', async () => {
    const { code, stdout, stderr } = await doctor(cluster(bootstrapServers, ''));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('All is well.');
    expect(stdout).toMatch(/ok +brokers +3 of 3 brokers answer\n/);
    expect(stdout).toMatch(
      new RegExp(`ok +release +Kafka ${version.replace(/\.\d+$/, '').replace('.', '\\.')}\n`),
    );
    expect(stdout).toMatch(/ok +clock +within 1s of the controller's\n/);
    expect(stdout).toMatch(/ok +may apply +apply\n/);
    expect(stdout).toMatch(/ok +metrics +logdirs answers\n/);
  });

  test('names the permissions that each job lacks, with what grants them', async () => {
    const sasl = `, security: {sasl: {mechanism: scram-sha-512, username: ${user}, password: "\${env:PASSWORD}"}}`;
    const { code, stdout } = await doctor(
      cluster(serversByListener['SASLPLAIN'] ?? [], sasl),
      '--format',
      'json',
    );
    expect(code).toBe(1);
    const { clusters } = JSON.parse(stdout) as {
      clusters: { findings: { what: string; state: string; details: string[]; remedy: string }[] }[];
    };
    const findings = new Map(clusters[0]?.findings.map((finding) => [finding.what, finding]));
    expect(findings.get('may plan')).toMatchObject({
      state: 'broken',
      details: expect.arrayContaining([
        `User:${user} may not Describe the cluster.`,
        `User:${user} may not Read topic __topicwright.`,
      ]),
      remedy: expect.stringContaining(`--allow-principal User:${user} --operation DescribeConfigs --cluster`),
    });
    expect(findings.get('may apply')?.details).toContain(`User:${user} may not Alter the cluster.`);
    expect(findings.get('metrics')).toMatchObject({ state: 'broken' });
  });

  test('tells of a login that fails, and of a metrics source that is not there', async () => {
    const oauth = `, security: {sasl: {mechanism: oauthbearer, tokenEndpoint: "${tokenEndpoint}", clientId: x, clientSecret: "\${env:PASSWORD}"}}`;
    const refused = await doctor(cluster(serversByListener['SASLPLAIN'] ?? [], oauth));
    expect(refused).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/FAILS +connection +There is no token/),
    });
    const blind = await doctor(
      cluster(bootstrapServers, ', metrics: {source: prometheus, url: "http://127.0.0.1:1"}'),
    );
    expect(blind).toMatchObject({ code: 1, stdout: expect.stringMatching(/FAILS +metrics +.*\n/) });
  });
});
