/**
 * Rates that people set by hand, for all brokers or for one: kept in topicwright's own topic, so that they outlive whoever set
 * them and hold for every run. One for a broker goes before one for all, and either before what is computed.
 */

import type { ThrottleOverride } from '../model/cluster/throttle-status.ts';
import { forgetRecord, type Journal, readRecords, writeRecord } from '../model/journal/read-journal.ts';
import { recordKinds } from '../model/journal/record-kinds.ts';
import { mergeMaps } from '../model/values/own-value.ts';
import type { BrokerId } from '../model/values/units.ts';

/** The one for all first, then by broker. */
export function overridesIn(journal: Journal): readonly ThrottleOverride[] {
  return readRecords(journal, recordKinds.override)
    .map(({ value }) => value)
    .sort((a, b) => (a.broker ?? -1) - (b.broker ?? -1));
}

export function rememberOverride(override: ThrottleOverride): Journal {
  return writeRecord(recordKinds.override, override.broker ?? 'all', override);
}

export function forgetOverrides(
  overrides: readonly Pick<ThrottleOverride, 'broker'>[],
): Readonly<Record<string, null>> {
  return mergeMaps(overrides.map(({ broker }) => forgetRecord(recordKinds.override, broker ?? 'all')));
}

/** Those whose time is over and, where moves have just ended, those that were for these. */
export function overridesOver(
  journal: Journal,
  nowMs: number,
  hasEnded: boolean,
): readonly ThrottleOverride[] {
  return overridesIn(journal).filter(
    (override) => hasExpired(override, nowMs) || (hasEnded && override.autoremove),
  );
}

export function hasExpired({ untilMs }: ThrottleOverride, nowMs: number): boolean {
  return untilMs !== null && untilMs <= nowMs;
}

/** What holds for a broker now; undefined: nothing does. */
export function overrideOf(
  overrides: readonly ThrottleOverride[],
  broker: BrokerId,
  nowMs: number,
): ThrottleOverride | undefined {
  const valid = overrides.filter((override) => !hasExpired(override, nowMs));
  return (
    valid.find((override) => override.broker === broker) ?? valid.find((override) => override.broker === null)
  );
}
