/** Comments and pages in a real browser: what is shown, and that nothing hostile is anything but text. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Plan, PlanStep } from '../../src/model/plan/plan.ts';
import { renderPlanHtml } from '../../src/report/review/html/render-plan-html.ts';
import { renderPlanMarkdown } from '../../src/report/review/markdown/render-plan-markdown.ts';
import { commentPage, openBrowser, openPage } from '../support/browser.ts';
import { drainPlan, fullPlan, planWith } from '../support/plan.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
});

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details></td></table><h1>injected</h1>',
  '[link](https://evil.example)',
  '![image](https://evil.example/x.png)',
  'https://evil.example/autolink',
  'www.evil.example',
  'someone@evil.example',
  '@everyone #1 | `code` ~~gone~~ **bold** _it_',
  '```\n# injected\n```',
  '--> <!--',
  '&lt;b&gt; &#60;i&#62;',
];
const hostilePlan: Plan = planWith(
  hostile.flatMap((text): PlanStep[] => [
    {
      ...{ kind: 'set-config', symbol: '~', topic: text, reason: text },
      hazards: [
        { kind: 'key-order', from: 1, to: 2, consent: null, text },
        {
          ...{ kind: 'fewer-racks', partitions: 1, of: 1, from: 2, to: 1, consent: 'less-safety', text },
          isDeclared: false,
          racks: [{ rack: text, excluded: [], available: 0 }],
        },
      ],
      changes: [{ key: text, from: text, to: `${text}!`, default: null }],
    },
  ]),
  {},
  {
    guardrails: hostile.map((text) => ({
      ...{ guardrail: text, rule: 'check' as const, enforce: 'block' as const, resource: null, text },
    })),
    warnings: hostile.map((text) => ({
      ...{
        code: 'plan.note' as const,
        severity: 'warning' as const,
        summary: text,
        detail: text,
        hint: text,
      },
    })),
  },
);
/** Elements that only an injection could make. */
const foreign = 'script, img, h1, a, strong strong, em, del, b, i, iframe, style:not(head style)';

test('a comment with hostile names, values, warnings and findings has no element that is not ours', async () => {
  const page = await openPage(browser, commentPage(renderPlanMarkdown(hostilePlan)));
  const found = await page
    .locator(`article :is(${foreign})`)
    .evaluateAll((all) => all.map((one) => one.outerHTML));
  expect(found).toEqual([]);
  expect(await page.locator('article h3').count()).toBe(1);
  // And they are all there, as text.
  const text = (await page.locator('article').innerText()).replaceAll(/\s+/g, ' ');
  for (const one of hostile.slice(0, 9)) expect(text).toContain(one.replaceAll(/\s+/g, ' '));
  await page.close();
});

test('a page with the same is text as well', async () => {
  const page = await openPage(browser, renderPlanHtml([hostilePlan]));
  expect(await page.locator('script, img, a, iframe').count()).toBe(0);
  expect(await page.locator('h1').allInnerTexts()).toEqual(['Cluster prod']);
  const text = await page.locator('main').innerText();
  for (const one of hostile.slice(0, 9)) expect(text).toContain(one);
  await page.close();
});

test('a plan of 2,000 moves, cut for a comment: tables, diff and folds are whole', async () => {
  const plan = drainPlan('orders', 2_000);
  const markdown = renderPlanMarkdown(plan, { limit: 65_536, where: 'in the job summary' });
  expect(markdown.length).toBeLessThanOrEqual(65_536);
  const page = await openPage(browser, commentPage(markdown));
  const rows = await page.locator('article details table tbody tr').count();
  expect(rows).toBeGreaterThan(300);
  expect(await page.locator('article').innerText()).toContain(`${2_000 - rows} more in the job summary`);
  await page.close();
});

test('the comment shows moves by broker, steps and a diff', async () => {
  const page = await openPage(browser, commentPage(renderPlanMarkdown(fullPlan)));
  const heads = await page.locator('article > table th').allInnerTexts();
  expect(heads).toEqual(expect.arrayContaining(['broker', 'gets', 'loses', 'topic', 'what', 'why']));
  expect(await page.locator('article pre').first().innerText()).toContain(
    '+ refunds: cleanup.policy = compact',
  );
  expect(await page.locator('article details').count()).toBe(4);
  await page.close();
});

test.each([
  ['a usual plan', fullPlan],
  [
    '1,000 brokers',
    planWith(fullPlan.steps, fullPlan.summary, {
      brokers: Array.from({ length: 1_000 }, () => fullPlan.brokers[0]).flatMap((one) => one ?? []),
    }),
  ],
])(
  'the page of %s has a bar before and after for every broker, and nothing that sticks out',
  async (_, plan) => {
    for (const width of [1_200, 400]) {
      const page = await openPage(browser, renderPlanHtml([plan]), width);
      const bars = await page.locator('svg rect').count();
      expect(bars).toBe(3 * 2 * plan.brokers.length);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBe(0);
      await page.close();
    }
  },
);
