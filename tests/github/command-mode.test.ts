/** mode: command of the bundled Action: who may ask for what in a comment, and what that starts. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { topicwright } from '../support/command-line.ts';
import { actionFixture, head, mergeCommit } from '../support/github/action-fixture.ts';
import { type CommentEvent, commentEvent, scheduleEvent } from '../support/github/events.ts';
import type { StoredPull } from '../support/github/github-store.ts';
import type { ActionRequest, ActionResult } from '../support/github/run-action.ts';

const fixture = actionFixture();
const main = { GITHUB_REF: 'refs/heads/main' };
const clusterNow = (): string => readFileSync(fixture.inWorkspace('kafka/cluster.json'), 'utf8');

beforeEach(() => {
  const { permissions, workflows } = fixture.github;
  for (const [login, permission] of Object.entries({ ada: 'admin', grace: 'write', eve: 'read' }))
    permissions.set(login, permission);
  workflows.set('plan.yml', null);
  workflows.set('apply.yml', ['shown-run']);
});

const opened = (more: Partial<StoredPull> = {}): void =>
  void fixture.github.pulls.push({
    ...{ number: 7, title: 'Payments', body: '', head: 'payments', headSha: head, base: 'main' },
    ...{ state: 'open', mergeCommit: null, login: 'octocat', type: 'User', ...more },
  });
const say = (
  body: string,
  event: Partial<CommentEvent> = {},
  more: Partial<ActionRequest> = {},
): Promise<ActionResult> =>
  fixture.run({ mode: 'command' }, commentEvent({ id: 1, number: 7, login: 'grace', body, ...event }), more);
const answer = (): string => fixture.github.comments.at(-1)?.body ?? '';

/** Whatever was answered, nothing was started. */
function expectNothingStarted(): void {
  expect(fixture.github.reruns).toEqual([]);
  expect(fixture.github.dispatches).toEqual([]);
}

test('/topicwright plan runs the latest run of the plan workflow again, for whoever may write', async () => {
  opened();
  for (const id of [501, 502]) fixture.planned({ id });
  fixture.planned({ id: 900, workflow: '.github/workflows/other.yml' });
  const result = await say('/topicwright plan\r\nas main has changed');
  expect(result.code, result.log).toBe(0);
  expect(fixture.github.reruns).toEqual([502]);
  expect(answer()).toMatch(/^Planning `aaaaaaa` \[anew\]\(.*\/actions\/runs\/502\)\.$/);
  expect(fixture.github.reactions).toEqual([{ comment: 1, content: '+1' }]);
  await say('/topicwright plan', { login: 'ada' });
  expect(fixture.github.reruns).toEqual([502, 502]);
});

test('somebody who may not write starts nothing', async () => {
  opened();
  fixture.merge();
  fixture.planned();
  for (const [login, body] of [
    ['eve', '/topicwright plan'],
    ['eve', '/topicwright apply'],
    ['mallory', '/topicwright plan'],
  ] as const) {
    expect((await say(body, { login })).code).toBe(0);
    expect(answer()).toContain(`@${login} has no write access to this repository`);
  }
  expectNothingStarted();
});

test.each<[string, string, Partial<CommentEvent>]>([
  ['of a bot', '/topicwright plan', { isBot: true }],
  ['that was edited', '/topicwright plan', { action: 'edited' }],
  ['for people', 'Please look at this.\n/topicwright plan', {}],
  ['that quotes one', '> /topicwright plan', {}],
  ['of a longer name', '/topicwrightplan', {}],
])('a comment %s is not a command, and gets no answer', async (_, body, event) => {
  opened();
  fixture.planned();
  const result = await say(body, event);
  expect(result.code, result.log).toBe(0);
  expect(fixture.github.comments).toEqual([]);
  expectNothingStarted();
});

test('what is not a command is answered with those that there are, and can’t break out of the answer', async () => {
  opened();
  await say('/topicwright destroy <img src=x> @everyone');
  expect(answer()).toContain('is not a command');
  expect(answer()).toContain('`/topicwright plan`');
  expect(answer()).not.toMatch(/<img|(?<!\\|&#)@everyone/);
  await say('/topicwright apply zzz');
  expect(answer()).toContain('is not a command');
  await say('/topicwright');
  expect(answer()).toContain('Commands, for people with write access');
  expectNothingStarted();
});

test.each<[string, Partial<StoredPull>, () => void, RegExp]>([
  ['is closed', { state: 'closed' }, () => fixture.planned(), /is closed/],
  ['conflicts', { mergeable: false }, () => fixture.planned(), /conflicts with its base/],
  ['was never planned', {}, () => undefined, /has not run for `aaaaaaa`/],
  ['is being planned', {}, () => fixture.planned({ status: 'in_progress' }), /being made/],
  [
    'is older than GitHub runs again',
    {},
    () => fixture.planned({ createdAt: '2026-01-01T00:00:00Z' }),
    /created over a month ago\. Runs older than 30 days need a new commit/,
  ],
  [
    'is planned by a workflow of another name',
    {},
    () => void fixture.github.workflows.delete('plan.yml'),
    /no workflow `plan.yml`.*`plan-workflow`/,
  ],
])('a pull request that %s is told so', async (_, pull, begin, why) => {
  opened(pull);
  begin();
  const result = await say('/topicwright plan');
  expect(result.code, result.log).toBe(0);
  expect(answer()).toMatch(why);
  expectNothingStarted();
});

test('/topicwright apply on a merged pull request starts the apply workflow of main', async () => {
  opened({ state: 'closed', mergeCommit });
  const result = await say('/topicwright apply');
  expect(result.code, result.log).toBe(0);
  expect(fixture.github.dispatches).toEqual([{ workflow: 'apply.yml', ref: 'main', inputs: {} }]);
  expect(answer()).toContain('@grace has started an [apply]');
});

test.each<[string, Partial<StoredPull>, RegExp]>([
  ['open', {}, /applied once its pull request is merged/],
  ['closed without a merge', { state: 'closed' }, /closed without a merge/],
  ['merged elsewhere', { state: 'closed', mergeCommit, base: 'next' }, /merged into `next`/],
])('/topicwright apply on a pull request that is %s starts nothing', async (_, pull, why) => {
  opened(pull);
  await say('/topicwright apply');
  expect(answer()).toMatch(why);
  expectNothingStarted();
});

test('an apply workflow that takes no dispatch is told by name', async () => {
  opened({ state: 'closed', mergeCommit });
  fixture.github.workflows.set('apply.yml', null);
  await say('/topicwright apply');
  expect(answer()).toMatch(/does not start `apply.yml`.*`on: workflow_dispatch`/);
});

test('a token that may not start workflows fails the step, and one that may not answer does not', async () => {
  const { github } = fixture;
  github.tokens.set('no-actions', { login: null, mayWrite: true, mayNot: ['POST /actions'] });
  github.tokens.set('no-answers', { login: null, mayWrite: true, mayNot: ['POST /issues'] });
  opened({ state: 'closed', mergeCommit });
  const failed = await say('/topicwright apply', {}, { token: 'no-actions' });
  expect(failed.code, failed.log).toBe(1);
  expect(failed.log).toContain('GitHub refuses a request: the token may not do that');
  const silent = await say('/topicwright apply', {}, { token: 'no-answers' });
  expect(silent.code, silent.log).toBe(0);
  expect(silent.log).toContain('No answer, as the token may not do that');
  expect(github.dispatches).toHaveLength(1);
});

test('another event is a mistake in the workflow', async () => {
  const result = await fixture.run({ mode: 'command' }, scheduleEvent());
  expect(result.code).toBe(1);
  expect(result.log).toContain('mode: command is for comments, and this run is of schedule');
});

test('/topicwright apply on a drift issue repairs what the issue shows, and nothing else', async () => {
  await repairable();
  const [issue] = fixture.github.issues;
  const number = issue?.number ?? 0;
  expect(issue?.body).toContain('### The repair');
  const wanted = /Comment `(\/topicwright apply ([\da-f]{12}))`/.exec(issue?.body ?? '');
  const ask = (body: string) => say(body, { number, isOnPullRequest: false });
  await ask('/topicwright apply');
  expect(answer()).toContain(`\`${wanted?.[1]}\``);
  await ask('/topicwright apply 0123456789ab');
  expect(answer()).toContain('is no longer `0123456789ab`');
  expectNothingStarted();
  await ask(wanted?.[1] ?? '');
  expect(fixture.github.dispatches).toEqual([
    { workflow: 'apply.yml', ref: 'main', inputs: { 'shown-run': '800' } },
  ]);
  const unapproved = await fixture.run({ mode: 'apply' }, dispatched, {
    sha: mergeCommit,
    environment: main,
  });
  expect(unapproved.outputs['exit-code'], unapproved.log).toBe('4');
  const result = await repair();
  expect(result.code, result.log).toBe(0);
  expect(clusterNow()).not.toContain('"1000"');
  const told = fixture.github.comments.filter((one) => one.issue === number).at(-1)?.body;
  expect(told).toContain(':white_check_mark:');
});

const dispatched = { name: 'workflow_dispatch', payload: {} };
const repair = (run = '800'): Promise<ActionResult> =>
  fixture.run({ mode: 'apply', 'shown-run': run }, dispatched, { sha: mergeCommit, environment: main });

/** Somebody has changed the retention by hand, and drift run 800 shows the repair, at a commit of main. */
async function repairable(): Promise<void> {
  const { github } = fixture;
  const workflows = fixture.inWorkspace('.github/workflows');
  mkdirSync(workflows, { recursive: true });
  writeFileSync(path.join(workflows, 'command.yml'), readFileSync('examples/github/command.yml'));
  const applied = await topicwright(['apply', '--auto-approve', '-f', fixture.inWorkspace('kafka')]);
  expect(applied.code, applied.stderr).toBe(0);
  writeFileSync(fixture.inWorkspace('kafka/cluster.json'), clusterNow().replaceAll('"604800000"', '"1000"'));
  github.commits.set('e'.repeat(40), []);
  github.commits.set(mergeCommit, ['e'.repeat(40)]);
  const found = await fixture.run({ mode: 'drift' }, scheduleEvent(), { runId: '800', sha: 'e'.repeat(40) });
  fixture.keepArtifact(found, 800);
  driftRun();
}

const driftRun = (more: object = {}): void =>
  fixture.planned({
    ...{ id: 800, headSha: 'e'.repeat(40), headBranch: 'main', event: 'schedule' },
    ...{ workflow: '.github/workflows/drift.yml', ...more },
  });

test.each<[string, object, string]>([
  ['of another branch', { headBranch: 'evil' }, 'is of the branch evil, not of main'],
  ['of a pull request', { event: 'pull_request' }, 'is of the event pull_request'],
  ['of a comment', { event: 'issue_comment' }, 'is of the event issue_comment'],
  ['of a fork', { from: 'mallory/Hello-World' }, 'is of another repository'],
  ['of a commit that main never had', { headSha: 'b'.repeat(40) }, 'is not part of main'],
])('a run %s approves nothing', async (_, run, why) => {
  await repairable();
  fixture.github.runs.length = 0;
  driftRun(run);
  const before = clusterNow();
  const refused = await repair();
  expect(refused.outputs['exit-code'], refused.log).toBe('4');
  expect(clusterNow()).toBe(before);
  expect(refused.log.replace(/\s+/g, ' ')).toContain(why);
});

test('a run that is not there, or has kept nothing, approves nothing', async () => {
  await repairable();
  expect((await repair('12')).log.replace(/\s+/g, ' ')).toContain("run 12 can't be read");
  fixture.github.artifacts.length = 0;
  expect((await repair()).log.replace(/\s+/g, ' ')).toContain('run 800 has kept no plan as an artifact');
  const odd = await repair('x1');
  expect(odd.log).toContain('The input shown-run can\'t be "x1"');
});
