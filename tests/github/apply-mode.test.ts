/** mode: apply of the bundled Action: exactly what was reviewed, or something no worse, or nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readState } from '../../src/github/comment-state.ts';
import { formatSnapshot } from '../../src/index.ts';
import { topicwright } from '../support/cli.ts';
import {
  actionFixture,
  gib,
  live,
  manifest,
  mergeCommit,
  payments,
} from '../support/github/action-fixture.ts';
import { document } from '../support/manifests.ts';

const fixture = actionFixture();

test('applies exactly the plan that was shown, though sizes have changed since', async () => {
  fixture.keepArtifact(await fixture.plan());
  fixture.merge();
  const planned = readState(fixture.github.comments[0]?.body ?? '')?.digest;
  const state = live()
    .partition('orders', 0, { sizeBytes: 2 * gib })
    .build();
  writeFileSync(fixture.inWorkspace('kafka/cluster.json'), formatSnapshot(state));
  const result = await fixture.apply();
  expect(result.code, result.log).toBe(0);
  expect(result.outputs).toMatchObject({ 'plan-digest': planned, 'exit-code': '0' });
  expect(fixture.github.comments).toHaveLength(2);
  expect(fixture.github.comments[1]?.body).toContain(':white_check_mark: Applied in');
  expect(result.summary).toContain('Applied in');
  const again = await topicwright(['plan', '--detailed-exitcode', '-f', fixture.inWorkspace('kafka')]);
  expect(again.code, again.stdout).toBe(0);
});

test('again, once all is done, does nothing', async () => {
  fixture.keepArtifact(await fixture.plan());
  fixture.merge();
  await fixture.apply();
  const again = await fixture.apply();
  expect(again.code, again.log).toBe(0);
  expect(fixture.github.comments.at(-1)?.body).toContain('Nothing was left to do');
});

test('from the event of a merge, and with a plan file', async () => {
  const planned = await fixture.plan({}, { 'plan-file': 'plan.json' });
  const closed = fixture.opened({ action: 'closed', merged: true });
  const result = await fixture.run({ mode: 'apply', 'plan-file': 'plan.json' }, closed, { sha: mergeCommit });
  expect(result.code, result.log).toBe(0);
  expect(result.outputs['plan-digest']).toBe(planned.outputs['plan-digest']);
});

test('a pull request that was closed without a merge applies nothing', async () => {
  fixture.keepArtifact(await fixture.plan());
  const result = await fixture.run({ mode: 'apply' }, fixture.opened({ action: 'closed' }));
  expect(result.code).toBe(1);
  expect(result.log).toContain('was not merged from a pull request');
});

test('where the cluster has changed, a plan that is no worse is applied, and a worse one is not', async () => {
  fixture.keepArtifact(await fixture.plan());
  fixture.merge();
  // Somebody has moved a partition meanwhile that the plan moves as well.
  const other = live().topic('orders', {
    replicas: [
      [1, 2],
      [2, 3],
      [3, 1],
      [4, 1],
      [1, 2],
      [2, 3],
      [3, 1],
      [4, 1],
    ],
    sizeBytes: gib,
  });
  writeFileSync(fixture.inWorkspace('kafka/cluster.json'), formatSnapshot(other.build()));
  const fine = await fixture.apply();
  expect(fine.code, fine.log).toBe(0);
  expect(fine.log).toContain('no worse than the reviewed one');

  const worse = live().topic('orders', {
    replicas: Array.from({ length: 40 }, () => [4, 1]),
    sizeBytes: gib,
  });
  writeFileSync(fixture.inWorkspace('kafka/cluster.json'), formatSnapshot(worse.build()));
  const before = readFileSync(fixture.inWorkspace('kafka/cluster.json'), 'utf8');
  const refused = await fixture.apply();
  expect(refused.code).toBe(1);
  expect(refused.outputs['exit-code']).toBe('4');
  expect(refused.log).toMatch(/what is to do now is worse/);
  expect(refused.log).toContain('that changes a manifest, in a comment at least');
  expect(refused.log).toMatch(/copies 40 replicas, where \d+ were reviewed/);
  expect(readFileSync(fixture.inWorkspace('kafka/cluster.json'), 'utf8')).toBe(before);
  expect(fixture.github.comments.at(-1)?.body).toContain('did not get through');
});

test('where main has changed meanwhile, nothing is applied that it no longer asks for', async () => {
  fixture.keepArtifact(await fixture.plan());
  fixture.merge();
  // Another pull request was merged first, and wants another retention of the same new topic.
  const main = manifest('{drain: [4]}', payments.replace('7d', '3d'));
  writeFileSync(fixture.inWorkspace('kafka/kafka.yaml'), main);
  const before = readFileSync(fixture.inWorkspace('kafka/cluster.json'), 'utf8');
  const refused = await fixture.apply();
  expect(refused.outputs['exit-code'], refused.log).toBe('4');
  expect(refused.log).toContain('creates payments with 3 partitions of 2 replicas retention.ms=259200000');
  expect(readFileSync(fixture.inWorkspace('kafka/cluster.json'), 'utf8')).toBe(before);
  // Another one that has nothing to do with it leaves the plan as it was reviewed.
  const other = document('Topic', 'other', '{partitions: 1, replicationFactor: 2}');
  writeFileSync(fixture.inWorkspace('kafka/kafka.yaml'), manifest('{drain: [4]}', payments, other));
  const applied = await fixture.apply();
  expect(applied.code, applied.log).toBe(0);
  expect(applied.outputs['plan-digest']).toBe(readState(fixture.github.comments[0]?.body ?? '')?.digest);
});

test('what GitHub refuses is told, and nothing is changed', async () => {
  fixture.keepArtifact(await fixture.plan());
  fixture.merge();
  const before = readFileSync(fixture.inWorkspace('kafka/cluster.json'), 'utf8');
  const expired = await fixture.apply({}, { token: 'expired' });
  expect(expired.code).toBe(1);
  expect(expired.log).toContain(
    'GitHub refuses a request: the token may not do that (HTTP 401: Bad credentials',
  );
  expect(readFileSync(fixture.inWorkspace('kafka/cluster.json'), 'utf8')).toBe(before);
});

test("an artifact of another step that can't be read, or is gone, is passed over", async () => {
  const plan = await fixture.plan();
  const { artifacts } = fixture.github;
  artifacts.push({ id: fixture.github.nextId(), runId: 4711, name: 'logs', zip: Buffer.from('no archive') });
  artifacts.push({ id: fixture.github.nextId(), runId: 4711, name: 'broken', zip: new Uint8Array(0) });
  fixture.keepArtifact(plan);
  fixture.merge();
  const grown = live().partition('orders', 3, { sizeBytes: gib + 1 });
  writeFileSync(fixture.inWorkspace('kafka/cluster.json'), formatSnapshot(grown.build()));
  const result = await fixture.apply();
  expect(result.code, result.log).toBe(0);
  expect(result.log).toMatch(/The artifact logs can't be read: /);
});

test('a plan of an older commit, a forged one, and none at all are refused', async () => {
  const none = await fixture.apply();
  expect(none.log).toContain('No pull request has shown what would be applied');
  fixture.keepArtifact(await fixture.plan());
  fixture.github.pulls.push({
    ...{
      number: 7,
      title: '',
      body: '',
      head: 'x',
      headSha: 'c'.repeat(40),
      base: 'main',
      state: 'closed',
    },
    ...{ mergeCommit, login: 'octocat', type: 'User' },
  });
  const old = await fixture.apply();
  expect(old.log).toContain('has no comment with a plan of its last commit');
  fixture.github.pulls.length = 0;
  fixture.merge();
  fixture.github.artifacts.length = 0;
  writeFileSync(
    fixture.inWorkspace('kafka/cluster.json'),
    formatSnapshot(live().partition('orders', 3, { sizeBytes: 9 }).build()),
  );
  const lost = await fixture.apply();
  expect(lost.log).toContain('Keep the output plan-path with actions/upload-artifact');
  const planned = readFileSync(fixture.inWorkspace('kafka/cluster.json'), 'utf8');
  const [comment] = fixture.github.comments;
  fixture.github.comments.splice(0, 1, {
    ...comment,
    login: 'mallory',
    type: 'User',
  } as (typeof fixture.github.comments)[number]);
  expect((await fixture.apply()).code).toBe(1);
  expect(readFileSync(fixture.inWorkspace('kafka/cluster.json'), 'utf8')).toBe(planned);
});

test('without a pull request only where the workflow says so', async () => {
  const result = await fixture.apply({ 'require-approved-plan': 'false' });
  expect(result.code, result.log).toBe(0);
  expect(result.summary).toContain('Applied in');
});
