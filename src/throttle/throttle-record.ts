/**
 * What was put on a broker or topic to throttle moves, and what was there before; written to topicwright's own topic ahead of
 * the throttle itself, one record a resource, so that whoever comes after a killed run can put everything back.
 */
import type { ConfigResource } from '../model/cluster/cluster-port.ts';
import type { Configs } from '../model/cluster/cluster-state.ts';
import { ownValue } from '../model/values/own-value.ts';

export interface ThrottleRecord {
  readonly resource: ConfigResource;
  /** The throttle keys as they were; a key that is missing was not set. */
  readonly before: Configs;
  readonly set: Configs;
  /** What was set before that, as long as nobody has answered that it is replaced: any of it may be in force. */
  readonly outdated?: Readonly<Record<string, readonly string[]>>;
}

/** Everything that a key may have been set to. */
export function ownValues({ set, outdated }: ThrottleRecord, key: string): readonly string[] {
  const value = ownValue(set, key);
  return value === undefined ? [] : [value, ...(ownValue(outdated ?? {}, key) ?? [])];
}

const prefix = 'throttle/';

/** The throttles that are in force or were left, brokers before topics. */
export function throttleRecords(journal: Readonly<Record<string, string>>): readonly ThrottleRecord[] {
  return Object.keys(journal)
    .filter((key) => key.startsWith(prefix))
    .sort()
    .map((key) => JSON.parse(ownValue(journal, key) ?? '') as ThrottleRecord);
}

/** Journal records that remember these throttles. */
export function rememberThrottles(records: readonly ThrottleRecord[]): Readonly<Record<string, string>> {
  return Object.fromEntries(records.map((record) => [keyOf(record.resource), JSON.stringify(record)]));
}

/** Journal records that forget them, once everything is back as it was. */
export function forgetThrottles(resources: readonly ConfigResource[]): Readonly<Record<string, null>> {
  return Object.fromEntries(resources.map((resource) => [keyOf(resource), null]));
}

function keyOf(resource: ConfigResource): string {
  return resource.kind === 'topic' ? `${prefix}topic/${resource.name}` : `${prefix}broker/${resource.id}`;
}
