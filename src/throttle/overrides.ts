/**
 * Rates that people set by hand, for all brokers or for one: kept in topicwright's own topic, so that they outlive whoever set
 * them and hold for every run. One for a broker goes before one for all, and either before what is computed.
 */

import type { ThrottleOverride } from '../model/cluster/throttle-status.ts';
import { ownValue } from '../model/values/own-value.ts';
import type { BrokerId } from '../model/values/units.ts';

type Journal = Readonly<Record<string, string>>;

const prefix = 'override/';

/** The one for all first, then by broker. */
export function overridesIn(journal: Journal): readonly ThrottleOverride[] {
  return Object.keys(journal)
    .filter((key) => key.startsWith(prefix))
    .map((key) => JSON.parse(ownValue(journal, key) ?? '') as ThrottleOverride)
    .sort((a, b) => (a.broker ?? -1) - (b.broker ?? -1));
}

export function rememberOverride(override: ThrottleOverride): Readonly<Record<string, string>> {
  return { [keyOf(override.broker)]: JSON.stringify(override) };
}

export function forgetOverrides(
  overrides: readonly Pick<ThrottleOverride, 'broker'>[],
): Readonly<Record<string, null>> {
  return Object.fromEntries(overrides.map(({ broker }) => [keyOf(broker), null]));
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

function keyOf(broker: BrokerId | null): string {
  return `${prefix}${broker ?? 'all'}`;
}
