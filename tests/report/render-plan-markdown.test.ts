/** Plans as pull-request comments. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanStep } from '../../src/model/plan/plan.ts';
import { formatBytes } from '../../src/model/values/units.ts';
import { renderPlanJson } from '../../src/report/files/render-plan-json.ts';
import { renderPlanMarkdown } from '../../src/report/review/markdown/render-plan-markdown.ts';
import { planHeadline } from '../../src/report/review/plan-headline.ts';
import { renderPlanText } from '../../src/report/review/terminal/render-plan-text.ts';
import { fitSections } from '../../src/report/text/fit-sections.ts';
import { escapeMarkdown, fencedSection } from '../../src/report/text/markdown.ts';
import { emptyPlan, fullPlan, planWith } from '../support/plan.ts';

test.each([
  ['empty', emptyPlan],
  ['full', fullPlan],
])('%s', async (name, plan) => {
  await expect(renderPlanMarkdown(plan)).toMatchFileSnapshot(`golden/plan-${name}.md`);
});

test('text, Markdown and JSON state the same facts', () => {
  const text = renderPlanText(fullPlan, { color: false, width: 400, verbose: true });
  const markdown = renderPlanMarkdown(fullPlan);
  for (const fact of [planHeadline(fullPlan), formatBytes(fullPlan.summary.bytesMoved), '24.1%', '40.1%']) {
    expect(text).toContain(fact);
    expect(markdown).toContain(fact);
  }
  expect(JSON.parse(renderPlanJson(fullPlan))).toEqual(fullPlan);
});

test('escaped text has no character left that Markdown or HTML would act on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const rest = escapeMarkdown(text)
        .replaceAll('<!-- -->', '')
        .replace(/&(amp|lt|gt|#\d+);/g, '');
      expect(rest).not.toMatch(/[\\`*_{}[\]#|~<>&\r\n]/);
    }),
  );
});

test('nothing within a fenced block ends it', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[`~a-z ]{0,12}$/)), (lines) => {
      const [open = '', ...rest] = fitSections(
        [fencedSection('diff', lines, 5)],
        Number.POSITIVE_INFINITY,
        '',
      ).split('\n');
      if (lines.length === 0) return;
      const fence = open.replace('diff', '');
      expect(rest.indexOf(fence)).toBe(rest.length - 1);
      for (const line of rest.slice(0, -1)) expect(line.trim().startsWith(fence)).toBe(false);
    }),
  );
});

test('a hostile config value stays within its block, a hostile name within its cell', () => {
  const step: PlanStep = {
    kind: 'set-config',
    symbol: '~',
    topic: 'orders',
    reason: '</details><script>alert(1)</script> | @everyone',
    hazards: [],
    changes: [{ key: 'x', from: null, to: '1\n```\n# injected\n<img src=x>', default: null }],
  };
  const markdown = renderPlanMarkdown(planWith([step]));
  expect(markdown).not.toContain('<script>');
  expect(markdown).not.toMatch(/@everyone/);
  expect(markdown).not.toMatch(/^# injected/m);
});
