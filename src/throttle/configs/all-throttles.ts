/** Every replication throttle on a cluster, whoever set it: as brokers and topics have it now, with what topicwright knows of it. */
import type { ClusterState, Configs } from '../../model/cluster/cluster-state.ts';
import { type ConfigResource, resourceName } from '../../model/cluster/port/resources.ts';
import type { Journal } from '../../model/journal/read-journal.ts';
import type { ThrottleRecord } from '../../model/journal/record-values.ts';
import { changedKeys } from './changed-keys.ts';
import { isThrottleKey } from './throttle-keys.ts';
import { throttleRecords } from './throttle-record.ts';

export interface FoundThrottle {
  readonly resource: ConfigResource;
  /** Its throttle keys now; null: its broker is down or does not answer. */
  readonly now: Configs | null;
  /** null: it is not topicwright's. */
  readonly record: ThrottleRecord | null;
  /** Of topicwright's, what somebody else changed or deleted. */
  readonly changedKeys: readonly string[];
}

/** topicwright's first; brokers before topics. */
export function findThrottles(
  observed: Pick<ClusterState, 'brokers' | 'topics'>,
  journal: Journal,
): readonly FoundThrottle[] {
  const records = new Map(
    throttleRecords(journal).map((record) => [resourceName(record.resource), record] as const),
  );
  const silent = new Set(observed.brokers.filter(({ hung }) => hung).map(({ id }) => id));
  const current = new Map<string, { readonly resource: ConfigResource; readonly now: Configs | null }>();
  for (const { id, configs } of observed.brokers) {
    const resource: ConfigResource = { kind: 'broker', id };
    current.set(resourceName(resource), { resource, now: silent.has(id) ? null : pickThrottles(configs) });
  }
  for (const { name, configs } of observed.topics)
    current.set(resourceName({ kind: 'topic', name }), {
      resource: { kind: 'topic', name },
      now: pickThrottles(configs),
    });
  const ours = [...records].map(([name, record]): FoundThrottle => {
    const now = current.get(name)?.now ?? null;
    const changed = now === null ? [] : changedKeys(record, now).map(({ key }) => key);
    return { resource: record.resource, now, record, changedKeys: changed };
  });
  const others = [...current].flatMap(([name, { resource, now }]): readonly FoundThrottle[] =>
    records.has(name) || now === null || Object.keys(now).length === 0
      ? []
      : [{ resource, now, record: null, changedKeys: [] }],
  );
  return [...ours, ...others];
}

function pickThrottles(configs: Configs): Configs {
  return Object.fromEntries(Object.entries(configs).filter(([key]) => isThrottleKey(key)));
}
