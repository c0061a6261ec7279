/** How one direction of one broker follows what is measured. */
import { describe, expect, test } from 'vitest';
import { SidePace } from '../../src/throttle/side-pace.ts';
import { respond } from '../support/throttle-plant.ts';

const limits = { capacity: 100, maxUtilization: 0.8, minRate: 5, changeThreshold: 0.1 };
const reading = (atMs: number, used: number, more: { copied?: number; isStrained?: boolean } = {}) => ({
  ...{ atMs, windowMs: 10_000, used, copied: null, isStrained: false },
  ...more,
});

/** The rate in force after each of these readings, ten seconds apart. */
function inForceAfter(
  used: readonly number[],
  more: { copied?: number; isStrained?: boolean } = {},
): (number | null)[] {
  const pace = new SidePace();
  return used.map((one, index) => {
    const atMs = 10_000 * (index + 1);
    pace.take(pace.follow(reading(atMs, one, more), limits), atMs, limits.changeThreshold);
    return pace.inForce;
  });
}

describe('the response to clients whose traffic steps', () => {
  test('falls at once, rises without turning back, and ends where the headroom is', () => {
    const { rates } = respond(() => new SidePace(), { noise: 0, delayMs: 0, windowMs: 10_000 });
    for (const [step, clients] of [20, 60, 85, 30, 50, 10].entries()) {
      const phase = rates.slice(step * 300 + 30, (step + 1) * 300);
      expect(
        phase.every((rate, second) => rate >= (phase[second - 1] ?? 0)),
        `${clients}`,
      ).toBe(true);
      const ideal = Math.max(5, (100 - clients) * 0.8);
      const last = phase.at(-1) ?? 0;
      expect(Math.abs(last - ideal) / ideal, `${clients}`).toBeLessThan(0.12);
      expect(last, `${clients}`).toBeLessThanOrEqual(ideal);
    }
  });

  test('does not follow noise: hardly a change between the steps, however late metrics are', () => {
    for (const delayMs of [0, 30_000]) {
      const { rates, turns } = respond(() => new SidePace(), { noise: 0.05, delayMs, windowMs: 30_000 });
      expect(turns).toBeLessThanOrEqual(8);
      for (let step = 0; step < 6; step++) {
        const late = rates.slice(step * 300 + 180, (step + 1) * 300);
        expect(new Set(late).size).toBeLessThanOrEqual(2);
      }
    }
  });

  test('never keeps above the capacity what is there without it', () => {
    const { overCapacity } = respond(() => new SidePace(), { noise: 0.1, delayMs: 30_000, windowMs: 60_000 });
    expect(overCapacity).toBeLessThan(0.05);
  });
});

describe('the traffic of moves', () => {
  test('counts as far as it was copied, not as far as it was allowed', () => {
    // 60 in use, of which moves copied 5: clients take 55, not nothing.
    expect(inForceAfter([0, 60], { copied: 5 })).toEqual([80, 36]);
  });

  test('counts with the mean of the rates of its window', () => {
    const pace = new SidePace();
    pace.take(80, 15_000, 0.1);
    // In force for half of the window: 40 of the 70 may be moves.
    expect(pace.follow(reading(20_000, 70), limits)).toBe(56);
  });
});

describe('strain', () => {
  test('halves the rate at once; afterwards a tenth of the headroom comes back with every reading', () => {
    const pace = new SidePace();
    const follow = (atMs: number, isStrained: boolean) =>
      pace.follow(reading(atMs, 0, { isStrained, copied: 0 }), limits);
    expect(follow(10_000, false)).toBe(80);
    expect(follow(20_000, true)).toBe(40);
    expect(follow(30_000, true)).toBe(20);
    expect([40_000, 50_000, 60_000].map((atMs) => Math.round(follow(atMs, false)))).toEqual([28, 36, 44]);
  });

  test('counts once for a reading, however often it is looked at, and never goes below the minimum', () => {
    const pace = new SidePace();
    const again = () => pace.follow(reading(10_000, 0, { isStrained: true }), limits);
    expect([again(), again(), again()]).toEqual([40, 40, 40]);
    for (let atMs = 20_000; atMs < 200_000; atMs += 10_000)
      pace.follow(reading(atMs, 0, { isStrained: true }), limits);
    expect(pace.follow(reading(200_000, 0, { isStrained: true }), limits)).toBe(5);
  });
});

describe('a disk that is slower than its rate', () => {
  test('is found out after three readings, kept to a quarter more, and believed again once it is faster', () => {
    const pace = new SidePace();
    const follow = (atMs: number, copied: number): number => {
      const rate = pace.follow(reading(atMs, copied, { copied }), limits);
      pace.take(rate, atMs, limits.changeThreshold);
      return rate;
    };
    expect([10_000, 20_000, 30_000, 40_000].map((atMs) => follow(atMs, 20))).toEqual([64, 72, 72.8, 25]);
    expect(follow(50_000, 25)).toBeCloseTo(31.25);
    expect(follow(60_000, 31.25)).toBeCloseTo(39.06, 1);
  });
});

test('a change below the threshold is not taken', () => {
  const pace = new SidePace();
  expect(pace.take(50, 0, 0.1)).toBe(true);
  expect(pace.take(54, 1, 0.1)).toBe(false);
  expect(pace.inForce).toBe(50);
  expect(pace.take(56, 2, 0.1)).toBe(true);
});
