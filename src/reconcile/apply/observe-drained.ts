/** Counts what is left on the brokers that git empties, in a cluster as it was observed. */
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import type { DrainedNow } from '../../model/cluster/drained-now.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { drainedRecord } from '../journal/journal-records.ts';

/** Those that git drains or replaces, ascending. */
export function brokersToEmpty({ pools }: Pick<DesiredState, 'pools'>): readonly BrokerId[] {
  const ids = pools.flatMap(({ drain, replace }) => [...drain, ...replace.map(({ from }) => from)]);
  return [...new Set(ids)].sort((a, b) => a - b);
}

export function observeDrained(brokers: readonly BrokerId[], observed: ClusterState): readonly DrainedNow[] {
  if (brokers.length === 0) return [];
  const held = heldTopics(observed);
  const live = new Map(observed.brokers.map(({ id, hung }) => [id, hung ? 'hung' : 'live'] as const));
  return brokers.map((broker) => {
    const topics = held.get(broker) ?? [];
    return {
      ...{ broker, state: live.get(broker) ?? 'down', replicas: topics.length },
      topics: [...new Set(topics)],
    };
  });
}

/** One entry for each replica. While a partition is being reassigned, those that leave are there still, and those that come count already. */
function heldTopics({ topics }: ClusterState): ReadonlyMap<BrokerId, readonly string[]> {
  const held = new Map<BrokerId, string[]>();
  for (const { name, partitions } of topics)
    for (const { replicas } of partitions)
      for (const id of replicas) {
        const names = held.get(id);
        if (names) names.push(name);
        else held.set(id, [name]);
      }
  return held;
}

/** Without the records that a broker was emptied, of brokers that hold replicas after all. */
export function withoutFalseDrains(journal: Plan['journal'], observed: ClusterState): Plan['journal'] {
  const untrue = new Map(
    [...heldTopics(observed).keys()].flatMap((id) => Object.entries(drainedRecord({}, id, true) ?? {})),
  );
  return Object.fromEntries(Object.entries(journal).filter(([key, value]) => untrue.get(key) !== value));
}
