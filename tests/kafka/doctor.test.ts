/** `topicwright doctor` on real brokers: all is well, permissions are missing, a broker is not there, a login fails. */

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { grantAll } from '../../src/kafka/observe/grant-all.ts';
import type { Permission } from '../../src/kafka/security/permissions.ts';
import type { AclBinding } from '../../src/model/cluster/access.ts';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { journalTopic } from '../../src/model/cluster/port/journal-port.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { folderWith } from '../support/cli.ts';
import { topicwright } from '../support/command-line.ts';
import { brokersCaughtUp } from '../support/kafka/brokers-caught-up.ts';
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
    // Other tests leave one that doctor has something to say of.
    await admin.deleteTopics([journalTopic]);
    const { code, stdout, stderr } = await doctor(cluster(bootstrapServers, ''));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('No problems found.');
    expect(stdout).toMatch(/ok +brokers +3 of 3 brokers answer\n/);
    expect(stdout).toMatch(
      new RegExp(`ok +release +Kafka ${version.replace(/\.\d+$/, '').replace('.', '\\.')}\n`),
    );
    expect(stdout).toMatch(/ok +clock +within 1s of the controller's\n/);
    expect(stdout).toMatch(/ok +may apply +apply\n/);
    expect(stdout).toMatch(/ok +metrics +logdirs answers\n/);
  });

  const asPatient = (): string => {
    const sasl = `, security: {sasl: {mechanism: scram-sha-512, username: ${user}, password: "\${env:PASSWORD}"}}`;
    return cluster(serversByListener['SASLPLAIN'] ?? [], sasl);
  };
  const findingsOf = async (...more: readonly string[]): Promise<ReadonlyMap<string, Finding>> => {
    const { stdout } = await doctor(documents(asPatient(), ...more), '--format', 'json');
    const { clusters } = JSON.parse(stdout) as { clusters: { findings: Finding[] }[] };
    return new Map(clusters[0]?.findings.map((finding) => [finding.what, finding]));
  };
  const permitted = async (grants: readonly Grant[], work: () => Promise<void>): Promise<void> => {
    const acls = grants.map(
      ([operation, resourceType, resourceName]): AclBinding => ({
        ...{ resourceType, resourceName, pattern: 'literal', principal: `User:${user}`, host: '*' },
        ...{ operation, permission: 'allow' },
      }),
    );
    await admin.createAcls(acls);
    try {
      await brokersCaughtUp(admin);
      await work();
    } finally {
      await admin.deleteAcls(acls);
    }
  };
  const planning: readonly Grant[] = [
    ['Describe', 'cluster', 'kafka-cluster'],
    ['DescribeConfigs', 'cluster', 'kafka-cluster'],
    ['Read', 'topic', '__topicwright'],
    ['Describe', 'topic', '__transaction_state'],
  ];

  test('names the permissions that each job lacks, and grants each once', async () => {
    const findings = await findingsOf();
    expect(findings.get('may plan')).toMatchObject({
      state: 'broken',
      details: expect.arrayContaining([
        `User:${user} may not Describe the cluster.`,
        `User:${user} may not Read topic __topicwright.`,
      ]),
    });
    expect(linesOf(findings.get('may plan'))).toEqual([
      'Grant it:',
      expect.stringMatching(/ --operation Describe --operation DescribeConfigs --cluster$/),
      expect.stringMatching(/ --operation Read --topic __topicwright$/),
      expect.stringMatching(/ --operation Describe --topic __transaction_state$/),
    ]);
    expect(findings.get('may apply')?.details).toContain(`User:${user} may not Alter the cluster.`);
    expect(linesOf(findings.get('may apply'))).toEqual([
      'Grant it:',
      expect.stringMatching(/ --operation Alter --operation AlterConfigs --cluster$/),
      expect.stringMatching(/ --operation Write --operation Create --topic __topicwright$/),
      expect.stringMatching(/ --operation Create --topic __transaction_state$/),
    ]);
    expect(linesOf(findings.get('may serve'))).toEqual(['What is said above grants it.']);
    expect(linesOf(findings.get('metrics'))).toEqual(['What is said for `may plan` grants it.']);
    expect(findings.get('journal')).toMatchObject({ state: 'broken' });
    expect(findings.get('topics')?.text).toContain('was not checked');
    expect(findings.get('clock')).toMatchObject({
      state: 'doubtful',
      remedy: 'It tells whoever may Describe the cluster.',
    });
  });

  test('tells of a declared topic that Kafka hides, as plan does', async () => {
    const topics = [...'abcdefghijklmn'].map((each) => `hidden-${user}-${each}`);
    await admin.createTopics(topics.map((name) => ({ name, assignments: [[brokerId(1)]], configs: {} })));
    const documented = topics.map((name) => document('Topic', name, '{partitions: 1}'));
    await permitted(planning, async () => {
      const findings = await findingsOf(...documented);
      expect(findings.get('may plan')).toMatchObject({ state: 'broken' });
      expect(findings.get('may plan')?.details).toContain(
        `User:${user} may not Describe topic ${topics[0]}.`,
      );
      expect(findings.get('may plan')?.details).toHaveLength(13);
      expect(findings.get('may plan')?.details.at(-1)).toBe('and 16 more');
      const named = topics.slice(0, 12).map((name) => `--topic ${name}`);
      expect(linesOf(findings.get('may plan'))).toEqual([
        'Grant it:',
        expect.stringMatching(
          new RegExp(` --operation Describe --operation DescribeConfigs ${named.join(' ')}$`),
        ),
        'and so on for 2 more',
      ]);
      expect(findings.get('journal')).toMatchObject({ state: 'fine' });
    });
    await admin.deleteTopics(topics);
  });

  test('takes a permission to create on the cluster for one on each topic, and tells where there is none', async () => {
    const topic = document('Topic', `new-${user}`, '{partitions: 1}');
    const seeing: readonly Grant[] = [...planning, ['Describe', 'topic', `new-${user}`]];
    const denied = `User:${user} may not Create topic new-${user}.`;
    await permitted(seeing, async () => {
      const findings = await findingsOf(topic);
      expect(findings.get('may plan')).toMatchObject({ state: 'fine' });
      expect(findings.get('may apply')?.details).toContain(denied);
    });
    await permitted([...seeing, ['Create', 'cluster', 'kafka-cluster']], async () => {
      expect((await findingsOf(topic)).get('may apply')?.details).not.toContain(denied);
    });
    expect((await admin.describePartitions([`new-${user}`])).partitions).toEqual([]);
  });

  test('tells of a login that fails, and of a metrics source that is not there', async () => {
    const oauth = `, security: {sasl: {mechanism: oauthbearer, tokenEndpoint: "${tokenEndpoint}", clientId: x, clientSecret: "\${env:PASSWORD}"}}`;
    const refused = await doctor(cluster(serversByListener['SASLPLAIN'] ?? [], oauth));
    expect(refused).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/FAILS +connection +Could not get a token/),
    });
    const unreadable = await doctor(cluster(['kafka:9092:1'], ''));
    expect(unreadable).toMatchObject({ code: 1, stdout: expect.stringMatching(/is not host:port\n +→/) });
    const blind = await doctor(
      cluster(bootstrapServers, ', metrics: {source: prometheus, url: "http://127.0.0.1:1"}'),
    );
    expect(blind).toMatchObject({ code: 1, stdout: expect.stringMatching(/FAILS +metrics +.*\n/) });
  });
});

test('what is granted alike is granted by one line, and what is to be known of the lines comes once, after them', () => {
  const permissions = (['Read', 'Write'] as const).flatMap((operation) =>
    [...'abcdefghijklmn'].map(
      (letter): Permission => ({ operation, on: { kind: 'topic', name: `${operation}-${letter}` } }),
    ),
  );
  const note = 'The principal is a guess.';
  const told = grantAll(
    permissions,
    ({ operation, on }) =>
      `Grant it:\n  add --operation ${operation} --topic ${'name' in on ? on.name : ''}\n${note}`,
  );
  expect(told.split('\n')).toEqual([
    'Grant it:',
    expect.stringMatching(/^ {2}add --operation Read --topic Read-a .*--topic Read-l$/),
    '  and so on for 2 more',
    expect.stringMatching(/^ {2}add --operation Write --topic Write-a .*--topic Write-l$/),
    '  and so on for 2 more',
    note,
  ]);
});

type Grant = readonly [AclBinding['operation'], AclBinding['resourceType'], string];

interface Finding {
  readonly what: string;
  readonly state: string;
  readonly text: string;
  readonly details: readonly string[];
  readonly remedy: string;
}

const linesOf = (finding: Finding | undefined): readonly string[] =>
  (finding?.remedy ?? '').split('\n').map((line) => line.trim());
