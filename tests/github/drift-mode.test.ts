/** mode: drift of the bundled Action: an issue that keeps itself, and pull requests that adopt. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { topicwright } from '../support/command-line.ts';
import { actionFixture, manifest, payments } from '../support/github/action-fixture.ts';
import { scheduleEvent } from '../support/github/events.ts';
import { refuse } from '../support/github/github-shapes.ts';
import type { ActionRequest } from '../support/github/run-action.ts';

const fixture = actionFixture();

const drift = (inputs: Record<string, string> = {}, more: Partial<ActionRequest> = {}) =>
  fixture.run({ mode: 'drift', ...inputs }, scheduleEvent(), more);
const settled = async (): Promise<void> => {
  const result = await topicwright(['apply', '--auto-approve', '-f', fixture.inWorkspace('kafka')]);
  expect(result.code, result.stderr).toBe(0);
};
const byHand = async (): Promise<void> => {
  const text = readFileSync(fixture.inWorkspace('kafka/cluster.json'), 'utf8');
  writeFileSync(fixture.inWorkspace('kafka/cluster.json'), text.replaceAll('"604800000"', '"1000"'));
};

test('opens an issue, updates it, closes it, and opens the same one again', async () => {
  await settled();
  expect((await drift()).code).toBe(0);
  expect(fixture.github.issues).toEqual([]);
  await byHand();
  const found = await drift();
  expect(found.code).toBe(1);
  expect(found.outputs).toMatchObject({ drift: '1', 'exit-code': '2' });
  expect(found.annotations.join('\n')).toMatch(/::warning .*file=kafka\/kafka\.yaml,line=\d+/);
  expect(fixture.github.issues).toMatchObject([{ state: 'open', labels: ['topicwright-drift'] }]);
  expect(fixture.github.issues[0]?.body).toContain('retention.ms is 1000, git wants 604800000');
  expect(found.outputs['comment-url']).toContain(`/issues/${fixture.github.issues[0]?.number}`);
  await drift();
  expect(fixture.github.issues).toHaveLength(1);
  await settled();
  expect((await drift()).code).toBe(0);
  expect(fixture.github.issues).toMatchObject([{ state: 'closed' }]);
  expect(fixture.github.comments.at(-1)?.body).toContain('matches git again');
  await byHand();
  expect((await drift({ 'fail-on': 'none' })).code).toBe(0);
  expect(fixture.github.issues).toMatchObject([{ state: 'open' }]);
});

test('a token that may only read: the summary has the report, and the step still fails', async () => {
  const result = await drift({}, { token: 'read-only-token' });
  expect(result.code).toBe(1);
  expect(result.log).toContain('No issue, as the token may not do that');
  expect(result.summary).toContain('has drifted');
});

test('issues that are switched off, and branches that another run writes, are told in the log', async () => {
  const { refusals, branches } = fixture.github;
  await settled();
  await byHand();
  refusals.set('POST /issues', refuse(410, 'Issues has been disabled in this repository.'));
  refusals.set('PUT /contents', refuse(409, 'kafka/kafka.yaml does not match'));
  branches
    .get('main')
    ?.files.set('kafka/kafka.yaml', readFileSync(fixture.inWorkspace('kafka/kafka.yaml'), 'utf8'));
  const result = await drift({ adopt: 'true' });
  expect(result.code, result.log).toBe(1);
  expect(result.outputs).toMatchObject({ drift: '1', 'exit-code': '2', 'comment-url': '' });
  expect(result.log).toContain('No issue, as HTTP 410: Issues has been disabled in this repository');
  expect(result.log).toContain('undeclared topics: HTTP 409: kafka/kafka.yaml does not match');
  expect(result.summary).toContain('has drifted');
});

test('adopt: a pull request takes topics and configs of the cluster into git, and then nothing has drifted', async () => {
  const files = ['kafka/kafka.yaml'];
  writeFileSync(
    fixture.inWorkspace('kafka/kafka.yaml'),
    manifest('{}', payments).replace('topics: ["*"]', 'topics: [orders, payments]'),
  );
  await settled();
  await byHand();
  const main = fixture.github.branches.get('main');
  for (const file of files) main?.files.set(file, readFileSync(fixture.inWorkspace(file), 'utf8'));
  const result = await drift({ adopt: 'true' });
  expect(result.outputs['comment-url']?.split('\n')).toHaveLength(2);
  expect(fixture.github.pulls).toMatchObject([
    { head: 'topicwright/adopt-test', base: 'main', state: 'open' },
  ]);
  const adopted = fixture.github.branches.get('topicwright/adopt-test')?.files ?? new Map();
  expect([...adopted.keys()].sort()).toEqual(['kafka/adopted-test.yaml', 'kafka/kafka.yaml']);
  for (const [file, text] of adopted) writeFileSync(fixture.inWorkspace(file), text);
  expect(adopted.get('kafka/adopted-test.yaml')).toContain('metadata: {name: by-hand, clusters: [test]}');
  const after = await drift();
  expect(after.code, after.log).toBe(0);
  expect(after.log).not.toContain('by-hand');
  await drift({ adopt: 'true' });
  expect(fixture.github.pulls).toHaveLength(1);
});

test('adopt: what was closed without a merge is offered again only once it is something else', async () => {
  const some = manifest('{}', payments).replace('topics: ["*"]', 'topics: [orders, payments]');
  writeFileSync(fixture.inWorkspace('kafka/kafka.yaml'), some);
  await settled();
  await drift({ adopt: 'true' });
  const [first] = fixture.github.pulls;
  if (first) first.state = 'closed';
  await drift({ adopt: 'true' });
  expect(fixture.github.pulls).toHaveLength(1);
  await byHand();
  await drift({ adopt: 'true' });
  expect(fixture.github.pulls.map(({ state }) => state)).toEqual(['closed', 'open']);
});

test('what a cluster says never becomes a command to the runner', async () => {
  await settled();
  const text = readFileSync(fixture.inWorkspace('kafka/cluster.json'), 'utf8');
  const hostile = JSON.stringify(
    '1000\n::error::first\r::stop-commands::x\n##[error]second\u0085::error::third',
  );
  writeFileSync(fixture.inWorkspace('kafka/cluster.json'), text.replaceAll('"604800000"', hostile));
  const { log } = await drift();
  expect(log).toContain('::error::first'.replace('::', '\\n::'));
  const commands = log.split(/[\n\r\u0085]/).filter((line) => /^\s*::|##\[/.test(line));
  expect(commands.every((line) => line.startsWith('::warning '))).toBe(true);
});
