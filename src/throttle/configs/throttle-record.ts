/**
 * What was put on a broker or topic to throttle moves, and what was there before; written to topicwright's own topic ahead of
 * the throttle itself, one record a resource, so that whoever comes after a killed run can put everything back.
 */
import type { ConfigResource } from '../../model/cluster/port/resources.ts';
import { forgetRecord, type Journal, readRecords, writeRecord } from '../../model/journal/read-journal.ts';
import { recordKinds } from '../../model/journal/record-kinds.ts';
import type { ThrottleRecord } from '../../model/journal/record-values.ts';
import { mergeMaps, ownValue } from '../../model/values/own-value.ts';

/** Everything that a key may have been set to. */
export function ownValues({ set, outdated }: ThrottleRecord, key: string): readonly string[] {
  const value = ownValue(set, key);
  return value === undefined ? [] : [value, ...(ownValue(outdated ?? {}, key) ?? [])];
}

/** The throttles that are in force or were left, brokers before topics. */
export function throttleRecords(journal: Journal): readonly ThrottleRecord[] {
  const keyOf = ({ resource }: ThrottleRecord): string => recordKinds.throttle.writeKey(resource);
  return readRecords(journal, recordKinds.throttle)
    .map(({ value }) => value)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Journal records that remember these throttles. */
export function rememberThrottles(records: readonly ThrottleRecord[]): Journal {
  return mergeMaps(records.map((record) => writeRecord(recordKinds.throttle, record.resource, record)));
}

/** Journal records that forget them, once everything is back as it was. */
export function forgetThrottles(resources: readonly ConfigResource[]): Readonly<Record<string, null>> {
  return mergeMaps(resources.map((resource) => forgetRecord(recordKinds.throttle, resource)));
}
