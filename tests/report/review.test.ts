/** One review, three renderings: terminal, comment and page show the same facts, in the same order; they differ in what they fold. */
import { describe, expect, test } from 'vitest';
import type { ElectLeadersStep, Plan, PlanStep } from '../../src/model/plan/plan.ts';
import { errorProblem } from '../../src/model/problem/problem.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { hazardOf } from '../../src/reconcile/hazards/hazard-of.ts';
import { renderPlanHtml, renderReviewHtml } from '../../src/report/review/html/render-plan-html.ts';
import {
  renderPlanMarkdown,
  renderReviewMarkdown,
} from '../../src/report/review/markdown/render-plan-markdown.ts';
import type { Review } from '../../src/report/review/review.ts';
import { reviewPlan } from '../../src/report/review/review-plan.ts';
import { renderPlanText, renderReviewText } from '../../src/report/review/terminal/render-plan-text.ts';
import { drainPlan, fullPlan, planWith } from '../support/plan.ts';

/** A plan with something in each section. */
const plan: Plan = {
  ...fullPlan,
  summary: { ...fullPlan.summary, bytesByRule: { drain: fullPlan.summary.bytesMoved } },
  access: [{ kind: 'remove-user', symbol: '-', user: 'app', mechanism: 'scram-sha-512', reason: 'pruned' }],
  guardrails: [
    { ...{ guardrail: 'rules', rule: 'limits', enforce: 'block' }, resource: null, text: 'copies 3 TiB' },
    { ...{ guardrail: 'rules', rule: 'naming', enforce: 'warn' }, resource: 'Topic/x_1', text: 'has an _' },
    { ...{ guardrail: 'rules', rule: 'naming', enforce: 'warn' }, resource: 'Topic/x_2', text: 'has an _' },
  ],
  changeWindows: [
    {
      ...{ guardrail: 'rules', enforce: 'block' },
      windows: [{ cron: '0 22 * * 1-5', durationMs: 3_600_000, timeZone: 'Europe/Berlin' }],
    },
  ],
};
const blocks = [
  errorProblem('plan.blocked', 'Applying takes about 9h, and max-duration is 4h', {
    ...{ detail: 'By a simulation of its moves.', hint: 'Allow more time.', resource: 'Cluster/prod' },
  }),
];
const review = reviewPlan(plan, { blocks });

const renderings: Readonly<Record<string, (review: Review) => string>> = {
  terminal: (shown) => renderReviewText(shown, { color: false, width: 80, verbose: true }),
  comment: (shown) => readable(renderReviewMarkdown(shown)),
  page: (shown) => readable(renderReviewHtml([shown])),
};

/** As a browser shows it. */
const readable = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Words that steer the layout, and show as a color, a sign or a place. */
const steering = ['tone', 'kind', 'rule', 'change'];

const signs = { stays: '', goes: '-', comes: '+' };

/** Every text in the review, with its place in it. */
function factsOf(value: unknown, place = ''): readonly (readonly [place: string, text: string])[] {
  if (typeof value === 'string') return value === '' ? [] : [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    steering.includes(key) ? [] : factsOf(one, `${place}/${key}`),
  );
}

const missing = (shown: string): readonly string[] =>
  factsOf(review).flatMap(([place, text]) =>
    oneLine(shown).includes(oneLine(text)) ? [] : [`${place}: ${text}`],
  );

/** The parts of a review that hold facts. */
const parts = Object.keys(review).filter((key) => factsOf(review[key as keyof Review]).length > 0);

describe.each(Object.entries(renderings))('the %s', (_, render) => {
  test('shows every fact of the review', () => {
    expect(factsOf(review).length).toBeGreaterThan(100);
    expect(missing(render(review))).toEqual([]);
  });

  test('shows every partition that changes', () => {
    const shown = oneLine(render(review));
    for (const { topic, changes } of review.topics)
      for (const { partition, replicas } of changes.flatMap(({ partitions }) => partitions)) {
        // Below its topic in a terminal, by its full name in a table.
        const brokers = replicas.map(({ broker, change }) => `${signs[change]}${broker}`).join(' ');
        const isThere = [
          `${topic}/${partition} `,
          ` ${partition}: ${brokers}`,
          ` ${partition}: ${brokers.replaceAll('+', '')}`,
        ];
        expect(
          isThere.some((text) => shown.includes(text)),
          `${topic}/${partition}`,
        ).toBe(true);
      }
  });

  test.each(parts.filter((part) => part !== 'consents' && part !== 'legend'))(
    'is found out where it leaves out the %s',
    (part) => {
      const value = review[part as keyof Review];
      const emptied = Array.isArray(value) ? [] : typeof value === 'string' ? '' : null;
      const without = { ...review, [part]: emptied, ...(part === 'headline' && { headline: '' }) } as Review;
      expect(missing(render(without)).map((fact) => fact.split('/')[1]?.split(':')[0])).toContain(part);
    },
  );

  test('has what could hurt first, then the summary, then brokers, then topics', () => {
    const shown = oneLine(render(review));
    const places = [
      'What could hurt',
      review.dangers.at(0)?.text ?? '?',
      review.dangers.at(-1)?.text ?? '?',
      review.headline,
      review.costs.at(-1) ?? '?',
      review.notes.at(-1)?.text ?? '?',
      review.brokers.at(0)?.broker ?? '?',
      review.leaders?.text ?? '?',
      review.topics.at(0)?.changes.at(0)?.what ?? '?',
    ].map(oneLine);
    let at = -1;
    for (const place of places) {
      const next = shown.indexOf(place, at + 1);
      expect(next, place).toBeGreaterThan(at);
      at = next;
    }
  });
});

describe('what blocks a plan', () => {
  test('is among what could hurt, after lost data, by rule and with what is to be done', () => {
    expect(review.dangers.map(({ tone }) => tone)).toEqual(['loss', 'loss', 'caution', 'block', 'block']);
    const text = renderPlanText(plan, { color: false, width: 100, verbose: false }, { blocks });
    expect(text).toContain('  ! Blocked by Guardrails/rules (limits): copies 3 TiB\n');
    expect(text).toContain('Applying takes about 9h, and max-duration is 4h. By a simulation of its moves.');
    expect(oneLine(text)).toContain('Allow more time.');
  });

  test('is named once for all topics that it is alike for', () => {
    const guardrails = ['a_1', 'b_2', 'c_3'].map((topic) => ({
      ...({ guardrail: 'rules', rule: 'naming', enforce: 'block' } as const),
      ...{ resource: `Topic/${topic}`, text: 'names have no _' },
    }));
    expect(reviewPlan({ ...plan, guardrails }).dangers.at(-1)).toEqual({
      ...{ tone: 'block', by: 'Blocked by Guardrails/rules (naming)', consent: '' },
      ...{ topics: ['a_1', 'b_2', 'c_3'], text: 'names have no _' },
    });
  });
});

test('a disk that fills is told once, whichever topics move to it', () => {
  const filling = hazardOf({ kind: 'disk-filling', broker: brokerId(1006), utilization: 0.91 });
  const steps = ['a', 'b', 'c'].flatMap((topic) =>
    drainPlan(topic, 2).steps.map((step): PlanStep => ({ ...step, hazards: [filling] })),
  );
  expect(reviewPlan(planWith(steps)).dangers).toEqual([
    { tone: 'caution', by: '', topics: [], text: 'broker 1006 will be at 91% of its disks', consent: '' },
  ]);
});

describe('leaders of 300 topics', () => {
  const election = (topic: string): ElectLeadersStep => ({
    ...{
      kind: 'elect-leaders',
      symbol: '>',
      topic,
      hazards: [],
      reason: 'the preferred leader does not lead',
    },
    partitions: [0, 1].map((partition) => ({ partition, from: brokerId(1001), to: brokerId(1002) })),
  });
  const names = Array.from({ length: 300 }, (_, index) => `topic-${index}`);
  const elected = planWith(names.map(election), { leadersChanged: 0 });
  const line = 'Leaders: 600 partitions of 300 topics get another leader (no data moves)';

  test('take one line in the terminal', () => {
    const text = renderPlanText(elected, { color: false, width: 80, verbose: false });
    expect(text.split('\n').filter((one) => /lead|topic-/i.test(one) && !one.startsWith('Plan: '))).toEqual([
      line,
    ]);
  });

  test('and with --verbose each, by broker and by partition', () => {
    const text = renderPlanText(elected, { color: false, width: 100, verbose: true });
    expect(text).toContain('  1001 (a): gains 0, loses 600\n  1002 (b): gains 600, loses 0\n');
    for (const name of names)
      expect(text).toContain(`  ${name}/1: 1001 (a) -> 1002 (b), the preferred leader does not lead\n`);
  });

  test('take one line in a comment, and are folded below it as far as they fit', () => {
    const markdown = renderPlanMarkdown(elected, { limit: 65_536, where: 'in the job summary' });
    const [shown = ''] = markdown.split('<details>');
    expect(shown.split('\n').filter((one) => /lead/i.test(one) && !one.startsWith('**Plan: '))).toEqual([
      line,
    ]);
    expect(markdown).toContain('600 leader changes without moves');
  });

  test('take one line on a page, and are all behind a fold', () => {
    const page = renderPlanHtml([elected]);
    expect(page.split(`<p>${line}</p>`)).toHaveLength(2);
    const [before = ''] = page.split('<details><summary>Leaders by broker');
    expect(before).not.toContain('topic-');
    for (const name of names) expect(page).toContain(`<td>${name}/1</td>`);
  });

  test('with those whose replicas move are one line as well, and say how many move no data', () => {
    const moving = drainPlan('moved', 1).steps.map(
      (step): PlanStep =>
        step.kind === 'move-replicas'
          ? {
              ...step,
              partitions: step.partitions.map((one) => ({ ...one, to: one.to.toReversed() })),
            }
          : step,
    );
    const elections: PlanStep = {
      ...election('moved'),
      partitions: [{ partition: 0, from: brokerId(1001), to: brokerId(1006) }],
    };
    expect(reviewPlan(planWith([...moving, elections, election('orders')])).leaders?.text).toBe(
      'Leaders: 3 partitions of 2 topics get another leader (2 move no data)',
    );
  });
});

test('topics with deletions come first, then what git declares, then moves with the most bytes', () => {
  const steps: readonly PlanStep[] = [
    ...drainPlan('a-small', 1).steps,
    ...drainPlan('b-large', 9).steps,
    { ...common('y-configured'), kind: 'set-config', symbol: '~', changes: [] },
    {
      ...common('z-deleted'),
      kind: 'delete-topic',
      symbol: '-',
      partitions: 1,
      bytes: drainPlan('x', 0).summary.bytesMoved,
    },
  ];
  expect(reviewPlan(planWith(steps)).topics.map(({ topic }) => topic)).toEqual([
    ...['z-deleted', 'y-configured', 'b-large', 'a-small'],
  ]);
});

function common(topic: string): { topic: string; reason: string; hazards: [] } {
  return { topic, reason: 'for the test', hazards: [] };
}
