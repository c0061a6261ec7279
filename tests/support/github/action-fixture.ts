/** A repository with manifests of an embedded cluster, a loopback GitHub, and the bundled Action between them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { formatSnapshot } from '../../../src/index.ts';
import { folderWith } from '../cli.ts';
import { type ClusterBuilder, cluster } from '../cluster.ts';
import { document, simulatedManifest } from '../manifests.ts';
import { type PullRequestEvent, pullRequestEvent, pushEvent } from './events.ts';
import { LoopbackGitHub } from './loopback-github.ts';
import { type ActionRequest, type ActionResult, runAction } from './run-action.ts';

export const gib: number = 2 ** 30;
export const head: string = 'a'.repeat(40);
export const mergeCommit: string = 'f'.repeat(40);

export const live = (): ClusterBuilder =>
  cluster()
    .brokers(4, { racks: ['a', 'b', 'c'], diskBytes: 100 * gib })
    .topic('orders', { partitions: 8, replicationFactor: 2, sizeBytes: gib })
    .topic('by-hand', { partitions: 1, replicationFactor: 2, configs: { 'retention.ms': '5000' } });

export const payments: string = document(
  'Topic',
  'payments',
  '{partitions: 3, replicationFactor: 2, config: {retention.ms: 7d}}',
);
export const manifest = (pool = '{drain: [4]}', ...more: string[]): string =>
  simulatedManifest(pool, ...more);

export interface ActionFixture {
  readonly github: LoopbackGitHub;
  readonly workspace: string;
  readonly inWorkspace: (file: string) => string;
  readonly run: (
    inputs: Record<string, string>,
    event: ActionRequest['event'],
    more?: Partial<ActionRequest>,
  ) => Promise<ActionResult>;
  /** Pull request 7. */
  readonly opened: (more?: Partial<PullRequestEvent>) => ActionRequest['event'];
  readonly plan: (more?: Partial<ActionRequest>, inputs?: Record<string, string>) => Promise<ActionResult>;
  /** As the merge of pull request 7 is pushed. */
  readonly apply: (inputs?: Record<string, string>, more?: Partial<ActionRequest>) => Promise<ActionResult>;
  readonly keepArtifact: (result: ActionResult) => void;
  readonly merge: (headSha?: string) => void;
}

/** As actions/upload-artifact would, in the run of the plan. */
export function keepArtifact(github: LoopbackGitHub, { outputs }: ActionResult): void {
  const file = outputs['plan-path'] ?? '';
  const zip = zipSync({ [path.basename(file)]: readFileSync(file) });
  github.artifacts.push({ id: github.nextId(), runId: 4711, name: 'topicwright-plan', zip });
}

/** For a test file: each test begins with a fresh repository and an empty GitHub. */
export function actionFixture(): ActionFixture {
  let github: LoopbackGitHub;
  let workspace = '';
  beforeAll(async () => {
    github = await LoopbackGitHub.start();
  });
  afterAll(async () => {
    expect(github.unexpected).toEqual([]);
    await github.stop();
  });
  beforeEach(() => {
    const { comments, issues, pulls, artifacts, requests, faults } = github;
    for (const list of [comments, issues, pulls, artifacts, requests, faults]) list.length = 0;
    workspace = folderWith({
      'kafka/kafka.yaml': manifest('{drain: [4]}', payments),
      'kafka/cluster.json': formatSnapshot(live().build()),
    });
  });
  const run: ActionFixture['run'] = (inputs, event, more = {}) =>
    runAction({
      ...{ workspace, inputs: { path: 'kafka', ...inputs }, event },
      ...{ apiUrl: github.url, token: 'workflow-token', ...more },
    });
  const opened: ActionFixture['opened'] = (more = {}) =>
    pullRequestEvent({ action: 'opened', number: 7, headSha: head, ...more });
  return {
    get github() {
      return github;
    },
    get workspace() {
      return workspace;
    },
    inWorkspace: (file) => path.join(workspace, file),
    run,
    opened,
    plan: (more = {}, inputs = {}) => run({ mode: 'plan', ...inputs }, opened(), more),
    apply: (inputs = {}, more = {}) =>
      run({ mode: 'apply', ...inputs }, pushEvent(), { sha: mergeCommit, ...more }),
    keepArtifact: (result) => keepArtifact(github, result),
    merge: (headSha = head) =>
      void github.pulls.push({
        ...{ number: 7, title: 'Payments', body: '', head: 'payments', headSha, base: 'main' },
        ...{ state: 'closed', mergeCommit, login: 'octocat', type: 'User' },
      }),
  };
}
