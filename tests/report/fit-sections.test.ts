/** Sections cut to a limit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitSections, paragraph, rowsOnly, type Section } from '../../src/report/text/fit-sections.ts';

const section = fc.record({
  head: fc.constantFrom('', '| a |\n| --- |', '<details>'),
  rows: fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 40 }),
  tail: fc.constantFrom('', '</details>'),
  first: fc.integer({ min: 0, max: 10 }),
});
const sections = fc.array(
  section.map((one): Section => (one.rows.length > 0 ? one : paragraph(one.head || 'text'))),
  { maxLength: 12 },
);

test('what it gives is never longer than the limit', () => {
  fc.assert(
    fc.property(sections, fc.integer({ min: 200, max: 5_000 }), (list, limit) => {
      expect(fitSections(list, limit, 'elsewhere').length).toBeLessThanOrEqual(limit);
    }),
  );
});

test('what fits is not cut, and what is cut says how much is missing', () => {
  fc.assert(
    fc.property(sections, fc.integer({ min: 1_500, max: 9_000 }), (list, limit) => {
      const whole = fitSections(list, Number.POSITIVE_INFINITY, 'elsewhere');
      const cut = fitSections(list, limit, 'elsewhere');
      if (whole.length <= limit) expect(cut).toBe(whole);
      else expect(cut).toMatch(/<sub>\d+ more elsewhere<\/sub>/);
    }),
  );
});

test('every section gets its first rows before any gets more', () => {
  const rows = (name: string): string[] => Array.from({ length: 100 }, (_, index) => `${name}${index}`);
  const text = fitSections([...rowsOnly(rows('a'), 3), ...rowsOnly(rows('b'), 3)], 300, 'below');
  expect(text).toContain('b2');
  expect(text.split('\n').filter((line) => line.startsWith('a')).length).toBeGreaterThan(3);
  expect(text.split('\n').filter((line) => line.startsWith('b'))).toEqual(['b0', 'b1', 'b2']);
  expect(text).toContain('97 more below');
});
