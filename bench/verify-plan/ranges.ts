/** What brokers may carry by a tolerance: told again from its definition in docs/planner.md, not from the planner. */
import { loadOf } from './check-moves.ts';
import { type Ground, sizes } from './held.ts';
import { type CheckedPool, diskLimits, leadersOf } from './pools.ts';
import type { World } from './world.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface Ranges {
  readonly of: (id: number) => Range;
  /** What a broker with a large replica may carry besides it, per unit of capacity. */
  readonly slack: number;
}

interface Question {
  readonly pool: CheckedPool;
  readonly ground: Ground;
  readonly weight: (id: number) => number;
  readonly fixed: (id: number) => number;
  readonly own: (list: Ground['choices'][number]['partition'][]) => number;
  readonly distance: (mean: number) => number;
  /** Of a broker once the plan is done. */
  readonly after: (id: number) => number;
  /** Bytes count large replicas; counts have none. */
  readonly hasLarge: boolean;
}

export function storageRanges(world: World, pool: CheckedPool, ground: Ground): Ranges {
  const limits = diskLimits(world);
  const tolerance = pool.stated.balance.storage;
  const limit = (id: number): number => limits.get(id) ?? Number.POSITIVE_INFINITY;
  if (tolerance === null)
    return { of: (id) => ({ low: 0, high: limit(id) }), slack: Number.POSITIVE_INFINITY };
  const ranges = evenRanges({
    ...{ pool, ground, weight: pool.capacity, hasLarge: true, own: sizes },
    fixed: (id) => ground.held(id).fixedBytes,
    distance: (mean) => mean * tolerance,
    after: (id) => loadOf(world, id, 'after').bytes,
  });
  return {
    slack: ranges.slack,
    of: (id) => {
      const { low, high } = ranges.of(id);
      return { low: Math.min(low, high, limit(id)), high: Math.min(high, limit(id)) };
    },
  };
}

export function replicaRanges(world: World, pool: CheckedPool, ground: Ground): Ranges {
  const tolerance = pool.stated.balance.replicas ?? 0;
  const ranges = evenRanges({
    ...{ pool, ground, weight: () => 1, hasLarge: false, own: (list) => list.length },
    fixed: (id) => ground.held(id).fixed.length,
    distance: (mean) => Math.max(1, mean * tolerance) + 1e-9,
    after: (id) => loadOf(world, id, 'after').replicas,
  });
  return {
    slack: ranges.slack,
    of: (id) => ({ low: Math.ceil(ranges.of(id).low), high: Math.floor(ranges.of(id).high) }),
  };
}

/** How many partitions a broker has to lead. */
export function leastLeaders(world: World, pool: CheckedPool): number {
  const tolerance = pool.stated.balance.leaders ?? 0;
  const led = world.partitions.filter(({ goal, waits }) => (goal ?? waits)?.pool === pool.stated.pool).length;
  const mean = led / Math.max(1, leadersOf(world, pool).length);
  return Math.max(0, Math.ceil(mean - Math.max(1, mean * tolerance) - 1e-9));
}

/**
 * Around the mean of the pool. A broker that one replica, or what stays on it, lifts above that may carry it, and a tenth of the tolerance
 * besides. Where racks bind, or such brokers leave less for the others, the rest may be out of the tolerance of the pool's mean: then it is
 * around the mean of the rest.
 */
function evenRanges(question: Question): Ranges {
  const { pool, fixed, weight, distance, own } = question;
  const total = sumOver(pool.measured, fixed) + own(wantedOf(pool));
  const mean = total / Math.max(1e-300, sumOver(pool.measured, weight));
  const around = (id: number, middle: number): Range => ({
    low: Math.max(0, (middle - distance(middle)) * weight(id)),
    high: (middle + distance(middle)) * weight(id),
  });
  const ranges = new Map(pool.measured.map(({ id }) => [id as number, around(id, mean)]));
  const slack = distance(mean) * 0.1;
  for (const part of partsOf(pool)) {
    const special = lift(question, ranges, part.brokers, slack);
    const usual = part.brokers.filter((id) => !special.has(id));
    const rest =
      totalOf(question, part, total) - [...special.values()].reduce((sum, least) => sum + least, 0);
    const middle =
      rest /
      Math.max(
        1e-300,
        usual.reduce((sum, id) => sum + weight(id), 0),
      );
    const isReached = usual.every((id) => isIn(ranges.get(id), question.after(id)));
    if (isReached || usual.length === 0 || Math.abs(middle - mean) <= distance(mean)) continue;
    for (const id of usual) {
      const { low, high } = around(id, middle);
      ranges.set(id, { low, high: Math.max(high, fixed(id)) });
    }
  }
  return { of: (id) => ranges.get(id) ?? { low: 0, high: Number.POSITIVE_INFINITY }, slack };
}

const isIn = (range: Range | undefined, load: number): boolean =>
  range !== undefined && load >= range.low * (1 - 1e-9) && load <= range.high * (1 + 1e-9);

/** As often as it is wanted. */
const wantedOf = ({ own }: CheckedPool): CheckedPool['own'][number][] =>
  own.flatMap((one) => Array.from({ length: one.goal?.replicationFactor ?? 0 }, () => one));

const sumOver = (brokers: CheckedPool['measured'], of: (id: number) => number): number =>
  brokers.reduce((sum, { id }) => sum + of(id), 0);

export interface Part {
  readonly rack: string | null;
  readonly brokers: readonly number[];
}

/** Sets of brokers between which replicas can move. */
export function partsOf({ movable, isRackLocked }: CheckedPool): readonly Part[] {
  if (!isRackLocked) return [{ rack: null, brokers: movable.map(({ id }) => id) }];
  return [...Map.groupBy(movable, ({ rack }) => rack)].map(([rack, list]) => ({
    rack,
    brokers: list.map(({ id }) => id),
  }));
}

/** What the brokers of a part carry together, whichever plan. */
function totalOf({ pool, ground, fixed, own }: Question, { rack, brokers }: Part, total: number): number {
  const inPart = new Set(brokers);
  const others = pool.measured.filter(({ id }) => !inPart.has(id));
  if (rack === null) {
    const kept = others.map(({ id }) => fixed(id) + own(ground.held(id).staying));
    return total - kept.reduce((sum, load) => sum + load, 0);
  }
  const inRack = others.filter((broker) => broker.rack === rack);
  const kept = inRack.reduce((sum, { id }) => sum + own(ground.held(id).staying), 0);
  return brokers.reduce((sum, id) => sum + fixed(id), 0) + own([...pool.own]) - kept;
}

/** Brokers that carry more than their range whatever is done, with what that is. */
function lift(
  { ground, fixed, weight, hasLarge }: Question,
  ranges: Map<number, Range>,
  brokers: readonly number[],
  slack: number,
): ReadonlyMap<number, number> {
  const special = new Map<number, number>();
  const highOf = (id: number): number => ranges.get(id)?.high ?? 0;
  const roomiest = brokers.reduce((most, id) => Math.max(most, highOf(id) - fixed(id)), 0);
  for (const id of brokers) {
    const largest = ground.held(id).staying.reduce((most, { sizeBytes }) => Math.max(most, sizeBytes), 0);
    const least = fixed(id) + (hasLarge && largest > roomiest ? largest : 0);
    if (least <= highOf(id)) continue;
    special.set(id, least);
    ranges.set(id, { low: ranges.get(id)?.low ?? 0, high: least + slack * weight(id) });
  }
  return special;
}
