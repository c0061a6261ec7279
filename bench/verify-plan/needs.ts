/** What each broker must give and get for a dimension, worked out again from the snapshot and the stated tolerances. */
import type { BalanceDimension } from '../../src/model/plan/plan-summary.ts';
import { type Ground, sizes } from './held.ts';
import { replicaLoad } from './loads.ts';
import type { CheckedPool } from './pools.ts';
import { leastLeaders, replicaRanges, storageRanges } from './ranges.ts';
import type { CheckedPartition, World } from './world.ts';

export interface Need {
  readonly leaving: number;
  readonly arriving: number;
  /** Leaving, if it gets a copy larger than its range. */
  readonly withLarge: number;
}

export type NeedOf = (id: number) => Need;

export function needsOf(
  world: World,
  pool: CheckedPool,
  ground: Ground,
  dimension: BalanceDimension,
): NeedOf {
  switch (dimension) {
    case 'storage':
      return storageNeeds(world, pool, ground);
    case 'replicas':
      return replicaNeeds(world, pool, ground);
    case 'leaders':
      return leaderNeeds(world, pool, ground);
    case 'topicReplicas':
    case 'topicLeaders':
      return topicNeeds(world, pool, ground, dimension);
    case 'failover':
    case 'rackFailover':
      return () => nothing;
    default:
      return trafficNeeds(world, pool, ground, dimension);
  }
}

const nothing: Need = { leaving: 0, arriving: 0, withLarge: 0 };

function storageNeeds(world: World, pool: CheckedPool, ground: Ground): NeedOf {
  const { of, slack } = storageRanges(world, pool, ground);
  return (id) => {
    const { certain, staying, fixedBytes } = ground.held(id);
    const { low, high } = of(id);
    const alone = fixedBytes + staying.reduce((most, { sizeBytes }) => Math.max(most, sizeBytes), 0);
    return {
      leaving: Math.max(0, fixedBytes + sizes(certain) - Math.max(high, alone > high ? alone : 0)),
      arriving: Math.max(0, low - fixedBytes - sizes(staying)),
      withLarge: Math.max(0, sizes(certain) - slack * pool.capacity(id)),
    };
  };
}

const bySize = (list: readonly CheckedPartition[]): CheckedPartition[] =>
  list.toSorted((a, b) => a.sizeBytes - b.sizeBytes);

/** The smallest of so many. */
const smallest = (list: readonly CheckedPartition[], count: number): number =>
  count <= 0 ? 0 : sizes(bySize(list).slice(0, count));

const others = (pool: CheckedPool, id: number): readonly CheckedPartition[] =>
  pool.own.filter(({ before }) => !before.some((one) => one === id));

function replicaNeeds(world: World, pool: CheckedPool, ground: Ground): NeedOf {
  const { of } = replicaRanges(world, pool, ground);
  return (id) => {
    const { certain, staying, fixed } = ground.held(id);
    const { low, high } = of(id);
    return {
      leaving: smallest(staying, fixed.length + certain.length - high),
      arriving: smallest(others(pool, id), low - fixed.length - staying.length),
      withLarge: 0,
    };
  };
}

function leaderNeeds(world: World, pool: CheckedPool, ground: Ground): NeedOf {
  return (id) => ({
    ...nothing,
    arriving: smallest(others(pool, id), leadersLacking(world, pool, ground, id)),
  });
}

function leadersLacking(world: World, pool: CheckedPool, { held }: Ground, id: number): number {
  return Math.max(0, leastOf(world, pool) - held(id).fixed.length - held(id).staying.length);
}

const least = new WeakMap<CheckedPool, number>();

function leastOf(world: World, pool: CheckedPool): number {
  const known = least.get(pool) ?? leastLeaders(world, pool);
  least.set(pool, known);
  return known;
}

/** Each partition has one leader: brokers that lack replicas to lead get as many different ones together. */
export function leadersTogether(world: World, pool: CheckedPool, ground: Ground): number {
  const lacking = pool.movable.reduce((sum, { id }) => sum + leadersLacking(world, pool, ground, id), 0);
  return smallest(pool.own, lacking);
}

/** Leadership is free, so a broker gives only what it receives as a follower, and lacks what it would not carry if it led all. */
function trafficNeeds(world: World, pool: CheckedPool, ground: Ground, dimension: BalanceDimension): NeedOf {
  const tolerance = pool.stated.balance[dimension] ?? 0;
  const load = (one: CheckedPartition) => replicaLoad(one, dimension);
  const measured = new Set(pool.measured.map(({ id }) => id));
  const own = new Set(pool.own);
  let [fewest, most] = [0, 0];
  for (const one of world.partitions) {
    const { follow, lead } = load(one);
    const replicas = own.has(one)
      ? (one.goal?.replicationFactor ?? 0)
      : one.before.filter((id) => measured.has(id)).length;
    const isLed = own.has(one) || (!one.waits && measured.has(one.before[0] ?? -1));
    fewest += replicas * follow + (isLed ? lead : 0);
    most += replicas * follow + (isLed || one.waits ? lead : 0);
  }
  const low = (fewest / Math.max(1, measured.size)) * (1 - tolerance);
  const high = (most / Math.max(1, measured.size)) * (1 + tolerance);
  const leads = (one: CheckedPartition, id: number): number =>
    one.before[0] === id && !one.waits ? load(one).lead : 0;
  return (id) => {
    const { certain, staying, fixed } = ground.held(id);
    const sum = (list: readonly CheckedPartition[], of: (one: CheckedPartition) => number): number =>
      list.reduce((all, one) => all + of(one), 0);
    const atLeast =
      sum(certain, (one) => load(one).follow) + sum(fixed, (one) => load(one).follow + leads(one, id));
    const atMost =
      sum(staying, (one) => load(one).follow + load(one).lead) +
      sum(fixed, (one) => load(one).follow + (one.waits ? load(one).lead : leads(one, id)));
    return {
      leaving: knapsack(certain, (one) => load(one).follow, atLeast - high),
      arriving:
        low > atMost
          ? knapsack(others(pool, id), (one) => load(one).follow + load(one).lead, low - atMost)
          : 0,
      withLarge: 0,
    };
  };
}

/** The fewest bytes that carry so much; of the last one only the part that is needed. */
function knapsack(
  list: readonly CheckedPartition[],
  load: (one: CheckedPartition) => number,
  amount: number,
): number {
  let left = amount;
  let bytes = 0;
  const offers = left <= 0 ? [] : list.filter((one) => load(one) > 0);
  for (const one of offers.toSorted((a, b) => a.sizeBytes / load(a) - b.sizeBytes / load(b))) {
    if (left <= 0) break;
    bytes += one.sizeBytes * Math.min(1, left / load(one));
    left -= load(one);
  }
  return bytes;
}

function topicNeeds(
  world: World,
  pool: CheckedPool,
  ground: Ground,
  dimension: 'topicReplicas' | 'topicLeaders',
): NeedOf {
  const isReplicas = dimension === 'topicReplicas';
  const tolerance = pool.stated.balance[dimension] ?? 0;
  const measured = new Set(pool.measured.map(({ id }) => id));
  const ranges = new Map<string, { readonly low: number; readonly high: number }>();
  for (const [topic, list] of Map.groupBy(world.partitions, (one) => one.topic)) {
    if (!list.some(({ goal }) => goal?.pool === pool.stated.pool)) continue;
    if (!isReplicas && list.some(({ waits }) => waits)) continue;
    const total = list.reduce((sum, { goal, before }) => {
      if (goal?.pool === pool.stated.pool) return sum + (isReplicas ? goal.replicationFactor : 1);
      return sum + (isReplicas ? before : before.slice(0, 1)).filter((id) => measured.has(id)).length;
    }, 0);
    const mean = total / Math.max(1, measured.size);
    const distance = Math.max(1, mean * tolerance) + 1e-9;
    ranges.set(topic, { low: Math.max(0, Math.ceil(mean - distance)), high: Math.floor(mean + distance) });
  }
  return (id) => {
    const { certain, staying, fixed } = ground.held(id);
    const of = (list: readonly CheckedPartition[]) => Map.groupBy(list, ({ topic }) => topic);
    const [sure, may, stuck] = [of(certain), of(staying), of(fixed)];
    let [leaving, arriving] = [0, 0];
    for (const [topic, { low, high }] of ranges) {
      const held = stuck.get(topic)?.length ?? 0;
      const own = sure.get(topic) ?? [];
      if (isReplicas) leaving += smallest(own, held + own.length - high);
      const lack = low - held - (may.get(topic)?.length ?? 0);
      if (lack > 0)
        arriving += smallest(
          others(pool, id).filter((one) => one.topic === topic),
          lack,
        );
    }
    return { leaving, arriving, withLarge: 0 };
  };
}
