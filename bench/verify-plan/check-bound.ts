/** Whether the lower bound follows: each figure of the certificate against what the snapshot gives, and how the figures add up. */
import type { BrokerNeed, DimensionBound } from '../../src/model/plan/certificate.ts';
import { bytesMoved } from './check-moves.ts';
import { type Ground, groundOf, sizes } from './held.ts';
import { leadersTogether, needsOf } from './needs.ts';
import type { CheckedPool } from './pools.ts';
import { type Part, partsOf, storageRanges } from './ranges.ts';
import type { World } from './world.ts';

export function checkBound(world: World, pools: readonly CheckedPool[]): readonly string[] {
  const { summary } = world.plan;
  const sum = pools.reduce((total, { stated }) => total + stated.lowerBoundBytes, 0);
  const moved = bytesMoved(world.partitions);
  return [
    ...pools.flatMap((pool) => checkPool(world, pool)),
    ...(sum === summary.lowerBoundBytes
      ? []
      : [`the lower bound is ${summary.lowerBoundBytes}, those of the pools add up to ${sum}`]),
    ...(summary.leftOver || moved >= summary.lowerBoundBytes
      ? []
      : [`the plan copies ${moved} bytes, fewer than its lower bound of ${summary.lowerBoundBytes}`]),
  ];
}

function checkPool(world: World, pool: CheckedPool): readonly string[] {
  const { stated } = pool;
  const ground = groundOf(world, pool);
  const where = `pool ${stated.pool}`;
  const most = boundOf(world, pool, ground, stated.dimensions);
  return [
    ...checkForced(pool, ground),
    ...checkDimensions(world, pool, ground),
    ...(stated.lowerBoundBytes <= most
      ? []
      : [
          `${where}: its lower bound is ${stated.lowerBoundBytes}, and ${most} follows from what its brokers must give and get`,
        ]),
  ].map((text) => (text.startsWith(where) ? text : `${where}: ${text}`));
}

function checkForced({ stated, isRackLocked }: CheckedPool, { needed }: Ground): readonly string[] {
  const byRack = Map.groupBy(stated.forced, ({ rack }) => (isRackLocked ? (rack ?? '') : ''));
  return [...byRack].flatMap(([rack, list]) => {
    const copies = list.reduce((sum, one) => sum + one.copies, 0);
    const bytes = list.reduce((sum, one) => sum + one.bytes, 0);
    const found = needed.get(rack) ?? [];
    const place = rack === '' ? '' : ` in rack ${rack}`;
    return copies === found.length && bytes === sizes(found)
      ? []
      : [
          `${copies} forced copies of ${bytes} bytes are stated${place}, the rules ask for ${found.length} of ${sizes(found)}`,
        ];
  });
}

function checkDimensions(world: World, pool: CheckedPool, ground: Ground): readonly string[] {
  const declared = Object.entries(pool.stated.balance).flatMap(([dimension, tolerance]) =>
    tolerance === null ? [] : [dimension],
  );
  const missing = declared.filter(
    (one) => !pool.stated.dimensions.some(({ dimension }) => dimension === one),
  );
  return [
    ...missing.map((dimension) => `${dimension} is declared, and the certificate says nothing of it`),
    ...pool.stated.dimensions.flatMap((stated) => checkDimension(world, pool, ground, stated)),
  ];
}

function checkDimension(
  world: World,
  pool: CheckedPool,
  ground: Ground,
  stated: DimensionBound,
): readonly string[] {
  const { dimension, status, brokers, togetherBytes } = stated;
  if (status !== 'proven')
    return brokers.length + togetherBytes > 0
      ? [`${dimension} is ${status}, and brokers must give or get for it`]
      : [];
  if (sharesBrokers(world, pool, stated))
    return [`${dimension}: another pool moves replicas on the same brokers`];
  const needOf = needsOf(world, pool, ground, dimension);
  const movable = new Set<number>(pool.movable.map(({ id }) => id));
  const wrong = brokers.flatMap((one) => {
    if (!movable.has(one.broker)) return [`${dimension}: nothing moves to or from broker ${one.broker}`];
    const need = needOf(one.broker);
    return [
      ...(one.leavingBytes <= need.leaving + 1
        ? []
        : [
            `${dimension}: ${one.leavingBytes} bytes must leave broker ${one.broker} as stated, ${Math.floor(need.leaving)} follow`,
          ]),
      ...(one.arrivingBytes <= need.arriving + 1
        ? []
        : [
            `${dimension}: ${one.arrivingBytes} bytes must come to broker ${one.broker} as stated, ${Math.floor(need.arriving)} follow`,
          ]),
      ...(dimension !== 'storage' || one.leavingWithLargeBytes <= need.withLarge + 1
        ? []
        : [
            `${dimension}: ${one.leavingWithLargeBytes} bytes must leave broker ${one.broker} if it gets a large copy, ${Math.floor(need.withLarge)} follow`,
          ]),
    ];
  });
  const together = dimension === 'leaders' ? leadersTogether(world, pool, ground) : 0;
  const alone = boundOf(world, pool, ground, [stated]);
  return [
    ...wrong,
    ...(togetherBytes <= together
      ? []
      : [`${dimension}: ${togetherBytes} bytes together are stated, ${together} follow`]),
    ...(stated.lowerBoundBytes <= alone
      ? []
      : [`${dimension}: its lower bound is ${stated.lowerBoundBytes}, ${alone} follow`]),
  ];
}

/** Partitions of other pools on the same brokers make the mean unknown; those of a topic are in one pool. */
function sharesBrokers(
  { partitions, plan }: World,
  pool: CheckedPool,
  { dimension }: DimensionBound,
): boolean {
  if (dimension === 'topicReplicas' || dimension === 'topicLeaders') return false;
  const isCount = dimension === 'replicas' || dimension === 'leaders';
  const overlapping = new Set(
    plan.certificate.pools
      .filter(
        (other) =>
          other.pool !== pool.stated.pool &&
          pool.measured.some(({ id }) => other.members.some((one) => one === id)),
      )
      .map((other) => other.pool),
  );
  return partitions.some(
    ({ goal, before }) => goal && overlapping.has(goal.pool) && (isCount || before.length > 0),
  );
}

/** The most that follows from the stated needs of these dimensions: for each set of brokers, and added up. */
function boundOf(
  world: World,
  pool: CheckedPool,
  ground: Ground,
  dimensions: readonly DimensionBound[],
): number {
  const parts = partsOf(pool);
  const forced = [...ground.needed.values()].reduce((sum, list) => sum + sizes(list), 0);
  let bound = 0;
  let counted = 0;
  for (const part of parts) {
    const needed = ground.needed.get(part.rack ?? '') ?? [];
    const claims = dimensions.map(({ dimension, brokers }) => ({
      dimension,
      brokers: inPart(brokers, part),
    }));
    const storage = claims.find(({ dimension }) => dimension === 'storage');
    const large = storage ? largeCopies(world, pool, ground, part, sizesOf(needed)) : 0;
    const crowding = storage ? crowdingIn(world, pool, ground, part) : 0;
    const leaving = leavingFrom(
      pool,
      part,
      claims.map(({ brokers }) => brokers),
      storage?.brokers ?? [],
      large,
    );
    const ofStorage = storage
      ? leavingFrom(pool, part, [storage.brokers], storage.brokers, large) + crowding
      : 0;
    const arriving = part.brokers.reduce(
      (sum, id) =>
        sum +
        mostOf(
          claims.map(({ brokers }) => brokers),
          id,
          'arrivingBytes',
        ),
      0,
    );
    bound += Math.max(sizes(needed) + Math.max(leaving, ofStorage), arriving);
    counted += sizes(needed);
  }
  const together = dimensions.reduce((most, one) => Math.max(most, one.togetherBytes), 0);
  return Math.max(bound + forced - counted, together);
}

type Claims = readonly (readonly BrokerNeed[])[];

const inPart = (brokers: readonly BrokerNeed[], { brokers: ids }: Part): readonly BrokerNeed[] =>
  brokers.filter(({ broker }) => ids.some((id) => id === broker));

const sizesOf = (list: readonly { readonly sizeBytes: number }[]): readonly number[] =>
  list.map(({ sizeBytes }) => sizeBytes);

const mostOf = (claims: Claims, id: number, side: 'leavingBytes' | 'arrivingBytes'): number =>
  claims.reduce((most, list) => Math.max(most, list.find(({ broker }) => broker === id)?.[side] ?? 0), 0);

/** Of brokers that get a large copy, those where it costs least. */
function leavingFrom(
  pool: CheckedPool,
  { brokers }: Part,
  claims: Claims,
  storage: readonly BrokerNeed[],
  large: number,
): number {
  const leaving = brokers.map((id) => mostOf(claims, id, 'leavingBytes'));
  const total = (list: readonly number[]): number => list.reduce((sum, own) => sum + own, 0);
  if (large === 0) return total(leaving);
  const hosts = brokers.map((id) => storage.find(({ broker }) => broker === id)?.leavingWithLargeBytes ?? 0);
  const least = leaving.map((own, i) => Math.min(own, hosts[i] ?? 0));
  const more = hosts.map((own, i) => own - (least[i] ?? 0)).sort((a, b) => a - b);
  const elsewhere = pool.receivers.length - pool.movable.length;
  return total(least) + total(more.slice(0, Math.max(0, large - elsewhere)));
}

function largeCopies(
  world: World,
  pool: CheckedPool,
  ground: Ground,
  part: Part,
  needed: readonly number[],
): number {
  const ranges = storageRanges(world, pool, ground);
  const roomiest = part.brokers.reduce((most, id) => Math.max(most, ranges.of(id).high), 0);
  return needed.filter((size) => size > roomiest).length;
}

/** Of replicas of which one or the other stays, those for which all brokers are full already. */
function crowdingIn(world: World, pool: CheckedPool, ground: Ground, { rack }: Part): number {
  const ranges = storageRanges(world, pool, ground);
  const isFull = (id: number): boolean => {
    const { certain, staying, fixedBytes } = ground.held(id);
    const alone = fixedBytes + staying.reduce((most, { sizeBytes }) => Math.max(most, sizeBytes), 0);
    return fixedBytes + sizes(certain) >= Math.max(ranges.of(id).high, alone);
  };
  const receives = new Set<number>(pool.receivers.map(({ id }) => id));
  return ground.choices.reduce((sum, { partition, among, kept }) => {
    const racks = new Set(among.map((id) => (rack === null ? null : (world.brokers.get(id)?.rack ?? ''))));
    const extra = kept - among.filter((id) => !isFull(id)).length;
    const counts = racks.size === 1 && racks.has(rack) && among.every((id) => receives.has(id)) && extra > 0;
    return counts ? sum + extra * partition.sizeBytes : sum;
  }, 0);
}
