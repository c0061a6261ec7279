/** Rates set by hand: written by `throttle set` and `throttle unset`, shown with all else by `throttle status`. */

import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import type { JournalPort } from '../../model/cluster/port/journal-port.ts';
import type { ThrottleOverride, ThrottleStatus } from '../../model/cluster/throttle-status.ts';
import { requireReadable } from '../../model/journal/read-journal.ts';
import type { Clock } from '../../model/values/clock.ts';
import { mergeMaps } from '../../model/values/own-value.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { findThrottles } from '../../throttle/configs/all-throttles.ts';
import { throttleEndOf } from '../../throttle/configs/throttle-end.ts';
import { forgetThrottles, throttleRecords } from '../../throttle/configs/throttle-record.ts';
import { forgetOverrides, overridesIn, rememberOverride } from '../../throttle/overrides.ts';
import { findHolder } from '../doctor/read-status.ts';
import { describeThrottle } from './clear-throttles.ts';
import { requireJournal } from './run-throttle.ts';

/** For some brokers, or (none named) for all. Returns what holds from the next turn on. */
export async function setOverrides(
  port: ClusterReads & JournalPort,
  brokers: readonly BrokerId[],
  override: Omit<ThrottleOverride, 'broker'>,
): Promise<readonly ThrottleOverride[]> {
  await requireJournal(port);
  requireReadable(await port.readJournal());
  const set = (brokers.length === 0 ? [null] : brokers).map((broker) => ({ ...override, broker }));
  await port.appendJournal(mergeMaps(set.map(rememberOverride)));
  return set;
}

/** Of some brokers, or (none named) the one for all; `everything`: each of them. Returns what was there. */
export async function unsetOverrides(
  port: ClusterReads & JournalPort,
  brokers: readonly BrokerId[],
  { everything }: { readonly everything: boolean },
): Promise<readonly ThrottleOverride[]> {
  const named = new Set<BrokerId | null>(brokers.length === 0 ? [null] : brokers);
  const over = overridesIn(await port.readJournal()).filter(({ broker }) => everything || named.has(broker));
  if (over.length > 0) await port.appendJournal(forgetOverrides(over));
  return over;
}

/**
 * Forgets the throttles of brokers that are gone for good: neither registered, as far as Kafka tells (4.0 and newer), nor holding a
 * replica. Returns those brokers.
 */
export async function forgetGoneThrottles(port: ClusterReads & JournalPort): Promise<readonly BrokerId[]> {
  const records = throttleRecords(await port.readJournal());
  const ids = records.flatMap(({ resource }) => (resource.kind === 'broker' ? [resource.id] : []));
  if (ids.length === 0) return [];
  const [registered, { partitions }] = await Promise.all([
    port.listBrokers(),
    port.describePartitions('all'),
  ]);
  const known = new Set([...registered.map(({ id }) => id), ...partitions.flatMap((one) => one.replicas)]);
  const gone = ids.filter((id) => !known.has(id));
  if (gone.length > 0)
    await port.appendJournal(forgetThrottles(gone.map((id) => ({ kind: 'broker', id }) as const)));
  return gone;
}

export async function readThrottle(
  cluster: string,
  { port, clock }: { readonly port: ClusterReads & JournalPort; readonly clock: Clock },
): Promise<ThrottleStatus> {
  const journal = await port.readJournal();
  return {
    cluster,
    holder: await findHolder(journal, port, clock),
    overrides: overridesIn(journal),
    untilMs: throttleEndOf(journal),
    throttled: findThrottles(await port.observe(), await port.readJournal()).map(describeThrottle),
  };
}
