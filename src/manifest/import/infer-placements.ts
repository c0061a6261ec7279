/** How topics of a pool are spread, with what they share lifted into few Placements. */
import { type ClusterState, type ObservedTopic, targetReplicas } from '../../model/cluster/cluster-state.ts';
import type { RackRule } from '../../model/desired/desired-state.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { InferredPool } from './infer-pools.ts';
import { uniqueName } from './write/document-name.ts';

export interface InferredPlacement {
  readonly name: string;
  readonly pool: string;
  readonly racks: RackRule;
  /** Of most of its topics; the others state their own. */
  readonly replicationFactor: number;
  /** By name; null: every topic that no other Placement selects. */
  readonly topics: readonly string[] | null;
}

export interface InferredPlacements {
  readonly placements: readonly InferredPlacement[];
  /** The factor of topics that differ from that of their Placement. */
  readonly ownFactors: ReadonlyMap<string, number>;
  /** Whose partitions have different replication factors: git can't want that. */
  readonly mixed: readonly string[];
}

interface Placed {
  readonly topic: ObservedTopic;
  readonly pool: InferredPool;
  readonly racks: RackRule;
  readonly factor: number;
}

/** `isOwn`: a topic that Kafka makes itself, which has no Topic document to state its own factor in. */
export function inferPlacements(
  state: ClusterState,
  pools: readonly InferredPool[],
  isOwn: (topic: string) => boolean,
): InferredPlacements {
  const poolOf = new Map(pools.flatMap((pool) => pool.topics.map((name) => [name, pool] as const)));
  const rackOf = new Map(state.brokers.map(({ id, rack }) => [id, rack]));
  const mixed: string[] = [];
  const placed: Placed[] = [];
  for (const topic of state.topics) {
    const factors = new Set(topic.partitions.map((partition) => targetReplicas(partition).length));
    const [factor] = factors;
    const pool = poolOf.get(topic.name);
    if (factors.size !== 1 || factor === undefined) mixed.push(topic.name);
    else if (pool) placed.push({ topic, pool, factor, racks: rackSpread(topic, factor, pool, rackOf) });
  }
  const isComplete = placed.length === state.topics.length;
  const groups = [...Map.groupBy(placed, ({ pool, racks }) => JSON.stringify([pool.name, racks])).values()];
  const parts = groups.flatMap((group) => splitByFactor(group, isOwn)).sort((a, b) => b.length - a.length);
  const ownFactors = new Map<string, number>();
  const names = new Set<string>();
  const placements = parts.map((part, index) => {
    const { pool, racks } = part[0] as Placed;
    const replicationFactor = usualFactor(part);
    for (const { topic, factor } of part)
      if (factor !== replicationFactor) ownFactors.set(topic.name, factor);
    // Whatever is not named elsewhere is of the first, but for what must be left alone.
    const takesAll = index === 0 && isComplete;
    return {
      ...{ name: uniqueName(placementName(pool, racks, index), names), pool: pool.name, racks },
      replicationFactor,
      topics: takesAll ? null : part.map(({ topic }) => topic.name).sort(),
    };
  });
  return { placements, ownFactors, mixed: mixed.sort() };
}

/** Topics that Kafka makes itself need a Placement of their factor. */
function splitByFactor(group: readonly Placed[], isOwn: (topic: string) => boolean): readonly Placed[][] {
  const usual = usualFactor(group);
  const own = group.filter(({ topic, factor }) => isOwn(topic.name) && factor !== usual);
  const rest = group.filter((one) => !own.includes(one));
  return [rest, ...Map.groupBy(own, ({ factor }) => factor).values()];
}

/** The most common one, and the higher of two. */
function usualFactor(group: readonly Placed[]): number {
  const counts = [...Map.groupBy(group, ({ factor }) => factor)].map(
    ([factor, { length }]) => [factor, length] as const,
  );
  return counts.sort(([a, many], [b, more]) => more - many || b - a)[0]?.[0] ?? 1;
}

/** What holds for every partition as it is: the strictest that does. */
function rackSpread(
  { partitions }: ObservedTopic,
  factor: number,
  { racks }: InferredPool,
  rackOf: ReadonlyMap<BrokerId, string | null>,
): RackRule {
  const spread = partitions.map((partition) => {
    const held = targetReplicas(partition).map((id) => rackOf.get(id) ?? null);
    return held.includes(null) ? 0 : new Set(held).size;
  });
  const known = racks.filter((rack) => rack !== null);
  // Without racks, or with brokers that are down or have none, there is nothing to go by.
  if (known.length !== racks.length || known.length === 0 || spread.includes(0)) return { kind: 'none' };
  const most = Math.min(factor, known.length);
  if (spread.every((count) => count === most)) return { kind: 'max' };
  return spread.every((count) => count === 1) ? { kind: 'within-one' } : { kind: 'none' };
}

function placementName(pool: InferredPool, racks: RackRule, index: number): string {
  if (index === 0) return 'default';
  const suffix = racks.kind === 'within-one' ? '-one-rack' : racks.kind === 'none' ? '-any-rack' : '';
  return `${pool.name}${suffix}`;
}
