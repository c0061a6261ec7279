/** What of a throttle outlives a run. */

import { expect, test } from 'vitest';
import type { ThrottleRecord } from '../../../src/model/journal/record-values.ts';
import { brokerId } from '../../../src/model/values/units.ts';
import {
  forgetThrottles,
  rememberThrottles,
  throttleRecords,
} from '../../../src/throttle/configs/throttle-record.ts';

test('throttles are remembered resource by resource, and forgotten one by one', () => {
  const records: ThrottleRecord[] = [
    { resource: { kind: 'broker', id: brokerId(1) }, before: { a: '1' }, set: { a: '2' } },
    { resource: { kind: 'topic', name: 'orders' }, before: {}, set: { b: '0:1' } },
  ];
  const journal = rememberThrottles(records);
  expect(throttleRecords(journal)).toEqual(records);
  const forgotten = forgetThrottles([{ kind: 'broker', id: brokerId(1) }]);
  const left = Object.entries({ ...journal, ...forgotten }).filter(([, value]) => value !== null);
  expect(throttleRecords(Object.fromEntries(left) as Record<string, string>)).toEqual(records.slice(1));
});
