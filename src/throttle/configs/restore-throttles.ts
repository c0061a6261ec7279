/** Puts back what was there before a throttle. */

import type { Configs } from '../../model/cluster/cluster-state.ts';
import type { ConfigChange, ConfigOperation } from '../../model/cluster/port/cluster-changes.ts';
import type { ClusterPort } from '../../model/cluster/port/cluster-port.ts';
import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import type { Outcome } from '../../model/cluster/port/outcome.ts';
import type { ConfigResource } from '../../model/cluster/port/resources.ts';
import { resourceName } from '../../model/cluster/port/resources.ts';
import type { ThrottleRecord } from '../../model/journal/record-values.ts';
import { ownValue } from '../../model/values/own-value.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { foreignValue } from './throttle-keys.ts';
import { forgetThrottles, ownValues } from './throttle-record.ts';

interface RestoreOutcome {
  readonly restored: readonly ThrottleRecord[];
  /** Resources on which a throttle is left. */
  readonly failed: readonly Outcome<ConfigResource>[];
  /** Their brokers are down. */
  readonly waiting: readonly ThrottleRecord[];
}

/** As metadata has them now. */
export async function liveBrokers(port: ClusterReads): Promise<ReadonlySet<BrokerId>> {
  return new Set((await port.describePartitions([])).aliveBrokers);
}

/**
 * A value that somebody changed meanwhile is theirs and stays; of a list that they changed, only their entries do. Resources
 * that are gone need nothing; brokers that are down keep their journal record, for whoever comes next.
 */
export async function restoreThrottles(
  port: ClusterPort,
  left: readonly ThrottleRecord[],
): Promise<RestoreOutcome> {
  const live = left.some(({ resource }) => resource.kind === 'broker') ? await liveBrokers(port) : null;
  const waits = ({ resource }: ThrottleRecord): boolean =>
    resource.kind === 'broker' && !live?.has(resource.id);
  const records = left.filter((record) => !waits(record));
  const waiting = left.filter(waits);
  if (records.length === 0) return { restored: [], failed: [], waiting };
  const current = await port.readConfigs(records.map(({ resource }) => resource));
  const now = new Map(current.map(({ resource, configs }) => [resourceName(resource), configs]));
  const changes = records.flatMap((record): ConfigChange[] => {
    const operations = restoringOperations(record, now.get(resourceName(record.resource)) ?? null);
    return operations.length === 0 ? [] : [{ resource: record.resource, operations }];
  });
  const outcomes = changes.length === 0 ? [] : await port.alterConfigs(changes);
  const failed = outcomes.filter(
    ({ error }) => error !== null && error.name !== 'UNKNOWN_TOPIC_OR_PARTITION',
  );
  const failing = new Set(failed.map(({ resource }) => resourceName(resource)));
  const restored = records.filter(({ resource }) => !failing.has(resourceName(resource)));
  await port.appendJournal(forgetThrottles(restored.map(({ resource }) => resource)));
  return { restored, failed, waiting };
}

/** `now` is null where it can't be read: the attempt to write tells why. */
function restoringOperations(record: ThrottleRecord, now: Configs | null): readonly ConfigOperation[] {
  const { before, set } = record;
  return Object.entries(set).flatMap(([key, ours]): ConfigOperation[] => {
    const current = now === null ? ours : ownValue(now, key);
    const wanted = foreignValue(key, current, ownValues(record, key), ownValue(before, key));
    if (wanted === current) return [];
    return [wanted === undefined ? { operation: 'delete', key } : { operation: 'set', key, value: wanted }];
  });
}
