/** The rate from the headroom: the table that DataDog's autothrottle is known by, and its limits. */
import { describe, expect, test } from 'vitest';
import { allowedRate, isWorthChanging } from '../../src/throttle/control-law.ts';

const broker = { capacity: 100, maxUtilization: 0.8, minRate: 10 };

describe('the allowed rate', () => {
  test.each([
    [70, 0, 24],
    [80, 70, 72],
    [110, 70, 40],
    [200, 70, 10],
    [0, 0, 80],
    [100, 100, 80],
    [30, 50, 80],
  ])('with %i in use, of which %i may be replication, is %i', (used, throttle, rate) => {
    expect(allowedRate({ ...broker, used, throttle })).toBe(rate);
  });
});

describe('a change of configs', () => {
  test('is made for the first rate, and for those that differ by the threshold', () => {
    expect(isWorthChanging(10, null, 0.1)).toBe(true);
    expect(isWorthChanging(109, 100, 0.1)).toBe(false);
    expect(isWorthChanging(110, 100, 0.1)).toBe(true);
    expect(isWorthChanging(90, 100, 0.1)).toBe(true);
    expect(isWorthChanging(91, 100, 0.1)).toBe(false);
  });
});
