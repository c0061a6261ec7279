/** Who can make the Action believe that something was reviewed: each line of the threat model in docs/security.md. */
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { actionFixture, head, manifest, mergeCommit } from '../support/github/action-fixture.ts';

const fixture = actionFixture();
const clusterNow = (): string => readFileSync(fixture.inWorkspace('kafka/cluster.json'), 'utf8');

/** Nothing is applied, and it says why. */
async function expectUnbelieved(why: string): Promise<void> {
  const before = clusterNow();
  const refused = await fixture.apply();
  expect(clusterNow(), refused.log).toBe(before);
  expect(refused.outputs['exit-code'], refused.log).toBe('4');
  expect(refused.log.replace(/\s+/g, ' ')).toContain(why);
}

test('nobody’s comment counts, neither that of another bot nor our own once it was edited', async () => {
  await fixture.plan();
  const [ours] = fixture.github.comments;
  fixture.github.runs.length = 0;
  fixture.merge();
  await expectUnbelieved('no workflow has planned the last commit aaaaaaa of #7');
  fixture.github.comments.push({
    ...ours,
    id: 1,
    login: 'other[bot]',
  } as (typeof fixture.github.comments)[number]);
  await expectUnbelieved('no workflow has planned the last commit');
});

test('a plan of an earlier commit does not count', async () => {
  await fixture.show({ headSha: 'c'.repeat(40) });
  fixture.merge();
  await expectUnbelieved('no workflow has planned the last commit aaaaaaa of #7');
});

test('a collaborator’s run of another event, of another branch, or of another commit does not count', async () => {
  const shown = await fixture.show();
  fixture.merge();
  for (const other of [{ event: 'push' }, { headBranch: 'elsewhere' }, { headSha: 'd'.repeat(40) }]) {
    fixture.github.runs.length = 0;
    fixture.planned({ id: 700, ...other });
    await expectUnbelieved('no workflow has planned the last commit');
  }
  expect(shown.code).toBe(0);
});

test('a run whose workflow the pull request changes does not count', async () => {
  await fixture.show();
  fixture.merge({ files: ['kafka/kafka.yaml', '.github/workflows/plan.yml'] });
  await expectUnbelieved('#7 changes .github/workflows/plan.yml, which has made its plan');
});

test('a run of another pull request of the same branch, into a base that has another workflow, does not count', async () => {
  await fixture.show();
  fixture.merge();
  fixture.merge({ number: 9, head: 'payments', headSha: head, base: 'evil', mergeCommit: null });
  await expectUnbelieved('the branch of #7 was to be merged into evil as well');
  // Names of branches are used again.
  fixture.github.pulls.pop();
  const earlier = { number: 3, head: 'payments', headSha: 'e'.repeat(40), base: 'release' };
  fixture.merge({ ...earlier, mergeCommit: 'b'.repeat(40) });
  expect((await fixture.apply()).code).toBe(0);
});

test('a run from before the pull request got its base does not count, one from afterwards does', async () => {
  await fixture.show();
  fixture.merge();
  const createdAt = new Date(Date.now() + 60_000).toISOString();
  fixture.github.events.push({ issue: 7, event: 'base_ref_changed', createdAt });
  await expectUnbelieved('#7 was planned before it was to be merged into main');
  fixture.planned({ id: 700, createdAt: new Date(Date.now() + 120_000).toISOString() });
  expect((await fixture.apply()).code).toBe(0);
});

test('a fork’s run does not count: whoever owns it shapes its workflows', async () => {
  await fixture.show();
  fixture.merge({ from: 'mallory/Hello-World' });
  await expectUnbelieved('#7 comes from another repository');
});

test('an artifact with another plan than the check of its run says does not count', async () => {
  await fixture.show();
  fixture.merge();
  fixture.github.artifacts.length = 0;
  fixture.write('other/kafka.yaml', manifest('{drain: [3]}'));
  fixture.write('other/cluster.json', clusterNow());
  const other = await fixture.run(
    { mode: 'plan', path: 'other', comment: 'off' },
    { name: 'push', payload: {} },
  );
  fixture.keepArtifact(other, 700);
  await expectUnbelieved('no run of #7 has kept its plan as an artifact');
});

test('whatever else a run keeps is passed over, also what is no archive', async () => {
  fixture.github.artifacts.push({ id: 2, runId: 700, name: 'broken', zip: Buffer.from('no archive') });
  fixture.github.artifacts.push({
    id: 3,
    runId: 700,
    name: 'other',
    zip: zipSync({ 'a.json': Buffer.from('{}') }),
  });
  await fixture.show();
  fixture.merge();
  const applied = await fixture.apply();
  expect(applied.code, applied.log).toBe(0);
  expect(applied.log).toContain("The artifact broken of run 700 can't be read");
});

test('without its artifact nothing can be applied', async () => {
  await fixture.plan();
  fixture.merge();
  await expectUnbelieved('no run of #7 has kept its plan as an artifact');
});

test('a token that may not read runs is told', async () => {
  await fixture.show();
  fixture.merge();
  fixture.github.tokens.set('no-actions', { login: null, mayWrite: true, mayNot: ['GET /actions'] });
  const refused = await fixture.apply({}, { token: 'no-actions' });
  expect(refused.outputs['exit-code']).toBe('4');
  expect(refused.log.replace(/\s+/g, ' ')).toContain("the runs of #7 can't be read");
});

test('the plan is a check at the head of the pull request, by whose digest it is known', async () => {
  const shown = await fixture.show();
  expect(fixture.github.checks).toMatchObject([
    { sha: head, name: 'topicwright: test', conclusion: 'success', app: 'github-actions' },
  ]);
  expect(fixture.github.checks[0]?.externalId).toContain(shown.outputs['plan-digest']);
  expect(fixture.github.checks[0]?.summary).toContain('payments');
  fixture.github.tokens.set('no-checks', { login: null, mayWrite: true, mayNot: ['POST /check-runs'] });
  const without = await fixture.plan({ token: 'no-checks' });
  expect(without.code, without.log).toBe(0);
  expect(without.log).toContain('It needs checks: write');
  fixture.merge();
  expect((await fixture.apply({}, { sha: mergeCommit })).code).toBe(0);
});

test('manifests that can’t be read take the place of the plan that was shown before', async () => {
  await fixture.show();
  fixture.write('kafka/kafka.yaml', `${manifest()}---\napiVersion: topicwright/v1\nkind: [\n`);
  const failed = await fixture.plan();
  expect(failed.code).toBe(1);
  expect(fixture.comments()).toHaveLength(1);
  expect(fixture.comments()[0]).toContain('cannot be planned');
  expect(fixture.comments()[0]).not.toContain('Details');
  expect(fixture.github.checks.at(-1)).toMatchObject({ conclusion: 'failure' });
});
