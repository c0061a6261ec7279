/**
 * Whatever happens to pull requests, the cluster ends where main says, every change of it was shown on a merged pull request first, or
 * the run was not green. Modes run in this process, on three embedded clusters and the loopback GitHub.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Octokit } from '@octokit/rest';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionContext } from '../../src/github/action-context.ts';
import { applyMode } from '../../src/github/apply-mode.ts';
import { JobSummary } from '../../src/github/comments/job-summary.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { planMode } from '../../src/github/plan-mode.ts';
import type { ActionRun } from '../../src/github/repository.ts';
import {
  formatSnapshot,
  loadDesiredStates,
  makePlan,
  type Plan,
  parsePlanFile,
  parseSnapshot,
  unwrap,
} from '../../src/index.ts';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import { folderWith } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { changesBetween, deeds } from '../support/github/deeds.ts';
import { LoopbackGitHub } from '../support/github/loopback-github.ts';
import { document, documents } from '../support/manifests.ts';

const clusters = ['east', 'north', 'west'] as const;
type ClusterName = (typeof clusters)[number];
const topics = ['orders', 'payments'] as const;

/** What one pull request changes. */
type Change =
  | { readonly kind: 'topic'; readonly cluster: ClusterName; readonly topic: string; readonly days: number }
  | { readonly kind: 'absent'; readonly cluster: ClusterName; readonly topic: string }
  | { readonly kind: 'drain'; readonly cluster: ClusterName; readonly broker: number | null };

/** Most of it happens to one, so that things meet. */
const anyCluster = fc.constantFrom(...clusters, 'east' as const, 'east' as const, 'east' as const);
const anyTopic = fc.constantFrom(...topics);
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('topic' as const),
      cluster: anyCluster,
      topic: anyTopic,
      days: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('absent' as const), cluster: anyCluster, topic: anyTopic }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('drain' as const),
      cluster: anyCluster,
      broker: fc.constantFrom(null, 3, 4),
    }),
  },
);

type Event =
  | { readonly kind: 'open' | 'push'; readonly change: Change }
  | { readonly kind: 'merge'; readonly isApplied: boolean }
  | {
      readonly kind: 'by-hand';
      readonly cluster: ClusterName;
      readonly topic: string;
      readonly isGone: boolean;
    }
  | { readonly kind: 'run-again' };

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('open' as const, 'push' as const), change: anyChange }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('merge' as const), isApplied: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('by-hand' as const),
      cluster: anyCluster,
      topic: anyTopic,
      isGone: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'run-again' as const }) },
);

let github: LoopbackGitHub;
beforeAll(async () => {
  github = await LoopbackGitHub.start();
});
afterAll(async () => {
  expect(github.unexpected).toEqual([]);
  await github.stop();
});

type Main = Readonly<
  Record<
    ClusterName,
    { readonly drain: number | null; readonly topics: Readonly<Record<string, number | null>> }
  >
>;

const untouched: Main = {
  east: { drain: null, topics: {} },
  north: { drain: null, topics: {} },
  west: { drain: null, topics: {} },
};

function withChange(main: Main, change: Change): Main {
  const before = main[change.cluster];
  const after =
    change.kind === 'drain'
      ? { ...before, drain: change.broker }
      : {
          ...before,
          topics: { ...before.topics, [change.topic]: change.kind === 'absent' ? null : change.days },
        };
  return { ...main, [change.cluster]: after };
}

const manifestOf = (main: Main): string =>
  documents(
    ...clusters.flatMap((name) => {
      const only = `, clusters: [${name}]`;
      const { drain, topics: wanted } = main[name];
      return [
        document('Cluster', name, `{simulation: ./${name}.json}`),
        document('BrokerPool', 'all', drain === null ? '{}' : `{drain: [${drain}]}`, only),
        document('Placement', 'default', '{select: {topics: ["*"]}, pool: all, racks: {spread: none}}', only),
        ...Object.entries(wanted).map(([topic, days]) =>
          document(
            'Topic',
            topic,
            days === null
              ? '{state: absent}'
              : `{partitions: 4, replicationFactor: 2, config: {retention.ms: ${days}d}}`,
            only,
          ),
        ),
      ];
    }),
  );

interface Pull {
  readonly number: number;
  change: readonly Change[];
  pushes: number;
  shown: readonly Plan[];
}

/** One repository from its beginning to the end of its events. */
class Story {
  readonly #folder = folderWith(
    Object.fromEntries(
      clusters.map((name) => [
        `${name}.json`,
        formatSnapshot(
          cluster()
            .brokers(4, { diskBytes: 2 ** 40 })
            .topic('orders', { partitions: 4, replicationFactor: 2, sizeBytes: 2 ** 20 })
            .build(),
        ),
      ]),
    ),
  );
  readonly #manifest = path.join(this.#folder, 'kafka.yaml');
  #main = untouched;
  #open: Pull[] = [];
  #merged: Pull[] = [];
  /** Merged since something was applied, by cluster. */
  readonly #waiting = new Map<string, readonly Pull[]>();
  #commits = 0;

  constructor() {
    const { comments, issues, pulls, artifacts, runs, checks, events } = github;
    for (const list of [comments, issues, pulls, artifacts, runs, checks, events]) list.length = 0;
    github.commits.clear();
    github.commits.set(this.#commit(), []);
  }

  async play(event: Event): Promise<void> {
    switch (event.kind) {
      case 'open':
        return await this.#show({
          number: 10 + github.nextId(),
          change: [event.change],
          pushes: 0,
          shown: [],
        });
      case 'push': {
        const pull = this.#open[0];
        if (!pull) return;
        this.#open = this.#open.slice(1);
        return await this.#show({ ...pull, change: [...pull.change, event.change], pushes: pull.pushes + 1 });
      }
      case 'merge':
        return await this.#merge(event.isApplied);
      case 'by-hand':
        return this.#changeByHand(event);
      case 'run-again':
        return await this.#apply();
    }
  }

  /** A pull request with nothing but a remark shows what is pending; after its merge main is what the clusters are. */
  async end(): Promise<void> {
    await this.#show({ number: 10 + github.nextId(), change: [], pushes: 0, shown: [] });
    this.#open = this.#open.slice(-1);
    await this.#merge(true);
    for (const name of clusters) expect(this.#pending(name), `${name} at the end`).toEqual([]);
  }

  #commit(): string {
    return `${this.#commits}`.padStart(40, 'f');
  }

  async #show(pull: Pull): Promise<void> {
    const runId = github.nextId();
    const headSha = `${pull.number}-${pull.pushes}`.padStart(40, 'a');
    const head = `branch-${pull.number}`;
    const createdAt = new Date().toISOString();
    github.runs.push({
      id: runId,
      headSha,
      headBranch: head,
      event: 'pull_request',
      workflow: 'plan.yml',
      createdAt,
    });
    const wish = pull.change.reduce(withChange, this.#main);
    this.#write('kafka.yaml', manifestOf(wish));
    const pullRequest = {
      number: pull.number,
      headSha,
      baseSha: this.#commit(),
      isMerged: false,
      mergeCommit: null,
      isFork: false,
    };
    const { results } = await planMode(this.#context('plan', { pullRequest, runId: `${runId}` }));
    const shown: Plan[] = [];
    for (const { planPath } of results) {
      const text = readFileSync(planPath ?? '', 'utf8');
      shown.push(unwrap(parsePlanFile(text, 'plan.json')));
      const zip = zipSync({ 'plan.json': Buffer.from(text) });
      github.artifacts.push({ id: github.nextId(), runId, name: 'plan', zip });
    }
    this.#open.push({ ...pull, shown });
    const known = github.pulls.find(({ number }) => number === pull.number);
    if (known) github.pulls.splice(github.pulls.indexOf(known), 1);
    github.pulls.push({
      ...{ number: pull.number, title: '', body: '', head, headSha, base: 'main', state: 'open' },
      ...{ mergeCommit: null, login: 'octocat', type: 'User' },
    });
  }

  async #merge(isApplied: boolean): Promise<void> {
    const pull = this.#open.pop();
    if (!pull) return;
    this.#main = pull.change.reduce(withChange, this.#main);
    const before = this.#commit();
    this.#commits += 1;
    github.commits.set(this.#commit(), [before]);
    const stored = github.pulls.find(({ number }) => number === pull.number);
    if (stored) Object.assign(stored, { state: 'closed', mergeCommit: this.#commit() });
    this.#merged.push(pull);
    for (const name of clusters) this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), pull]);
    if (isApplied) await this.#apply(before);
  }

  async #apply(before: string | null = null): Promise<void> {
    this.#write('kafka.yaml', manifestOf(this.#main));
    const earlier = new Map(clusters.map((name) => [name, this.#live(name)]));
    const { problems } = await applyMode(this.#context('apply', { before }));
    const failed = new Set(
      problems.filter(({ severity }) => severity === 'error').map(({ resource }) => resource),
    );
    for (const name of clusters) {
      const changed = changesBetween(earlier.get(name), this.#live(name));
      const seen = [...(this.#waiting.get(name) ?? []), ...this.#merged.slice(-1)].flatMap(
        ({ shown }) => shown,
      );
      const shown = new Set(seen.filter((plan) => plan.cluster === name).flatMap(deeds));
      expect(
        changed.filter((deed) => !shown.has(deed)),
        `what nobody has seen of ${name}`,
      ).toEqual([]);
      if (failed.size === 0) expect(this.#pending(name), `${name}, green`).toEqual([]);
      if (failed.has(`Cluster/${name}`)) expect(changed, `${name}, refused`).toEqual([]);
      else if (changed.length > 0) this.#waiting.delete(name);
    }
  }

  #changeByHand({ cluster: name, topic, isGone }: Extract<Event, { kind: 'by-hand' }>): void {
    const live = this.#live(name);
    const others = live.topics.filter((one) => one.name !== topic);
    const found = live.topics.find((one) => one.name === topic);
    const configured = found ? [{ ...found, configs: { ...found.configs, 'retention.ms': '77' } }] : [];
    this.#write(
      `${name}.json`,
      formatSnapshot({ ...live, topics: isGone ? others : [...others, ...configured] }),
    );
  }

  #pending(name: ClusterName): readonly string[] {
    const all = unwrap(loadDesiredStates({ paths: [this.#manifest], environment: {} }));
    const desired = all.find((one) => one.cluster.name === name);
    if (!desired) throw new Error(`no cluster ${name}`);
    return unwrap(makePlan(desired, this.#live(name))).steps.map(({ kind, topic }) => `${kind} ${topic}`);
  }

  #live(name: ClusterName): ClusterState {
    return unwrap(parseSnapshot(readFileSync(path.join(this.#folder, `${name}.json`), 'utf8'), name));
  }

  #write(file: string, text: string): void {
    writeFileSync(path.join(this.#folder, file), text);
  }

  #context(mode: 'plan' | 'apply', more: Partial<ActionRun>): ActionContext {
    const given: Readonly<Record<string, string>> = {
      ...{ mode, path: this.#manifest, comment: 'off' },
      ...{ 'allow-data-loss': 'true', 'allow-less-safety': 'true' },
    };
    const run: ActionRun = {
      ...{ repository: { owner: 'Codertocat', repo: 'Hello-World' }, eventName: '' },
      ...{ pullRequest: null, comment: null, serverUrl: 'https://github.com' },
      ...{ sha: this.#commit(), before: null, branch: 'main', defaultBranch: 'main' },
      ...{ runId: '1', runUrl: null, actor: 'octocat', apiUrl: github.url, ...more },
    };
    return {
      ...{ inputs: unwrap(readInputs((name) => given[name] ?? '')), run },
      github: new Octokit({ auth: 'workflow-token', baseUrl: github.url }),
      ...{ summary: new JobSummary(null), log: () => undefined },
      ...{ workspace: this.#folder, temporaryFolder: path.join(this.#folder, 'temp') },
    };
  }
}

test('the cluster ends where main says, every change was shown first, or the run was not green', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { minLength: 6, maxLength: 16, size: 'max' }), async (events) => {
      const story = new Story();
      for (const event of events) await story.play(event);
      await story.end();
    }),
    { numRuns: 30 },
  );
}, 300_000);
