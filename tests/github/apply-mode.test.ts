/** mode: apply of the bundled Action, judged by the cluster: what main wants, as far as people have seen it, or nothing. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatSnapshot } from '../../src/index.ts';
import type { ClusterBuilder } from '../support/cluster.ts';
import { topicwright } from '../support/command-line.ts';
import {
  actionFixture,
  gib,
  live,
  manifest,
  mergeCommit,
  mergeOf,
  payments,
} from '../support/github/action-fixture.ts';
import { pushEvent, scheduleEvent } from '../support/github/events.ts';
import { refuse } from '../support/github/github-shapes.ts';
import type { ActionRequest } from '../support/github/run-action.ts';
import { document } from '../support/manifests.ts';

const fixture = actionFixture();

const wish = (pool: string, ...more: string[]): void =>
  fixture.write('kafka/kafka.yaml', manifest(pool, ...more));
const becomes = (state: ClusterBuilder): void =>
  fixture.write('kafka/cluster.json', formatSnapshot(state.build()));
const clusterNow = (): string => readFileSync(fixture.inWorkspace('kafka/cluster.json'), 'utf8');

interface LiveTopic {
  readonly name: string;
  readonly configs: Readonly<Record<string, string>>;
  readonly partitions: readonly { readonly replicas: readonly number[]; readonly sizeBytes: number }[];
}
const topicsNow = (): readonly LiveTopic[] =>
  (JSON.parse(clusterNow()) as { topics: readonly LiveTopic[] }).topics;
const topicNow = (name: string): LiveTopic | undefined => topicsNow().find((one) => one.name === name);
const holders = (name: string): ReadonlySet<number> =>
  new Set(topicNow(name)?.partitions.flatMap(({ replicas }) => replicas));

async function expectDone(): Promise<void> {
  const plan = await topicwright(['plan', '--detailed-exitcode', '-f', fixture.inWorkspace('kafka')]);
  expect(plan.code, plan.stdout + plan.stderr).toBe(0);
}

/** Nothing of it happened, it is not green, and the pull requests are told. */
async function expectRefused(applying: Promise<Awaited<ReturnType<typeof fixture.apply>>>): Promise<string> {
  const before = clusterNow();
  const refused = await applying;
  expect(clusterNow(), refused.log).toBe(before);
  expect(refused.code, refused.log).toBe(1);
  expect(refused.outputs['exit-code'], refused.log).toBe('4');
  return refused.log.replace(/\s+/g, ' ');
}

test('applies what was shown, though sizes have changed since', async () => {
  const shown = await fixture.show();
  fixture.merge();
  becomes(live().partition('orders', 0, { sizeBytes: 2 * gib }));
  const result = await fixture.apply();
  expect(result.code, result.log).toBe(0);
  expect(result.outputs).toMatchObject({ 'plan-digest': shown.outputs['plan-digest'], 'exit-code': '0' });
  expect(fixture.comments()).toHaveLength(2);
  expect(fixture.comments()[1]).toContain(':white_check_mark: Applied in');
  expect(result.summary).toContain('Applied in');
  await expectDone();
});

test('again, once all is done, does nothing', async () => {
  await fixture.show();
  fixture.merge();
  await fixture.apply();
  const before = clusterNow();
  const again = await fixture.apply();
  expect(again.code, again.log).toBe(0);
  expect(clusterNow()).toBe(before);
  expect(fixture.comments().at(-1)).toContain('Nothing to do');
});

test.each<[string, () => Parameters<typeof fixture.run>]>([
  ['a push without a pull request', () => [{ mode: 'apply' }, pushEvent(), { sha: '9'.repeat(40) }]],
  ['a schedule', () => [{ mode: 'apply' }, scheduleEvent()]],
  ['a dispatch', () => [{ mode: 'apply' }, { name: 'workflow_dispatch', payload: {} }]],
  ['a pull request without a plan', () => [{ mode: 'apply' }, pushEvent(), { sha: mergeCommit }]],
  ['a token that may nothing', () => [{ mode: 'apply' }, pushEvent(), { token: 'expired' }]],
])('%s is green where nothing is to be done, and changes nothing', async (_, request) => {
  await fixture.apply({ 'require-approved-plan': 'false' });
  fixture.write(
    'kafka/kafka.yaml',
    `# A remark.\n${readFileSync(fixture.inWorkspace('kafka/kafka.yaml'), 'utf8')}`,
  );
  fixture.merge();
  const before = clusterNow();
  const result = await fixture.run(...request());
  expect(result.code, result.log).toBe(0);
  expect(result.outputs).toMatchObject({ 'has-changes': 'false', 'exit-code': '0' });
  expect(clusterNow()).toBe(before);
  expect(fixture.github.comments).toEqual([]);
});

test('from the event of a merge, and with a plan file that was shown', async () => {
  const file = fixture.inWorkspace('plan.json');
  fixture.keepArtifact(await fixture.plan({}, { 'plan-file': file }));
  const closed = fixture.opened({ action: 'closed', merged: true, mergeCommit });
  fixture.merge();
  const result = await fixture.run({ mode: 'apply', 'plan-file': file }, closed, { sha: mergeCommit });
  expect(result.code, result.log).toBe(0);
  await expectDone();
});

test('a plan file that nobody has shown is refused', async () => {
  await fixture.run({ mode: 'plan', 'plan-file': 'plan.json' }, fixture.opened());
  fixture.merge();
  const log = await expectRefused(fixture.apply({ 'plan-file': 'plan.json' }));
  expect(log).toContain('plan.json is not a plan that a merged pull request has shown');
});

test('a pull request that was closed without a merge applies nothing', async () => {
  await fixture.show();
  const log = await expectRefused(fixture.run({ mode: 'apply' }, fixture.opened({ action: 'closed' })));
  expect(log).toContain('This commit came from no merged pull request');
});

test('what moved meanwhile is left, and what is still to do goes where it was shown', async () => {
  await fixture.show();
  fixture.merge();
  const moved = [
    [1, 2],
    [2, 3],
    [3, 1],
    [4, 1],
    [1, 2],
    [2, 3],
    [3, 1],
    [4, 1],
  ];
  becomes(live().topic('orders', { replicas: moved, sizeBytes: gib }));
  const result = await fixture.apply();
  expect(result.code, result.log).toBe(0);
  await expectDone();
});

test('far more than was shown is refused', async () => {
  await fixture.show();
  fixture.merge();
  becomes(live().topic('orders', { replicas: Array.from({ length: 40 }, () => [4, 1]), sizeBytes: gib }));
  const log = await expectRefused(fixture.apply());
  expect(log).toMatch(/moves 40 replicas of orders from broker 4, where \d+ were shown/);
  expect(fixture.comments().at(-1)).toContain('failed');
  expect(fixture.comments().at(-1)).toContain('Nothing was changed');
});

test('topics that have grown stay within max-bytes, also where the plan that was shown no longer does', async () => {
  await fixture.show({}, { 'max-bytes': '5GiB' });
  fixture.merge();
  becomes(live().topic('orders', { partitions: 8, replicationFactor: 2, sizeBytes: 20 * gib }));
  const result = await fixture.apply({ 'max-bytes': '5GiB' });
  expect(Number(result.outputs['bytes-to-move']), result.log).toBeLessThanOrEqual(5 * gib);
  expect(holders('orders')).toContain(4);
});

test('a broker that main drains by now gets nothing, though it was shown to', async () => {
  await fixture.show();
  const receivers = [...holders('orders')].filter((id) => id !== 4);
  fixture.merge();
  wish(`{drain: [4, ${receivers[0]}]}`, payments);
  const log = await expectRefused(fixture.apply());
  expect(log).toContain(`broker ${receivers[0]} is drained`);
});

test('a broker that main cordons by now gets nothing', async () => {
  await fixture.show();
  fixture.merge();
  wish('{drain: [4], cordon: [1]}', payments);
  const before = topicNow('orders')?.partitions.filter(({ replicas }) => replicas.includes(1)).length;
  const result = await fixture.apply();
  const after = topicNow('orders')?.partitions.filter(({ replicas }) => replicas.includes(1)).length;
  expect(after, result.log).toBeLessThanOrEqual(before ?? 0);
});

test('a guardrail that main has got meanwhile blocks', async () => {
  await fixture.show();
  fixture.merge();
  const guardrail = document('Guardrails', 'limits', '{limits: {moves: 1}}');
  wish('{drain: [4]}', payments, guardrail);
  const before = clusterNow();
  const refused = await fixture.apply();
  expect(refused.outputs['exit-code'], refused.log).toBe('3');
  expect(clusterNow()).toBe(before);
});

test('where main wants another value by now, nothing is applied', async () => {
  await fixture.show();
  fixture.merge();
  wish('{drain: [4]}', payments.replace('7d', '3d'));
  const log = await expectRefused(fixture.apply());
  expect(log).toContain('sets retention.ms of payments to 259200000');
});

const refunds = document('Topic', 'refunds', '{partitions: 1, replicationFactor: 2}');

test('what nobody has shown is never left out in green', async () => {
  await fixture.show();
  fixture.merge();
  wish('{drain: [4]}', payments, refunds);
  const log = await expectRefused(fixture.apply());
  expect(log).toContain('creates refunds');
  expect(log).not.toContain('creates payments');
});

/** Two pull requests, each made on the main of before. */
async function showTwo(): Promise<void> {
  await fixture.show();
  wish('{}', refunds);
  await fixture.show({ number: 8 });
  wish('{drain: [4]}', payments, refunds);
}

async function expectBoth(applying: ReturnType<typeof fixture.apply>): Promise<void> {
  const result = await applying;
  expect(result.code, result.log).toBe(0);
  expect(topicNow('payments')).toBeDefined();
  expect(topicNow('refunds')).toBeDefined();
  expect(holders('orders')).not.toContain(4);
  await expectDone();
  for (const number of [7, 8]) expect(fixture.comments(number).at(-1)).toContain('Applied in');
}

test('two pull requests in one push, or in one group of a merge queue, count together', async () => {
  await showTwo();
  fixture.github.commits.set('0'.repeat(39).concat('1'), []);
  fixture.merge();
  fixture.merge({ number: 8 });
  const push = pushEvent({ before: '0'.repeat(39).concat('1') });
  await expectBoth(fixture.run({ mode: 'apply' }, push, { sha: mergeOf(8) }));
});

test('what a run that never began would have applied is applied by the next one', async () => {
  // One that was applied, so that the cluster knows where it is.
  await fixture.show({ number: 5 });
  fixture.merge({ number: 5 });
  expect((await fixture.apply({}, { sha: mergeOf(5) })).code).toBe(0);
  wish('{drain: [4]}', payments.replace('7d', '3d'));
  await fixture.show({ number: 7 });
  fixture.merge();
  wish('{drain: [4]}', payments.replace('7d', '3d'), refunds);
  await fixture.show({ number: 8 });
  fixture.merge({ number: 8 });
  const push = pushEvent({ before: mergeCommit });
  const result = await fixture.run({ mode: 'apply' }, push, { sha: mergeOf(8) });
  expect(result.code, result.log).toBe(0);
  expect(topicNow('payments')?.configs['retention.ms']).toBe('259200000');
  expect(topicNow('refunds')).toBeDefined();
});

test('a run of an older commit takes nothing back', async () => {
  await fixture.show();
  fixture.merge();
  wish('{drain: [4]}', payments, refunds);
  await fixture.show({ number: 8 });
  fixture.merge({ number: 8 });
  expect((await fixture.apply({}, { sha: mergeOf(8) })).code).toBe(0);
  wish('{drain: [4]}', payments.replace('7d', '3d'));
  const log = await expectRefused(fixture.apply());
  expect(log).toContain('A later commit was already applied');
});

test('where history was rewritten, the pull request of the last commit counts', async () => {
  await fixture.show();
  fixture.merge();
  const push = pushEvent({ before: 'd'.repeat(40) });
  const result = await fixture.run({ mode: 'apply' }, push, { sha: mergeCommit });
  expect(result.code, result.log).toBe(0);
  expect(result.log).toContain('is not in the history');
});

test('what is left for want of room or time is applied later, by the same approvals', async () => {
  await fixture.show();
  fixture.merge();
  const part = await fixture.apply({ 'max-bytes': '2GiB' });
  expect(part.code, part.log).toBe(0);
  expect(holders('orders')).toContain(4);
  const rest = await fixture.apply();
  expect(rest.code, rest.log).toBe(0);
  await expectDone();
});

test('what GitHub refuses is told, and nothing is changed', async () => {
  await fixture.show();
  fixture.merge();
  const before = clusterNow();
  const expired = await fixture.apply({}, { token: 'expired' });
  expect(expired.code).toBe(1);
  expect(expired.log).toContain(
    'GitHub refuses a request: the token may not do that (HTTP 401: Bad credentials',
  );
  expect(clusterNow()).toBe(before);
});

test('without a pull request only where the workflow says so', async () => {
  const result = await fixture.apply({ 'require-approved-plan': 'false' });
  expect(result.code, result.log).toBe(0);
  expect(result.summary).toContain('Applied in');
});

test('a run that is cancelled and killed soon after has said so in the comment, the summary and the outputs', async () => {
  becomes(live().topic('orders', { partitions: 80, replicationFactor: 2, sizeBytes: gib }));
  wish('{drain: [4]}', document('ThrottlePolicy', 'slow', '{pool: all, mode: fixed, rate: 50MB/s}'));
  await fixture.show();
  fixture.merge();
  let watch: NodeJS.Timeout | null = null;
  const onOutput: ActionRequest['onOutput'] = (output, kill) => {
    if (watch || !output.includes('moving ')) return;
    kill('SIGINT');
    watch = setInterval(() => {
      if (fixture.comments().at(-1)?.includes('Cancelled')) kill('SIGKILL');
    }, 10);
  };
  const result = await fixture.apply({}, { onOutput });
  clearInterval(watch ?? undefined);
  expect(result.code, result.log).not.toBe(0);
  expect(result.log).toContain('Cancelled');
  expect(fixture.comments().at(-1)).toMatch(/Cancelled|Interrupted/);
  expect(fixture.comments().at(-1)).not.toContain('applying to cluster');
  expect(result.summary).toMatch(/Cancelled|Interrupted/);
  expect(result.outputs['exit-code']).toBe('130');
});

test('artifacts that have run out are no evidence, and the log says so', async () => {
  await fixture.show();
  fixture.merge();
  fixture.github.refusals.set('GET /actions/artifacts', refuse(410, 'Artifact has expired'));
  const log = await expectRefused(fixture.apply());
  expect(log).toContain("can't be read: Artifact has expired");
  expect(log).toContain('no run of #7 has kept its plan as an artifact');
});
