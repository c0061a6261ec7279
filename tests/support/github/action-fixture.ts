/** A repository with manifests of an embedded cluster, a loopback GitHub, and the bundled Action between them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { formatSnapshot } from '../../../src/index.ts';
import { folderWith } from '../cli.ts';
import { type ClusterBuilder, cluster } from '../cluster.ts';
import { document, simulatedManifest } from '../manifests.ts';
import { type PullRequestEvent, pullRequestEvent, pushEvent } from './events.ts';
import type { StoredPull, StoredRun } from './github-store.ts';
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
  readonly write: (file: string, text: string) => void;
  readonly run: (
    inputs: Record<string, string>,
    event: ActionRequest['event'],
    more?: Partial<ActionRequest>,
  ) => Promise<ActionResult>;
  /** Of a pull request. */
  readonly opened: (more?: Partial<PullRequestEvent>) => ActionRequest['event'];
  /** Pull request 7's plan, as its workflow makes it; its run keeps no artifact yet. */
  readonly plan: (more?: Partial<ActionRequest>, inputs?: Record<string, string>) => Promise<ActionResult>;
  /** The same of any pull request, with its artifact: the run has its number times a hundred. */
  readonly show: (pull?: Partial<StoredPull>, inputs?: Record<string, string>) => Promise<ActionResult>;
  /** As the merge of pull request 7 is pushed. */
  readonly apply: (inputs?: Record<string, string>, more?: Partial<ActionRequest>) => Promise<ActionResult>;
  readonly keepArtifact: (result: ActionResult, runId?: number) => void;
  /** Pull request 7, unless told otherwise, onto what was merged before. */
  readonly merge: (pull?: Partial<StoredPull>) => void;
  readonly planned: (run?: Partial<StoredRun>) => void;
  /** The texts of the comments on a pull request, the latest last. */
  readonly comments: (number?: number) => readonly string[];
}

/** As actions/upload-artifact would, in the run of the plan. */
export function keepArtifact(github: LoopbackGitHub, { outputs }: ActionResult, runId = 4711): void {
  const file = outputs['plan-path'] ?? '';
  const zip = zipSync({ [path.basename(file)]: readFileSync(file) });
  github.artifacts.push({ id: github.nextId(), runId, name: 'topicwright-plan', zip });
}

/** The commit at the head of a pull request, and that of its merge. */
const headOf = (number: number): string => (number === 7 ? head : `${number}`.padStart(40, 'a'));
export const mergeOf = (number: number): string =>
  number === 7 ? mergeCommit : `${number}`.padStart(40, 'f');

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
    const { comments, issues, pulls, artifacts, runs, checks, events, requests, faults } = github;
    const { dispatches, reactions, reruns } = github;
    for (const list of [comments, issues, pulls, artifacts, runs, checks, events, requests, faults])
      list.length = 0;
    for (const list of [dispatches, reactions, reruns]) list.length = 0;
    for (const map of [github.commits, github.changes, github.permissions, github.workflows, github.refusals])
      map.clear();
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
  const branchOf = (number: number): string => (number === 7 ? 'payments' : `branch-${number}`);
  const planned: ActionFixture['planned'] = (more = {}) =>
    void github.runs.push({
      ...{ id: 4711, headSha: head, headBranch: 'payments', event: 'pull_request' },
      ...{ workflow: '.github/workflows/plan.yml', createdAt: new Date().toISOString(), ...more },
    });
  return {
    get github() {
      return github;
    },
    get workspace() {
      return workspace;
    },
    inWorkspace: (file) => path.join(workspace, file),
    write: (file, text) => {
      const target = path.join(workspace, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    },
    ...{ run, opened, planned },
    plan: (more = {}, inputs = {}) => {
      planned({ id: Number(more.runId ?? 4711) });
      return run({ mode: 'plan', ...inputs }, opened(), more);
    },
    show: async ({ number = 7, headSha = headOf(number), ...pull } = {}, inputs = {}) => {
      const runId = number * 100;
      planned({ id: runId, headSha, headBranch: pull.head ?? branchOf(number) });
      const shown = await run({ mode: 'plan', ...inputs }, opened({ number, headSha }), {
        runId: `${runId}`,
      });
      if (!shown.outputs['plan-path']) throw new Error(`no plan was made:\n${shown.log}`);
      keepArtifact(github, shown, runId);
      return shown;
    },
    apply: (inputs = {}, more = {}) =>
      run({ mode: 'apply', ...inputs }, pushEvent(), { sha: mergeCommit, ...more }),
    keepArtifact: (result, runId) => keepArtifact(github, result, runId),
    merge: ({ number = 7, ...pull } = {}) => {
      const commit = pull.mergeCommit ?? mergeOf(number);
      const before = [...github.commits.keys()].at(-1);
      github.commits.set(commit, before ? [before] : []);
      github.pulls.push({
        ...{ number, title: 'Payments', body: '', head: branchOf(number), headSha: headOf(number) },
        ...{ base: 'main', state: 'closed', mergeCommit: commit, login: 'octocat', type: 'User', ...pull },
      });
    },
    comments: (number = 7) => github.comments.filter(({ issue }) => issue === number).map(({ body }) => body),
  };
}
