/** Topics with as many partitions as anybody has are planned, without work that grows with their square; more than any cluster holds are refused. */
import { expect, test } from 'vitest';
import type { Plan, PlanStep } from '../../src/model/plan/plan.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { brokerId, bytes } from '../../src/model/values/units.ts';
import { remainingSteps } from '../../src/reconcile/apply/remaining-steps.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { parsePlanFile } from '../../src/reconcile/saved/plan-file.ts';
import { renderPlanJson } from '../../src/report/files/render-plan-json.ts';
import { renderPlanText } from '../../src/report/review/terminal/render-plan-text.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool, topic } from '../support/desired.ts';

const empty = () => cluster().brokers(60, { racks: ['a', 'b', 'c'], diskBytes: 1e13 });
const wanting = (...counts: readonly number[]) =>
  desired({
    pools: [pool('general')],
    placements: [placement('all', ['*'], { replicationFactor: 3 })],
    topics: counts.map((partitions, index) => topic(`t${index}`, { partitions })),
  });

test('200,000 partitions of one topic are planned, shown, saved and checked', () => {
  const observed = empty().build();
  const plan = unwrap(makePlan(wanting(200_000), observed));
  expect(renderPlanText(plan, { color: false, width: 100, verbose: false })).toContain('200,000 partitions');
  const saved = unwrap(parsePlanFile(renderPlanJson(plan), 'plan.json'));
  expect(unwrap(remainingSteps(saved, observed))).toHaveLength(plan.steps.length);
}, 120_000);

test('what is stale about each of 200,000 partitions is told', () => {
  const replicas = Array.from({ length: 200_000 }, (_, id) => [(id % 60) + 1]);
  const partitions = replicas.map(([id = 0], partition) => ({
    ...{ topic: 't0', partition, from: [brokerId(60)], to: [brokerId(61 - id)] },
    ...{ sizeBytes: bytes(0), bytes: bytes(0), reason: { rule: 'drain', text: '' } as const },
  }));
  const move: PlanStep = {
    ...{ kind: 'move-replicas', symbol: '-/+', topic: 't0', reason: '', hazards: [], partitions },
    placement: { pool: 'general', racks: { kind: 'none' }, leaderRacks: null },
  };
  const plan = { clusterId: 'test-cluster', cluster: 'test', steps: [move] } as unknown as Plan;
  const stale = remainingSteps(plan, empty().topic('t0', { replicas }).build());
  expect(stale.ok ? 0 : stale.problems.length).toBeGreaterThan(190_000);
});

test('more partitions than any cluster holds are refused before anything is placed', () => {
  const plan = makePlan(wanting(...Array.from({ length: 15 }, () => 200_000)), empty().build());
  expect(plan).toMatchObject({
    ok: false,
    problems: [
      {
        code: 'plan.impossible',
        summary: expect.stringMatching(/^No Kafka cluster holds 3,000,0\d\d partitions$/),
        hint: 'Declare fewer partitions; topic t0 alone gets 200,000.',
      },
    ],
  });
});
