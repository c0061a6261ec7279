/** Plans as people read them in a terminal. */
import { describe, expect, test } from 'vitest';
import { renderPlanText } from '../../src/report/review/terminal/render-plan-text.ts';
import { drainPlan, emptyPlan, fullPlan, planWith } from '../support/plan.ts';

const plain = { color: false, width: 80, verbose: false };

test.each([
  ['empty', emptyPlan, plain],
  ['full', fullPlan, plain],
  ['full-narrow', fullPlan, { ...plain, width: 60 }],
  ['full-verbose', fullPlan, { ...plain, verbose: true }],
  ['drain-folded', drainPlan('clicks', 40), plain],
])('%s', async (name, plan, options) => {
  await expect(renderPlanText(plan, options)).toMatchFileSnapshot(`golden/plan-${name}.txt`);
});

const balance = (['storage', 'topicLeaders', 'failover', 'rackFailover'] as const).map((dimension) => ({
  ...{ pool: 'general', dimension, unit: 'count' as const, tolerance: 0.1, withinTolerance: false },
  ...{ before: { min: 1000, mean: 1500, max: 2000 }, after: { min: 1400, mean: 1500, max: 1700 } },
}));
const manyGoals = { ...fullPlan, summary: { ...fullPlan.summary, balance } };

describe.each([50, 60, 80, 140])('at %i columns', (width) => {
  test.each([
    ['a plan of everything', fullPlan],
    ['a plan of goals with long names', manyGoals],
    ['a drain', drainPlan('clicks', 40)],
  ])('%s fits', (_, plan) => {
    for (const verbose of [true, false]) {
      const lines = renderPlanText(plan, { color: false, width, verbose }).split('\n');
      // A command is copied as a whole.
      const wrapped = lines.filter((one) => one.trim().includes(' ') && !one.includes('.sh --'));
      for (const line of wrapped) {
        expect(line.length, line).toBeLessThanOrEqual(width);
      }
    }
  });
});

test('without colour there is no escape code, with colour only the codes are added', () => {
  const uncolored = renderPlanText(fullPlan, plain);
  const colored = renderPlanText(fullPlan, { ...plain, color: true });
  expect(uncolored).not.toContain('\u001b');
  expect(colored).toContain('\u001b[');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is taken out
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(uncolored);
});

test('two thousand moves and five hundred topics are folded into counts', () => {
  expect(renderPlanText(drainPlan('clicks', 2000), plain).split('\n').length).toBeLessThan(40);
  const many = planWith(
    Array.from({ length: 500 }, (_, index) => drainPlan(`topic-${index}`, 1).steps).flat(),
  );
  const text = renderPlanText(many, plain);
  expect(text.split('\n').length).toBeLessThan(120);
  expect(text).toContain('470 topics move replicas (470 GiB)');
  expect(renderPlanText(many, { ...plain, verbose: true })).toContain('topic-499');
});
