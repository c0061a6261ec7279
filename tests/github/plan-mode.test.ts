/** mode: plan of the bundled Action: what it writes where, and what fails it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readState } from '../../src/github/comments/comment-state.ts';
import { formatSnapshot, parsePlanFile, unwrap } from '../../src/index.ts';
import { topicwright } from '../support/command-line.ts';
import { actionFixture, head, live, manifest, payments } from '../support/github/action-fixture.ts';
import { document } from '../support/manifests.ts';

const fixture = actionFixture();

test('comments with the plan, and gives it as outputs, files and summary', async () => {
  const result = await fixture.plan();
  expect(result.code, result.log).toBe(0);
  expect(fixture.github.comments).toHaveLength(1);
  const [comment] = fixture.github.comments;
  expect(comment?.body).toContain('3 topics to create');
  expect(comment?.body).toMatch(/about \d.* at the present headroom/);
  expect(comment?.body).toContain('| broker | gets | loses |');
  expect(comment?.body).toContain('+ payments: retention.ms = 604800000 (7d)');
  expect(result.summary).toContain('3 topics to create');
  const { outputs } = result;
  const saved = unwrap(parsePlanFile(readFileSync(outputs['plan-path'] ?? '', 'utf8'), 'plan.json'));
  expect(outputs).toMatchObject({
    ...{
      'has-changes': 'true',
      'has-deletes': 'false',
      create: '3',
      update: '0',
      delete: '0',
      risk: 'medium',
    },
    ...{ moves: String(saved.summary.replicasMoved), 'bytes-to-move': String(saved.summary.bytesMoved) },
    ...{ 'plan-digest': saved.digest, 'exit-code': '2' },
    'comment-url': expect.stringContaining('#issuecomment-'),
  });
  expect(Number(outputs['eta-seconds'])).toBeGreaterThan(0);
  expect(readState(comment?.body ?? '')).toMatchObject({
    digest: saved.digest,
    commit: head,
    runId: '4711',
  });
  expect(existsSync(outputs['json-path'] ?? '')).toBe(true);
});

test('another push updates the same comment and folds what it said before', async () => {
  await fixture.plan();
  for (let id = 10_000; id < 10_150; id++)
    fixture.github.comments.unshift({ id, issue: 7, body: 'noise', login: 'someone', type: 'User' });
  writeFileSync(fixture.inWorkspace('kafka/kafka.yaml'), manifest('{}', payments));
  const next = await fixture.run(
    { mode: 'plan' },
    fixture.opened({ action: 'synchronize', headSha: 'b'.repeat(40) }),
  );
  expect(next.code, next.log).toBe(0);
  const ours = fixture.github.comments.filter(({ login }) => login === 'github-actions[bot]');
  expect(ours).toHaveLength(1);
  expect(ours[0]?.body).toContain('<details><summary>Earlier</summary>');
  expect(ours[0]?.body).toMatch(/aaaaaaa: Plan: .*to move/);
  expect(readState(ours[0]?.body ?? '')?.commit).toBe('b'.repeat(40));
});

test('without changes it writes no comment, and shrinks the one that is there', async () => {
  await fixture.plan();
  const [before] = fixture.github.comments.splice(0, 1);
  const applied = await topicwright(['apply', '--auto-approve', '-f', fixture.inWorkspace('kafka')]);
  expect(applied.code, applied.stderr).toBe(0);
  const none = await fixture.plan();
  expect(none.outputs).toMatchObject({ 'has-changes': 'false', 'exit-code': '0', risk: 'none' });
  expect(fixture.github.comments).toEqual([]);
  await fixture.plan({}, { 'comment-on-no-change': 'true' });
  expect(fixture.github.comments).toHaveLength(1);
  fixture.github.comments.splice(0, 1, before as (typeof fixture.github.comments)[number]);
  const { length } = before?.body ?? '';
  await fixture.plan();
  expect(fixture.github.comments[0]?.body).toContain('**No changes. The cluster matches git.**');
  expect(fixture.github.comments[0]?.body.length).toBeLessThan(length / 2);
});

test('somebody else’s comment with the same marker is neither believed nor overwritten', async () => {
  await fixture.plan();
  const forged = { ...fixture.github.comments[0], id: 1, login: 'mallory', type: 'User' as const };
  fixture.github.comments.splice(0, 1, forged as (typeof fixture.github.comments)[number]);
  await fixture.plan();
  expect(fixture.github.comments.map(({ login }) => login)).toEqual(['mallory', 'github-actions[bot]']);
});

test('with a token of a person its own comment is found as well', async () => {
  await fixture.plan({ token: 'personal-token' });
  await fixture.plan({ token: 'personal-token' });
  expect(fixture.github.comments.map(({ login }) => login)).toEqual(['octocat']);
});

test('a fork without secrets: offline, by a snapshot, with a token that may only read', async () => {
  writeFileSync(fixture.inWorkspace('prod.json'), formatSnapshot(live().build()));
  const manifestText = manifest('{drain: [4]}', payments).replace(
    'simulation: ./cluster.json',
    'bootstrapServers: ["127.0.0.1:1"], security: {sasl: {mechanism: plain, username: u, password: "${env:NONE}"}}',
  );
  writeFileSync(fixture.inWorkspace('kafka/kafka.yaml'), manifestText);
  const fork = fixture.opened({ from: 'mallory/Hello-World' });
  const result = await fixture.run({ mode: 'plan', snapshot: 'prod.json' }, fork, {
    token: 'read-only-token',
  });
  expect(result.code, result.log).toBe(0);
  expect(fixture.github.comments).toEqual([]);
  expect(result.log).toContain('No comment, as the token may not do that (HTTP 403');
  expect(result.summary).toContain('3 topics to create');
});

test('without any token the summary has it all', async () => {
  const result = await fixture.plan({ token: '' }, { 'github-token': '' });
  expect(result.code, result.log).toBe(0);
  expect(fixture.github.requests).toEqual([]);
  expect(result.summary).toContain('3 topics to create');
});

test('mistakes are annotated at their lines, ten of a kind, and the rest is in the SARIF file', async () => {
  const wrong = Array.from({ length: 14 }, (_, index) => document('Topic', `t${index}`, '{partition: 3}'));
  writeFileSync(fixture.inWorkspace('kafka/wrong.yaml'), wrong.join('---\n'));
  const result = await fixture.plan({}, { sarif: 'out/topicwright.sarif' });
  expect(result.code).toBe(1);
  const errors = result.annotations.filter((line) => line.startsWith('::error'));
  expect(errors).toHaveLength(10);
  expect(errors[0]).toMatch(/file=kafka\/wrong\.yaml,line=4/);
  expect(errors.at(-1)).toContain('5 more');
  const sarif = JSON.parse(readFileSync(fixture.inWorkspace('out/topicwright.sarif'), 'utf8'));
  expect(sarif.version).toBe('2.1.0');
  expect(sarif.runs[0].results).toHaveLength(14);
  expect(sarif.runs[0].results[0].locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'kafka/wrong.yaml' },
    region: { startLine: 4 },
  });
  expect(result.outputs).toMatchObject({ 'exit-code': '1' });
  expect(result.summary).toContain('topicwright: errors');
});

test('inputs that make no sense are told all at once', async () => {
  const result = await fixture.plan(
    {},
    { mode: 'aply', 'max-bytes': 'much', comment: 'loud', target: 'Broker/1', vars: 'x' },
  );
  expect(result.code).toBe(1);
  for (const name of ['mode', 'max-bytes', 'comment', 'vars'])
    expect(result.log).toContain(`The input ${name} can't be`);
  expect(result.log).toContain('Broker/1 is not a valid --target');
});

test('a plan that Guardrails block fails the check, and is shown with what blocks it', async () => {
  writeFileSync(
    fixture.inWorkspace('kafka/rules.yaml'),
    document('Guardrails', 'rules', '{limits: {moves: 1}}'),
  );
  const result = await fixture.plan();
  expect(result.code).toBe(1);
  expect(result.outputs).toMatchObject({ 'exit-code': '3' });
  expect(fixture.github.comments[0]?.body).toContain(':no_entry: Blocked by Guardrails/rules (limits)');
});

test('a topic that brokers would refuse fails the check, and is shown in their words; offline nobody was asked', async () => {
  const colliding = document('Topic', 'by.hand', '{partitions: 1, replicationFactor: 2}');
  const state = live().topic('by_hand', { partitions: 1, replicationFactor: 2 }).build();
  fixture.write('kafka/cluster.json', formatSnapshot(state));
  fixture.write('kafka/kafka.yaml', manifest('{drain: [4]}', payments, colliding));
  const result = await fixture.plan();
  expect(result.code).toBe(1);
  expect(result.outputs).toMatchObject({ 'exit-code': '3' });
  expect(fixture.github.checks.at(-1)).toMatchObject({ conclusion: 'failure' });
  const refused =
    /:no_entry:.*Kafka would refuse to create topic by\.hand.*collides with existing topic: by&#95;hand/;
  expect(fixture.comments().at(-1)).toMatch(refused);
  const offline = await fixture.plan({}, { snapshot: 'kafka/cluster.json' });
  expect(offline.code, offline.log).toBe(0);
  expect(fixture.comments().at(-1)).toContain('Kafka was not asked whether it accepts this plan');
});

test('deletions and durations beyond what the workflow allows fail the check', async () => {
  writeFileSync(
    fixture.inWorkspace('kafka/kafka.yaml'),
    manifest('{drain: [4]}', document('Topic', 'orders', '{state: absent}')),
  );
  const deleting = await fixture.plan();
  expect(deleting.code).toBe(1);
  expect(deleting.log).toContain('the input allow-data-loss of the Action');
  const [check] = fixture.github.checks;
  expect(check?.title).toContain('1 topic to delete');
  expect(check?.summary.split('\n').slice(0, 6).join('\n')).toMatch(
    /\*\*orders\*\*: deletes .* \(`allow-data-loss`\)/,
  );
  expect((await fixture.plan({}, { 'allow-data-loss': 'true' })).code).toBe(0);
  writeFileSync(fixture.inWorkspace('kafka/kafka.yaml'), manifest('{drain: [4]}', payments));
  const slow = await fixture.plan({}, { 'max-duration': '1s' });
  expect(slow.code).toBe(1);
  expect(slow.log).toMatch(/Applying takes about .*, and max-duration is 1s/);
  expect(fixture.comments().at(-1)).toMatch(/:no_entry: Applying takes about .*, and max-duration is 1s/);
  expect((await fixture.plan({}, { 'fail-on': 'changes' })).code).toBe(1);
});

test('limits and failures of GitHub are waited for', async () => {
  fixture.github.faults.push(
    {
      status: 403,
      headers: { 'retry-after': '1' },
      body: {
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      },
    },
    {
      status: 429,
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1),
      },
      body: { message: 'API rate limit exceeded' },
    },
    { status: 502, body: { message: 'Server Error' } },
  );
  const result = await fixture.plan();
  expect(result.code, result.log).toBe(0);
  expect(fixture.github.comments).toHaveLength(1);
  expect(result.log).toMatch(/secondary rate limit is reached/);
});

test('GitHub Enterprise is found by the environment', async () => {
  await fixture.plan({ apiUrl: `${fixture.github.url}/api/v3` });
  expect(fixture.github.comments).toHaveLength(1);
});

test('one comment for each cluster and folder', async () => {
  writeFileSync(
    fixture.inWorkspace('kafka/other.yaml'),
    document('Cluster', 'other', '{simulation: ./cluster.json}'),
  );
  await fixture.plan();
  await fixture.plan({}, { cluster: 'other' });
  await fixture.plan({}, { path: './kafka/' });
  expect(new Set(fixture.github.comments.map(({ body }) => readState(body)?.key)).size).toBe(
    fixture.github.comments.length,
  );
  expect(fixture.github.comments.length).toBe(2);
  await fixture.plan({}, { path: 'kafka/kafka.yaml' });
  expect(fixture.github.comments.length).toBe(3);
});

test('2,000 partitions that move, of topics with hostile names and tags, make a comment that GitHub takes', async () => {
  const many = live().topic('big', {
    replicas: Array.from({ length: 2_000 }, (_, partition) => [4, 1 + (partition % 3)]),
    sizeBytes: 10 * 2 ** 20,
    tags: { '</details><script>': '@everyone | `x` <!-- -->' },
  });
  writeFileSync(fixture.inWorkspace('kafka/cluster.json'), formatSnapshot(many.build()));
  const hostile = '"1\\n```\\n# injected <img src=x onerror=alert(1)> @everyone -->"';
  const topics = document('Topic', 'big', `{partitions: 2000, config: {odd.key: ${hostile}}}`);
  writeFileSync(fixture.inWorkspace('kafka/kafka.yaml'), manifest('{drain: [4]}', topics));
  const result = await fixture.plan();
  // Brokers know no config of that name.
  expect(result.code, result.log).toBe(1);
  const body = fixture.github.comments[0]?.body ?? '';
  expect(body.length).toBeGreaterThan(60_000);
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body).toMatch(/<sub>\d+ more in the \[job summary\]/);
  expect(result.summary.length).toBeGreaterThan(body.length);
  expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(1_048_576);
  for (const text of [body, result.summary]) {
    expect(text).not.toMatch(/^# injected/m);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
  }
  expect(Number(result.outputs['moves'])).toBeGreaterThanOrEqual(2_000);
});

test('a cluster that cannot be planned keeps nobody from the others, and its old plan is no longer shown', async () => {
  writeFileSync(
    fixture.inWorkspace('kafka/other.yaml'),
    document('Cluster', 'other', '{simulation: ./other.json}'),
  );
  writeFileSync(fixture.inWorkspace('kafka/other.json'), formatSnapshot(live().build()));
  await fixture.plan();
  writeFileSync(fixture.inWorkspace('kafka/other.json'), 'not a snapshot');
  const result = await fixture.plan();
  expect(result.code).toBe(1);
  expect(result.outputs['plan-digest']?.split('\n')).toHaveLength(1);
  const states = fixture.github.comments.map(({ body }) => readState(body));
  expect(states.map((state) => [state?.key, state?.digest === null])).toEqual([
    ['plan other kafka', true],
    ['plan test kafka', false],
  ]);
  expect(fixture.github.comments[0]?.body).toContain('cannot be planned');
});
