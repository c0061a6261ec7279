/** The bundled Action on real brokers: a pull request is opened, pushed to and merged; drift is made by hand, found and resolved. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { folderWith } from '../support/cli.ts';
import { keepArtifact } from '../support/github/action-fixture.ts';
import { pullRequestEvent, pushEvent, scheduleEvent } from '../support/github/events.ts';
import { LoopbackGitHub } from '../support/github/loopback-github.ts';
import { type ActionRequest, type ActionResult, runAction } from '../support/github/run-action.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { writeBytes } from '../support/kafka/records.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';
import { document, documents } from '../support/manifests.ts';

const mebibyte = 2 ** 20;
const mergeCommit = 'f'.repeat(40);
const topic = 'action-orders';

describe.each(sharedClusters())('$name', ({ bootstrapServers }) => {
  let github: LoopbackGitHub;
  let port: ClusterPort;
  const workspace = folderWith({ 'kafka/README.md': 'Kafka, in git.' });

  const wish = (retention: string, pool = '{}'): void =>
    writeFileSync(
      path.join(workspace, 'kafka/kafka.yaml'),
      documents(
        document(
          'Cluster',
          'prod',
          `{bootstrapServers: [${bootstrapServers.map((one) => `"${one}"`).join(', ')}]}`,
        ),
        document('BrokerPool', 'all', pool),
        document('Placement', 'orders', `{select: {topics: ["${topic}"]}, pool: all, replicationFactor: 2}`),
        document('Topic', topic, `{partitions: 4, config: {retention.ms: ${retention}}}`),
      ),
    );
  const run = (
    inputs: Record<string, string>,
    event: ActionRequest['event'],
    sha?: string,
  ): Promise<ActionResult> =>
    runAction({
      ...{
        workspace,
        // Its topic holds data, and gets a shorter retention.
        inputs: { path: 'kafka', 'allow-data-loss': 'true', ...inputs },
        event,
        apiUrl: github.url,
        token: 'workflow-token',
        ofBundle: true,
      },
      ...(sha && { sha }),
    });
  const plan = (action: 'opened' | 'synchronize', headSha: string): Promise<ActionResult> =>
    run({ mode: 'plan' }, pullRequestEvent({ action, number: 7, headSha }));
  const drift = (): Promise<ActionResult> => run({ mode: 'drift' }, scheduleEvent());
  const retention = async (): Promise<string | undefined> => {
    const [configs] = await port.readConfigs([{ kind: 'topic', name: topic }]);
    return (configs as { configs?: Record<string, string> } | undefined)?.configs?.['retention.ms'];
  };
  const replicas = async (): Promise<readonly number[]> =>
    (await port.describePartitions([topic])).partitions.flatMap((one) => one.replicas);

  beforeAll(async () => {
    github = await LoopbackGitHub.start();
    port = await connectTo(bootstrapServers);
    const assignments = [
      [1, 2],
      [2, 3],
      [3, 1],
      [1, 2],
    ].map((ids) => ids.map(brokerId));
    await port.createTopics([{ name: topic, assignments, configs: {} }]);
    for (let partition = 0; partition < 4; partition++)
      await writeBytes(bootstrapServers, topic, partition, 2 * mebibyte);
  });
  afterEach(() => expect(github.unexpected).toEqual([]));
  afterAll(async () => {
    await port.deleteTopics([topic]);
    await port.close();
    await github.stop();
  });

  test('a pull request shows its plan, a push updates it, and the merge applies exactly that', async () => {
    wish('3d');
    const first = await plan('opened', 'a'.repeat(40));
    expect(first.code, first.log).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain(`+ ${topic}: retention.ms = 259200000 (3d)`);

    wish('1d', '{drain: [3]}');
    const second = await plan('synchronize', 'b'.repeat(40));
    expect(second.code, second.log).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('| 3 (c) drained |');
    expect(github.comments[0]?.body).toContain('<summary>Earlier</summary>');
    keepArtifact(github, second);
    github.runs.push({
      ...{ id: 4711, headSha: 'b'.repeat(40), headBranch: 'x', event: 'pull_request' },
      ...{ workflow: '.github/workflows/plan.yml', createdAt: new Date().toISOString() },
    });

    // What is written meanwhile makes partitions larger, and changes nothing of what was reviewed.
    await writeBytes(bootstrapServers, topic, 0, mebibyte);
    github.pulls.push({
      ...{
        number: 7,
        title: '',
        body: '',
        head: 'x',
        headSha: 'b'.repeat(40),
        base: 'main',
        state: 'closed',
      },
      ...{ mergeCommit, login: 'octocat', type: 'User' },
    });
    const applied = await run({ mode: 'apply' }, pushEvent(), mergeCommit);
    expect(applied.code, applied.log).toBe(0);
    expect(applied.outputs['plan-digest']).toBe(second.outputs['plan-digest']);
    expect(github.comments.at(-1)?.body).toContain(':white_check_mark: Applied in');
    expect(await replicas()).not.toContain(3);
    expect(await retention()).toBe('86400000');
    expect((await drift()).code).toBe(0);
  }, 120_000);

  test('drift by hand is found on schedule, and its issue is closed once it is resolved', async () => {
    const set = (value: string) =>
      port.alterConfigs([
        {
          resource: { kind: 'topic', name: topic },
          operations: [{ operation: 'set', key: 'retention.ms', value }],
        },
      ]);
    await set('1000');
    const found = await drift();
    expect(found.code).toBe(1);
    expect(found.outputs).toMatchObject({ drift: '1', 'exit-code': '2' });
    expect(github.issues).toMatchObject([{ state: 'open' }]);
    expect(github.issues[0]?.body).toContain('retention.ms is 1000, git wants 86400000');
    await set('86400000');
    expect((await drift()).code).toBe(0);
    expect(github.issues).toMatchObject([{ state: 'closed' }]);
  }, 120_000);
});
