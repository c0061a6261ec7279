/** What could hurt stands before everything else in a plan, whole, whatever its size. */
import { describe, expect, test } from 'vitest';
import type { Plan, PlanStep } from '../../src/model/plan/plan.ts';
import { bytes } from '../../src/model/values/units.ts';
import { hazardOf } from '../../src/reconcile/hazards/hazard-of.ts';
import { renderPlanHtml } from '../../src/report/review/html/render-plan-html.ts';
import { renderPlanMarkdown } from '../../src/report/review/markdown/render-plan-markdown.ts';
import { groupHazards } from '../../src/report/review/sections/group-hazards.ts';
import { renderPlanText } from '../../src/report/review/terminal/render-plan-text.ts';
import { drainPlan, planWith } from '../support/plan.ts';

const deletion = (topic: string, size = 2 ** 30): PlanStep => ({
  ...{
    kind: 'delete-topic',
    symbol: '-',
    topic,
    reason: 'declared absent',
    partitions: 3,
    bytes: bytes(size),
  },
  hazards: [hazardOf({ kind: 'topic-deleted', bytes: bytes(size) })],
});

/** A step of a topic of so many partitions, all on fewer racks afterwards. */
function fewerRacks(topic: string, partitions: number): readonly PlanStep[] {
  const rack = { rack: 'a', excluded: [], available: 1 };
  const counts = { partitions, of: partitions, from: 3, to: 2, isDeclared: false };
  const hazards = [hazardOf({ kind: 'fewer-racks', ...counts, racks: [rack] })];
  return drainPlan(topic, partitions).steps.map((step) => ({ ...step, hazards }));
}

const names = Array.from({ length: 300 }, (_, index) => `topic-${index}`);
const large: Plan = planWith(
  [...names.flatMap((name) => drainPlan(name, 12).steps), deletion('zeta'), deletion('zulu')],
  { replicasMoved: 3_600, topicsDeleted: 2 },
  { warnings: Array.from({ length: 30 }, (_, index) => warning(index)) },
);

function warning(index: number): Plan['warnings'][number] {
  return { code: 'plan.note', severity: 'warning', summary: `Note ${index}`, detail: '', hint: '' };
}

describe('of 3,600 moves in 300 topics and two deletions', () => {
  test.each([60, 80, 100])('both deletions are on the first screen of %i columns', (width) => {
    const screen = renderPlanText(large, { color: false, width, verbose: false }).split('\n').slice(0, 24);
    expect(screen.join('\n')).toContain('zeta: deletes 1 GiB of data for good (--allow-data-loss)');
    expect(screen.join('\n')).toContain('zulu: deletes 1 GiB of data for good (--allow-data-loss)');
    for (const line of screen) expect(line.length).toBeLessThanOrEqual(width);
  });

  test.each([65_536, 65_535, 4_000, 1_500])(
    'both are at the head of a comment or check of %i characters',
    (limit) => {
      const markdown = renderPlanMarkdown(large, { limit, where: 'in the job summary' });
      expect(markdown.length).toBeLessThanOrEqual(limit);
      expect(markdown.slice(0, 600)).toContain(
        '**zeta**: deletes 1 GiB of data for good (`allow-data-loss`)',
      );
      expect(markdown.slice(0, 600)).toContain(
        '**zulu**: deletes 1 GiB of data for good (`allow-data-loss`)',
      );
    },
  );

  test('both are in the first section of a page', () => {
    const [, first = ''] = renderPlanHtml([large]).split(/<h2>|<p class="headline">/);
    expect(first).toContain('What could hurt');
    for (const name of ['zeta', 'zulu'])
      expect(first).toContain(`${name}: deletes 1 GiB of data for good (allow-data-loss)`);
  });

  test.each([60, 80, 100])('they are the first topics as well, at %i columns', (width) => {
    const text = renderPlanText(large, { color: false, width, verbose: false });
    expect(text).toMatch(/^ {3}- zeta [^>]*^ {3}- zulu [^>]*^ {3}> topic-0 /m);
    expect(text.split('\n').length).toBeLessThan(width === 60 ? 180 : 140);
  });
});

describe('alike hazards', () => {
  test('are told together, with every topic, after data that is lost', () => {
    const steps = [...fewerRacks('orders', 12), ...fewerRacks('users', 3), deletion('logs')];
    expect(groupHazards({ steps })).toEqual([
      {
        ...{ tone: 'loss', by: '', topics: ['logs'], consent: 'allow-data-loss' },
        text: 'deletes 1 GiB of data for good',
      },
      {
        ...{ tone: 'loss', by: '', topics: ['orders', 'users'], consent: 'allow-less-safety' },
        text: 'all partitions go from 3 racks to 2: rack a is no longer used',
      },
    ]);
    const text = renderPlanText(planWith(steps), { color: false, width: 100, verbose: false });
    expect(text).toContain(
      [
        'What could hurt',
        '  ! logs: deletes 1 GiB of data for good (--allow-data-loss)',
        '  ! 2 topics: all partitions go from 3 racks to 2: rack a is no longer used (--allow-less-safety)',
        '      orders, users',
        'Applying this plan needs --allow-data-loss and --allow-less-safety.',
      ].join('\n'),
    );
  });

  test('are never folded: of 300 topics each is named', () => {
    const plan = planWith(names.flatMap((name) => fewerRacks(name, 1)));
    const text = renderPlanText(plan, { color: false, width: 80, verbose: false });
    const markdown = renderPlanMarkdown(plan, { limit: 65_536, where: 'in the job summary' });
    for (const name of names) {
      expect(text).toContain(name);
      expect(markdown).toContain(name);
    }
  });
});

test('of ten thousand deletions a comment shows as many as fit, and counts the rest', () => {
  const plan = planWith(Array.from({ length: 10_000 }, (_, index) => deletion(`gone-${index}`)));
  const markdown = renderPlanMarkdown(plan, { limit: 65_536, where: 'in the job summary' });
  expect(markdown.length).toBeLessThanOrEqual(65_536);
  const shown = markdown.split('\n').filter((line) => line.includes(':rotating_light: **gone-')).length;
  expect(shown).toBeGreaterThan(200);
  expect(markdown).toContain(`**${(10_000 - shown).toLocaleString('en')} more hazards**`);
});
