/** How copies that share links and throttles divide them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Limit, shareBandwidth } from '../../src/simulation/time/share-bandwidth.ts';

const limit = (bytesPerSecond: number): Limit => ({ bytesPerSecond });

describe('shareBandwidth', () => {
  test('gives nobody anything where nobody asks', () => {
    expect(shareBandwidth([])).toEqual([]);
  });

  test('divides one limit evenly', () => {
    const link = limit(90);
    expect(shareBandwidth([[link], [link], [link]])).toEqual([30, 30, 30]);
  });

  test('gives the others what one flow cannot use', () => {
    const link = limit(90);
    expect(shareBandwidth([[link, limit(10)], [link], [link]])).toEqual([10, 40, 40]);
  });

  test('a limit of 0 stops its flows alone', () => {
    const link = limit(90);
    expect(shareBandwidth([[link, limit(0)], [link]])).toEqual([0, 90]);
  });

  test('no limit is exceeded, and no flow can get more but from one that has no more itself', () => {
    const question = fc.integer({ min: 1, max: 8 }).chain((limitCount) =>
      fc.record({
        limits: fc.array(fc.integer({ min: 0, max: 1000 }).map(limit), {
          minLength: limitCount,
          maxLength: limitCount,
        }),
        flows: fc.array(
          fc.uniqueArray(fc.integer({ min: 0, max: limitCount - 1 }), {
            minLength: 1,
            maxLength: limitCount,
          }),
          { maxLength: 20 },
        ),
      }),
    );
    fc.assert(
      fc.property(question, ({ limits, flows }) => {
        const passed = flows.map((indexes) => indexes.flatMap((index) => limits[index] ?? []));
        const rates = shareBandwidth(passed);
        const through = (one: Limit) => rates.filter((_, flow) => passed[flow]?.includes(one));
        const sum = (numbers: readonly number[]) => numbers.reduce((total, rate) => total + rate, 0);
        for (const one of limits) expect(sum(through(one))).toBeLessThanOrEqual(one.bytesPerSecond + 1e-6);
        for (const [flow, rate] of rates.entries()) {
          const isHeldBy = (one: Limit): boolean =>
            sum(through(one)) >= one.bytesPerSecond - 1e-6 && Math.max(...through(one)) <= rate + 1e-6;
          expect(passed[flow]?.some(isHeldBy)).toBe(true);
        }
      }),
    );
  });
});
