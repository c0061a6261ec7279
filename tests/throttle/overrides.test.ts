/** Rates that people set by hand. */

import { expect, test } from 'vitest';
import type { ThrottleOverride } from '../../src/model/cluster/throttle-status.ts';
import { brokerId, bytesPerSecond } from '../../src/model/values/units.ts';
import {
  forgetOverrides,
  hasExpired,
  overrideOf,
  overridesIn,
  rememberOverride,
} from '../../src/throttle/overrides.ts';

const set = (broker: number | null, rate: number, untilMs: number | null = null): ThrottleOverride => ({
  broker: broker === null ? null : brokerId(broker),
  rate: bytesPerSecond(rate),
  ...{ untilMs, autoremove: false, by: 'ada', sinceMs: 0 },
});

test('outlive whoever set them, one for each broker and one for all', () => {
  const journal = { ...rememberOverride(set(1003, 5)), ...rememberOverride(set(null, 9)) };
  expect(overridesIn({ ...journal, lease: '{}' })).toEqual([set(null, 9), set(1003, 5)]);
  expect(Object.keys(forgetOverrides([set(1003, 5)]))).toEqual(Object.keys(rememberOverride(set(1003, 1))));
});

test('that of the broker goes before that for all', () => {
  const both = [set(null, 9), set(1, 5)];
  expect(overrideOf(both, brokerId(1), 0)?.rate).toBe(5);
  expect(overrideOf(both, brokerId(2), 0)?.rate).toBe(9);
  expect(overrideOf([set(1, 5)], brokerId(2), 0)).toBeUndefined();
});

test('hold until their time is over, and what they hid holds again', () => {
  const overrides = [set(null, 9), set(1, 5, 1_000)];
  expect(overrideOf(overrides, brokerId(1), 999)?.rate).toBe(5);
  expect(overrideOf(overrides, brokerId(1), 1_000)?.rate).toBe(9);
  expect(hasExpired(set(1, 5, 1_000), 1_000)).toBe(true);
  expect(hasExpired(set(1, 5), Number.MAX_SAFE_INTEGER)).toBe(false);
});
