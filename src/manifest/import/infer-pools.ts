/** Which brokers share topics: the pools of a cluster that nobody has declared yet. */
import { type ClusterState, targetReplicas } from '../../model/cluster/cluster-state.ts';
import type { BrokerId } from '../../model/values/units.ts';

export interface InferredPool {
  readonly name: string;
  /** Ascending; null: every broker. */
  readonly brokers: readonly BrokerId[] | null;
  /** Racks of its live brokers, sorted; null stands for none. */
  readonly racks: readonly (string | null)[];
  /** By name. */
  readonly topics: readonly string[];
}

/**
 * Brokers that hold replicas of the same topic belong to one pool, and so do those that are linked by others. Where all do, the
 * pool takes every broker, idle ones as well; otherwise idle brokers are in none.
 */
export function inferPools({ brokers, topics }: ClusterState): readonly InferredPool[] {
  const groups = new Groups();
  const brokersOf = new Map(
    topics.map(({ name, partitions }) => [name, [...new Set(partitions.flatMap(targetReplicas))]]),
  );
  for (const holders of brokersOf.values()) groups.join(holders);
  const live = new Set(brokers.map(({ id }) => id));
  // Topics whose brokers are all down belong to no pool: one without a live broker could hold nothing.
  const parts = Map.groupBy(
    [...brokersOf].filter(([, holders]) => holders.some((id) => live.has(id))),
    ([, [first]]) => groups.rootOf(first as BrokerId),
  );
  const rackOf = new Map(brokers.map(({ id, rack }) => [id, rack]));
  const racksOf = (ids: readonly BrokerId[]): InferredPool['racks'] =>
    [...new Set(ids.flatMap((id) => (rackOf.has(id) ? [rackOf.get(id) ?? null] : [])))].sort();
  if (parts.size <= 1) {
    const names = [...parts.values()].flatMap((part) => part.map(([name]) => name)).sort();
    return [{ name: 'all', brokers: null, racks: racksOf([...rackOf.keys()]), topics: names }];
  }
  // The one with the most topics comes first.
  const sorted = [...parts.values()].sort(
    (a, b) => b.length - a.length || ((a[0]?.[0] ?? '') < (b[0]?.[0] ?? '') ? -1 : 1),
  );
  return sorted.map((part, index) => {
    const ids = [...new Set(part.flatMap(([, holders]) => holders))].sort((a, b) => a - b);
    return {
      ...{ name: `pool-${index + 1}`, brokers: ids, racks: racksOf(ids) },
      topics: part.map(([name]) => name).sort(),
    };
  });
}

/** Union and find. */
class Groups {
  readonly #parents = new Map<BrokerId, BrokerId>();

  rootOf(id: BrokerId): BrokerId {
    let root = id;
    for (let parent = this.#parents.get(root); parent !== undefined && parent !== root; ) {
      root = parent;
      parent = this.#parents.get(root);
    }
    this.#parents.set(id, root);
    return root;
  }

  join([first, ...others]: readonly BrokerId[]): void {
    if (first === undefined) return;
    for (const other of others) this.#parents.set(this.rootOf(other), this.rootOf(first));
  }
}
