/** What it takes to restore a broker: in the plan, and in each way it is shown. */
import { expect, test } from 'vitest';
import { unwrap } from '../../src/model/problem/problem.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { undoPlan } from '../../src/reconcile/saved/undo-plan.ts';
import { renderPlanHtml } from '../../src/report/review/html/render-plan-html.ts';
import { renderPlanMarkdown } from '../../src/report/review/markdown/render-plan-markdown.ts';
import { renderPlanText } from '../../src/report/review/terminal/render-plan-text.ts';
import { cluster } from '../support/cluster.ts';
import { desired, fixedThrottle, placement, pool } from '../support/desired.ts';

const observed = cluster()
  .brokers(4)
  .topic('orders', { replicas: [[1, 2], [1, 3], [2, 1], [4]], sizeBytes: [100, 300, 600, 50] })
  .build();
const wanted = desired({
  pools: [pool('general', { drain: [3] })],
  placements: [placement('all', ['*'])],
  throttlePolicies: [fixedThrottle('slow', 'general', 10)],
});
const plan = unwrap(makePlan(wanted, observed));
const of = (broker: number) => plan.summary.recovery.find((one) => one.broker === brokerId(broker));

test('each replica comes back from who leads its partition then', () => {
  expect(of(1)?.before).toEqual({
    ...{ bytes: 1_000, peers: 2, mostFromOneBytes: 700, lostBytes: 0, durationMs: 100_000 },
  });
  expect(of(2)?.before).toMatchObject({ bytes: 700, peers: 1, mostFromOneBytes: 700 });
});

test('what no other broker holds is lost, and a broker that is emptied needs nothing', () => {
  expect(of(4)?.before).toMatchObject({ bytes: 0, peers: 0, lostBytes: 50 });
  expect(of(3)).toMatchObject({ before: { bytes: 300, peers: 1 }, after: { bytes: 0, durationMs: 0 } });
});

test('those that most depend on one other broker come first, and undoing a plan turns it around', () => {
  const shares = plan.summary.recovery.map(({ after: { bytes, mostFromOneBytes, lostBytes } }) =>
    bytes + lostBytes === 0 ? 0 : (mostFromOneBytes + lostBytes) / (bytes + lostBytes),
  );
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  const undone = undoPlan(plan).summary.recovery.find(({ broker }) => broker === brokerId(3));
  expect(undone).toMatchObject({ before: { bytes: 0 }, after: { bytes: 300 } });
});

test('text, comment and page show it', () => {
  const before = '1,000 B from 2 brokers, 70% from one, 1m 40s';
  const text = renderPlanText(plan, { color: false, width: 200, verbose: true });
  for (const shown of [text, renderPlanMarkdown(plan), renderPlanHtml([plan])]) {
    expect(shown).toContain('If a broker is lost and returns empty');
    expect(shown).toContain(before);
  }
  expect(renderPlanText(plan, { color: false, width: 200, verbose: false })).not.toContain(before);
});
