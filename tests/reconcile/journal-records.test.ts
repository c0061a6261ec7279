/** What outlives a run. */
import { expect, test } from 'vitest';
import { brokerId } from '../../src/model/values/units.ts';
import {
  configClaims,
  configOwnership,
  drainedRecord,
  ownedConfigKeys,
  wasDrained,
} from '../../src/reconcile/journal/journal-records.ts';

/** As a compacted topic does: the latest value of each key, none for null. */
const compact = (...records: (Readonly<Record<string, string | null>> | null)[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(Object.assign({}, ...records) as Record<string, string | null>).flatMap(([key, value]) =>
      value === null ? [] : [[key, value]],
    ),
  );

test('the config keys that git owns are read back as they were recorded', () => {
  const journal = compact(configOwnership({}, 'orders', ['retention.ms', 'cleanup.policy']));
  expect(ownedConfigKeys(journal, 'orders')).toEqual(['cleanup.policy', 'retention.ms']);
  expect(ownedConfigKeys(journal, 'payments')).toEqual([]);
});

test('before configs change, git claims the new keys and keeps those that it may have to reset', () => {
  const journal = compact(configOwnership({}, 'orders', ['retention.ms']));
  const wanted = {
    ...configOwnership(journal, 'orders', ['segment.ms']),
    ...configOwnership(journal, 'payments', ['retention.ms']),
    ...drainedRecord(journal, brokerId(3), true),
  };
  const claimed = compact(journal, configClaims(journal, wanted));
  expect(ownedConfigKeys(claimed, 'orders')).toEqual(['retention.ms', 'segment.ms']);
  expect(ownedConfigKeys(claimed, 'payments')).toEqual(['retention.ms']);
  expect(wasDrained(claimed, brokerId(3))).toBe(false);
});

test('what the journal says already is not said again', () => {
  const journal = compact(configOwnership({}, 'orders', ['a', 'b']));
  expect(configOwnership(journal, 'orders', ['b', 'a'])).toBeNull();
  expect(configOwnership({}, 'orders', [])).toBeNull();
  expect(compact(journal, configOwnership(journal, 'orders', []))).toEqual({});
});

test('a drained broker is remembered until it takes part again', () => {
  const journal = compact(drainedRecord({}, brokerId(1003), true));
  expect(wasDrained(journal, brokerId(1003))).toBe(true);
  expect(drainedRecord(journal, brokerId(1003), true)).toBeNull();
  expect(compact(journal, drainedRecord(journal, brokerId(1003), false))).toEqual({});
});
