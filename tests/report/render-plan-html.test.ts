/** Plans as self-contained pages. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanStep } from '../../src/model/plan/plan.ts';
import { escapeHtml } from '../../src/report/review/html/html.ts';
import { renderPlanHtml } from '../../src/report/review/html/render-plan-html.ts';
import { planHeadline } from '../../src/report/review/plan-headline.ts';
import { drainPlan, emptyPlan, fullPlan, planWith } from '../support/plan.ts';

test('says what the other formats say, with every broker before and after', () => {
  const page = renderPlanHtml([fullPlan]);
  expect(page).toContain(escapeHtml(planHeadline(fullPlan)));
  for (const { id } of fullPlan.brokers)
    expect(page).toMatch(new RegExp(`<title>${id}: \\d+% before, \\d+% after`));
  expect(page.match(/<svg/g)).toHaveLength(3);
});

test('loads nothing from anywhere, and runs no script', () => {
  const page = renderPlanHtml([fullPlan, emptyPlan, drainPlan('orders', 3)]);
  expect(page).not.toMatch(/<script|<link|<img|https?:\/\//i);
  expect(page).toContain("default-src 'none'");
});

test('lists so many partitions that a browser can show them, and counts the rest', () => {
  const page = renderPlanHtml([drainPlan('orders', 6_000)]);
  expect(page).toContain('<td>orders/4999</td>');
  expect(page).not.toContain('<td>orders/5000</td>');
  expect(page).toContain('1000 more are in the saved plan');
});

test('hostile names and values stay text', () => {
  const step: PlanStep = {
    ...{ kind: 'set-config', symbol: '~', topic: '<img src=x onerror=alert(1)>', hazards: [] },
    reason: '</table><script>alert(1)</script>',
    changes: [{ key: 'k', from: null, to: '"</pre><script>', default: null }],
  };
  const page = renderPlanHtml([planWith([step])]);
  expect(page).not.toMatch(/<script|<img/);
});

test('escaped text is text in content and attributes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeHtml(text).replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>"'&]/);
    }),
  );
});
