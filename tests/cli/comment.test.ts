/** The command comment: on GitHub and on GitLab, against loopback servers. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatSnapshot } from '../../src/index.ts';
import { folderWith } from '../support/cli.ts';
import { topicwright } from '../support/command-line.ts';
import { live, manifest, payments } from '../support/github/action-fixture.ts';
import { LoopbackGitHub } from '../support/github/loopback-github.ts';
import { type LoopbackGitLab, startGitLab } from '../support/loopback-gitlab.ts';

let github: LoopbackGitHub;
let gitlab: LoopbackGitLab;
const folder = folderWith({
  'kafka.yaml': manifest('{drain: [4]}', payments),
  'cluster.json': formatSnapshot(live().build()),
});
const planFile = path.join(folder, 'plan.json');

beforeAll(async () => {
  github = await LoopbackGitHub.start();
  gitlab = await startGitLab('glpat-secret');
  const planned = await topicwright(['plan', '-f', folder, '--out', planFile]);
  expect(planned.code, planned.stderr).toBe(0);
});
afterAll(async () => {
  expect(github.unexpected).toEqual([]);
  await github.stop();
  await gitlab.stop();
});

const onGitHub = (token: string): Record<string, string> => ({
  ...{ GITHUB_REPOSITORY: 'Codertocat/Hello-World', GITHUB_API_URL: github.url, GITHUB_TOKEN: token },
});
const onGitLab = (token: string): Record<string, string> => ({
  ...{ CI_API_V4_URL: gitlab.apiUrl, CI_PROJECT_ID: '12', CI_MERGE_REQUEST_IID: '5', GITLAB_TOKEN: token },
  CI_PROJECT_URL: 'https://gitlab.example.com/kafka/topics',
});
const comment = (env: Record<string, string>, ...args: string[]) =>
  topicwright(['comment', planFile, ...args], { env });

test('GitHub: one comment, updated; or a new one', async () => {
  const env = onGitHub('personal-token');
  const first = await comment(env, '--number', '7');
  expect(first.code, first.stderr).toBe(0);
  expect(first.stdout).toContain('#issuecomment-');
  await comment(env, '--number', '7');
  expect(github.comments).toMatchObject([{ issue: 7, login: 'octocat' }]);
  expect(github.comments[0]?.body).toContain('3 topics to create');
  await comment(env, '--number', '7', '--new');
  expect(github.comments).toHaveLength(2);
});

test('GitLab: one note on the merge request of the pipeline, found on a later page, nobody else’s touched', async () => {
  const env = onGitLab('glpat-secret');
  const first = await comment(env);
  expect(first.code, first.stderr).toBe(0);
  expect(first.stdout.trim()).toBe('https://gitlab.example.com/kafka/topics/-/merge_requests/5#note_1000');
  const copied = gitlab.notes[0]?.body ?? '';
  for (let id = 1; id <= 150; id++) gitlab.notes.push({ id, body: copied, author: { id: 8 } });
  await comment(env);
  expect(gitlab.notes.filter(({ author }) => author.id === 7)).toHaveLength(1);
  expect(gitlab.notes[0]?.body).toContain('3 topics to create');
});

test('what is missing, and what is refused, is told', async () => {
  const nothing = await comment({});
  expect(nothing.code).toBe(1);
  expect(nothing.stderr).toContain('GITHUB_REPOSITORY (owner/name), GITHUB_TOKEN, --number is missing');
  const readOnly = await comment(onGitHub('read-only-token'), '--number', '7');
  expect(readOnly.code).toBe(1);
  expect(readOnly.stderr).toContain('GitHub does not accept comments on #7');
  const wrong = await comment(onGitLab('wrong'));
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toContain('HTTP 401');
  const unreachable = await comment({ ...onGitLab('x'), CI_API_V4_URL: 'http://127.0.0.1:1/api/v4' });
  expect(unreachable.stderr).toContain("GitLab can't be reached");
});

test('GitLab: what failed takes the place of the plan that was shown, ends with 1, and goes once there is a plan', async () => {
  const env = onGitLab('glpat-secret');
  await comment(env);
  const errors = path.join(folder, 'errors.txt');
  writeFileSync(errors, 'error[manifest.syntax]: kafka.yaml has ``` at line 3\n@all <b>\n```\n');
  const fail = (...args: string[]) =>
    topicwright(['comment', path.join(folder, 'none.json'), '--failed', errors, ...args], { env });
  const failed = await fail();
  expect(failed.code, failed.stderr).toBe(1);
  const ours = () => gitlab.notes.filter(({ author }) => author.id === 7);
  expect(ours()).toHaveLength(1);
  expect(ours()[0]?.body).toContain('### topicwright: cluster test cannot be planned');
  expect(ours()[0]?.body).toContain(
    '\n````text\nerror[manifest.syntax]: kafka.yaml has ``` at line 3\n@all <b>\n```\n````\n',
  );
  expect(ours()[0]?.body).toContain('<details><summary>Earlier</summary>');
  expect((await comment(env)).code).toBe(0);
  expect(ours()[0]?.body).toContain('3 topics to create');
  // Of a folder that has shown nothing yet: in a note of its own, until it can be planned.
  await fail('-f', 'elsewhere');
  expect(ours()[1]?.body).toContain('### topicwright: the manifests cannot be planned');
  await comment(env, '-f', 'elsewhere');
  expect(ours()[1]?.body).toContain('The manifests can be planned again.');
  expect(ours()).toHaveLength(3);
});

test('GitHub: the same, in the comment', async () => {
  const env = onGitHub('personal-token');
  github.comments.length = 0;
  await comment(env, '--number', '8');
  const missing = path.join(folder, 'none.json');
  const errors = path.join(folder, 'errors.txt');
  writeFileSync(errors, 'error[cluster.unreachable]: no broker answers\n');
  const failed = await topicwright(['comment', missing, '--failed', errors, '--number', '8'], { env });
  expect(failed.code, failed.stderr).toBe(1);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain('error[cluster.unreachable]: no broker answers');
});
