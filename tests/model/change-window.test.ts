/** Change windows against the clock and its daylight saving time. */
import { describe, expect, test } from 'vitest';
import { isOpen, nextOpening, windowFault } from '../../src/model/desired/change-window.ts';
import type { ChangeWindow } from '../../src/model/desired/guardrails.ts';

const hour = 3_600_000;
const at = (iso: string): number => Date.parse(iso);
const nightly: ChangeWindow = { cron: '0 22 * * 1-5', durationMs: 6 * hour, timeZone: 'Europe/Berlin' };

describe('22:00 to 04:00 on working days in Berlin', () => {
  test.each([
    ['before it opens', '2026-01-05T20:59:59Z', false],
    ['when it opens', '2026-01-05T21:00:00Z', true],
    ['past midnight', '2026-01-06T02:59:59Z', true],
    ['when it closes', '2026-01-06T03:00:00Z', false],
    ['in summer an hour earlier by UTC', '2026-07-06T20:30:00Z', true],
    ['in summer it closes earlier as well', '2026-07-07T02:30:00Z', false],
    ['on a Saturday evening', '2026-01-10T22:00:00Z', false],
    ['what Friday has opened, on Saturday morning', '2026-01-10T01:00:00Z', true],
  ])('%s', (_, iso, open) => {
    expect(isOpen(nightly, at(iso))).toBe(open);
  });

  test('the next opening skips the weekend', () => {
    expect(new Date(nextOpening(nightly, at('2026-01-10T05:00:00Z')) ?? 0).toISOString()).toBe(
      '2026-01-12T21:00:00.000Z',
    );
  });
});

test.each([
  ['61 * * * *', 'UTC', 'cron'],
  ['every night', 'UTC', 'cron'],
  ['0 0 30 2 *', 'UTC', 'cron'],
  ['0 0 0 * * *', 'UTC', 'cron'],
  ['0 0 * * *', 'Mars/Olympus', 'timeZone'],
])('%s in %s is refused for its %s', (cron, timeZone, key) => {
  const fault = windowFault({ cron, durationMs: hour, timeZone });
  expect(fault).toMatchObject({ key, summary: expect.stringMatching(/./), hint: expect.stringMatching(/./) });
});

test('a sound window has no fault', () => {
  expect(windowFault(nightly)).toBeNull();
});
