/** What somebody else has changed or deleted of a throttle, from its record and the configs as they are now. Pure. */
import type { Configs } from '../../model/cluster/cluster-state.ts';
import type { ThrottleRecord } from '../../model/journal/record-values.ts';
import type { ThrottleChange } from '../../model/plan/apply-event.ts';
import { ownValue } from '../../model/values/own-value.ts';
import { addedEntries, isReplicaList, missingEntries } from './throttle-keys.ts';
import { ownValues } from './throttle-record.ts';

/** Entries that others add to a list, or remove of their own, change nothing of ours. */
export function changedKeys(
  record: ThrottleRecord,
  now: Configs,
  wanted: Configs = {},
): readonly ThrottleChange[] {
  return Object.entries(record.set).flatMap(([key, ours]) => {
    const found = ownValue(now, key);
    const holds = isReplicaList(key)
      ? missingEntries(ownEntries(record, key, wanted), found) === ''
      : found === ours;
    return holds ? [] : [{ key, ours, found: found ?? null }];
  });
}

/**
 * Of a key what it takes to set it again. `wanted`: what this run asked for, which others may have listed before; without it, what an
 * earlier run put on top of theirs.
 */
export function ownEntries({ set, before }: ThrottleRecord, key: string, wanted: Configs): string {
  const ours = ownValue(set, key) ?? '';
  if (!isReplicaList(key)) return ours;
  return ownValue(wanted, key) ?? addedEntries(ours, ownValue(before, key));
}

/**
 * Whether nobody need have changed it: brokers learn of configs a moment after they are set, and until then still have what was
 * there. `confirmed`: what was last read back as set; without it, what was there before.
 */
export function maybeLate(
  { key, found }: ThrottleChange,
  record: ThrottleRecord,
  confirmed?: Configs,
): boolean {
  const earlier = ownValue(confirmed ?? record.before, key);
  const known = [earlier, ...ownValues(record, key).slice(1)];
  if (!isReplicaList(key)) return known.includes(found ?? undefined);
  return known.some((list) => missingEntries(list ?? '', found ?? undefined) === '');
}
