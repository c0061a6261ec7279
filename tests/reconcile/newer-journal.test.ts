/** Beside a newer topicwright: nothing is changed, nobody is fenced, and none of its records goes. */
import { describe, expect, test } from 'vitest';
import { journalTopic } from '../../src/model/cluster/port/journal-port.ts';
import { ProblemError, unwrap } from '../../src/model/problem/problem.ts';
import { bytesPerSecond } from '../../src/model/values/units.ts';
import { applyPlan } from '../../src/reconcile/apply/apply-plan.ts';
import { cancelRun } from '../../src/reconcile/apply/cancel-run.ts';
import { setOverrides } from '../../src/reconcile/daemon/override-throttle.ts';
import { Lease } from '../../src/reconcile/journal/lease.ts';
import { observeFor } from '../../src/reconcile/observe/observe-for.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool } from '../support/desired.ts';
import { everyConsent, type LiveCluster, liveCluster } from '../support/live-cluster.ts';

const wanted = desired({
  pools: [pool('general', { drain: [3] })],
  placements: [placement('default', ['*'])],
});

async function world(records: Readonly<Record<string, string>> = {}): Promise<LiveCluster> {
  const state = cluster()
    .brokers(3, { diskBytes: 2 ** 40 })
    .topic('orders', { replicas: [[1, 3]], sizeBytes: 1_000 })
    .topic(journalTopic, { replicas: [[1, 2]] })
    .topic('__transaction_state', { replicas: [[1, 2]] })
    .journal(records)
    .build();
  return liveCluster(state);
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof ProblemError ? (error.problems[0]?.code ?? '') : String(error)),
  );

describe.each([
  ['move/payments/0', '{"version":2,"value":"..."}', 'journal.newer-version'],
  ['!pause', 'until noon', 'journal.newer-version'],
  ['throttle/broker/1', '{"resource":', 'journal.corrupt'],
])('%s: %s', (key, value, code) => {
  test('no plan is made, and no apply, cancel or rate by hand begins: the cluster and the journal stay', async () => {
    const live = await world();
    const plan = unwrap(makePlan(wanted, await observeFor(wanted, live.port)));
    await live.port.appendJournal({ [key]: value });
    const before = await live.port.observe();
    const made = makePlan(wanted, before);
    expect(made.ok ? [] : made.problems.map((one) => one.code)).toEqual([code]);
    const context = live.contextOf(wanted);
    expect(await codeOf(applyPlan(plan, { ...everyConsent, detach: false, lockTimeoutMs: 0 }, context))).toBe(
      code,
    );
    expect(await codeOf(Lease.acquire(context))).toBe(code);
    expect(await codeOf(cancelRun({ rollback: true }, context))).toMatch(
      code === 'journal.corrupt' ? code : /./,
    );
    const override = { rate: bytesPerSecond(1), untilMs: null, autoremove: false, by: 'x', sinceMs: 0 };
    expect(await codeOf(setOverrides(live.port, [], override))).toBe(code);
    expect(await live.port.observe()).toEqual(before);
  });
});

test('a kind that this version need not know outlives an apply', async () => {
  const live = await world();
  await live.port.appendJournal({ 'healing/1003': '{"since":1}' });
  const plan = unwrap(makePlan(wanted, await observeFor(wanted, live.port)));
  await applyPlan(plan, { ...everyConsent, detach: false, lockTimeoutMs: 0 }, live.contextOf(wanted));
  expect((await live.port.readJournal())['healing/1003']).toBe('{"since":1}');
});
