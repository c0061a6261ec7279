/** Whether what the plan says of each pool's balance is so, and which declared tolerances it reaches. */
import type { BalanceDimension, PoolBalance, Spread } from '../../src/model/plan/plan-summary.ts';
import { loseEach, missed } from '../planner/referee-failover.ts';
import { loadOf } from './check-moves.ts';
import { replicaLoad } from './loads.ts';
import { type CheckedPool, leadersOf } from './pools.ts';
import type { CheckedPartition, World } from './world.ts';

interface Measured {
  readonly spread: Spread;
  readonly isWithin: boolean;
}

export function checkBalance(world: World, pools: readonly CheckedPool[]): readonly string[] {
  const byName = new Map(pools.map((pool) => [pool.stated.pool, pool]));
  return world.plan.summary.balance.flatMap((stated) => {
    const pool = byName.get(stated.pool);
    if (!pool) return [`the certificate has no pool ${stated.pool}`];
    return checkDimension(world, pool, stated);
  });
}

function checkDimension(world: World, pool: CheckedPool, stated: PoolBalance): readonly string[] {
  const { dimension, tolerance } = stated;
  const where = `pool ${stated.pool}, ${dimension}`;
  const declared = pool.stated.balance[dimension];
  if (declared !== tolerance)
    return [`${where}: the tolerance is ${tolerance}, the certificate says ${declared}`];
  const found = measure(world, pool, dimension, tolerance);
  const wrong = (['min', 'mean', 'max'] as const).filter(
    (figure) => found.spread[figure] !== undefined && !isClose(found.spread[figure], stated.after[figure]),
  );
  return [
    ...checkBand(world, pool, stated),
    ...wrong.map(
      (figure) => `${where}: ${figure} is ${found.spread[figure]}, the plan says ${stated.after[figure]}`,
    ),
    ...(found.isWithin === stated.withinTolerance
      ? []
      : [
          `${where}: the plan says that the tolerance is ${stated.withinTolerance ? '' : 'not '}reached, and it is ${found.isWithin ? '' : 'not'}`.trim(),
        ]),
  ];
}

/** Of a dimension with a band, its wider end counts where the cluster keeps it, and the other one where not. */
function checkBand(world: World, pool: CheckedPool, stated: PoolBalance): readonly string[] {
  const { band, dimension, tolerance } = stated;
  if (!band || dimension === 'failover' || dimension === 'rackFailover') return [];
  const partitions = world.partitions.map((one) => ({ ...one, after: one.before }));
  const { isWithin } = measure({ ...world, partitions }, pool, dimension, band.beyond);
  const wanted = isWithin ? band.beyond : band.to;
  return tolerance === wanted
    ? []
    : [
        `pool ${stated.pool}, ${dimension}: the tolerance is ${tolerance}, and ${wanted} counts, as brokers are ${isWithin ? 'within' : 'beyond'} ${band.beyond}`,
      ];
}

const isClose = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));

/** After the plan. */
function measure(
  world: World,
  pool: CheckedPool,
  dimension: BalanceDimension,
  tolerance: number | null,
): Measured {
  const { measured, capacity } = pool;
  switch (dimension) {
    case 'storage': {
      const bytes = measured.map(({ id }) => loadOf(world, id, 'after').bytes);
      const rooms = measured.map(({ id }) => capacity(id));
      const fills = bytes.map((own, i) => own / (rooms[i] ?? 1));
      return judged(spreadOf(fills, sum(bytes) / Math.max(1e-300, sum(rooms))), tolerance, 0);
    }
    case 'replicas':
      return judged(spreadOf(measured.map(({ id }) => loadOf(world, id, 'after').replicas)), tolerance, 1);
    case 'leaders':
      return judged(
        spreadOf(leadersOf(world, pool).map(({ id }) => loadOf(world, id, 'after').leaders)),
        tolerance,
        1,
      );
    case 'topicReplicas':
    case 'topicLeaders':
      return topicSpread(world, pool, dimension, tolerance ?? 0);
    case 'failover':
    case 'rackFailover':
      return losses(world, pool, dimension, tolerance ?? 0);
    default:
      return traffic(world, pool, dimension, tolerance);
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, own) => total + own, 0);

function spreadOf(
  values: readonly number[],
  mean: number = sum(values) / Math.max(1, values.length),
): Spread {
  if (values.length === 0) return { min: 0, mean: 0, max: 0 };
  return {
    min: values.reduce((least, own) => Math.min(least, own), Number.POSITIVE_INFINITY),
    mean,
    max: values.reduce((most, own) => Math.max(most, own), 0),
  };
}

function judged(spread: Spread, tolerance: number | null, atLeast: number): Measured {
  const { min, mean, max } = spread;
  const distance = Math.max(atLeast, mean * (tolerance ?? Number.POSITIVE_INFINITY)) + mean * 1e-9;
  return { spread, isWithin: tolerance === null || (max - mean <= distance && mean - min <= distance) };
}

function traffic(
  { partitions }: World,
  pool: CheckedPool,
  dimension: BalanceDimension,
  tolerance: number | null,
): Measured {
  const loads = new Map<number, number>();
  for (const partition of partitions) {
    const { follow, lead } = replicaLoad(partition, dimension);
    for (const [slot, id] of partition.after.entries())
      loads.set(id, (loads.get(id) ?? 0) + follow + (slot === 0 ? lead : 0));
  }
  const { spread, isWithin } = judged(
    spreadOf(pool.measured.map(({ id }) => loads.get(id) ?? 0)),
    tolerance,
    0,
  );
  if (dimension !== 'cpu') return { spread, isWithin };
  const unit = spread.mean > 0 ? spread.mean : 1;
  return { spread: { min: spread.min / unit, mean: spread.mean / unit, max: spread.max / unit }, isWithin };
}

/** The largest distances below and above the mean of a topic. */
function topicSpread(
  { partitions }: World,
  pool: CheckedPool,
  dimension: 'topicReplicas' | 'topicLeaders',
  tolerance: number,
): Measured {
  const topics = Map.groupBy(partitions, ({ topic }) => topic);
  const own = new Set(pool.own.map(({ topic }) => topic));
  let [min, max] = [0, 0];
  let isWithin = true;
  for (const [topic, list] of topics) {
    if (!own.has(topic)) continue;
    const counts = countTopic(list, dimension);
    const values = pool.measured.map(({ id }) => counts.get(id) ?? 0);
    const mean = sum(values) / Math.max(1, values.length);
    const distance = Math.max(1, mean * tolerance) + 1e-9;
    for (const value of values) {
      [min, max] = [Math.min(min, value - mean), Math.max(max, value - mean)];
      if (Math.abs(value - mean) > distance) isWithin = false;
    }
  }
  return { spread: { min, mean: 0, max }, isWithin };
}

export function countTopic(
  partitions: readonly CheckedPartition[],
  dimension: 'topicReplicas' | 'topicLeaders',
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { after } of partitions) {
    for (const id of dimension === 'topicReplicas' ? after : after.slice(0, 1))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The loss that leaves a survivor with most, by the referee that elects leaders as Kafka does. Of who may not lead, or is out of sync, no claim is checked. */
function losses(
  world: World,
  pool: CheckedPool,
  dimension: 'failover' | 'rackFailover',
  tolerance: number,
): Measured {
  const unknown = { min: undefined, mean: undefined, max: undefined } as unknown as Spread;
  const leaders = leadersOf(world, pool);
  const isPlain =
    leaders.length === world.brokers.size &&
    world.partitions.every(
      ({ offline, inSync, before }) => offline.length === 0 && inSync.length === before.length,
    );
  const stated = world.plan.summary.balance.find(
    (one) => one.pool === pool.stated.pool && one.dimension === dimension,
  );
  if (!isPlain) return { spread: unknown, isWithin: stated?.withinTolerance ?? false };
  const results = loseEach(dimension === 'failover' ? 'broker' : 'rack', {
    racks: new Map(leaders.map(({ id, rack }) => [id, rack === '' ? null : rack])),
    partitions: world.partitions.map(({ after }) => after),
  });
  return { spread: unknown, isWithin: missed(results, tolerance).length === 0 };
}
