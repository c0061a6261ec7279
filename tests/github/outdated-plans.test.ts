/** A push to main marks the plans of open pull requests that it outdates; and what a repeated plan is made from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { actionFixture, mergeCommit, mergeOf } from '../support/github/action-fixture.ts';
import { pushEvent } from '../support/github/events.ts';
import type { ActionRequest, ActionResult } from '../support/github/run-action.ts';

const fixture = actionFixture();
const before = '0'.repeat(39).concat('1');
const headOf8 = '8'.padStart(40, 'a');
const main = { GITHUB_REF: 'refs/heads/main' };

/** Pull request 8 is open and planned; its merge with what main is at is what was checked out. */
async function planOfEight(onto = before, base = 'main'): Promise<void> {
  const { github } = fixture;
  const merge = `8${onto.slice(1)}`;
  github.commits.set(onto, github.commits.get(onto) ?? []);
  github.commits.set(merge, [onto, headOf8]);
  if (!github.pulls.some(({ number }) => number === 8))
    github.pulls.push({
      ...{ number: 8, title: '', body: '', head: 'branch-8', headSha: headOf8, base, state: 'open' },
      ...{ mergeCommit: null, login: 'octocat', type: 'User' },
    });
  fixture.planned({ id: 800, headSha: headOf8, headBranch: 'branch-8' });
  const shown = await fixture.run({ mode: 'plan' }, fixture.opened({ number: 8, headSha: headOf8 }), {
    ...{ runId: '800', sha: merge },
  });
  expect(shown.code, shown.log).toBe(0);
}

/** Pull request 7 is merged onto `before`, and changes these files. */
async function push(files: readonly string[], more: Partial<ActionRequest> = {}): Promise<ActionResult> {
  const { github } = fixture;
  fixture.merge();
  github.commits.set(before, github.commits.get(before) ?? []);
  github.commits.set(mergeCommit, [before]);
  github.changes.set(mergeCommit, files);
  return await fixture.run({ mode: 'apply' }, pushEvent({ before }), {
    ...{ sha: mergeCommit, environment: main, ...more },
  });
}

const shown = (): string => fixture.comments(8).at(-1) ?? '';
const check = () => fixture.github.checks.find(({ sha }) => sha === headOf8);

test('a push that changes manifests marks the plans of open pull requests, in comment and check', async () => {
  await fixture.show();
  await planOfEight();
  const text = shown();
  expect(check()).toMatchObject({ conclusion: 'success' });
  const pushed = await push(['kafka/kafka.yaml']);
  expect(pushed.code, pushed.log).toBe(0);
  expect(shown()).toContain('**This plan is outdated.** `main` has new manifests since (fffffff)');
  expect(shown()).toContain('Run its workflow again');
  expect(shown()).toContain(text.slice(text.indexOf('###'), text.indexOf('###') + 200));
  expect(check()).toMatchObject({ conclusion: 'neutral', title: expect.stringMatching(/^Outdated: /) });
  const marked = shown();
  await push(['kafka/kafka.yaml']);
  expect(shown()).toBe(marked);
  expect(fixture.comments(8)).toHaveLength(1);
  await planOfEight(mergeCommit);
  expect(shown()).not.toContain('outdated');
});

test('with a workflow for commands, the mark names the command', async () => {
  const workflows = fixture.inWorkspace('.github/workflows');
  mkdirSync(workflows, { recursive: true });
  writeFileSync(path.join(workflows, 'c.yml'), 'jobs: {c: {steps: [{with:\n  mode: command\n}]}}\n');
  await fixture.show();
  await planOfEight();
  await push(['kafka/kafka.yaml']);
  expect(shown()).toContain('Comment `/topicwright plan` to update it.');
});

test.each<[string, () => Promise<unknown>]>([
  [
    'other files alone',
    async () => {
      await planOfEight();
      await push(['README.md', 'kafka-docs/kafka.yaml']);
    },
  ],
  [
    'what it is planned on already',
    async () => {
      fixture.github.commits.set(before, []);
      fixture.github.commits.set(mergeCommit, [before]);
      await planOfEight(mergeCommit);
      await push(['kafka/kafka.yaml']);
    },
  ],
  [
    'another branch than its base',
    async () => {
      await planOfEight(before, 'next');
      await push(['kafka/kafka.yaml']);
    },
  ],
])('a push of %s outdates no plan', async (_, act) => {
  await fixture.show();
  await act();
  expect(shown()).toContain('###');
  expect(shown()).not.toContain('outdated');
  expect(check()).toMatchObject({ conclusion: 'success' });
});

test('what the token may not mark is told in the log, and the apply is green', async () => {
  const { tokens } = fixture.github;
  tokens.set('no-checks', { login: null, mayWrite: true, mayNot: ['PATCH /check-runs'] });
  await fixture.show();
  await planOfEight();
  const pushed = await push(['kafka/kafka.yaml'], { token: 'no-checks' });
  expect(pushed.code, pushed.log).toBe(0);
  expect(pushed.log).toContain('Checks could not be marked as outdated, as the token may not do that');
  expect(shown()).toContain('outdated');
});

test('a run that checks out the merge of other commits than its own shows no plan', async () => {
  const { github } = fixture;
  const merge = mergeOf(8);
  github.commits.set(merge, [before, 'd'.repeat(40)]);
  mkdirSync(fixture.inWorkspace('.git'));
  writeFileSync(fixture.inWorkspace('.git/HEAD'), `${merge}\n`);
  const event = fixture.opened({ number: 8, headSha: headOf8 });
  const refused = await fixture.run({ mode: 'plan' }, event);
  expect(refused.code, refused.log).toBe(1);
  expect(refused.outputs['exit-code']).toBe('4');
  expect(refused.log).toContain('#8 has new commits after aaaaaaa');
  expect(fixture.comments(8)).toEqual([]);
  github.commits.set(merge, [before, headOf8]);
  expect((await fixture.run({ mode: 'plan' }, event)).code).toBe(0);
  expect(fixture.comments(8)).toHaveLength(1);
});
